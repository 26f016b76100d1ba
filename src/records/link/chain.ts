import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { words } from '../speakers.ts'
import type { LinkEnds } from './ends.ts'
import { type Place, placeAt } from './place.ts'

const DASHES = new Set(['-', '–', '—'])

/** The ends of "the Baku–Tbilisi–Kars railway": places joined by dashes within some tokens. */
export function chainIn(reading: Reading, range: Range): LinkEnds | null {
  for (let i = range.from; i < range.to; i++) {
    const chain = chainAt(reading, i, range.to)
    if (chain.length > 1) return endsOf(chain)
  }
  return null
}

function endsOf(chain: readonly Place[]): LinkEnds {
  const names = chain.map((p) => p.name)
  return {
    from: names[0] as string,
    to: [names.at(-1) as string],
    via: names.slice(1, -1),
    end: (chain.at(-1) as Place).to,
  }
}

/** "Flights between Lima–Cusco and Lima–Quito", "two routes: Lima–Cusco, Lima–Quito": in a list each is a link. */
export function chainsBehind(reading: Reading, { to }: Range, limit: number): LinkEnds[] {
  const { tokens, words: tagged, pack } = reading
  const opener = tokens[to]?.lower ?? ''
  if (opener !== ':' && !pack.linkFrames.between.has(opener)) return []
  const found: LinkEnds[] = []
  let at = to + 1
  while (at < limit) {
    const chain = chainAt(reading, at, limit)
    if (chain.length < 2) break
    const ends = endsOf(chain)
    found.push(ends)
    at = ends.end
    while (tokens[at]?.lower === ',' || tagged[at]?.tag === 'CCONJ') at++
    // "Flights between Lima–Cusco", but not "between Lima–Callao and Quito".
    if (at === ends.end) return found.length > 1 || opener !== ':' ? found : []
  }
  return found.length > 1 ? found : []
}

/**
 * The ends that names right before a noun give it, with a bracket between or none: "the
 * Chad–Niger–Algeria (CNA) railway", "Peru, Bolivia and Chile railway corridor".
 */
export function chainBefore(reading: Reading, group: Range, floor: number): LinkEnds | null {
  // "Peru, Bolivia and Chile corridor": the last name opens the group itself.
  const opening = placeAt(reading, group.from)
  // "The Hanoi - Vientiane expressway": a name that the group begins with goes on with those before.
  const dashed = DASHES.has(reading.tokens[group.from - 1]?.lower ?? '')
  const inside = opening?.spot && !dashed ? null : opening
  const name = inside && nameEnd(reading, { from: inside.from, to: inside.to })
  let at = inside?.to ?? group.from
  if (reading.tokens[at - 1]?.lower === ')')
    while (at > floor && reading.tokens[at - 1]?.lower !== '(') at--
  if (at < group.from && reading.tokens[at - 1]?.lower === '(') at--
  const chain: Place[] = []
  while (at > floor) {
    const place = chain.length === 0 && inside ? inside : placeBefore(reading, at, floor)
    if (!place) break
    const cut = place === inside && name && name < place.to ? { from: place.from, to: name } : null
    chain.unshift(cut ? { ...place, ...cut, name: words(reading, cut) } : place)
    const joint = jointBefore(reading, place.from, floor)
    if (joint === place.from) break
    at = joint
  }
  if (chain.length < (inside && !dashed ? 3 : 2)) return null
  const names = chain.map((p) => p.name)
  return {
    from: names[0] as string,
    to: [names.at(-1) as string],
    via: names.slice(1, -1),
    end: group.from,
    start: (chain[0] as Place).from,
  }
}

/** "Its Perth to Durban service": names with "to" between right before the noun. */
export function pairBefore(reading: Reading, group: Range, head: number): LinkEnds | null {
  const { tokens, words: tagged, pack } = reading
  const whole = placeAt(reading, group.from)
  if (!whole || !pack.linkFrames.directions.has(tokens[group.from - 1]?.lower ?? '')) return null
  const to = nameEnd(reading, { from: whole.from, to: Math.min(whole.to, head) })
  const first = to > group.from ? placeBefore(reading, group.from - 1, 0) : null
  const opener = tagged[(first?.from ?? 0) - 1]
  if (!first || pack.linkFrames.from.has(opener?.lemma ?? '')) return null
  if (opener && !OPENERS.has(opener.tag) && opener.lemma !== "'s") return null
  const last = to < whole.to ? words(reading, { from: group.from, to }) : whole.name
  return { from: first.name, to: [last], via: [], end: group.from, start: first.from }
}

/** What may stand before two names that a link is called by: "the", "its", "daily", "operates". */
const OPENERS: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADJ',
  'NUM',
  'VERB',
  'PUNCT',
  'CCONJ',
])

/** The place whose last token stands right before one. */
function placeBefore(reading: Reading, at: number, floor: number): Place | null {
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const place = placeAt(reading, i)
    if (place) return place.to === at ? place : null
  }
  return null
}

/** Where a list of names goes on to the left: before a dash, a comma, "and" or both. */
function jointBefore(reading: Reading, from: number, floor: number): number {
  let at = from
  while (at > floor) {
    const token = reading.tokens[at - 1]
    const joins =
      DASHES.has(token?.lower ?? '') ||
      token?.lower === ',' ||
      reading.words[at - 1]?.tag === 'CCONJ'
    if (!joins) break
    at--
  }
  return at
}

function chainAt(reading: Reading, at: number, limit: number): Place[] {
  const chain: Place[] = []
  for (let i = at; i < limit; ) {
    const whole = placeAt(reading, i)
    const parts = whole && whole.to > limit ? dashed(reading, { from: i, to: limit }) : []
    if (parts.length > 1) return [...chain, ...parts]
    // "the Lagos–Abidjan highway": the mention may take the noun in.
    const to = whole ? nameEnd(reading, { from: i, to: Math.min(whole.to, limit) }) : limit
    const place =
      whole && whole.to > limit ? { ...whole, to, name: words(reading, { from: i, to }) } : whole
    const cut = place !== whole && place !== null
    if (cut && reading.pack.linkFrames.compass.has(place.name.toLowerCase())) break
    if (!place || place.to <= i) break
    chain.push(place)
    if (!DASHES.has(reading.tokens[place.to]?.lower ?? '')) break
    i = place.to + 1
  }
  return chain
}

/** "Kolkata railway": a name without the common nouns behind it. */
function nameEnd(reading: Reading, { from, to }: Range): number {
  let end = to
  while (end > from + 1 && reading.words[end - 1]?.tag === 'NOUN') end--
  return end
}

/** "Tera-Dori Road": names in one mention of a road, joined by dashes. */
function dashed(reading: Reading, { from, to }: Range): Place[] {
  const parts: Place[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && !DASHES.has(reading.tokens[i]?.lower ?? '')) continue
    let last = i
    while (i === to && last > start + 1 && reading.words[last - 1]?.tag === 'NOUN') last--
    const part = { from: start, to: last }
    if (i === start || isCompass(reading, part)) return []
    parts.push({ ...part, name: words(reading, part), spot: true })
    start = i + 1
  }
  return parts
}

function isCompass(reading: Reading, { from }: Range): boolean {
  return reading.pack.linkFrames.compass.has(reading.tokens[from]?.lower ?? '')
}
