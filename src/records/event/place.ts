import { allInner } from '../../mentions/all-inner.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Clause } from '../../text/clause.ts'
import { type Phrase, phrasesAfter } from '../phrases.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, words } from '../speakers.ts'

/** A place as written, and whether it is a spot (a city, a building) or a whole state. */
export interface NamedPlace {
  readonly name: string
  readonly spot: boolean
  /** The state in which it lies, where that is known. */
  readonly home?: readonly string[]
}

/**
 * The place that some phrases name, as written and without its article: a city or region first,
 * then a state, then the seat of a body ("at the trade ministry"), then a name nothing is known of.
 */
export function placeIn(
  reading: Reading,
  phrases: readonly Phrase[],
  prepositions: ReadonlySet<string>,
): NamedPlace | null {
  const usable = phrases.filter((p) => prepositions.has(p.prep) && !isTime(reading, p))
  for (const kinds of RANKS) {
    const inside = usable.find((p) => mentionOf(reading, p, kinds))
    const phrase = inside && outerPhrase(reading, inside, usable)
    const mention = phrase && mentionOf(reading, phrase, kinds)
    if (mention)
      return {
        name: placeName(reading, mention, phrase),
        spot: mention.kind !== 'state',
        home: mention.parties.length > 0 ? mention.parties : mention.home,
      }
  }
  for (const phrase of usable) {
    const name = unknownName(reading, phrase)
    if (name) return { name, spot: true }
  }
  return null
}

/** "In Lima on Monday, the ministers met": the phrases before the subject of a clause. */
export function openingPhrases(reading: Reading, clause: Clause | undefined): readonly Phrase[] {
  const first = clause?.subject[0]
  if (!clause || !first || first.from <= clause.from || first.from > clause.verb.from) return []
  const { of, stops } = reading.pack.eventFrames
  // "While in Lima, the ministers met".
  const [opens, next] = [reading.words[clause.from], reading.words[clause.from + 1]]
  const from = opens?.tag === 'SCONJ' && next?.tag === 'ADP' ? clause.from + 1 : clause.from
  return phrasesAfter(reading, from, { of, stops, to: first.from })
}

/** "met officials in Lagos": a place inside what names a partner. */
export function placeWithin(
  reading: Reading,
  range: Range,
  prepositions = reading.pack.eventFrames.at,
): NamedPlace | null {
  const inner = mentionsIn(reading, range).flatMap(allInner)
  const place = inner.find(
    (m) => m.kind === 'place' && prepositions.has(reading.words[m.from - 1]?.lemma ?? ''),
  )
  return place?.name ? { name: place.name, spot: true } : null
}

/** "A meeting between Peruvian and Chilean officials in Lima": the place inside what names those who take part. */
export function placeOfPartners(
  reading: Reading,
  phrases: readonly Phrase[],
  prepositions = reading.pack.eventFrames.at,
): NamedPlace | null {
  const { between, with: along, of, by } = reading.pack.eventFrames
  const partners = [between, along, of, by]
  for (const phrase of phrases) {
    const who = partners.some((words) => words.has(phrase.prep))
    const place = who ? placeWithin(reading, phrase, prepositions) : null
    if (place) return place
  }
  return null
}

function mentionOf(
  reading: Reading,
  phrase: Phrase,
  kinds: readonly Mention['kind'][],
): Mention | undefined {
  const found = leading(reading, phrase).find(
    // "the country" is the name of no place.
    (m) => kinds.includes(m.kind) && (m.kind !== 'state' || m.form === 'name'),
  )
  return found && !insideEvent(reading, phrase, found) ? found : undefined
}

/** "in the 15th meeting of the committee": no place, but another event. */
function insideEvent(reading: Reading, phrase: Phrase, mention: Mention): boolean {
  if (mention.kind === 'place' || mention.kind === 'state') return false
  // "At the tomb of the founder": what belongs to somebody.
  if (mention.kind === 'office' && ownedBy(reading, phrase, mention)) return true
  const { nouns, invitations } = reading.pack.eventFrames
  for (let i = phrase.from; i < mention.from; i++) {
    const lemma = reading.words[i]?.lemma ?? ''
    // "At the invitation of the president".
    if (nouns.has(lemma) || invitations.has(lemma)) return true
  }
  return false
}

function ownedBy({ words, pack }: Reading, { from }: Phrase, mention: Mention): boolean {
  for (let i = mention.from - 1; i > from; i--)
    if (pack.eventFrames.of.has(words[i]?.lemma ?? '')) return true
  return false
}

/** "at the Louvre in Paris": the city, where it follows a building at once. */
function outerPhrase(reading: Reading, inside: Phrase, usable: readonly Phrase[]): Phrase {
  const next = usable.find((p) => p.at === inside.to && p.prep !== inside.prep)
  return next && mentionOf(reading, next, ['place']) ? next : inside
}

const RANKS: readonly (readonly Mention['kind'][])[] = [
  ['place'],
  ['state'],
  ['office', 'organisation', 'company'],
]

/** The mentions of a phrase up to its first mark. */
function leading(reading: Reading, phrase: Phrase): readonly Mention[] {
  return mentionsIn(reading, phrase).filter(
    (m) => m.form !== 'adjective' || m.kind === 'office' || m.kind === 'organisation',
  )
}

function placeName(reading: Reading, mention: Mention, phrase: Phrase): string {
  if (mention.kind !== 'place') return bare(reading, mention)
  const to = withState(reading, mention, phrase)
  // "The Chilean capital Santiago" is Santiago.
  if (to === mention.to && mention.name !== null && isDescribed(reading, mention))
    return mention.name
  return bare(reading, { from: mention.from, to })
}

/** "The Chadian capital, Ndjamena": a state stands before the name. */
function isDescribed(reading: Reading, { from, to, name }: Mention): boolean {
  if (name === words(reading, { from, to })) return false
  return reading.mentions.at(from, to).some((m) => m.inner.some((i) => i.kind === 'state'))
}

/** "Awaza, Turkmenistan": the state behind a comma belongs to the city. */
function withState(reading: Reading, mention: Mention, phrase: Phrase): number {
  if (reading.tokens[mention.to]?.lower !== ',') return mention.to
  const next = reading.mentions.holding(mention.to + 1)
  const closed = next && next.kind === 'state' && next.form === 'name' && next.to <= phrase.to
  const behind = closed ? reading.words[next.to] : undefined
  return closed && (!behind || behind.tag === 'PUNCT' || behind.tag === 'ADP')
    ? next.to
    : mention.to
}

/** Words without an article before them. */
function bare(reading: Reading, range: Range): string {
  const from =
    reading.words[range.from]?.tag === 'DET' && range.to > range.from + 1
      ? range.from + 1
      : range.from
  return words(reading, { from, to: range.to })
}

function isTime(reading: Reading, phrase: Phrase): boolean {
  return holding(reading.times, phrase.from) !== undefined
}

/** A capitalised name at the head of a phrase that no mention covers. */
function unknownName(reading: Reading, phrase: Phrase): string | null {
  let from = phrase.from
  while (from < phrase.to && reading.words[from]?.tag === 'DET') from++
  if (reading.mentions.holding(from)) return null
  let to = from
  while (
    to < phrase.to &&
    (reading.words[to]?.tag === 'PROPN' || (to > from && reading.tokens[to]?.lower === '-'))
  )
    to++
  const tag = reading.words[to]?.tag
  // "To the South American country".
  if (tag === 'ADJ' || tag === 'NOUN') return null
  return to > from && to - from <= 4 ? words(reading, { from, to }) : null
}
