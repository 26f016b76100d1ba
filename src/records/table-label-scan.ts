import type { FigureStatus, Indicator } from '../core/indicator.ts'
import type { Span } from '../core/span.ts'
import type { Token } from '../core/token.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Mentions } from '../mentions/mention.ts'
import { isTime } from './figure-scene.ts'
import { within } from './range.ts'
import type { LabelParty, LabelTie, LabelTime } from './table-label.ts'
import { calendarOf, partOfYear, periodIn } from './table-label-time.ts'
import { plainLemma, type ReadWords } from './table-phrase.ts'
import { type TableUnit, unitOf } from './table-unit.ts'

/** Headings read in one go. */
export interface ReadLabels extends ReadWords {
  readonly mentions: Mentions
  readonly pack: LanguagePack
  /** Whether a year such as 1399 is one of the Solar Hijri calendar. */
  readonly solar: boolean
}

/** A unit has at most so many words. */
const UNIT_WORDS = 6
const OPEN = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '/'])
/** Parts of speech that carry no meaning of their own. */
const SMALL = new Set(['ADP', 'DET', 'CCONJ', 'PUNCT', 'PRON', 'PART', 'SCONJ', 'AUX'])

/** A noun that names what is measured. */
interface Measure {
  readonly indicator: Indicator
  readonly at: number
  /** Prepositions and marks part a heading. */
  readonly part: number
  readonly named: Span
}

/** One heading while its words are being explained: what is explained is taken. */
export class LabelScan {
  readonly labels: ReadLabels
  readonly from: number
  readonly to: number
  private readonly taken: Uint8Array

  constructor(labels: ReadLabels, { start, end }: Span) {
    this.labels = labels
    const { tokens } = labels
    this.from = firstAt(tokens, start)
    this.to = firstAt(tokens, end)
    this.taken = new Uint8Array(this.to - this.from)
  }

  isFree(at: number): boolean {
    return at >= this.from && this.taken[at - this.from] === 0
  }

  take(from: number, to = from + 1): void {
    this.taken.fill(1, from - this.from, to - this.from)
  }

  token(at: number): Token | undefined {
    return at >= this.from && at < this.to ? this.labels.tokens[at] : undefined
  }

  lower(at: number): string {
    return this.token(at)?.lower ?? ''
  }

  lemma(at: number): string {
    const token = this.token(at)
    const word = this.labels.words[at]
    if (!token || !word) return ''
    return word.tag === 'PROPN'
      ? plainLemma(token.lower, this.labels.pack)
      : word.lemma.toLowerCase()
  }

  /** The words between two tokens, as they stand in the text of the headings. */
  words(from: number, to: number): string {
    const [first, last] = [this.token(from), this.token(to - 1)]
    return first && last ? this.labels.text.slice(first.start, last.end) : ''
  }

  /** The tokens that nothing has explained yet. */
  *free(): Generator<number> {
    for (let at = this.from; at < this.to; at++) if (this.isFree(at)) yield at
  }

  /** The times that are named in full, and bare years, in their order. */
  times(): LabelTime[] {
    const { times, pack, solar } = this.labels
    const found: (LabelTime & { at: number })[] = []
    for (const { from, to, edtf, written } of within(times, this)) {
      if (edtf === null || !written) continue
      const year = /^\d{4}$/.test(edtf) ? edtf : null
      found.push({ at: from, period: edtf, year, solar: false, base: this.isBase(from) })
      this.take(from, to)
    }
    for (const at of this.free()) {
      const year = this.lower(at)
      const calendar = calendarOf(year, solar)
      const bare = calendar && { year, solar: calendar === 'solar' }
      const period = bare && periodIn(bare, null, pack)
      if (!bare || !period) continue
      found.push({ at, period, ...bare, base: this.isBase(at) })
      this.take(at)
    }
    return found.sort((a, b) => a.at - b.at)
  }

  private isBase(at: number): boolean {
    return this.labels.pack.tableWords.against.has(this.lower(at - 1))
  }

  /** Words for a part of a year whose year stands elsewhere, here or in another heading. */
  part(): string | null {
    const { pack, words, tokens } = this.labels
    const free = [...this.free()].filter((at) => !this.isSmall(at))
    const [first, last] = [free[0], free.at(-1)]
    if (first === undefined || last === undefined) return null
    const open = within(this.labels.times, this).filter(({ from }) => this.isFree(from))
    const hint = free.some((at) => words[at]?.time || tokens[at]?.shape === 'number')
    if (!hint && open.length === 0) return null
    // All that is left, else a time among it.
    for (const { from, to } of [{ from: first, to: last + 1 }, ...open]) {
      if (to - from > UNIT_WORDS || !this.isFreeAll(from, to)) continue
      const part = partOfYear(this.words(from, to), pack)
      if (!part) continue
      this.take(from, to)
      return part
    }
    return null
  }

  private isFreeAll(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.isFree(at)) return false
    return true
  }

  private isSmall(at: number): boolean {
    const { words, tokens } = this.labels
    return SMALL.has(words[at]?.tag ?? 'PUNCT') && tokens[at]?.shape !== 'number'
  }

  /** The units that stand at the end of a part of the heading: "…, million dollars (fob)". */
  units(): TableUnit[] {
    const found: TableUnit[] = []
    let from = this.from
    for (let at = this.from; at <= this.to; at++) {
      const opens = at === this.to || OPEN.has(this.lower(at)) || this.isInside(at)
      if (!opens) continue
      const unit = this.unitBefore(from, at)
      if (unit) found.push(unit)
      from = at + 1
    }
    // "2021 in % to 2020": a sign that stands among words.
    for (const at of this.free()) {
      const sign =
        this.token(at)?.shape === 'mark' ? unitOf(this.lower(at), this.labels.pack) : null
      if (sign?.unit !== '%') continue
      found.push(sign)
      this.take(at)
    }
    return found
  }

  private isInside(at: number): boolean {
    return this.labels.pack.figureFrames.inside.has(this.lower(at))
  }

  private unitBefore(from: number, to: number): TableUnit | null {
    let start = Math.max(from, to - UNIT_WORDS)
    while (start < to && !this.isFree(start)) start++
    for (; start < to; start++) {
      const words = this.words(start, to)
      // A letter alone is a unit only where it stands alone.
      if (start > from && /^\p{L}$/u.test(words)) continue
      const unit = unitOf(words, this.labels.pack)
      // "Growth to the previous year" is in no years.
      if (!unit || (start > from && isTime(unit.unit ?? ''))) continue
      this.take(start, to)
      return unit
    }
    return null
  }

  /** The states and organisations that it names, each with its tie. */
  parties(): LabelParty[] {
    const found: LabelParty[] = []
    let tie: LabelTie = 'plain'
    let end = -1
    for (const { from, to, kind, form, parties } of this.labels.mentions.at(this.from, this.to)) {
      const named =
        (form === 'name' || form === 'adjective') && (kind === 'state' || kind === 'bloc')
      if (!named || parties.length !== 1 || from < this.from || to > this.to) continue
      tie = end >= 0 && this.joins(end, from) ? tie : this.tieOf(from, to)
      end = to
      found.push({ code: parties[0] as string, tie })
      this.take(from, to)
    }
    return found
  }

  private joins(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const joint = this.labels.words[at]?.tag === 'CCONJ' || this.lower(at) === ','
      if (!joint && this.labels.words[at]?.tag !== 'DET') return false
    }
    return true
  }

  private tieOf(from: number, to: number): LabelTie {
    const { figureFrames } = this.labels.pack
    const before = this.labels.words[from - 1]?.tag === 'DET' ? from - 2 : from - 1
    const word = this.lower(before)
    if (this.lower(to) === "'s" || figureFrames.of.has(word)) return 'owner'
    if (this.labels.words[to - 1]?.tag === 'ADJ' && to < this.to) return 'owner'
    const tie = figureFrames.ties.get(word)
    if (tie === 'agent') return 'owner'
    return tie === undefined || tie === 'route' ? 'plain' : tie
  }

  /** What the heading measures, by the nouns of each of its parts; the first part that has one counts. */
  indicators(): { indicator: Indicator | null; named: Span | null; mixed: boolean } {
    const all = this.measures()
    const own = all.filter((each) => each.part === all[0]?.part).at(-1)
    if (!own) return { indicator: null, named: null, mixed: false }
    const both = ['exports', 'imports'].every((i) => all.some((each) => each.indicator === i))
    return {
      indicator: own.indicator,
      named: own.named,
      mixed: both && own.indicator !== 'trade',
    }
  }

  private measures(): Measure[] {
    const { figureFrames: frames, tableWords } = this.labels.pack
    const found: Measure[] = []
    let part = 0
    let other = false
    for (const at of this.free()) {
      const { tag } = this.labels.words[at] ?? { tag: 'PUNCT' }
      if (tag === 'ADP' || OPEN.has(this.lower(at))) part++
      // "Balance of trade" is no trade.
      if (other && found.length === 0 && frames.of.has(this.lower(at))) return []
      const paired = this.isFree(at - 1) || found.at(-1)?.at === at - 1
      const pair = paired ? frames.compounds.get(`${this.lemma(at - 1)} ${this.lemma(at)}`) : null
      const noun = frames.nouns.get(this.lemma(at)) ?? tableWords.nouns.get(this.lemma(at))
      const indicator = pair ?? noun
      if (!indicator) {
        other ||= !this.isSmall(at) && !tableWords.goods.has(this.lemma(at)) && !this.isIdle(at)
        continue
      }
      if (pair && found.at(-1)?.at === at - 1) found.pop()
      const from = pair ? at - 1 : at
      found.push({ indicator, at, part, named: this.span(from, at + 1) })
      this.take(from, at + 1)
    }
    return found
  }

  /** A word that says nothing, or only that something is measured. */
  private isIdle(at: number): boolean {
    const { figureFrames: frames, tableWords } = this.labels.pack
    const lemma = this.lemma(at)
    return tableWords.fillers.has(lemma) || frames.carriers.has(lemma) || frames.traders.has(lemma)
  }

  private span(from: number, to: number): Span {
    const [first, last] = [this.token(from), this.token(to - 1)]
    return { start: first?.start ?? 0, end: last?.end ?? 0 }
  }

  status(): FigureStatus | null {
    const { outlookNouns, outlook } = this.labels.pack.figureFrames
    for (const at of this.free()) {
      const status = outlookNouns.get(this.lemma(at)) ?? outlook.get(this.lemma(at))
      if (!status || status === 'reported') continue
      this.take(at)
      return status
    }
    return null
  }

  /** Whether one of some words stands here; all of them are taken. */
  has(words: { has(word: string): boolean }): boolean {
    let found = false
    for (const at of this.free()) {
      const length = [3, 2].find((n) => words.has(this.words(at, at + n).toLowerCase())) ?? 1
      if (length === 1 && !words.has(this.lemma(at)) && !words.has(this.lower(at))) continue
      this.take(at, at + length)
      found = true
    }
    return found
  }

  /** What a noun measures that tells it only beside its unit: "passengers", "containers". */
  carried(): Indicator | null {
    const { carried } = this.labels.pack.figureFrames
    for (const at of this.free()) {
      const indicator = carried.get(this.lemma(at))
      if (indicator) return indicator
    }
    return null
  }

  /** "Table 1": the number of a thing that says nothing. */
  takeNumbers(): void {
    for (const at of this.free())
      if (
        this.token(at)?.shape === 'number' &&
        at > this.from &&
        !this.isFree(at - 1) &&
        at - 1 === this.from
      )
        this.take(at)
  }

  /** Words that carry meaning and that nothing has explained, from the first to the last. */
  rest(): { rest: Span | null; wares: boolean } {
    const { wares, wareKinds } = this.labels.pack.figureFrames
    let [first, last]: (Token | null)[] = [null, null]
    let goods = false
    for (const at of this.free()) {
      const token = this.token(at) as Token
      if (this.isSmall(at)) continue
      first ??= token
      last = token
      goods ||= wares.has(this.lemma(at)) || wareKinds.has(this.lemma(at))
    }
    return {
      rest: first && last ? { start: first.start, end: last.end } : null,
      wares: goods,
    }
  }
}

/** The first token that does not end before a place in the text. */
function firstAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < place) low = middle + 1
    else high = middle
  }
  return low
}
