import type { PageWords } from '../languages/page-words.ts'
import { pages } from '../languages/pages.ts'

/** The lists of page words that stand at the beginning of a line. */
type LabelKind =
  | 'by'
  | 'published'
  | 'updated'
  | 'captions'
  | 'pictures'
  | 'related'
  | 'furniture'
  | 'sources'
  | 'ends'
  | 'flags'
  | 'questions'
  | 'answers'

/** A page word at the beginning of a line. */
export interface Label {
  readonly kind: LabelKind
  /** Where it ends, with the colon behind it. */
  readonly end: number
  readonly colon: boolean
  /** True where the line holds nothing else. */
  readonly whole: boolean
}

const KINDS: readonly Exclude<LabelKind, 'questions' | 'answers'>[] = [
  'furniture',
  'flags',
  'ends',
  'sources',
  'related',
  'captions',
  'pictures',
  'by',
  'updated',
  'published',
]
const LONGEST = 5
const [A, Z] = [97, 122]
/** The bit that tells a small letter of ASCII from its capital. */
const SMALL = 32
const FIRST = /^[[(*•·#\-–—\s]*([\p{L}&'’-]+)/u
const WORDS = /^[[(*•·#\-–—\s]*((?:[\p{L}&'’.-]+\s?){1,5})/u
const REST = /^\.?[\])]?\s?([:：])?\s*/u

const LABELS: ReadonlyMap<string, LabelKind> = new Map(pages.flatMap(labelsOf))

const FIRST_WORDS = new Set([...LABELS.keys()].map((label) => label.split(/[ .,]/)[0] as string))

/** The first two letters of the first words, as one number each. */
const BEGINNINGS = new Set([...FIRST_WORDS].map(beginning))

/** The first two characters of some words as one number, if both are letters of ASCII; else 0. */
function beginning(words: string): number {
  const [first, second] = [words.charCodeAt(0) | SMALL, words.charCodeAt(1) | SMALL]
  return first >= A && first <= Z && second >= A && second <= Z ? first * 128 + second : 0
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'")
}

function labelsOf(page: PageWords): (readonly [string, LabelKind])[] {
  const { questions, answers } = page.interview
  return [
    ...KINDS.flatMap((kind) => page[kind].map((word) => [word, kind] as const)),
    ...questions.map((word) => [word, 'questions'] as const),
    ...answers.map((word) => [word, 'answers'] as const),
  ]
}

/**
 * The longest page word that a line begins with, or null.
 *
 * @example labelOf('Last update: March 1, 2024') // { kind: 'updated', end: 13, colon: true, whole: false }
 */
export function labelOf(line: string): Label | null {
  const letters = beginning(line)
  if (letters !== 0 && !BEGINNINGS.has(letters)) return null
  const first = FIRST.exec(line.length > 40 ? line.slice(0, 40) : line)?.[1]
  if (first === undefined || !FIRST_WORDS.has(plain(first))) return null
  const match = WORDS.exec(line.slice(0, 80))
  if (!match) return null
  const at = match[0].length - (match[1] as string).length
  const words = plain(match[1] as string)
    .split(/\s/)
    .filter(Boolean)
  for (let count = Math.min(words.length, LONGEST); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const kind = LABELS.get(label) ?? LABELS.get(label.replace(/\.$/, ''))
    if (kind) return found(line, kind, at + label.length)
  }
  return null
}

function found(line: string, kind: LabelKind, end: number): Label {
  const rest = REST.exec(line.slice(end, end + 20)) as RegExpExecArray
  const stop = end + rest[0].length
  return { kind, end: stop, colon: rest[1] !== undefined, whole: stop >= line.length }
}
