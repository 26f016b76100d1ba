import { bareWords, shownWords } from '../html/page-words.ts'
import type { PaperBlock } from './block.ts'
import { titleAt } from './text.ts'

const SHORTEST = 8
const LONGEST = 300
const HEAD = 8
/** An author is named at the head of a paper or at its end. */
const SIGNED = 2000

/**
 * The title that a paper tells of itself, as it is written at its top; null where its words do not bear it out, since
 * programs put the names of files and of old papers there.
 */
export function toldTitle(told: string | null, blocks: readonly PaperBlock[]): string | null {
  const title = shownWords(told ?? '').trim()
  const bare = bareWords(title)
  if (bare.length < SHORTEST || title.length > LONGEST) return null
  const at = titleAt(blocks, bare)
  if (at) return joinedWords(blocks.slice(at.from, at.to))
  const top = blocks.slice(0, HEAD).map(({ text }) => bareWords(text))
  return top.some((words) => words.includes(bare)) ? title : null
}

/** The words of several pieces as one title. */
export function joinedWords(blocks: readonly PaperBlock[]): string {
  return blocks.map(({ text }) => text).join(' ')
}

/** The authors that a paper tells of itself, parted by semicolons, so far as its words name them. */
export function toldAuthors(told: string | null, text: string): string[] {
  const words = bareWords(`${text.slice(0, SIGNED)} ${text.slice(-SIGNED)}`)
  const names = (told ?? '').split(';').map((name) => shownWords(name).trim())
  return [...new Set(names)].filter((name) => {
    const bare = bareWords(name)
    return bare.length > 3 && words.includes(bare)
  })
}
