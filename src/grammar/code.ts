import { classes, words } from './numbering.ts'
import { CLASS, END, type Node, NUMBER, SPLIT, WORD } from './pattern.ts'

/*
 * Patterns are matched far more often than anything else is done, and all of them in turn: as
 * objects they would fill the caches. So the nodes of all patterns of a program stand in one array
 * of numbers, with sets of what can come next among them. A node is its operation, then what it needs:
 *
 * - END
 * - SPLIT: how many choices, the place of each
 * - all others: 1 where it is glued, 2 where it only looks ahead, the name under which it is kept (0 for none), the place of the
 *   next node, and then
 *   - WORD: the number of the word
 *   - WORDS: the set of words, a bit each
 *   - NUMBER: the text that the digits must be (0 for any)
 *   - CLASS: its signature, the number of the class
 *   - CLASSES: their signature, the set of classes, a bit each
 */

/** Where the parts of a node stand, counted from its operation. */
export const COUNT = 1
export const CHOICES = 2
export const MANNER = 1
export const NAME = 2
export const NEXT = 3
export const WHAT = 4
export const KIND = 6

/** In which manner a node takes what it takes. */
export const GLUED = 1
export const AHEAD = 2

/** A node that takes several words, or several classes. */
export const WORDS = 6
export const CLASSES = 7

/** All patterns of a program. */
export interface Code {
  readonly nodes: Int32Array
  /** The names and digits that nodes tell by number. */
  readonly texts: readonly string[]
  /** How many words and classes the sets tell apart. */
  readonly wordCount: number
  readonly classCount: number
}

/** Puts patterns into one array; all of them must be compiled before. */
export class Encoder {
  private readonly nodes: number[] = []
  private readonly texts = ['']
  private readonly places = new Map<Node, number>()
  private readonly sets = new Map<string, number>()
  private readonly wordCount = words.size
  private readonly classCount = classes.size

  /** The place of a node; it and all that can follow it are added where they are new. */
  place(node: Node): number {
    const known = this.places.get(node)
    if (known !== undefined) return known
    const at = this.nodes.length
    this.places.set(node, at)
    if (node.op === END) this.nodes.push(END)
    else if (node.op === SPLIT) this.addSplit(node, at)
    else this.addElement(node, at)
    return at
  }

  /** The place of a set of words and behind it one of classes, a bit each. */
  placeSet(words: ReadonlySet<number>, kinds: ReadonlySet<number>): number {
    const bits = [...bitsOf(words, this.wordCount), ...bitsOf(kinds, this.classCount)]
    const known = this.sets.get(bits.join())
    if (known !== undefined) return known
    const at = this.nodes.length
    this.sets.set(bits.join(), at)
    this.nodes.push(...bits)
    return at
  }

  code(): Code {
    const { nodes, texts, wordCount, classCount } = this
    return { nodes: Int32Array.from(nodes), texts, wordCount, classCount }
  }

  private addSplit({ choices }: Node, at: number): void {
    this.nodes.push(SPLIT, choices.length, ...choices.map(() => 0))
    choices.forEach((choice, i) => {
      this.nodes[at + CHOICES + i] = this.place(choice)
    })
  }

  private addElement(node: Node, at: number): void {
    const several = node.takes.size > 1
    const op =
      several && node.op === WORD ? WORDS : several && node.op === CLASS ? CLASSES : node.op
    const manner = node.glued ? GLUED : node.ahead ? AHEAD : 0
    this.nodes.push(op, manner, this.text(node.name), 0)
    const [only = -1] = node.takes
    if (op === WORD) this.nodes.push(only)
    if (op === WORDS) this.nodes.push(...bitsOf(node.takes, this.wordCount))
    if (op === NUMBER) this.nodes.push(this.text(node.digits))
    if (node.op === CLASS) this.nodes.push(...signature(node.takes))
    if (op === CLASS) this.nodes.push(only)
    if (op === CLASSES) this.nodes.push(...bitsOf(node.takes, this.classCount))
    if (node.next) this.nodes[at + NEXT] = this.place(node.next)
  }

  private text(text: string): number {
    const known = this.texts.indexOf(text)
    return known >= 0 ? known : this.texts.push(text) - 1
  }
}

function bitsOf(numbers: Iterable<number>, count: number): number[] {
  const bits = new Array<number>(widthOf(count)).fill(0)
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] as number) | (1 << number)
  return bits
}

/** How many numbers hold a bit for each of so many. */
export function widthOf(count: number): number {
  return (count >> 5) + 1
}

/** The bits of the classes in two numbers; some classes share one. */
export function signature(kinds: Iterable<number>): [number, number] {
  const bits: [number, number] = [0, 0]
  for (const kind of kinds) bits[(kind >> 5) & 1] = (bits[(kind >> 5) & 1] as number) | (1 << kind)
  return bits
}
