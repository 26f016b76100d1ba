import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'

/** A meal as a meeting, and the frame that says so. */
interface Meal {
  readonly type: 'meeting'
  readonly frame: string
  readonly noun: string
}

/** "Had breakfast with the premier": a meal that somebody shares with another. */
export function meal(
  reading: Reading,
  { verbs }: ParsedSentence,
  { from, to }: NounGroup,
  noun: string,
): Meal | undefined {
  const { tables, eating, with: along } = reading.pack.eventFrames
  if (!tables.has(noun) || !along.has(reading.words[to]?.lemma ?? '')) return undefined
  const eats = verbs.some((v) => v.to === from && eating.has(v.lemma) && !v.passive)
  const whose = reading.mentions.holding(to + 1) ?? reading.mentions.holding(to + 2)
  const known = whose?.kind === 'person' || whose?.kind === 'office' || whose?.kind === 'pronoun'
  return eats && known ? { type: 'meeting', frame: `${noun} with`, noun } : undefined
}

/** "Paid a call on the premier". */
export function isPaid(
  reading: Reading,
  { verbs }: ParsedSentence,
  { from, to }: NounGroup,
): boolean {
  const { paying, calledOn } = reading.pack.eventFrames
  const pays = verbs.some((v) => v.to === from && paying.has(v.lemma))
  const first = reading.mentions.holding(to + 1) ?? reading.mentions.holding(to + 2)
  const known = first?.kind === 'person' || first?.kind === 'office'
  return pays && known && calledOn.has(reading.words[to]?.lemma ?? '')
}
