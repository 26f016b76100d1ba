import { type Evidence, evidence } from '../core/evidence.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Range } from './range.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'
import { innermost } from './speech-at.ts'

const OUTER = new Set(['"', ',', ';', ':', '—', '–', '-', '(', ')', '/'])

/** The evidence that a range of tokens is, without marks at its edges (a final stop is kept). */
export function evidenceOf(reading: Reading, range: Range): Evidence {
  let { from, to } = range
  while (from < to - 1 && OUTER.has(reading.tokens[from]?.lower ?? '')) from++
  while (to > from + 1 && OUTER.has(reading.tokens[to - 1]?.lower ?? '')) to--
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]]
  return evidence(reading.text, { start: first?.start ?? 0, end: last?.end ?? 0 })
}

/** The sentence that holds a token. */
export function sentenceAt(reading: Reading, token: number): ParsedSentence | undefined {
  return holding(reading.sentences, token)
}

/**
 * What a claim at a token is best quoted by: what is said, without who says it, where the words
 * are speech; else the whole sentence.
 */
export function claimRange(reading: Reading, token: number): Range {
  const sentence = sentenceAt(reading, token)
  if (!sentence) return { from: token, to: token + 1 }
  const speech = innermost(reading.speeches, token)
  const inside = speech && speech.from >= sentence.from && speech.to <= sentence.to
  return inside ? speech : sentence
}
