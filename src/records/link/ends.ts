import type { Mention } from '../../mentions/mention.ts'
import type { Reading } from '../reading.ts'
import {
  actsNext,
  coastIn,
  haltAt,
  isOfPeople,
  isRegion,
  isSide,
  isUnbound,
  lyingOff,
  mentionAt,
  type Place,
  placeAt,
  possesses,
  reachAt,
} from './place.ts'

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

/**
 * The ends that are named from a token on: "between A and B", "from A to B via C", "linking A
 * with B", and for moving things "arrived in B". Null where none is named.
 */
export function endsBehind(
  reading: Reading,
  from: number,
  limit: number,
  moving = false,
): LinkEnds | null {
  const scan = new EndScan(reading, moving, limit)
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
  private readonly limit: number
  private slot: Slot | null = null
  /** True behind a preposition that only says where the last end lies. */
  private lying = false
  /** True behind "of": "the port of Durban". */
  private within = false
  private linking = false
  /** True behind "to" where an end was named with it before. */
  private further = false
  private end = 0
  private readonly found: Record<Slot, Place[]> = { between: [], from: [], to: [], via: [] }

  constructor(reading: Reading, moving: boolean, limit: number) {
    this.reading = reading
    this.limit = limit
    this.moving = moving
  }

  /** Reads a token or mention; the token behind it, or null where the ends are over. */
  step(i: number): number | null {
    const place = placeAt(this.reading, i)
    if (place) return this.take(place)
    const mention = mentionAt(this.reading, i)
    if (mention && mention.from === i) return this.pair(mention)
    const { tag, lemma } = this.reading.words[i] ?? { tag: 'PUNCT', lemma: '.' }
    const goal = reachAt(this.reading, i)
    if (goal > i) {
      this.enter('to')
      return goal
    }
    if (tag === 'ADP' || (tag === 'SCONJ' && this.reading.pack.linkFrames.via.has(lemma)))
      return this.preposition(lemma, i)
    if (tag === 'CCONJ') return this.conjunction(i)
    if (lemma === ',' && this.listGoesOn(i)) return this.conjunction(i)
    const region = lemma === ',' && this.slot !== null ? placeAt(this.reading, i + 1) : null
    const last = this.slot ? this.found[this.slot].at(-1) : undefined
    if (region && last?.to === i && isRegion(this.reading, last, region, this.slot === 'between'))
      return region.to
    if (lemma === ',' && this.isOver(i)) return null
    if (tag === 'VERB' || tag === 'AUX') return this.verb(lemma, i)
    if (tag === 'SCONJ' || tag === 'PRON') return this.relative(lemma, i)
    if (lemma === '.' || lemma === ';' || lemma === '"' || lemma === ':') return null
    return i + 1
  }

  private take(place: Place): number {
    const { slot } = this
    if (!slot) return place.to
    if (this.complete && !this.linking && actsNext(this.reading, place)) return place.to
    if (this.further) this.found.via.push(...this.found.to.splice(0))
    this.further = false
    const list = this.found[slot]
    const last = list.at(-1)
    // "Uzen in Kazakhstan", "Iran's Gorgan": of a state and a spot in it the spot is meant.
    if (last && this.lying) {
      if (place.spot && (!last.spot || this.within) && !this.crosses(last))
        list[list.length - 1] = place
    } else if (last && place.spot && possesses(this.reading, last, place))
      list[list.length - 1] = place
    else if (!(last && !this.fresh)) list.push(place)
    this.fresh = false
    this.lying = false
    this.end = place.to
    return place.to
  }

  /** "between the two countries": both ends at once. */
  private pair(mention: Mention): number {
    const joins = this.slot === 'between' || (this.linking && this.slot === 'from')
    const coast = this.slot ? coastIn(this.reading, mention) : null
    if (coast && mention.parties.length === 1) return this.take(coast)
    if (joins && mention.parties.length === 2 && this.found.between.length === 0) {
      for (const name of mention.parties)
        this.found.between.push({ from: mention.from, to: mention.to, name, spot: false })
      this.end = mention.to
    }
    return Math.max(mention.to, mention.from + 1)
  }

  /** "linking Chad and Niger at Tera": where states meet is no end. */
  private crosses(last: Place): boolean {
    const prep = this.reading.words[last.to]?.lemma ?? ''
    return (
      !last.spot &&
      this.found.from.length > 0 &&
      this.linking &&
      !this.reading.pack.linkFrames.of.has(prep)
    )
  }

  /** True where the next place is another end, not a further word on the last. */
  private fresh = true

  private preposition(lemma: string, i: number): number | null {
    const { between, from, to, via, with: along, lying } = this.reading.pack.linkFrames
    const slot: Slot | null = between.has(lemma)
      ? 'between'
      : from.has(lemma)
        ? 'from'
        : via.has(lemma)
          ? 'via'
          : null
    if (slot === 'from' && this.goesOn(i)) return i + 2
    if (slot && this.opensPair(slot, i)) return null
    if (slot === 'from' && lyingOff(this.reading, i) > i) return lyingOff(this.reading, i)
    const way = haltAt(this.reading, i)
    if (way > i) {
      this.enter('via')
      return way
    }
    if (slot === 'between' && !this.linking && isOfPeople(this.reading, i)) return i + 1
    if (slot) this.enter(slot)
    else if (isUnbound(this.reading, i) || isSide(this.reading, i)) this.slot = null
    else if (this.linking && along.has(lemma) && this.found.from.length > 0 && !this.complete)
      this.enter('to')
    else if (to.has(lemma)) this.goTo(i)
    else if (lying.has(lemma)) this.lies(lemma)
    else if (this.slot) this.slot = this.found[this.slot].length > 0 ? null : this.slot
    return i + 1
  }

  /** "Between Chad and Mali | and between Togo and Benin": ends of another way. */
  private opensPair(slot: Slot, i: number): boolean {
    const joined = this.reading.words[i - 1]?.tag === 'CCONJ'
    return joined && slot !== 'via' && this.complete && this.found[slot].length > 0
  }

  /** "from Chad to Mali and from there to Togo": the end so far lies on the way. */
  private goesOn(i: number): boolean {
    const { there } = this.reading.pack.linkFrames
    if (!there.has(this.reading.tokens[i + 1]?.lower ?? '')) return false
    this.found.via.push(...this.found.to.splice(0))
    this.enter('to')
    return true
  }

  /** "To Chad to Mali and on to Togo": but for the last one they lie on the way. */
  private goTo(i: number): void {
    const { onward } = this.reading.pack.linkFrames
    const before = this.reading.words[i - 1]
    const goesOn = onward.has(before?.lemma ?? '') || before?.tag !== 'CCONJ'
    const further = this.slot === 'to' && goesOn && this.found.from.length > 0
    this.enter('to')
    this.further = further
  }

  private enter(slot: Slot): void {
    this.slot = slot
    this.further = false
    this.fresh = true
    this.lying = false
  }

  private lies(lemma: string): void {
    const { slot } = this
    this.within =
      lemma === this.reading.words[this.end]?.lemma && this.reading.pack.linkFrames.of.has(lemma)
    if (slot && this.found[slot].length > 0 && !this.fresh) this.lying = true
    else if (!slot && this.moving && !this.reading.pack.linkFrames.of.has(lemma)) this.enter('to')
  }

  /** "to Lyon, Turin and Genoa": a comma before another end; not "to Lyon, France". */
  private listGoesOn(i: number): boolean {
    const last = this.slot ? this.found[this.slot].at(-1) : undefined
    const next = placeAt(this.reading, i + 1)
    if (!next || !last || !(next.spot || !last.spot)) return false
    // "Gas line to link Algeria, Italy".
    if (this.slot === 'from') return this.linking && next.to >= this.limit
    return !isRegion(this.reading, last, next, this.slot === 'between')
  }

  /** Both ends are known. */
  private get complete(): boolean {
    const { between, from, to } = this.found
    return between.length > 1 || (from.length > 0 && to.length > 0)
  }

  /** "Connecting Lyon to Turin, an official with the Highways Agency said": behind the comma no way goes on. */
  private isOver(i: number): boolean {
    const next = this.reading.words[i + 1]?.tag
    return this.complete && next !== 'ADP' && next !== 'CCONJ' && next !== 'ADV'
  }

  private conjunction(i: number): number {
    if (this.linking && this.slot === 'from' && this.found.from.length > 0) this.enter('to')
    else if (this.slot) this.enter(this.slot)
    return i + 1
  }

  private verb(lemma: string, i: number): number | null {
    const { linking, moving, halts, lying } = this.reading.pack.linkFrames
    if (linking.has(lemma)) {
      this.linking = true
      this.enter('from')
      return i + 1
    }
    if (halts.has(lemma) && lying.has(this.reading.words[i + 1]?.lemma ?? '')) {
      this.enter('via')
      return i + 2
    }
    if (this.complete) return null
    if (this.moving && (moving.has(lemma) || this.reading.words[i]?.tag === 'AUX')) {
      this.slot = null
      if (placeAt(this.reading, i + 1))
        this.enter(this.reading.pack.linkFrames.leaving.has(lemma) ? 'from' : 'to')
      return i + 1
    }
    // "The bridge across the Zambezi will link Chad and Mali".
    const onlyWay = this.slot === 'via' && this.found.from.length + this.found.to.length === 0
    for (let j = i + 1; onlyWay && j < i + 4; j++)
      if (linking.has(this.reading.words[j]?.lemma ?? '')) return i + 1
    // "A shuttle for lorries began operating between Lyon and Turin".
    if (this.slot === 'to' && this.end === 0 && this.reading.words[i]?.form !== 'ing')
      this.slot = null
    return this.slot === null ? i + 1 : null
  }

  private relative(lemma: string, i: number): number | null {
    const { relatives, each } = this.reading.pack.linkFrames
    // "28 flights a week each between the two".
    if (each.has(lemma)) return i + 1
    for (let j = i + 1; relatives.has(lemma) && j < i + 5; j++) if (this.runs(j)) return i + 1
    return this.end > 0 ? null : this.moving ? i + 1 : null
  }

  /** "Which links A and B", "which runs from A to B". */
  private runs(at: number): boolean {
    const { linking, running } = this.reading.pack.linkFrames
    const { lemma, tag } = this.reading.words[at] ?? { lemma: '', tag: 'PUNCT' }
    return linking.has(lemma) || (tag === 'VERB' && running.has(lemma))
  }

  result(): LinkEnds | null {
    const names = (slot: Slot) => this.found[slot].map((p) => p.name)
    const between = names('between')
    if (between.length >= 2)
      return {
        from: between[0] as string,
        to: [between.at(-1) as string],
        via: [...between.slice(1, -1), ...names('via')],
        end: this.end,
      }
    const [from, to] = [names('from')[0] ?? null, names('to')]
    if (from === null && to.length === 0) return null
    return { from, to, via: names('via'), end: this.end }
  }
}
