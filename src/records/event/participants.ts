import { gather } from '../../core/gather.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isCompounded } from '../compounded.ts'
import { sentenceAt } from '../evidences.ts'
import type { Phrase } from '../phrases.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, partiesOf, unique } from '../speakers.ts'
import type { Participant } from './occurrence.ts'

/** The parties and people of an event, each once, in the order of the text. */
export interface Participants {
  readonly parties: readonly string[]
  readonly people: readonly Participant[]
}

export const NOBODY: Participants = { parties: [], people: [] }

/**
 * Who is named in some tokens as taking part. What stands behind a preposition of place or topic
 * ("in Geneva", "on Yemen") takes no part; the first mention is governed from outside.
 */
export function participantsIn(reading: Reading, range: Range): Participants {
  return participants(
    reading,
    mentionsIn(reading, range).filter(
      (m, i) => (i === 0 || !isAside(reading, m, range.from)) && !isCompounded(reading, m),
    ),
  )
}

/** Who a phrase names; where it names nobody known ("with officials in Oman"), the state that the next one names. */
export function partnersIn(
  reading: Reading,
  phrase: Phrase,
  phrases: readonly Phrase[],
): Participants {
  const named = together(participantsIn(reading, phrase), homesBehind(reading, phrase.to, phrases))
  if (named.parties.length > 0 || named.people.length > 0) return named
  const next = phrases.find((p) => p.at === phrase.to && reading.pack.eventFrames.at.has(p.prep))
  const states = next
    ? mentionsIn(reading, next).filter((m) => m.kind === 'state' || m.kind === 'place')
    : []
  return { parties: unique(states.flatMap((m) => m.parties)), people: [] }
}

/** "His counterparts | from Peru and Chile": the states that a phrase right behind names. */
export function homesBehind(
  reading: Reading,
  at: number,
  phrases: readonly Phrase[],
): Participants {
  const next = phrases.find((p) => p.at === at && reading.pack.eventFrames.homes.has(p.prep))
  const states = next ? mentionsIn(reading, next).filter((m) => m.kind === 'state') : []
  return { parties: unique(states.flatMap((m) => m.parties)), people: [] }
}

/** Parties and people of some mentions. */
function participants(reading: Reading, mentions: readonly Mention[]): Participants {
  const people = mentions.flatMap((m): Participant[] => {
    const name = m.person ?? (m.kind === 'person' || isHim(reading, m) ? m.name : null)
    return name === null ? [] : [{ name, parties: m.parties }]
  })
  return {
    parties: unique(gather(mentions, (m) => partiesOf(reading, m))),
    people: distinct(people),
  }
}

/** "He met the premier", but "his visit" only behind his name: it may be that of somebody named behind it. */
function isHim(reading: Reading, { kind, from, name }: Mention): boolean {
  if (kind !== 'pronoun' || name === null) return false
  if (reading.pack.eventFrames.him.has(reading.tokens[from]?.lower ?? '')) return true
  const before = reading.mentions.at(sentenceAt(reading, from)?.from ?? from, from)
  return before.some((m) => (m.person ?? m.name) === name && m.kind !== 'pronoun')
}

/** True for two parties or two people. */
export const isSeveral = ({ parties, people }: Participants): boolean =>
  parties.length >= 2 || people.length >= 2

/** Both lists of participants as one. */
export function together(...all: readonly Participants[]): Participants {
  return {
    parties: unique(gather(all, (p) => p.parties)),
    people: distinct(gather(all, (p) => p.people)),
  }
}

function distinct(people: readonly Participant[]): readonly Participant[] {
  if (people.length < 2) return people
  const byName = new Map<string, Participant>()
  for (const person of people) if (!byName.has(person.name)) byName.set(person.name, person)
  return [...byName.values()]
}

/** A mention behind a preposition that introduces no participant. */
function isAside(reading: Reading, mention: Mention, floor: number): boolean {
  const { with: along, between, of, by } = reading.pack.eventFrames
  for (let i = mention.from - 1; i >= floor && i >= mention.from - 4; i--) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
    // "Ministers of the region, including Chad and Mali".
    if (tag === 'ADP' && reading.pack.instrumentFrames.listing.has(lemma)) return false
    if (tag === 'ADP')
      return !along.has(lemma) && !between.has(lemma) && !of.has(lemma) && !by.has(lemma)
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'NOUN' && tag !== 'PROPN')
      return false
  }
  return false
}
