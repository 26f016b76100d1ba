import type { Mention } from '../mentions/mention.ts'
import { holding, type Range } from './range.ts'
import type { Reading } from './reading.ts'
import { words } from './speakers.ts'

/** The places that a link joins: names as written, or the codes of states. */
export interface LinkEnds {
  readonly from: string | null
  readonly to: readonly string[]
  readonly via: readonly string[]
  /** One past the last token that names an end. */
  readonly end: number
  /** The first token of names that stand before the noun. */
  readonly start?: number
}

type Slot = 'between' | 'from' | 'to' | 'via'

/** A place named by some tokens. */
interface Place extends Range {
  readonly name: string
  /** True for a city, port or other spot; false for a state. */
  readonly spot: boolean
}

/**
 * The ends that are named from a token on: "between A and B", "from A to B via C", "linking A
 * with B", and for moving things "arrived in B". Null where none is named.
 */
export function endsBehind(reading: Reading, from: number, limit: number, moving = false): LinkEnds | null {
  const scan = new EndScan(reading, moving)
  for (let i = from; i < limit; ) {
    const next = scan.step(i)
    if (next === null) break
    i = next
  }
  return scan.result()
}

class EndScan {
  private readonly reading: Reading
  private readonly moving: boolean
  private slot: Slot | null = null
  /** True behind a preposition that only says where the last end lies. */
  private lying = false
  /** True behind "of": "the port of Durban". */
  private within = false
  private linking = false
  private end = 0
  private readonly found: Record<Slot, Place[]> = { between: [], from: [], to: [], via: [] }

  constructor(reading: Reading, moving: boolean) {
    this.reading = reading
    this.moving = moving
  }

  /** Reads a token or mention; the token behind it, or null where the ends are over. */
  step(i: number): number | null {
    const place = placeAt(this.reading, i)
    if (place) return this.take(place)
    const mention = mentionAt(this.reading, i)
    if (mention && mention.from === i) return this.pair(mention)
    const { tag, lemma } = this.reading.words[i] ?? { tag: 'PUNCT', lemma: '.' }
    if (tag === 'ADP' || (tag === 'SCONJ' && this.reading.pack.linkFrames.via.has(lemma))) return this.preposition(lemma, i)
    if (tag === 'CCONJ') return this.conjunction(i)
    if (lemma === ',' && this.listGoesOn(i)) return this.conjunction(i)
    if (tag === 'VERB' || tag === 'AUX') return this.verb(lemma, i)
    if (tag === 'SCONJ' || tag === 'PRON') return this.relative(lemma, i)
    if (lemma === '.' || lemma === ';' || lemma === '"' || lemma === ':') return null
    return i + 1
  }

  private take(place: Place): number {
    const { slot } = this
    if (!slot) return place.to
    const list = this.found[slot]
    const last = list.at(-1)
    // "Uzen in Kazakhstan", "Iran's Gorgan": of a state and a spot in it the spot is meant.
    if (last && this.lying) {
      if (place.spot && (!last.spot || this.within)) list[list.length - 1] = place
    } else if (last && place.spot && !last.spot && this.possesses(last, place)) list[list.length - 1] = place
    else if (!(last && !this.fresh)) list.push(place)
    this.fresh = false
    this.lying = false
    this.end = place.to
    return place.to
  }

  /** "between the two countries": both ends at once. */
  private pair(mention: Mention): number {
    if (this.slot === 'between' && mention.parties.length === 2 && this.found.between.length === 0) {
      for (const name of mention.parties) this.found.between.push({ from: mention.from, to: mention.to, name, spot: false })
      this.end = mention.to
    }
    return Math.max(mention.to, mention.from + 1)
  }

  /** True where the next place is another end, not a further word on the last. */
  private fresh = true

  private possesses(state: Place, spot: Place): boolean {
    for (let i = state.to; i < spot.from; i++) {
      const { tag, lemma } = this.reading.words[i] ?? { tag: 'PUNCT', lemma: ',' }
      if (tag === 'PUNCT' || tag === 'CCONJ' || (tag === 'ADP' && !this.reading.pack.linkFrames.lying.has(lemma))) return false
    }
    return true
  }

  private preposition(lemma: string, i: number): number {
    const { between, from, to, via, with: along, lying } = this.reading.pack.linkFrames
    const slot: Slot | null = between.has(lemma) ? 'between' : from.has(lemma) ? 'from' : via.has(lemma) ? 'via' : null
    if (slot) this.enter(slot)
    else if (this.linking && along.has(lemma) && this.found.from.length > 0) this.enter('to')
    else if (to.has(lemma)) this.enter('to')
    else if (lying.has(lemma)) this.lies(lemma)
    else if (this.slot) this.slot = this.found[this.slot].length > 0 ? null : this.slot
    return i + 1
  }

  private enter(slot: Slot): void {
    this.slot = slot
    this.fresh = true
    this.lying = false
  }

  private lies(lemma: string): void {
    const { slot } = this
    this.within = lemma === this.reading.words[this.end]?.lemma && this.reading.pack.linkFrames.of.has(lemma)
    if (slot && this.found[slot].length > 0) this.lying = true
    else if (!slot && this.moving && !this.reading.pack.linkFrames.of.has(lemma)) this.enter('to')
  }

  /** "to Lyon, Turin and Genoa": a comma before another end; not "to Lyon, France". */
  private listGoesOn(i: number): boolean {
    const last = this.slot ? this.found[this.slot].at(-1) : undefined
    const next = placeAt(this.reading, i + 1)
    return next !== null && last !== undefined && this.slot !== 'from' && (next.spot || !last.spot)
  }

  private conjunction(i: number): number {
    if (this.linking && this.slot === 'from' && this.found.from.length > 0) this.enter('to')
    else if (this.slot) this.enter(this.slot)
    return i + 1
  }

  private verb(lemma: string, i: number): number | null {
    const { linking, moving } = this.reading.pack.linkFrames
    if (linking.has(lemma)) {
      this.linking = true
      this.enter('from')
      return i + 1
    }
    const complete = this.found.between.length > 1 || (this.found.from.length > 0 && this.found.to.length > 0)
    if (complete) return null
    if (this.moving && (moving.has(lemma) || this.reading.words[i]?.tag === 'AUX')) {
      this.slot = null
      if (placeAt(this.reading, i + 1)) this.enter(this.reading.pack.linkFrames.leaving.has(lemma) ? 'from' : 'to')
      return i + 1
    }
    return this.slot === null ? i + 1 : null
  }

  private relative(lemma: string, i: number): number | null {
    const { relatives, linking } = this.reading.pack.linkFrames
    for (let j = i + 1; relatives.has(lemma) && j < i + 5; j++) if (linking.has(this.reading.words[j]?.lemma ?? '')) return i + 1
    return this.end > 0 ? null : this.moving ? i + 1 : null
  }

  result(): LinkEnds | null {
    const names = (slot: Slot) => this.found[slot].map((p) => p.name)
    const between = names('between')
    if (between.length >= 2) return { from: between[0] as string, to: [between.at(-1) as string], via: [...between.slice(1, -1), ...names('via')], end: this.end }
    const [from, to] = [names('from')[0] ?? null, names('to')]
    if (from === null && to.length === 0) return null
    return { from, to, via: names('via'), end: this.end }
  }
}

/**
 * The place that starts at a token: a mention of a place or state, or a capitalised name that
 * nothing is known of. "The two countries" are both ends at once and no place.
 */
export function placeAt(reading: Reading, at: number): Place | null {
  const mention = mentionAt(reading, at)
  if (mention) {
    if (mention.from !== at) return stateWithin(reading, mention, at)
    if (mention.kind === 'place') return { from: at, to: mention.to, name: mention.name ?? bare(reading, mention), spot: true }
    if (mention.kind !== 'state' || mention.form === 'pronoun') return null
    if (reading.chart.has(at, 'capital')) return { from: at, to: mention.to, name: mention.name ?? bare(reading, mention), spot: true }
    const code = mention.parties.length === 1 ? mention.parties[0] : undefined
    return code ? { from: at, to: mention.to, name: code, spot: false } : null
  }
  return unknownPlace(reading, at)
}

/** A state named inside a longer description: "the railway from Chad". */
function stateWithin(reading: Reading, mention: Mention, at: number): Place | null {
  const item = mention.form === 'description' ? reading.chart.find<string>(at, 'state') : undefined
  return item && typeof item.value === 'string' ? { from: at, to: item.to, name: item.value, spot: false } : null
}

/** The narrowest mention that holds a token, but whole where it only reaches out of it. */
function mentionAt(reading: Reading, at: number): Mention | undefined {
  let mention = holding(reading.mentions.list, at)
  while (mention && mention.from < at) {
    const inner: Mention | undefined = mention.inner.find((m) => m.from <= at && at < m.to)
    if (!inner) return mention
    mention = inner
  }
  return mention
}

function unknownPlace(reading: Reading, at: number): Place | null {
  const { compass } = reading.pack.linkFrames
  const isName = (i: number) => reading.words[i]?.tag === 'PROPN' && !isAcronym(reading.tokens[i]?.text ?? '') && !compass.has(reading.tokens[i]?.lower ?? '') && !mentionAt(reading, i) && !holding(reading.times, i)
  if (!isName(at) || (reading.words[at - 1]?.tag === 'PROPN' && !mentionAt(reading, at - 1))) return null
  let to = at
  while (isName(to) || (reading.tokens[to]?.lower === '/' && reading.tokens[to]?.glued && isName(to + 1))) to++
  const twin = reading.tokens[to]?.lower === '/' ? placeAt(reading, to + 1) : null
  if (twin) to = twin.to
  return { from: at, to, name: words(reading, { from: at, to }), spot: true }
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

function bare(reading: Reading, range: Range): string {
  const from = reading.words[range.from]?.tag === 'DET' && range.to > range.from + 1 ? range.from + 1 : range.from
  return words(reading, { from, to: range.to })
}

const DASHES = new Set(['-', '–', '—'])

/** The ends of "the Baku–Tbilisi–Kars railway": places joined by dashes within some tokens. */
export function chainIn(reading: Reading, range: Range): LinkEnds | null {
  for (let i = range.from; i < range.to; i++) {
    const chain = chainAt(reading, i, range.to)
    if (chain.length > 1) {
      const names = chain.map((p) => p.name)
      return { from: names[0] as string, to: [names.at(-1) as string], via: names.slice(1, -1), end: (chain.at(-1) as Place).to }
    }
  }
  return null
}

/**
 * The ends that names right before a noun give it, with a bracket between or none: "the
 * Chad–Niger–Algeria (CNA) railway", "Peru, Bolivia and Chile railway corridor".
 */
export function chainBefore(reading: Reading, group: Range, floor: number): LinkEnds | null {
  let at = group.from
  if (reading.tokens[at - 1]?.lower === ')') while (at > floor && reading.tokens[at - 1]?.lower !== '(') at--
  if (at < group.from) at--
  const chain: Place[] = []
  while (at > floor) {
    const place = placeBefore(reading, at, floor)
    if (!place) break
    chain.unshift(place)
    const joint = jointBefore(reading, place.from, floor)
    if (joint === place.from) break
    at = joint
  }
  if (chain.length < 2) return null
  const names = chain.map((p) => p.name)
  return { from: names[0] as string, to: [names.at(-1) as string], via: names.slice(1, -1), end: group.from, start: (chain[0] as Place).from }
}

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
    const joins = DASHES.has(token?.lower ?? '') || token?.lower === ',' || reading.words[at - 1]?.tag === 'CCONJ'
    if (!joins) break
    at--
  }
  return at
}

function chainAt(reading: Reading, at: number, limit: number): Place[] {
  const chain: Place[] = []
  for (let i = at; i < limit; ) {
    const place = placeAt(reading, i)
    if (!place || place.to > limit) break
    chain.push(place)
    if (!DASHES.has(reading.tokens[place.to]?.lower ?? '')) break
    i = place.to + 1
  }
  return chain
}
