import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Sentence } from '../text/sentence.ts'

/** What a run of capitals may be: the value of items of class `name`. */
export interface NameRun {
  /** True where it begins with a given name. */
  readonly given: boolean
  /** True where its capital may come from beginning a sentence or from a headline. */
  readonly weak: boolean
}

/** Words of these classes are no part of an unknown name, unless they are given names. */
const KNOWN = new Set([
  'state',
  'state-adjective',
  'state-people',
  'capital',
  'bloc',
  'state-group',
  'region',
  'region-adjective',
  'office',
  'topic',
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
])

const TAKEN = 1
const GIVEN = 2

/**
 * Puts items on the chart for names that no lexicon holds: `name` for runs of words with a capital
 * ("Kanat Bozumbayev", "Ali bin Hamad Al Thani"), `acronym` for words all in capitals ("TPO").
 * Reads the classes `name-particle`, `given-name` and those of known words from the chart.
 */
export function nameRuns(chart: Chart, sentences: readonly Sentence[]): void {
  const small = smallWords(chart.tokens)
  const marks = markKnown(chart)
  for (const sentence of sentences) new NameScan(chart, marks, small, sentence).run()
}

/** All words that the document also writes without a capital. */
function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const t of tokens) if (t.shape === 'word' && !t.capital) small.add(t.lower)
  return small
}

function markKnown(chart: Chart): Uint8Array {
  const marks = new Uint8Array(chart.tokens.length)
  for (let i = 0; i < marks.length; i++) {
    for (const item of chart.at(i)) {
      if (item.class === 'given-name') marks[i] = GIVEN
      else if (KNOWN.has(item.class)) take(marks, item.from, item.to)
    }
  }
  return marks
}

function take(marks: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (marks[i] !== GIVEN) marks[i] = TAKEN
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

  run(): void {
    const { from, to } = this.sentence
    for (let at = from; at < to; ) at = this.nameAt(at)
  }

  /** Adds the name that starts at a token, and returns where to go on. */
  private nameAt(at: number): number {
    if (!this.begins(at)) return at + 1
    if (this.isAcronym(at)) return this.add('acronym', at, at + 1)
    let end = at + 1
    for (let next = this.follows(end); next > end; next = this.follows(end)) end = next
    return this.isParticle(at) && end === at + 1 ? end : this.add('name', at, end)
  }

  private add(name: string, from: number, to: number): number {
    const given = this.marks[from] === GIVEN
    const first = from === this.sentence.from || !this.follows(from - 1)
    const initial = first && this.opens(from) && to === from + 1
    const value: NameRun = { given: given && to > from + 1, weak: this.headline || initial }
    this.chart.add({ class: name, from, to, value, rule: name, parts: [] })
    return to
  }

  private begins(at: number): boolean {
    const token = this.chart.tokens[at] as Token
    if (token.shape !== 'word' || !token.capital)
      return this.isParticle(at) && this.particleChain(at) > 0
    if (this.marks[at] === TAKEN) return false
    if (this.marks[at] === GIVEN || !this.opens(at)) return true
    return !this.small.has(token.lower)
  }

  /** True where a word has its capital from opening a sentence or a quotation. */
  private opens(at: number): boolean {
    if (at === this.sentence.from) return true
    const before = this.chart.tokens[at - 1] as Token
    return (
      before.lower === '"' ||
      before.lower === ':' ||
      (before.shape === 'mark' && before.lower === '*')
    )
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
    return this.chart.has(at, 'name-particle')
  }

  private isPart(at: number, hyphen: boolean): boolean {
    const token = this.chart.tokens[at]
    if (token?.shape !== 'word' || at >= this.sentence.to) return false
    if (this.marks[at] === TAKEN) return false
    return token.capital || (hyphen && token.text.length < 8)
  }

  private isAcronym(at: number): boolean {
    if (this.headline) return false
    const { text } = this.chart.tokens[at] as Token
    if (/^[IVX]+$/.test(text)) return false
    return (
      text.length > 1 &&
      text.length < 9 &&
      !text.includes('.') &&
      text === text.toUpperCase() &&
      text !== text.toLowerCase()
    )
  }
}

/** True where all longer words have a capital: capitals then tell no names. */
function isHeadline(tokens: readonly Token[], { from, to, block }: Sentence): boolean {
  let [small, capitals] = [0, 0]
  for (let i = from; i < to; i++) {
    const t = tokens[i] as Token
    if (t.shape !== 'word' || t.text.length < 4) continue
    if (t.capital) capitals++
    else small++
  }
  const title = block.role === 'title' || block.role === 'heading'
  if (!title && tokens[to - 1]?.lower === '.') return false
  const allowed = title ? capitals * 0.4 : 0
  return small + capitals > 3 && small <= allowed
}
