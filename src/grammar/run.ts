import { Chart } from './chart.ts'
import { ChartItem } from './item.ts'
import { Matcher } from './match.ts'
import {
  ANYTHING,
  ENTRY,
  type Layer,
  NEED,
  NEXT_CLASSES,
  NEXT_SET,
  NEXT_WORDS,
  type Program,
  RULE,
  START,
} from './program.ts'
import type { Rule } from './rule.ts'

const NOWHERE = new Chart([])

/** Runs a program over charts; it keeps its tables from one chart to the next. */
export class Runner {
  private readonly program: Program
  private readonly matcher: Matcher
  /** For each layer, a bit for each token that a rule can begin at: they are sorted at no cost. */
  private starts: readonly Int32Array[] = []
  private length = 0
  /** A bit for each layer that is still to run, the one that runs among them. */
  private ahead = -1

  constructor(program: Program) {
    this.program = program
    this.matcher = new Matcher(program.code, NOWHERE)
  }

  /**
   * Runs layer by layer, each from the last token to the first, so that a rule sees all items that
   * start behind it. Only tokens that a rule can begin at are visited. An item of the same rule and
   * tokens is added once.
   */
  run(chart: Chart): void {
    this.matcher.turnTo(chart)
    this.widen(chart.tokens.length)
    this.ahead = -1
    this.startAtWords(chart.tokens.length)
    this.startAtItems(chart)
    const { layers } = this.program
    for (let i = 0; i < layers.length; i++) {
      this.ahead = -1 << i
      this.runLayer(layers[i] as Layer, this.starts[i] as Int32Array)
    }
    this.matcher.turnTo(NOWHERE)
  }

  private widen(length: number): void {
    if (length <= this.length) return
    this.length = 2 * length
    this.starts = this.program.layers.map(() => new Int32Array((this.length >> 5) + 1))
  }

  private startAtWords(length: number): void {
    const { layersOfWord } = this.program
    const { chart } = this.matcher
    for (let at = 0; at < length; at++) {
      const layers = layersOfWord[chart.word(at)] ?? 0
      if (layers !== 0) this.startAt(layers, at)
    }
  }

  private startAtItems(chart: Chart): void {
    const { openingClasses, layersOfClass } = this.program
    for (let i = 0; i < openingClasses.length; i++) {
      const kind = openingClasses[i] as number
      const layers = layersOfClass[kind] as number
      for (let item = chart.newest(kind); item; item = item.earlier) this.startAt(layers, item.from)
    }
  }

  /** Marks a token in some layers, told by a bit each; what has run is not marked for the next text. */
  private startAt(layers: number, at: number): void {
    const word = at >> 5
    for (let rest = layers & this.ahead; rest !== 0; rest &= rest - 1) {
      const starts = this.starts[31 - Math.clz32(rest & -rest)] as Int32Array
      starts[word] = (starts[word] as number) | (1 << at)
    }
  }

  private runLayer(layer: Layer, starts: Int32Array): void {
    for (let word = (this.matcher.chart.tokens.length - 1) >> 5; word >= 0; word--) {
      for (let rest = starts[word] as number; rest !== 0; ) {
        const last = 31 - Math.clz32(rest)
        rest ^= 1 << last
        this.runAt(layer, word * 32 + last)
      }
      // Items made here have marked their tokens anew.
      starts[word] = 0
    }
  }

  private runAt(layer: Layer, at: number): void {
    const { chart } = this.matcher
    const byWord = layer.byWord[chart.word(at)] ?? 0
    if (byWord !== 0) this.tryAll(layer, byWord, at, at + 1)
    for (let item = chart.first(at); item; item = item.next) {
      const byClass = layer.byClass[item.kind] ?? 0
      if (byClass !== 0) this.tryAll(layer, byClass, at, item.to)
    }
  }

  /** Tries the rules of a list that can go on with the token at `next`. */
  private tryAll({ entries, rules }: Layer, list: number, at: number, next: number): void {
    const end = list + 1 + ENTRY * (entries[list] as number)
    for (let entry = list + 1; entry < end; entry += ENTRY) {
      if (!this.goesOn(entries, entry, next) || this.lacks(entries[entry + NEED] as number))
        continue
      const rule = rules[entries[entry + RULE] as number] as Rule
      this.apply(rule, entries[entry + START] as number, at)
    }
  }

  /** True where a class that a rule needs is nowhere in the text. */
  private lacks(kind: number): boolean {
    return kind >= 0 && this.matcher.chart.newest(kind) === null
  }

  private goesOn(entries: Int32Array, entry: number, next: number): boolean {
    const set = entries[entry + NEXT_SET] as number
    if (set === ANYTHING) return true
    const { chart } = this.matcher
    if (next >= chart.tokens.length) return false
    const word = chart.word(next)
    const words = entries[entry + NEXT_WORDS + ((word >> 5) & 1)] as number
    const maybe =
      (words & (1 << word)) !== 0 ||
      chart.mayHave(
        next,
        entries[entry + NEXT_CLASSES] as number,
        entries[entry + NEXT_CLASSES + 1] as number,
      )
    return maybe && this.matcher.goesOn(set, next)
  }

  private apply(rule: Rule, start: number, at: number): void {
    const { matcher } = this
    if (!matcher.matches(start, at)) return
    const { chart, to } = matcher
    for (let item = chart.first(at); item; item = item.next) {
      if (item.to === to && item.maker === rule.maker) return
    }
    const value = rule.produce(matcher)
    if (value === undefined) return
    const made = new ChartItem(rule.maker, at, to, value)
    made.parts = matcher.items
    chart.put(made)
    this.startAt(this.program.layersOfClass[made.kind] ?? 0, at)
  }
}
