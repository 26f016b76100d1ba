import { classes, DIGITS, type Numbering, words as wordNumbers } from './numbering.ts'

/**
 * A pattern in the small language of rules. Elements are separated by spaces:
 *
 * - `word` or `a|b|c`: one token with one of these lower-case forms
 * - `<class>` or `<a|b>`: one item of a class (any item that was recognised before)
 * - `#`: one token of digits, `000`: one of just these digits; `*`: any one token
 * - `( … | … )`: a group of alternatives (a bar between spaces)
 * - `?` directly behind an element or group: may be absent; `+`: once or more
 * - `~` directly before an element: no space may stand before it (`<number> ~%`)
 * - `^` directly before an element: it must come next, but is not part of the match
 * - `name:` before an element keeps what it matched under that name
 *
 * @example compile('by (the)? end of year:<year>')
 */
export interface Pattern {
  readonly source: string
  readonly openings: readonly Opening[]
  readonly start: Node
  /** The numbers of the classes that every match has an item of, from left to right. */
  readonly needs: readonly number[]
}

/** What can stand at one place: numbers of words and of classes; `any` where everything can. */
export interface First {
  readonly words: ReadonlySet<number>
  readonly classes: ReadonlySet<number>
  readonly any: boolean
}

/** One element that a pattern can begin with, and what can follow it: rules are found by both. */
interface Opening {
  readonly first: First
  readonly next: First
}

/** What a node of a compiled pattern does; small numbers, as matching asks for it all the time. */
export const END = 0
export const SPLIT = 1
export const WORD = 2
export const NUMBER = 3
const ANY = 4
export const CLASS = 5

type Operation = typeof END | typeof SPLIT | typeof WORD | typeof NUMBER | typeof ANY | typeof CLASS

/** An element of a pattern with what follows it. All have the same fields: that makes them fast. */
export interface Node {
  readonly op: Operation
  /** The numbers of the words or classes that it takes. */
  readonly takes: ReadonlySet<number>
  /** The number that it takes where it is one alone, else -1. */
  readonly only: number
  /** For certain digits: what the token must be; else empty. */
  readonly digits: string
  readonly glued: boolean
  /** True for what must come next and is not taken. */
  readonly ahead: boolean
  readonly name: string
  readonly next: Node | null
  readonly choices: Node[]
}

const NOTHING: ReadonlySet<number> = new Set()

function node(op: Operation, more: Partial<Node> = {}): Node {
  const { takes = NOTHING, digits = '', name = '', next = null, choices = [] } = more
  const { glued = false, ahead = false } = more
  const [first = -1] = takes
  return {
    op,
    takes,
    only: takes.size === 1 ? first : -1,
    digits,
    glued,
    ahead,
    name,
    next,
    choices,
  }
}

const end = node(END)

/** Compiles a pattern; throws a SyntaxError that quotes it where it is malformed. */
export function compile(source: string): Pattern {
  const parser = new Parser(source)
  const start = parser.alternatives(end)
  if (!parser.done()) throw new SyntaxError(`pattern ends too early: "${source}"`)
  flatten(start, new Set())
  return { source, start, openings: openingsOf(start), needs: needsOf(start, new Set()) ?? [] }
}

/** Makes choices within choices one list, so that matching has fewer steps to go. */
function flatten(start: Node, done: Set<Node>): void {
  if (done.has(start)) return
  done.add(start)
  if (start.op === SPLIT) start.choices.splice(0, Infinity, ...joined(elementsAt(start)))
  for (const choice of start.choices) flatten(choice, done)
  if (start.next) flatten(start.next, done)
}

/** Words that stand in the same place one after the other, as one node: `(of | in)` is `of|in`. */
function joined(choices: readonly Node[]): Node[] {
  const list: Node[] = []
  for (const choice of choices) {
    const last = list.at(-1)
    const { op, next, name } = choice
    const same = last?.op === op && last.next === next && last.name === name
    if (same && op === WORD && last.glued === choice.glued && last.ahead === choice.ahead)
      list[list.length - 1] = node(op, {
        ...choice,
        takes: new Set([...last.takes, ...choice.takes]),
      })
    else list.push(choice)
  }
  return list
}

class Parser {
  private readonly words: string[]
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
    this.words = source
      .replace(/\(/g, ' ( ')
      .replace(/\)(?=\S)/g, ' )')
      .replace(/(?<=\S)\)/g, ' )')
      .trim()
      .split(/\s+/)
  }

  done(): boolean {
    return this.at >= this.words.length
  }

  /** Alternatives up to a closing bracket or the end, each continuing with `next`. */
  alternatives(next: Node): Node {
    const sequences: string[][] = [[]]
    let depth = 0
    while (!this.done()) {
      const word = this.words[this.at] as string
      if (word.startsWith(')')) {
        if (depth === 0) break
        depth--
      }
      if (word === '(' || word.endsWith(':(')) depth++
      if (word === '|' && depth === 0) sequences.push([])
      else sequences.at(-1)?.push(word)
      this.at++
    }
    const choices = sequences.map((words) => sequence(words, next, this.source))
    return choices.length === 1 ? (choices[0] as Node) : node(SPLIT, { choices })
  }
}

/** Links the elements of one sequence, last first, so that each knows what follows it. */
function sequence(words: readonly string[], next: Node, source: string): Node {
  let first = next
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string
    if (!word.startsWith(')')) {
      first = repeated(word, first, (mark, after) => element(mark, after, source))
      continue
    }
    const open = opening(words, i, source)
    const inner = words.slice(open + 1, i)
    first = repeated(`()${word.slice(1)}`, first, (_, after) => group(inner, after, source))
    i = open
  }
  return first
}

function group(words: readonly string[], next: Node, source: string): Node {
  const parser = new Parser(words.join(' ').replaceAll('( ', '('))
  const start = parser.alternatives(next)
  if (!parser.done()) throw new SyntaxError(`unbalanced brackets in pattern "${source}"`)
  return start
}

function opening(words: readonly string[], close: number, source: string): number {
  let depth = 0
  for (let i = close; i >= 0; i--) {
    if (words[i]?.startsWith(')')) depth++
    if (words[i] === '(' && --depth === 0) return i
  }
  throw new SyntaxError(`unbalanced brackets in pattern "${source}"`)
}

function repeated(word: string, next: Node, make: (word: string, next: Node) => Node): Node {
  if (word.length > 1 && word.endsWith('?')) {
    return node(SPLIT, { choices: [make(word.slice(0, -1), next), next] })
  }
  if (word.length > 1 && word.endsWith('+')) {
    const loop = node(SPLIT)
    const body = make(word.slice(0, -1), loop)
    loop.choices.push(body, next)
    return body
  }
  return make(word, next)
}

function element(word: string, next: Node, source: string): Node {
  if (word === '(') throw new SyntaxError(`unbalanced brackets in pattern "${source}"`)
  const named = /^([a-z][A-Za-z]*):(.+)$/.exec(word)
  const name = named?.[1] ?? ''
  let rest = named?.[2] ?? word
  const glued = rest.length > 1 && rest.startsWith('~')
  const ahead = rest.length > 1 && rest.startsWith('^')
  if (glued || ahead) rest = rest.slice(1)
  const common = { glued, ahead, name, next }
  if (rest === '#') return node(NUMBER, common)
  if (rest === '*') return node(ANY, common)
  if (/^\d+$/.test(rest)) return node(NUMBER, { ...common, digits: rest })
  const angled = /^<(.+)>$/.exec(rest)
  if (angled)
    return node(CLASS, { ...common, takes: numbered(classes, angled[1]?.split('|') ?? []) })
  if (/[<>]|^\d+\|/.test(rest) && rest.length > 1)
    throw new SyntaxError(`malformed element "${word}" in pattern "${source}"`)
  const words = rest === '|' ? ['|'] : rest.split('|')
  return node(WORD, { ...common, takes: numbered(wordNumbers, words) })
}

function numbered(numbering: Numbering, names: readonly string[]): ReadonlySet<number> {
  return new Set(names.map((name) => numbering.of(name)))
}

function firstOf(start: Node): First {
  const [words, classes] = [new Set<number>(), new Set<number>()]
  let any = false
  for (const { op, takes } of elementsAt(start)) {
    if (op === WORD) for (const word of takes) words.add(word)
    else if (op === CLASS) for (const name of takes) classes.add(name)
    else if (op === NUMBER) words.add(DIGITS)
    else any = true
  }
  return { words, classes, any }
}

function openingsOf(start: Node): Opening[] {
  return elementsAt(start).map((element) => ({
    first: firstOf(element),
    next: firstOf(element.next ?? end),
  }))
}

/** The elements that can come next at a node, the end of the pattern among them. */
function elementsAt(start: Node): Node[] {
  return start.op === SPLIT ? start.choices.flatMap(elementsAt) : [start]
}

/** The classes that all ways from a node have in common; null for a way that only leads back. */
function needsOf(start: Node, above: Set<Node>): number[] | null {
  if (above.has(start)) return null
  above.add(start)
  const ways = start.op === SPLIT ? start.choices : start.next ? [start.next] : []
  const needs = ways.map((way) => needsOf(way, above)).filter((way) => way !== null)
  above.delete(start)
  if (ways.length > 0 && needs.length === 0) return null
  const shared = needs[0]?.filter((kind) => needs.every((way) => way.includes(kind))) ?? []
  return start.op === CLASS && start.only >= 0 ? [start.only, ...shared] : shared
}
