import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { InstrumentMention } from './mention.ts'
import { isRightBehind } from './reduced.ts'

/** The frame of a document whose force an aside tells. */
const STANDING = '<document>, in force'

/**
 * "The pact, in force since 2004, …", "the treaty with Chile, signed in 1990 and in effect since 1992": what an aside
 * without a verb says of a document; besides what else is said of it, or instead where nothing is.
 */
export function withStanding(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const when = standsSince(reading, mention)
  if (!when || mention.status === 'in-force') return [mention]
  const stands: InstrumentMention = { ...mention, status: 'in-force', frame: STANDING, when }
  return mention.status === null ? [stands] : [mention, { ...stands, another: true }]
}

/** The words from "in force" to the end of their time, where they stand right behind a document or what was done with it. */
function standsSince(
  reading: Reading,
  { group, sentence, clause }: InstrumentMention,
): Range | undefined {
  const { tokens, times, pack } = reading
  const { force, places } = pack.instrumentFrames
  const end = Math.min(sentence.to, group.to + REACH)
  for (let at = group.to; at < end; at++) {
    if (at === clause?.verb.from && clause.subject.includes(group)) return undefined
    const led = places.has(tokens[at]?.lower ?? '') && force.has(tokens[at + 1]?.lower ?? '')
    if (!led) continue
    const time = times.find((t) => at < t.from && t.from <= at + SINCE)
    const told = isRightBehind(reading, group, at) || isBesideStage(reading, group.to, at)
    return time && told && time.relation !== 'until' ? { from: at, to: time.to } : undefined
  }
  return undefined
}

/** How far behind "in force" its time may stand, in tokens: "in force between the two states since 2002". */
const SINCE = 9

/** How far behind its noun the aside may begin, in tokens. */
const REACH = 24

/** "Signed in 1990 and | in force since": behind "and", with a participle of a document before it. */
function isBesideStage({ words, pack }: Reading, from: number, at: number): boolean {
  if (words[at - 1]?.tag !== 'CCONJ') return false
  const { verbs } = pack.instrumentFrames
  return words
    .slice(from, at)
    .some(({ tag, lemma, form }) => tag === 'VERB' && form !== 'ing' && verbs.has(lemma))
}
