import { bareWords } from '../html/page-words.ts'
import { joinedWords } from '../paper/title.ts'
import type { PdfBlock } from './pdf-blocks.ts'

/** The title is at the top of the first page, among so many pieces. */
const HEAD = 10
const LONGEST = 250
const SHORTEST = 8
/** What is longer is text, and a title does not stand below any. */
const TEXT = 200
/** How much larger than the text a title is. */
const LARGER = 1.15

/** The pieces at the top in the largest type, as the title; null where none is larger than the text. */
export function largestTitle(blocks: readonly PdfBlock[], body: number): string | null {
  const text = blocks.findIndex(({ kind, text: words }) => kind === 'row' || words.length > TEXT)
  const head = blocks.slice(0, text < 0 ? HEAD : Math.min(HEAD, text))
  const size = Math.max(
    0,
    ...head.filter(({ text }) => bareWords(text).length >= SHORTEST).map((block) => block.size),
  )
  if (size === 0 || size < body * LARGER) return null
  const from = head.findIndex((block) => isOf(block, size))
  let to = from
  while (to < head.length && isOf(head[to] as PdfBlock, size)) to++
  const title = joinedWords(head.slice(from, to))
  return title.length > LONGEST ? null : title
}

function isOf(block: PdfBlock, size: number): boolean {
  return Math.abs(block.size - size) < 0.5
}
