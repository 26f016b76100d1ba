import type { ParsedSentence } from '../text/analysis.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn } from './speakers.ts'

/** "Chadian tourists could be granted visa-free entry to Peru": the state that is entered grants it. */
export function granterIn(reading: Reading, sentence: ParsedSentence, range: Range): string[] {
  const { granting, admissions } = reading.pack.commitmentFrames
  const verb = sentence.verbs.find(
    (v) => v.passive && v.from >= range.from && v.to <= range.to && granting.has(v.lemma),
  )
  if (!verb || partiesIn(reading, { from: range.from, to: verb.from }).length === 0) return []
  const entry = sentence.nouns.find((n) => n.from === verb.to && admissions.has(n.lemma))
  const where = entry && sentence.nouns.find((n) => n.from > entry.head && n.prep === entry.to)
  return where && where.to <= range.to ? partiesIn(reading, where) : []
}
