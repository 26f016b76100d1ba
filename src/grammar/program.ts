import { type Code, Encoder, signature } from './code.ts'
import { classes, words } from './numbering.ts'
import type { First } from './pattern.ts'
import type { Rule } from './rule.ts'

/** Layers of rules made ready to run: rules are found by the words and classes that they begin with. */
export interface Program {
  readonly layers: readonly Layer[]
  readonly code: Code
  /** By the number of a word: a bit for each layer that has rules beginning with it. */
  readonly layersOfWord: Int32Array
  /** By the number of a class: a bit for each layer that has rules beginning with it. */
  readonly layersOfClass: Int32Array
  /** The numbers of the classes that rules begin with. */
  readonly openingClasses: readonly number[]
}

/** The rules of one layer. */
export interface Layer {
  readonly rules: readonly Rule[]
  /** By the number of a word: the place in `entries` of the rules that begin with it; 0 for none. */
  readonly byWord: Int32Array
  readonly byClass: Int32Array
  /**
   * Lists of rules that begin alike: how many, and then for each rule what stands below. What can
   * follow is told by a set, and before it by signatures, in which several words or classes share a
   * bit: most rules that cannot go on are passed over without looking further.
   */
  readonly entries: Int32Array
}

/**
 * Where the parts of an entry stand: its rule, its pattern, what can stand behind its opening, and a
 * class without which the rule cannot match (-1 for none).
 */
export const RULE = 0
export const START = 1
export const NEXT_WORDS = 2
export const NEXT_CLASSES = 4
export const NEXT_SET = 6
export const NEED = 7
export const ENTRY = 8

/** In place of a set: whatever comes next, the end of the text too. */
export const ANYTHING = -1

/** As many layers have a bit in a number. */
const MOST_LAYERS = 31

/**
 * Makes layers of rules ready to run. Throws a SyntaxError for a rule that could begin with any
 * token: it would be tried everywhere.
 */
export function program(layers: readonly (readonly Rule[])[]): Program {
  if (layers.length > MOST_LAYERS) throw new RangeError(`more than ${MOST_LAYERS} layers of rules`)
  const encoder = new Encoder()
  const ready = layers.map((rules) => layer(rules, encoder))
  const layersOfClass = bitsOf(ready.map(({ byClass }) => byClass))
  return {
    layers: ready,
    code: encoder.code(),
    layersOfWord: bitsOf(ready.map(({ byWord }) => byWord)),
    layersOfClass,
    openingClasses: [...layersOfClass.keys()].filter((kind) => layersOfClass[kind] !== 0),
  }
}

function bitsOf(tables: readonly Int32Array[]): Int32Array {
  const bits = new Int32Array(tables[0]?.length ?? 0)
  tables.forEach((table, index) => {
    for (let i = 0; i < table.length; i++)
      if (table[i] !== 0) bits[i] = (bits[i] as number) | (1 << index)
  })
  return bits
}

/** A rule that begins with some word or class, and what can stand behind that. */
interface Entry {
  readonly rule: number
  readonly start: number
  readonly next: First
  readonly need: number
}

/** Entries by the word or class that they begin with. */
type Lists = Map<number, Entry[]>

function layer(rules: readonly Rule[], encoder: Encoder): Layer {
  const [byWord, byClass]: [Lists, Lists] = [new Map(), new Map()]
  rules.forEach(({ name, pattern }, index) => {
    const start = encoder.place(pattern.start)
    for (const { first, next } of pattern.openings) {
      if (first.any)
        throw new SyntaxError(`rule "${name}" can begin with any token: "${pattern.source}"`)
      const entry = { rule: index, start, next, need: pattern.needs.at(-1) ?? -1 }
      for (const word of first.words) enter(byWord, word, entry)
      for (const kind of first.classes) enter(byClass, kind, entry)
    }
  })
  const entries = [0]
  const write = (lists: Lists, size: number): Int32Array => {
    const places = new Int32Array(size)
    for (const [opening, list] of lists) {
      places[opening] = entries.length
      entries.push(list.length, ...list.flatMap((entry) => numbersOf(entry, encoder)))
    }
    return places
  }
  const tables = { byWord: write(byWord, words.size), byClass: write(byClass, classes.size) }
  return { rules, ...tables, entries: Int32Array.from(entries) }
}

/** Adds an entry to its list; the openings of one rule that begin alike are one entry. */
function enter(lists: Lists, opening: number, entry: Entry): void {
  const list = lists.get(opening) ?? []
  const last = list.at(-1)
  if (last?.rule === entry.rule)
    list[list.length - 1] = { ...last, next: either(last.next, entry.next) }
  else list.push(entry)
  lists.set(opening, list)
}

function either(a: First, b: First): First {
  return {
    words: new Set([...a.words, ...b.words]),
    classes: new Set([...a.classes, ...b.classes]),
    any: a.any || b.any,
  }
}

function numbersOf({ rule, start, next, need }: Entry, encoder: Encoder): number[] {
  if (next.any) return [rule, start, -1, -1, -1, -1, ANYTHING, need]
  const set = encoder.placeSet(next.words, next.classes)
  return [rule, start, ...signature(next.words), ...signature(next.classes), set, need]
}
