import type { Span } from '../../core/span.ts'
import type { Token } from '../../core/token.ts'
import type { PartOfSpeech } from '../../core/word.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { Mentions } from '../../mentions/mention.ts'
import { plainLemma, type ReadWords } from './phrase.ts'

/** Headings read in one go. */
export interface ReadLabels extends ReadWords {
  readonly mentions: Mentions
  readonly pack: LanguagePack
  /** Whether a year such as 1399 is one of the Solar Hijri calendar. */
  readonly solar: boolean
}

const PARTING = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '/'])
/** Parts of speech that carry no meaning of their own. */
const SMALL: ReadonlySet<PartOfSpeech> = new Set([
  'ADP',
  'DET',
  'CCONJ',
  'PUNCT',
  'PRON',
  'PART',
  'SCONJ',
  'AUX',
])

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

  isFree(from: number, to = from + 1): boolean {
    if (from < this.from || to > this.to) return false
    for (let at = from; at < to; at++) if (this.taken[at - this.from] !== 0) return false
    return true
  }

  take(from: number, to = from + 1): void {
    this.taken.fill(1, from - this.from, to - this.from)
  }

  /** The tokens that nothing has explained yet. */
  *free(): Generator<number> {
    for (let at = this.from; at < this.to; at++) if (this.isFree(at)) yield at
  }

  token(at: number): Token | undefined {
    return at >= this.from && at < this.to ? this.labels.tokens[at] : undefined
  }

  lower(at: number): string {
    return this.token(at)?.lower ?? ''
  }

  tag(at: number): PartOfSpeech {
    return this.labels.words[at]?.tag ?? 'PUNCT'
  }

  lemma(at: number): string {
    const token = this.token(at)
    if (!token) return ''
    return this.tag(at) === 'PROPN'
      ? plainLemma(token.lower, this.labels.pack)
      : (this.labels.words[at]?.lemma.toLowerCase() ?? '')
  }

  /** The words between two tokens, as they stand in the text of the headings. */
  words(from: number, to: number): string {
    const { start, end } = this.span(from, to)
    return this.labels.text.slice(start, end)
  }

  span(from: number, to: number): Span {
    const [first, last] = [this.token(from), this.token(to - 1)]
    return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 }
  }

  /** A comma, a bracket, a dash: what parts a heading. */
  parts(at: number): boolean {
    return PARTING.has(this.lower(at))
  }

  /** A word that carries no meaning of its own. */
  isSmall(at: number): boolean {
    return SMALL.has(this.tag(at)) && this.token(at)?.shape !== 'number'
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
}

/** The first token that begins at a place in the text, or behind it. */
function firstAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < place) low = middle + 1
    else high = middle
  }
  return low
}
