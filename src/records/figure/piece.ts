import type { ParsedSentence } from '../../text/analysis.ts'
import { claimRange, sentenceAt } from '../evidences.ts'
import { type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'

/** Tokens that a sentence may have; what is longer is no sentence, but a table or a list without stops. */
const LONG = 300

/** A sentence as it is read: whole, or in pieces of a bounded length, so that time grows with the text. */
export function pieces(sentence: ParsedSentence): ParsedSentence[] {
  const { from, to } = sentence
  if (to - from <= LONG) return [sentence]
  const found: ParsedSentence[] = []
  for (let at = from; at < to; at += LONG) {
    const range = { from: at, to: Math.min(at + LONG, to) }
    const clauses = within(sentence.clauses, range)
    const [nouns, verbs] = [within(sentence.nouns, range), within(sentence.verbs, range)]
    found.push({ ...sentence, ...range, clauses, nouns, verbs })
  }
  return found
}

/** What a claim at a token is quoted by; of a sentence that is read in pieces, its piece. */
export function claimOf(reading: Reading, token: number): Range {
  const claim = claimRange(reading, token)
  if (claim.to - claim.from <= LONG) return claim
  const start = sentenceAt(reading, token)?.from ?? claim.from
  const from = start + Math.floor((token - start) / LONG) * LONG
  return { from: Math.max(from, claim.from), to: Math.min(from + LONG, claim.to) }
}
