import { bareWords } from '../html/page-words.ts'
import type { PaperBlock } from './block.ts'

/** The text of a paper, and where its article begins behind the title. */
export interface PaperText {
  readonly text: string
  readonly article: number
}

/** The title stands among so many first pieces, over so many of them. */
const HEAD = 12

/**
 * Writes a paper out as plain text: its title, then each paragraph between empty lines, items of a list and rows of a table
 * on lines that follow each other.
 */
export function paperText(blocks: readonly PaperBlock[], title: string | null): PaperText {
  const kept = title === null ? blocks : withoutTitle(blocks, bareWords(title))
  const head = title === null ? '' : `${title}\n\n`
  const parts: string[] = []
  kept.forEach((block, i) => {
    const before = kept[i - 1]
    if (before) parts.push(isSameGroup(before, block) ? '\n' : '\n\n')
    parts.push(block.text)
  })
  return { text: `${head}${parts.join('')}`, article: head.length }
}

function isSameGroup(before: PaperBlock, block: PaperBlock): boolean {
  return before.kind !== 'text' && before.kind === block.kind && before.group === block.group
}

/** The pieces without those near the top that are the title, one or several that follow each other. */
function withoutTitle(blocks: readonly PaperBlock[], title: string): readonly PaperBlock[] {
  const found = titleAt(blocks, title)
  return found ? [...blocks.slice(0, found.from), ...blocks.slice(found.to)] : blocks
}

/** Where a title stands near the top: from which piece, and behind which. `title` is its bare words. */
export function titleAt(
  blocks: readonly PaperBlock[],
  title: string,
): { readonly from: number; readonly to: number } | null {
  for (let from = 0; title !== '' && from < Math.min(HEAD, blocks.length); from++) {
    let words = ''
    for (let to = from; to < blocks.length && words.length < title.length; to++) {
      words += bareWords((blocks[to] as PaperBlock).text)
      if (words === title) return { from, to: to + 1 }
    }
  }
  return null
}
