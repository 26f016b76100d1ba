import type { Range } from '../range.ts'
import { partiesIn, unique } from '../speakers.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/** "Peru's share of the costs": one side's alone. */
export function sharer(
  { reading, frames, subject, verb }: Scene,
  value: Range,
): readonly string[] | null {
  const [group] = subject
  const shares = group && verb && verb.to <= value.from && frames.contributions.has(group.lemma)
  const owner = shares ? partiesIn(reading, { from: group.from, to: group.head }) : []
  if (owner.length === 0 || !group) return null
  // "Peru's share is 12 percent, Chile's 5"
  const next = reading.tokens[value.from - 1]?.lower === "'s"
  const own = next ? partiesIn(reading, { from: value.from - 2, to: value.from - 1 }) : owner
  // "Peru's share in Chile's trade" is told of both.
  return unique([...own, ...partiesIn(reading, { from: group.to, to: verb?.from ?? group.to })])
}

/** "Agreed on the exchange of 40 wagons", "ready to swap 5 tons": it takes two. */
export function isExchanged({ reading, frames, sentence }: Scene, { value }: Flow): boolean {
  for (let at = Math.max(sentence.from, value.from - NEAR); at < value.from; at++)
    if (frames.exchanges.has(lemmaAt(reading, at)) && !frames.overall.has(lemmaAt(reading, at - 1)))
      return true
  return false
}

/** How many tokens before a value it may be said that it is exchanged. */
const NEAR = 4

/** One side of the document stands for both. */
export function inPair({ reading }: Scene, named: readonly string[]): readonly string[] {
  const { about } = reading.mentions
  return named.length === 1 && about.length === 2 && about.includes(named[0] as string)
    ? about
    : named
}
