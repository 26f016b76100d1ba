import type { Mention } from '../../mentions/mention.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, partiesOf, unique, words } from '../speakers.ts'

/**
 * Whom a mention signs for: a company itself, an office or person its state; nobody where it tells where the one before it is
 * ("Nairobi University in Kenya"), or which state's the one behind it is ("Kenyan Condor Motors").
 */
export function signatory(reading: Reading, mention: Mention): readonly string[] {
  if (mention.kind === 'place' || isWhere(reading, mention) || isWhose(reading, mention)) return []
  if (isBeside(reading, mention)) return []
  const name = mention.kind === 'company' ? longName(reading, mention) : null
  return name ? [name] : partiesOf(reading, mention)
}

/** "Condor Vapor Company": the name of a known firm that goes on behind what is known; null where it does not. */
function longName(reading: Reading, { from, to }: Mention): string | null {
  let end = to
  while (isNamePart(reading, end)) end++
  // "Peru's Condor".
  let start = from
  for (let i = from; i < to; i++) if (reading.words[i]?.lemma === "'s") start = i + 1
  return end > to ? words(reading, { from: start, to: end }) : null
}

const isNamePart = ({ tokens, words: tags, mentions }: Reading, at: number): boolean =>
  tags[at]?.tag === 'PROPN' && tokens[at]?.capital === true && !mentions.holding(at)

/**
 * The names of towns, provinces and news agencies that sign for themselves, as those of a subject do: what a preposition
 * stands before signs nothing, but for "the cities of A and B".
 *
 * @param governor the preposition that governs a mention; null where none does
 */
export function namesThatSign(
  reading: Reading,
  range: Range,
  governor: (from: number) => string | null,
): string[] {
  const names: string[] = []
  let isGoverned = false
  for (const { kind, name, parties, from, head } of mentionsIn(reading, range)) {
    // What is joined to a governed one is governed with it.
    const isJoined = JOINTS.has(reading.words[from - 1]?.tag ?? '') && governor(from) === null
    isGoverned = isJoined ? isGoverned : governor(from) !== null && !isTownOf(reading, from)
    if (isGoverned || name === null || (from > range.from && isBehindName(reading, from))) continue
    if (SIGNING.has(kind) && parties.length === 0 && head !== 'region') names.push(name)
  }
  return names
}

/** A capital names its state, even where it is but a place. */
const SIGNING: ReadonlySet<string> = new Set(['place', 'organisation'])

/** "The news agency Condor": a name right behind what it is the name of. */
function isBehindName({ mentions }: Reading, from: number): boolean {
  return mentions.holding(from - 1) !== undefined
}

const JOINTS: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT'])

/** Whether a place is one of "the cities of A and B". */
function isTownOf({ words, pack }: Reading, from: number): boolean {
  const { localities } = pack.instrumentFrames
  for (let i = from - 1; i > 0; i--) {
    const { tag } = words[i] ?? { tag: 'PUNCT' }
    if (tag === 'ADP') return localities.has(words[i - 1]?.lemma ?? '')
    if (tag === 'VERB' || tag === 'AUX') return false
  }
  return false
}

/** The name of a port where it signs as the firm that runs it; null for other places. */
export function portName(reading: Reading, { kind, from, to }: Mention): string | null {
  if (kind !== 'place') return null
  for (let i = from; i < to; i++) {
    const { lower, capital } = reading.tokens[i] ?? { lower: '', capital: false }
    if (capital && reading.pack.instrumentFrames.ports.has(lower))
      return words(reading, { from, to })
  }
  return null
}

/** Whether a place or state only tells where a firm or body before it is. */
export function isWhere(reading: Reading, { kind, from }: Mention): boolean {
  if (kind !== 'state' && kind !== 'place') return false
  if (!reading.pack.instrumentFrames.places.has(reading.tokens[from - 1]?.lower ?? '')) return false
  return isNamed(reading.mentions.holding(from - 2))
}

/** Whether a mention only tells whose the summit is that something was signed beside: "on the sidelines of the AU summit". */
function isBeside(reading: Reading, { from, to }: Mention): boolean {
  const { words, tokens, mentions, pack } = reading
  const { of, nouns, asides } = pack.eventFrames
  // "The African Union (AU)".
  const long = tokens[from - 1]?.lower === '(' ? mentions.holding(from - 2) : undefined
  if (long) return isBeside(reading, long)
  const isEvent = (at: number) => nouns.has(words[at]?.lemma.toLowerCase() ?? '')
  const isAside = (at: number) =>
    of.has(words[at]?.lemma ?? '') && asides.has(words[at - 1]?.lemma ?? '')
  const at = unqualified(reading, from - 1)
  if (isEvent(to) && isAside(at)) return true
  return of.has(words[at]?.lemma ?? '') && isEvent(at - 1) && isAside(unqualified(reading, at - 2))
}

/** The first token leftwards that is no article, number or adjective. */
function unqualified({ words }: Reading, from: number): number {
  let at = from
  while (QUALIFYING.has(words[at]?.tag ?? '')) at--
  return at
}

const QUALIFYING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM'])

/** Whether a state's adjective only tells whose the firm behind it is. */
function isWhose(reading: Reading, { form, kind, to }: Mention): boolean {
  if (kind !== 'state' || form !== 'adjective') return false
  const next = reading.mentions.holding(to)
  return next?.from === to && next.kind === 'company'
}

function isNamed(mention: Mention | undefined): boolean {
  return mention?.kind === 'company' || mention?.kind === 'organisation'
}

/** All in a range that can sign. */
export function partiesWithin(reading: Reading, range: Range): string[] {
  return unique(mentionsIn(reading, range).flatMap((m) => signatory(reading, m)))
}
