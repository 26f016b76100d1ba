import type { TimeValue } from '../../core/time.ts'
import type { NounGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import type { DatePlace } from './date-place.ts'

/**
 * "Held talks on May 4 within the framework of the forum, held on May 3-5": a time behind a participle that
 * tells when the occasion was held on which it takes place.
 */
export function isOfOccasion(reading: Reading, place: DatePlace, { from }: TimeValue): boolean {
  const { sentence, trigger } = place
  const held = sentence.verbs.findLast(({ to }) => to <= from)
  if (held?.type !== 'participle' || held.from < trigger.to) return false
  if (!reading.pack.eventFrames.holding.has(held.lemma)) return false
  const end = reading.tokens[held.from - 1]?.lower === ',' ? held.from - 1 : held.from
  const noun = sentence.nouns.find(({ to }) => to === end)
  return noun !== undefined && noun.from >= trigger.to && isOccasion(reading, place, noun)
}

function isOccasion({ words, pack }: Reading, { sentence }: DatePlace, noun: NounGroup): boolean {
  const { nouns, occasion, asides, framing } = pack.eventFrames
  if (!nouns.has(words[noun.head]?.lemma.toLowerCase() ?? '')) return false
  const outer = outerNoun(sentence, noun)
  if (outer) return asides.has(outer.lemma) || framing.has(outer.lemma)
  return occasion.has(words[noun.prep]?.lemma ?? '')
}
