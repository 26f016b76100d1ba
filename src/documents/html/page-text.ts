import { roleOfLine } from '../line-role.ts'
import { labelOf } from '../page-label.ts'
import type { ArticleChoice } from './article-choice.ts'
import { isStandfirst } from './furniture.ts'
import type { PageBlock, PageBlocks } from './page-block.ts'
import { bareWords } from './page-words.ts'

/** The text of a page's article. */
export interface PageText {
  /** The title on the first line, then the article; an empty line between paragraphs. */
  readonly text: string
  /** Where the article begins behind the title. */
  readonly article: number
}

const SHORT_LINE = 140
const HEAD = 6

/**
 * Writes the article out as plain text: each paragraph, heading and caption between empty lines, items of a list
 * and rows of a table on lines that follow each other. Lines that show a date or an author stay only where the
 * page does not tell its date elsewhere.
 */
export function pageText(
  page: PageBlocks,
  choice: ArticleChoice,
  title: string | null,
  dated: boolean,
): PageText {
  const bare = bareWords(title ?? '')
  const kept = written(page, choice, bare, dated)
  let text = title === null ? '' : `${title}\n\n`
  const article = text.length
  kept.forEach((block, i) => {
    const before = kept[i - 1]
    if (before) text += isSameGroup(before, block) ? '\n' : '\n\n'
    text += block.text
  })
  return { text: text.trimEnd(), article }
}

function written(
  page: PageBlocks,
  { chosen }: ArticleChoice,
  title: string,
  dated: boolean,
): PageBlock[] {
  const { blocks } = page
  const first = chosen.indexOf(true)
  const start = headStart(blocks, first, title)
  return blocks.filter((block, i) => {
    const head = i >= start && i < first
    if (!(chosen[i] || (head && belongsToHead(page, block, dated)))) return false
    const early = i < first + HEAD
    if (early && title !== '' && bareWords(block.text) === title) return false
    return !isFurnitureLine(block, dated || !early)
  })
}

/** Where the head of the article begins: behind its title, where that stands shortly before the text. */
function headStart(blocks: readonly PageBlock[], first: number, title: string): number {
  for (let i = first - 1; i >= 0 && i >= first - 12; i--) {
    if (title !== '' && bareWords((blocks[i] as PageBlock).text) === title) return i + 1
  }
  return first
}

/** Between title and text: the standfirst, and the date where it is told nowhere else. */
function belongsToHead({ elements }: PageBlocks, block: PageBlock, dated: boolean): boolean {
  if (block.linked > block.text.length / 2) return false
  const own = elements[block.owner]
  const around = own ? elements[own.parent] : undefined
  const label = `${own?.label ?? ''} ${around?.label ?? ''}`
  if (isStandfirst(label) && block.text.length >= 25) return true
  if (own?.furniture && dated) return false
  const role = block.text.length <= SHORT_LINE ? roleOfLine(block.text) : null
  if (role === 'stamp' || role === 'byline') return !dated
  return block.text.length >= 60 && block.kind === 'heading'
}

/** Whether a line is a link to other pages, a mark of the page, or a date that is known already. */
function isFurnitureLine({ kind, text }: PageBlock, dated: boolean): boolean {
  if (text.length > SHORT_LINE || kind === 'row') return false
  const role = roleOfLine(text)
  if (role === 'related' || labelOf(text)?.kind === 'updated') return true
  return dated && (role === 'stamp' || role === 'byline')
}

function isSameGroup(before: PageBlock, block: PageBlock): boolean {
  return before.group >= 0 && before.group === block.group && before.kind === block.kind
}
