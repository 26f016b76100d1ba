/**
 * A pattern in the small language of rules. Elements are separated by spaces:
 *
 * - `word` or `a|b|c`: one token with one of these lower-case forms
 * - `<class>` or `<a|b>`: one item of a class (any item that was recognised before)
 * - `#`: one token of digits; `*`: any one token
 * - `( … | … )`: a group of alternatives (a bar between spaces)
 * - `?` directly behind an element or group: may be absent; `+`: once or more
 * - `~` directly before an element: no space may stand before it (`<number> ~%`)
 * - `name:` before an element keeps what it matched under that name
 *
 * @example compile('by (the)? end of year:<year>')
 */
export interface Pattern {
  readonly source: string
  readonly openings: readonly Opening[]
  readonly start: Node
}

/** What can stand at one place: words (`#` for digits) and classes; `any` where everything can. */
export interface First {
  readonly words: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly any: boolean
}

/** One element that a pattern can begin with, and what can follow it: rules are found by both. */
interface Opening {
  readonly first: First
  readonly next: First
}

/** A step of a compiled pattern. */
export type Node =
  | { readonly op: 'end' }
  | {
      readonly op: 'word'
      readonly words: ReadonlySet<string>
      readonly glued: boolean
      readonly name: string
      next: Node
    }
  | { readonly op: 'number' | 'any'; readonly glued: boolean; readonly name: string; next: Node }
  | {
      readonly op: 'class'
      readonly classes: ReadonlySet<string>
      readonly glued: boolean
      readonly name: string
      next: Node
    }
  | { readonly op: 'split'; readonly choices: Node[] }

/** A step that takes a token or an item. */
export type ElementNode = Exclude<Node, { op: 'end' | 'split' }>
/** A step that takes an item of a class. */
export type ClassNode = Extract<Node, { op: 'class' }>

const END: Node = { op: 'end' }

/** Compiles a pattern; throws a SyntaxError that quotes it where it is malformed. */
export function compile(source: string): Pattern {
  const parser = new Parser(source)
  const start = parser.alternatives(END)
  if (!parser.done()) throw new SyntaxError(`pattern ends too early: "${source}"`)
  return { source, start, openings: openingsOf(start) }
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
    return choices.length === 1 ? (choices[0] as Node) : { op: 'split', choices }
  }
}

/** Links the elements of one sequence, last first, so that each knows what follows it. */
function sequence(words: readonly string[], next: Node, source: string): Node {
  let node = next
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string
    if (!word.startsWith(')')) {
      node = repeated(word, node, (mark, after) => element(mark, after, source))
      continue
    }
    const open = opening(words, i, source)
    const inner = words.slice(open + 1, i)
    node = repeated(`()${word.slice(1)}`, node, (_, after) => group(inner, after, source))
    i = open
  }
  return node
}

function group(words: readonly string[], next: Node, source: string): Node {
  const parser = new Parser(words.join(' ').replaceAll('( ', '('))
  const node = parser.alternatives(next)
  if (!parser.done()) throw new SyntaxError(`unbalanced brackets in pattern "${source}"`)
  return node
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
    return { op: 'split', choices: [make(word.slice(0, -1), next), next] }
  }
  if (word.length > 1 && word.endsWith('+')) {
    const loop: { op: 'split'; choices: Node[] } = { op: 'split', choices: [] }
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
  if (glued) rest = rest.slice(1)
  if (rest === '#') return { op: 'number', glued, name, next }
  if (rest === '*') return { op: 'any', glued, name, next }
  const angled = /^<(.+)>$/.exec(rest)
  if (angled) return { op: 'class', classes: new Set(angled[1]?.split('|')), glued, name, next }
  if (/[<>]/.test(rest) && rest.length > 1)
    throw new SyntaxError(`malformed element "${word}" in pattern "${source}"`)
  const words = rest === '|' ? ['|'] : rest.split('|')
  return { op: 'word', words: new Set(words), glued, name, next }
}

function firstOf(start: Node): First {
  const [words, classes] = [new Set<string>(), new Set<string>()]
  let any = false
  for (const node of elementsAt(start)) {
    if (node.op === 'word') for (const w of node.words) words.add(w)
    else if (node.op === 'class') for (const c of node.classes) classes.add(c)
    else if (node.op === 'number') words.add('#')
    else any = true
  }
  return { words, classes, any }
}

function openingsOf(start: Node): Opening[] {
  return elementsAt(start).map((node) => ({
    first: firstOf(node.op === 'end' ? node : { ...node, next: END }),
    next: node.op === 'end' ? firstOf(END) : firstOf(node.next),
  }))
}

/** The elements that can come next at a node, the end of the pattern among them. */
function elementsAt(node: Node): Exclude<Node, { op: 'split' }>[] {
  return node.op === 'split' ? node.choices.flatMap(elementsAt) : [node]
}
