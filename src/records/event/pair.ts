import type { EventWord } from '../../languages/event-frames.ts'
import { blocs } from '../blocs.ts'
import type { Reading } from '../reading.ts'
import type { EventEntry } from './merge.ts'
import type { EventOccurrence } from './occurrence.ts'

/** "Arrived in Lima. Talks with the Peruvian president …": of the two that the last event is of, one is named again. */
export function pairBefore(
  reading: Reading,
  entries: readonly EventEntry[],
  { parties, type, sentence, people }: EventOccurrence,
): readonly string[] | undefined {
  const last = entries.at(-1)
  const near = last?.seen.some((o) => sentence.index - o.sentence.index <= 1)
  const [one, other] = parties
  if (!last || !near || one === undefined || other !== undefined || type === 'visit')
    return undefined
  const { about } = reading.mentions
  const isAbout = about.length === 2 && last.parties.every((p) => about.includes(p))
  if (isAbout || blocs(reading).has(one)) return undefined
  const known = people.every((p) => p.parties.length > 0)
  const pair = last.parties.length === 2 && last.parties.includes(one)
  return MEETING.has(type) && pair && known ? last.parties : undefined
}

const MEETING: ReadonlySet<EventWord> = new Set(['meeting', 'call'])
