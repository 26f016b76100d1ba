import type { PageBlock } from '../html/page-block.ts'
import { pageBlocks } from '../html/page-blocks.ts'
import { parsedPage } from '../html/page-node.ts'
import { prunedPage } from '../html/pruned-page.ts'
import { paperArticle } from '../paper/article.ts'
import type { PaperBlock } from '../paper/block.ts'
import { isItem } from '../paper/list.ts'
import type { PaperReading } from '../paper/paper.ts'
import { toldTitle } from '../paper/title.ts'
import { paperWords } from '../paper/words.ts'
import { docxHtml } from './docx-html.ts'
import { type DocxParts, docxParts } from './docx-parts.ts'
import { withoutEntities } from './docx-tags.ts'

/** A title stands among the first pieces. */
const HEAD = 5
/** Stands in an empty first cell, so that it keeps its place; no word has it. */
const EMPTY = '\ue000'
/** Stands for a tab, which a page shows as a space; no character has its number. */
const TAB = '\ufdd0'
/** Tabs between words; those before them set a line in. */
const GAP = /(?<=[^\s\ufdd0]\s?)\ufdd0[\s\ufdd0]*(?=[^\s\ufdd0])/g
const FIRST_CELL = /(<tr>\s*<t[dh][^>]*>)(?:\s|<\/?p>)*(?=<\/t[dh]>)/g

/**
 * Reads the article of a Word document (DOCX): paragraphs, headings, lists with their numbers, rows of tables, notes at the
 * end; with its changes accepted, without comments, hidden words, headers and footers. Nothing of it is run or fetched, and
 * pictures are not unpacked.
 *
 * @returns why there is no article where there is none: never throws for what the bytes hold
 */
export async function readDocx(bytes: Uint8Array): Promise<PaperReading> {
  const parts = await docxParts(bytes)
  if ('none' in parts) return parts
  const blocks = await blocksOf(parts)
  if (!blocks) return { none: 'damaged' }
  const core = parts.get('docProps/core.xml') ?? ''
  const title = toldTitle(propertyIn(core, 'title'), blocks) ?? firstHeading(blocks)
  const [author, language] = [propertyIn(core, 'creator'), propertyIn(core, 'language')]
  return paperArticle({ blocks, title, author, language, unread: 0, least: 1 })
}

interface DocxBlock extends PaperBlock {
  readonly level: number
}

/** The pieces of a document, or null where it is damaged: mammoth throws whatever its parser does. */
async function blocksOf(parts: DocxParts): Promise<DocxBlock[] | null> {
  try {
    const words = paperWords((await docxHtml(parts)).replaceAll('\t', TAB))
    const html = words.replace(FIRST_CELL, `$1${EMPTY}`)
    const page = parsedPage(prunedPage(`<body>${html}</body>`, { furniture: true }).html)
    return docxBlocks(pageBlocks(page.body).blocks)
  } catch {
    return null
  }
}

function docxBlocks(blocks: readonly PageBlock[]): DocxBlock[] {
  let group = 0
  let before: DocxBlock | null = null
  return blocks.map((block, i) => {
    const row = isTabbed(blocks, i)
    const kind = row ? 'row' : kindOf(block)
    if (before?.kind !== kind || (!row && blocks[i - 1]?.group !== block.group)) group++
    before = { kind, text: shownText(block.text, row), group, level: block.level }
    return before
  })
}

/** Whether a paragraph is the row of a table that was typed with tabs: the one before or behind it has as many. */
function isTabbed(blocks: readonly PageBlock[], at: number): boolean {
  const tabs = tabsIn(blocks[at])
  return tabs > 0 && (tabs === tabsIn(blocks[at - 1]) || tabs === tabsIn(blocks[at + 1]))
}

/** The tabs between the words of a paragraph; a single one before words parts a label from what it names. */
function tabsIn(block: PageBlock | undefined): number {
  const parts = block?.kind === 'text' ? block.text.split(GAP) : []
  return parts.length === 2 && !isFigure(parts[1] ?? '') ? 0 : Math.max(0, parts.length - 1)
}

function isFigure(words: string): boolean {
  return /\p{N}/u.test(words) && !/\p{L}/u.test(words)
}

function shownText(text: string, row: boolean): string {
  const words = text.replace(GAP, row ? ' | ' : ' ').replaceAll(TAB, ' ')
  return words.replaceAll(EMPTY, '').replaceAll('\u00ad', '').replace(/ {2,}/g, ' ').trim()
}

function kindOf({ kind, text, level }: PageBlock): PaperBlock['kind'] {
  if (kind === 'row') return 'row'
  return kind === 'item' || (level === 0 && isItem(text)) ? 'item' : 'text'
}

/** A heading of the first level at the top. */
function firstHeading(blocks: readonly DocxBlock[]): string | null {
  return blocks.slice(0, HEAD).find(({ level }) => level === 1)?.text ?? null
}

/** What a document says of itself: Dublin Core in `docProps/core.xml`. */
function propertyIn(core: string, name: string): string | null {
  const found = new RegExp(`<dc:${name}(?:\\s[^>]*)?>([^<]*)</dc:${name}>`).exec(core)?.[1]
  return found === undefined ? null : withoutEntities(found)
}
