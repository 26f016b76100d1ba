import type { TimeValue } from '../../core/time.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { datingTimes } from './period.ts'
import type { Scene } from './scene.ts'
import type { Measured } from './statement.ts'

/** How many sentences further on a signing may be dated. */
const AHEAD = 3

/**
 * The day on which documents were signed that a sentence counts: a day in the sentence, in one of
 * the next that speaks of a signing, else the last one named before.
 */
export function signingDay(scene: Scene): string | null {
  const { reading, sentence, frames } = scene
  const here = dayIn(reading, sentence)
  if (here) return here
  for (let i = 1; i <= AHEAD; i++) {
    const next = reading.sentences[sentence.index + i]
    const signing = next?.verbs.find((v) => frames.signing.has(v.lemma))
    const day =
      next && signing
        ? (dayIn(reading, holding(next.clauses, signing.from) ?? next) ?? dayIn(reading, next))
        : null
    if (day) return day
  }
  return dayIn(reading, { from: 0, to: sentence.from })
}

/** The last day that a range names, but as the date of a report. */
function dayIn(reading: Reading, range: Range): string | null {
  const times = datingTimes(reading, range)
  for (let i = times.length - 1; i >= 0; i--) {
    const { edtf, relation, from } = times[i] as TimeValue
    if (edtf && relation === 'in' && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && !isReport(reading, from))
      return edtf
  }
  return null
}

/** "…, the agency reported on Thursday": the day of the report. */
function isReport(reading: Reading, token: number): boolean {
  const sentence = holding(reading.sentences, token)
  const clause = sentence && holding(sentence.clauses, token)
  return clause !== undefined && reading.pack.reports.has(clause.verb.lemma)
}

/** "Nine agreements were signed": a count of documents has the day of their signing. */
export function isSigned(scene: Scene, value: Measured): boolean {
  if (!isDocument(scene, value)) return false
  const { tokens, pack } = scene.reading
  const { from, to, verbs } = scene.sentence
  return (
    verbs.some((v) => scene.frames.signing.has(v.lemma)) ||
    tokens.slice(from, to).some((t) => pack.eventFrames.signings.has(t.lower))
  )
}

export function isDocument({ frames }: Scene, { counted }: Measured): boolean {
  return counted !== null && frames.documents.has(counted.head.toLowerCase())
}
