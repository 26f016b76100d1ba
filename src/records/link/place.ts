import type { Mention } from '../../mentions/mention.ts'
import { behindArticle } from '../article.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique, words } from '../speakers.ts'

/** A place named by some tokens. */
export interface Place extends Range {
  readonly name: string
  /** True for a city, port or other spot; false for a state. */
  readonly spot: boolean
}

/**
 * The place that starts at a token: a mention of a place or state, or a capitalised name that
 * nothing is known of. "The two countries" are both ends at once and no place.
 */
export function placeAt(reading: Reading, at: number): Place | null {
  const mention = mentionAt(reading, at)
  const part = mention ? null : partOf(reading, at)
  if (part) return part
  if (mention) {
    if (mention.from !== at) return stateWithin(reading, mention, at)
    if (mention.kind === 'place') {
      const town = townOf(reading, mention)
      if (town) return town
    }
    if (mention.kind === 'place')
      return { from: at, to: mention.to, name: mention.name ?? bare(reading, mention), spot: true }
    const border = borderAt(reading, mention)
    if (border) return border
    const coast = coastOf(reading, mention) ?? townOf(reading, mention)
    if (coast) return coast
    if (mention.kind !== 'state' || mention.form === 'pronoun' || mention.form === 'adjective')
      return null
    if (reading.chart.has(at, 'capital'))
      return { from: at, to: mention.to, name: mention.name ?? bare(reading, mention), spot: true }
    const code = mention.parties.length === 1 ? mention.parties[0] : undefined
    return code ? { from: at, to: mention.to, name: code, spot: false } : null
  }
  return unknownPlace(reading, at)
}

/** "Northern Europe": the part of it that an adjective names. */
function partOf(reading: Reading, at: number): Place | null {
  if (!reading.pack.linkFrames.bearings.has(reading.tokens[at]?.lower ?? '')) return null
  // "The eastern province of South Khorasan" is that province.
  if (!reading.tokens[at + 1]?.capital) return null
  const whole = placeAt(reading, at + 1)
  if (!whole?.spot) return null
  return { ...whole, from: at, name: words(reading, { from: at, to: whole.to }) }
}

/** "the Polish border": as good an end as a town. */
function borderAt(reading: Reading, { from, to, form }: Mention): Place | null {
  const next = reading.tokens[to]?.lower ?? ''
  if (form !== 'adjective' || !reading.pack.linkFrames.borders.has(next)) return null
  // "The Indian border town of Jogbani".
  if (reading.words[to + 1]?.tag === 'NOUN') return null
  return { from, to: to + 1, name: words(reading, { from, to: to + 1 }), spot: true }
}

/** How many adjectives may stand before a coast. */
const COAST = 3

/** "Oman's northern ports": the coast of a state, as written. */
function coastOf(reading: Reading, { kind, from, to, form }: Mention): Place | null {
  const { coasts } = reading.pack.linkFrames
  if (kind === 'group' && coasts.has(reading.tokens[to - 1]?.lower ?? ''))
    return { from, to, name: words(reading, { from, to }), spot: true }
  if (kind !== 'state' || form !== 'name' || reading.words[to]?.lemma !== "'s") return null
  for (let i = to + 1; i <= to + COAST; i++) {
    if (coasts.has(reading.tokens[i]?.lower ?? ''))
      return { from, to: i + 1, name: words(reading, { from, to: i + 1 }), spot: true }
    if (reading.words[i]?.tag !== 'ADJ') return null
  }
  return null
}

/** "By way of Chad", "with a stop in Chad": where the place on the way stands, from a preposition on; else the token itself. */
export function haltAt({ tokens, pack }: Reading, i: number): number {
  const { ways, halts, lying, of } = pack.linkFrames
  const at = (j: number) => tokens[j]?.lower ?? ''
  if (ways.get(at(i))?.has(at(i + 1)) && of.has(at(i + 2))) return i + 3
  for (let j = i + 1; j < i + 4; j++) if (halts.has(at(j)) && lying.has(at(j + 1))) return j + 2
  return i
}

/** "To Denver, Colorado, in May", "between Charlotte, North Carolina, and": where the last end lies. */
export function isRegion(
  reading: Reading,
  last: Place,
  { from, to, spot }: Place,
  between: boolean,
): boolean {
  if (!last.spot || !spot) return false
  const [at, after] = [reading.words[to], reading.words[to + 1]]
  if (at?.tag === 'CCONJ' || at?.lemma === '-') return false
  const joined = after?.tag === 'CCONJ' && placeAt(reading, to + 2) !== null
  const listed = at?.lemma === ',' && (joined || placeAt(reading, to + 1) !== null)
  // "Between Lima, Quito, and Cali" lists three that are known.
  const { mentions, chart } = reading
  const known = mentions.holding(from) !== undefined && !chart.has(from, 'region')
  return listed ? joined && between && !known : true
}

/** "To Lima, and | Quito will follow": who begins the next clause. */
export function actsNext({ words }: Reading, { from, to }: Place): boolean {
  const apart = words[from - 1]?.tag === 'CCONJ' && words[from - 2]?.lemma === ','
  return apart && words[to]?.tag === 'AUX'
}

/** "As far as Chad": where the place that something gets to stands, from the first of these words on; else the token itself. */
export function reachAt({ tokens, pack }: Reading, i: number): number {
  const { reach } = pack.linkFrames
  return reach.every((word, k) => tokens[i + k]?.lower === word) ? i + reach.length : i
}

/** "Mao, | to the north of Bol": where an end lies. */
export function isSide(reading: Reading, i: number): boolean {
  const { tokens, pack } = reading
  const at = behindArticle(reading, i + 1)
  const next = tokens[at + 1]?.lower ?? ''
  return pack.linkFrames.sides.has(tokens[at]?.lower ?? '') && pack.linkFrames.of.has(next)
}

/** "Better relations | between Chad and Niger": what is between them is no way. */
export function isOfPeople({ words, pack }: Reading, i: number): boolean {
  return pack.positionFrames.relations.has(words[i - 1]?.lemma ?? '')
}

/** "Due to", "in response to": what follows is where nothing goes. */
export function isUnbound({ tokens, pack }: Reading, at: number): boolean {
  return pack.linkFrames.unbound.has(tokens[at - 1]?.lower ?? '')
}

/** "Chad's | Mao", "the Lac region's | Bol": a state, or a region that owns what follows. */
const owns = ({ words }: Reading, { spot, to }: Place): boolean =>
  !spot || words[to]?.lemma === "'s"

/** "Peru's [port of] Callao": nothing but words of one phrase between a state and a spot. */
export function possesses(reading: Reading, state: Place, spot: Place): boolean {
  if (!owns(reading, state)) return false
  for (let i = state.to; i < spot.from; i++) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: ',' }
    const cuts = tag === 'PUNCT' || tag === 'CCONJ'
    if (cuts || (tag === 'ADP' && !reading.pack.linkFrames.lying.has(lemma))) return false
  }
  return true
}

/** "The northern ports of Oman": a group of places that belong to a state, as written. */
export function coastIn(reading: Reading, mention: Mention): Place | null {
  if (mention.kind !== 'group') return null
  for (let i = mention.from; i < mention.to; i++)
    if (reading.pack.linkFrames.coasts.has(reading.tokens[i]?.lower ?? ''))
      return { from: mention.from, to: mention.to, name: bare(reading, mention), spot: true }
  return null
}

/** How many words may stand between a state and a town in it. */
const TOWN = 6

/** "Peru's second-largest city of Arequipa": the town in the state. */
function townOf(reading: Reading, { kind, to, form }: Mention): Place | null {
  if ((kind !== 'state' && kind !== 'place') || form !== 'name') return null
  if (reading.words[to]?.lemma !== "'s") return null
  for (let i = to + 1; i <= to + TOWN; i++) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'VERB', lemma: '' }
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'NUM' && lemma !== '-') return null
    const mention = reading.mentions.holding(i + 1)
    if (mention?.kind === 'place' && mention.name)
      return { from: i + 1, to: mention.to, name: mention.name, spot: true }
  }
  return null
}

/** A state named inside a longer description: "the railway from Chad". */
function stateWithin(reading: Reading, mention: Mention, at: number): Place | null {
  const item = mention.form === 'description' ? reading.chart.find<string>(at, 'state') : undefined
  return item && typeof item.value === 'string'
    ? { from: at, to: item.to, name: item.value, spot: false }
    : null
}

/** The narrowest mention that holds a token, but whole where it only reaches out of it. */
export function mentionAt(reading: Reading, at: number): Mention | undefined {
  let mention = reading.mentions.holding(at)
  while (mention && mention.from < at) {
    const inner: Mention | undefined = mention.inner.find((m) => m.from <= at && at < m.to)
    if (!inner) return mention
    mention = inner
  }
  return mention
}

function unknownPlace(reading: Reading, at: number): Place | null {
  if (!isUnknownName(reading, at)) return null
  if (reading.words[at - 1]?.tag === 'PROPN' && !mentionAt(reading, at - 1)) return null
  let to = at
  while (isUnknownName(reading, to) || isSlashed(reading, to)) to++
  const twin = reading.tokens[to]?.lower === '/' ? placeAt(reading, to + 1) : null
  if (twin) to = twin.to
  return { from: at, to, name: words(reading, { from: at, to }), spot: true }
}

/** "Uzen/Bolashak". */
function isSlashed(reading: Reading, at: number): boolean {
  const { lower, glued } = reading.tokens[at] ?? { lower: '', glued: false }
  return lower === '/' && glued && isUnknownName(reading, at + 1)
}

function isUnknownName(reading: Reading, at: number): boolean {
  if (reading.words[at]?.tag !== 'PROPN') return false
  const { text, lower } = reading.tokens[at] ?? { text: '', lower: '' }
  return (
    !isAcronym(text) &&
    !reading.pack.linkFrames.compass.has(lower) &&
    !mentionAt(reading, at) &&
    !holding(reading.times, at)
  )
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

function bare(reading: Reading, range: Range): string {
  const from =
    reading.words[range.from]?.tag === 'DET' && range.to > range.from + 1
      ? range.from + 1
      : range.from
  return words(reading, { from, to: range.to })
}

/** The states that are named in a range, each once. */
export function statesIn(reading: Reading, range: Range): readonly string[] {
  const named = mentionsIn(reading, range)
  return unique(named.filter((m) => m.kind === 'state').flatMap((m) => m.parties))
}

/** "65 kilometres | from Baku": past what only says how far off something lies; "3,800 km from Moscow to Sochi" is a way. */
export function lyingOff(reading: Reading, at: number): number {
  const place = /^k?m$/.test(holding(reading.quantities, at - 1)?.unit ?? '')
    ? placeAt(reading, at + 1)
    : null
  const goes = place && reading.pack.linkFrames.to.has(reading.words[place.to]?.lemma ?? '')
  return place && !goes ? place.to : at
}
