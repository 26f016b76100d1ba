import type { TokenShape } from '../core/token.ts'

/** A word as it is written, known once for all its tokens: what does not depend on where it stands. */
export interface WordForm {
  /** Its number, for tables of what a stage knows of it; -1 where the vocabulary was full. */
  readonly id: number
  readonly text: string
  readonly lower: string
  readonly shape: TokenShape
  readonly capital: boolean
}

/** A form with its place in the table: one object, since every token reads it. */
interface Slot extends WordForm {
  readonly hash: number
  readonly next: Slot | undefined
}

const BUCKETS = 1 << 15

/** Forms beyond these are not kept, so that hostile texts cannot fill the memory. */
const MOST = 1 << 15

/** No longer word is kept: it would hardly come again. */
const LONGEST = 32

/** The word forms met so far, found by their characters without cutting the text. */
export class Vocabulary {
  private readonly buckets: (Slot | undefined)[] = new Array(BUCKETS).fill(undefined)
  private size = 0

  /** The form of some characters of a text. */
  form(text: string, start: number, end: number, shape: TokenShape): WordForm {
    if (end - start > LONGEST) return make(-1, text.slice(start, end), shape)
    let hash = shape.length
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
    const bucket = hash & (BUCKETS - 1)
    const first = this.buckets[bucket]
    for (let slot = first; slot !== undefined; slot = slot.next) {
      if (slot.hash === hash && slot.shape === shape && isAt(slot.text, text, start, end))
        return slot
    }
    const id = this.size < MOST ? this.size++ : -1
    const form = make(id, text.slice(start, end), shape)
    if (id >= 0) this.buckets[bucket] = { ...form, hash, next: first }
    return form
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Marks that mean the same, made plain; hyphens and en dashes stay apart from the em dash. */
const PLAIN = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['―', '—'],
  ['--', '—'],
  ["''", '"'],
  ['``', '"'],
])

function make(id: number, written: string, shape: TokenShape): WordForm {
  // A copy of its own: a slice would keep the whole document in memory.
  const text = Buffer.from(written, 'utf16le').toString('utf16le')
  const lower = shape === 'word' ? fold(text) : (PLAIN.get(text) ?? text)
  return { id, text, lower, shape, capital: shape === 'word' && isCapital(text) }
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = word[0] as string
  return first !== first.toLowerCase()
}
