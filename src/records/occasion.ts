import type { Evidence } from '../core/evidence.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { evidenceOf } from './evidences.ts'
import { within } from './range.ts'
import type { Reading } from './reading.ts'

/** A dated happening that later sentences tell more of: a visit, a meeting, a ceremony. */
export interface Occasion {
  readonly sentence: number
  /** EDTF of a single day or run of days. */
  readonly date: string
  readonly evidence: Evidence
}

/** The dated meeting, visit or ceremony that a sentence tells of, reports of speech apart; or null. */
export function occasionOf(reading: Reading, sentence: ParsedSentence): Occasion | null {
  if (within(reading.times, sentence).length === 0) return null
  const { occasions } = reading.pack.instrumentFrames
  for (const clause of sentence.clauses) {
    if (clause.verb.tense === 'future' || clause.verb.modal !== null) continue
    const told = occasions.has(clause.verb.lemma)
    const nominal = sentence.nouns.find(
      (n) => n.from >= clause.from && n.to <= clause.to && occasions.has(n.lemma.toLowerCase()),
    )
    if (!told && !nominal) continue
    for (const time of within(reading.times, clause)) {
      const day =
        time.edtf !== null &&
        time.duration === null &&
        !time.comparison &&
        /^\d{4}-\d{2}-\d{2}/.test(time.edtf)
      const reported =
        !told &&
        reading.pack.reports.has(clause.verb.lemma) &&
        nominal !== undefined &&
        time.from < nominal.from
      if (day && !reported)
        return {
          sentence: sentence.index,
          date: time.edtf as string,
          evidence: evidenceOf(reading, sentence),
        }
    }
  }
  return null
}
