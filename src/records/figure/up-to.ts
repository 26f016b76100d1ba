import type { ParsedSentence } from '../../text/analysis.ts'
import type { Reading } from '../reading.ts'
import type { Measured } from './statement.ts'

/** How far before "up to" the verb may stand. */
const REACH = 12

/** "Raise trade up to $3 million": the level that is reached, and no bound of it. */
export function asReached(
  { tokens, words, pack }: Reading,
  { verbs }: ParsedSentence,
  value: Measured,
): Measured {
  if (value.unit === '%' || value.bound !== '<=' || tokens[value.from]?.lower !== 'up') return value
  // "By up to 5 tons"
  if (pack.figureFrames.growing.has(tokens[value.from - 1]?.lower ?? '')) return value
  const verb = verbs.findLast((v) => v.to <= value.from && v.to > value.from - REACH)
  const { raising, feasible } = pack.figureFrames
  if (!verb || !raising.has(verb.lemma)) return value
  // "It is possible to raise it up to", "can be raised up to": no more than that.
  const can = feasible.has(verb.modal ?? '') || feasible.has(words[verb.from - 1]?.lemma ?? '')
  if (can) return value
  const change = value.change && { ...value.change, role: 'to' as const }
  return { ...value, bound: '=', change }
}

/** "$1 = 4.1 cedis": two sides of a rate of exchange, and no amounts. */
export const isEquated = ({ tokens }: Reading, { from, to }: Measured): boolean =>
  tokens[to]?.lower === '=' || tokens[from - 1]?.lower === '='
