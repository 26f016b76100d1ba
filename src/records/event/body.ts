import type { ParsedSentence } from '../../text/analysis.ts'
import type { VerbGroup } from '../../text/group.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { ordinalIn } from './ordinal.ts'

/** True for the noun of a body that sits: "commission", "task | force". */
export function isBodyAt({ tokens, words, pack }: Reading, at: number): boolean {
  const { bodies, bodyPairs } = pack.eventFrames
  const [lower, lemma] = [tokens[at]?.lower ?? '', words[at]?.lemma.toLowerCase() ?? '']
  if (bodies.has(lower) || bodies.has(lemma)) return true
  return bodyPairs.get(lower)?.has(tokens[at - 1]?.lower ?? '') === true
}

export function holdsBody(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isBodyAt(reading, at)) return true
  return false
}

/** "Met for the ninth time": which of its sessions it is. */
export function nthTime(
  reading: Reading,
  { nouns }: ParsedSentence,
  { to }: VerbGroup,
): number | null {
  const { oftenness, aims } = reading.pack.eventFrames
  const time = nouns.find((n) => n.from >= to && oftenness.has(n.lemma))
  const led = time !== undefined && aims.has(reading.words[time.prep]?.lemma ?? '')
  return led ? ordinalIn(reading, time) : null
}
