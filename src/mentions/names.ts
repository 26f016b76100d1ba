import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import { ChartItem, type Maker, makerOf } from '../grammar/item.ts'
import { classes } from '../grammar/numbering.ts'
import type { Sentence } from '../text/sentence.ts'
import { spans } from './spans.ts'

/** What a run of capitals may be: the value of items of class `name`. */
export interface NameRun {
  /** True where it begins with a given name. */
  readonly given: boolean
  /** True where its capital may come from beginning a sentence or from a headline. */
  readonly weak: boolean
}

/** Words of these classes are no part of an unknown name, unless they are given names. */
const KNOWN = [
  'state',
  'state-adjective',
  'state-people',
  'capital',
  'bloc',
  'state-group',
  'region',
  'region-adjective',
  'office',
  'government-body',
  'named-body',
  'joint-body',
  'firm',
  'firm-name',
  'news-agency',
  'legal-form',
  'no-name',
  'place-noun',
  'title',
  'function-word',
  'collective',
  'office-modifier',
  'saying',
  'meeting',
  'time',
].map((name) => classes.of(name))

const FIELD = classes.of('topic')
const OFFICE = classes.of('office')
const GIVEN_NAME = classes.of('given-name')
const NAME_PARTICLE = classes.of('name-particle')

const NAME = makerOf('name', 'name')
const ACRONYM = makerOf('acronym', 'acronym')

/** What is known of a token, as bits. */
const TAKEN = 1
const GIVEN = 2
const PARTICLE = 4
/** The word for a field, and nothing else that is known. */
const FIELD_ALONE = 8

/**
 * Puts items on the chart for names that no lexicon holds: `name` for runs of words with a capital
 * ("Kanat Bozumbayev", "Ali bin Hamad Al Thani"), `acronym` for words all in capitals ("TPO").
 * Reads the classes `name-particle`, `given-name` and those of known words from the chart.
 */
export function nameRuns(chart: Chart, sentences: readonly Sentence[]): void {
  const marks = markKnown(chart)
  const starts = beginnings(chart.tokens, marks)
  const small = smallWords(chart.tokens, starts, sentences)
  let next = 0
  for (const sentence of sentences)
    next = new NameScan(chart, marks, small, sentence).run(starts, next)
}

/** The tokens that a name may begin with: few have a capital, and of those most are known. */
function beginnings(tokens: readonly Token[], marks: Uint8Array): number[] {
  const starts: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const mark = marks[i] as number
    if (mark & PARTICLE || (!(mark & TAKEN) && (tokens[i] as Token).capital)) starts.push(i)
  }
  return starts
}

/** Of the words that may have their capital from opening a sentence, those also written without. */
function smallWords(
  tokens: readonly Token[],
  starts: readonly number[],
  sentences: readonly Sentence[],
): ReadonlySet<string> {
  const asked = new Set<string>()
  let next = 0
  for (const { from, to } of sentences) {
    for (; next < starts.length && (starts[next] as number) < to; next++) {
      const at = starts[next] as number
      if (opens(tokens, at, from)) asked.add((tokens[at] as Token).lower)
    }
  }
  const small = new Set<string>()
  if (asked.size === 0) return small
  const initials = initialsOf(asked)
  for (let i = 0; i < tokens.length; i++) {
    const { capital, shape, lower } = tokens[i] as Token
    if (capital || shape !== 'word' || !(initials & initialOf(lower))) continue
    if (asked.has(lower)) small.add(lower)
  }
  return small
}

/** The first letters of words, as bits: most words of a text need no further look. */
function initialsOf(words: Iterable<string>): number {
  let bits = 0
  for (const word of words) bits |= initialOf(word)
  return bits
}

const initialOf = (word: string): number => 1 << word.charCodeAt(0)

/** True where a word has its capital from opening a sentence, which begins at `from`, or a quotation. */
function opens(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]
  // The label of a question stands before its first sentence.
  if (at === from || before === undefined) return true
  return before.shape === 'mark' && OPENERS.has(before.lower)
}

const OPENERS: ReadonlySet<string> = new Set(['"', ':', '*'])

function markKnown(chart: Chart): Uint8Array {
  const marks = clearMarks(chart.tokens.length)
  for (const kind of KNOWN) {
    for (let item = chart.newest(kind); item; item = item.earlier)
      for (let i = item.from; i < item.to; i++) marks[i] = TAKEN
  }
  for (let item = chart.newest(FIELD); item; item = item.earlier)
    for (let i = item.from; i < item.to; i++) if (marks[i] === 0) marks[i] = TAKEN | FIELD_ALONE
  for (let item = chart.newest(GIVEN_NAME); item; item = item.earlier) marks[item.from] = GIVEN
  for (let item = chart.newest(NAME_PARTICLE); item; item = item.earlier)
    marks[item.from] = (marks[item.from] as number) | PARTICLE
  return marks
}

let memory = new Uint8Array(1024)

/** Room for what is known of each token; one text after the other is marked in the same place. */
function clearMarks(size: number): Uint8Array {
  if (memory.length < size) memory = new Uint8Array(2 * size)
  return memory.fill(0, 0, size)
}

class NameScan {
  private readonly chart: Chart
  private readonly marks: Uint8Array
  private readonly small: ReadonlySet<string>
  private readonly sentence: Sentence
  private readonly headline: boolean

  constructor(chart: Chart, marks: Uint8Array, small: ReadonlySet<string>, sentence: Sentence) {
    this.chart = chart
    this.marks = marks
    this.small = small
    this.sentence = sentence
    this.headline = isHeadline(chart.tokens, sentence)
  }

  /** Goes through the beginnings in the sentence, from one on, and returns the next one behind it. */
  run(starts: readonly number[], first: number): number {
    const { from, to } = this.sentence
    let next = first
    for (let at = from; next < starts.length && (starts[next] as number) < to; next++) {
      const start = starts[next] as number
      if (start >= at) at = this.nameAt(start)
    }
    return next
  }

  /** Adds the name that starts at a token, and returns where to go on. */
  private nameAt(at: number): number {
    if (!this.begins(at)) return at + 1
    if (this.isAcronym(at)) return this.add(ACRONYM, at, at + 1)
    let end = at + 1
    for (let next = this.follows(end); next > end; next = this.follows(end)) end = next
    return this.isParticle(at) && end === at + 1 ? end : this.add(NAME, at, end)
  }

  private add(maker: Maker, from: number, to: number): number {
    const given = this.isGiven(from)
    const first = from === this.sentence.from || !this.follows(from - 1)
    const initial = first && opens(this.chart.tokens, from, this.sentence.from) && to === from + 1
    const value: NameRun = { given: given && to > from + 1, weak: this.headline || initial }
    this.chart.put(new ChartItem(maker, from, to, value))
    return to
  }

  private begins(at: number): boolean {
    const token = this.chart.tokens[at] as Token
    if (token.shape !== 'word' || !token.capital)
      return this.isParticle(at) && this.particleChain(at) > 0
    if (this.isTaken(at)) return false
    if (this.isGiven(at) || !opens(this.chart.tokens, at, this.sentence.from)) return true
    return !this.small.has(token.lower)
  }

  /** One past the next part of a name that goes on at a token, or the token itself. */
  private follows(at: number): number {
    const { tokens } = this.chart
    const token = tokens[at]
    if (!token || at >= this.sentence.to) return at
    if (token.lower === '-' && token.glued)
      return tokens[at + 1]?.glued && this.isPart(at + 1, true) ? at + 2 : at
    if (this.isParticle(at)) {
      const chain = this.particleChain(at)
      if (chain > 0) return chain
    }
    return this.isPart(at, false) && !this.isAcronym(at) ? at + 1 : at
  }

  /** One past the name word behind a chain of particles, or 0. */
  private particleChain(at: number): number {
    let next = at
    while (
      next < this.sentence.to &&
      (this.isParticle(next) || this.chart.tokens[next]?.lower === '-')
    )
      next++
    return next > at && this.isPart(next, false) ? next + 1 : 0
  }

  private isParticle(at: number): boolean {
    return ((this.marks[at] ?? 0) & PARTICLE) !== 0
  }

  private isGiven(at: number): boolean {
    return ((this.marks[at] as number) & GIVEN) !== 0
  }

  private isTaken(at: number): boolean {
    return ((this.marks[at] as number) & TAKEN) !== 0
  }

  private isPart(at: number, hyphen: boolean): boolean {
    const token = this.chart.tokens[at]
    if (token?.shape !== 'word' || at >= this.sentence.to) return false
    if (this.isTaken(at)) return this.isSurname(at)
    return token.capital || (hyphen && token.text.length < 8)
  }

  /** The word for a field behind a given name or "Minister Orr", where no name goes on: "Anna Urban said". */
  private isSurname(at: number): boolean {
    const { tokens } = this.chart
    const field = ((this.marks[at] as number) & FIELD_ALONE) !== 0
    const alone = tokens[at]?.capital === true && tokens[at + 1]?.capital !== true
    if (!field || !alone || this.headline || at < 2 || !tokens[at - 1]?.capital) return false
    return (
      this.isGiven(at - 1) || (!this.isTaken(at - 1) && spans(this.chart, at - 2, at - 1, OFFICE))
    )
  }

  private isAcronym(at: number): boolean {
    if (this.headline) return false
    const { text } = this.chart.tokens[at] as Token
    return text.length > 1 && text.length < 9 && isCapitals(text)
  }
}

/** True for words like "TPO" and "G8", but for no number in Roman letters. */
function isCapitals(text: string): boolean {
  const second = text.charCodeAt(1)
  if (second >= SMALL_A && second <= SMALL_Z) return false
  return (
    !text.includes('.') &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    !/^[IVX]+$/.test(text)
  )
}

const SMALL_A = 97
const SMALL_Z = 122

/** True where all longer words have a capital: capitals then tell no names. */
function isHeadline(tokens: readonly Token[], { from, to, block }: Sentence): boolean {
  const title = block.role === 'title' || block.role === 'heading'
  if (!title && tokens[to - 1]?.lower === '.') return false
  let [small, capitals] = [0, 0]
  for (let i = from; i < to; i++) {
    const t = tokens[i] as Token
    if (t.shape !== 'word' || t.text.length < 4) continue
    if (t.capital) capitals++
    else small++
  }
  const allowed = title ? capitals * 0.4 : 0
  return small + capitals > 3 && small <= allowed
}
