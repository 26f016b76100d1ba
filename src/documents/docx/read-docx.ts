import type { PageBlock } from '../html/page-block.ts'
import { pageBlocks } from '../html/page-blocks.ts'
import { parsedPage } from '../html/page-node.ts'
import { prunedPage } from '../html/pruned-page.ts'
import type { PaperReading } from '../paper.ts'
import { paperArticle } from '../paper-article.ts'
import type { PaperBlock } from '../paper-block.ts'
import { isItem } from '../paper-list.ts'
import { toldTitle } from '../paper-title.ts'
import { paperWords } from '../paper-words.ts'
import { docxHtml } from './docx-html.ts'
import { type DocxParts, docxParts } from './docx-parts.ts'
import { withoutEntities } from './docx-tags.ts'

/** A title stands among the first pieces. */
const HEAD = 5
/** Stands in an empty first cell, so that it keeps its place; no word has it. */
const EMPTY = '\ue000'
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
    const html = paperWords(await docxHtml(parts)).replace(FIRST_CELL, `$1${EMPTY}`)
    const page = parsedPage(prunedPage(`<body>${html}</body>`, { furniture: true }).html)
    return docxBlocks(pageBlocks(page.body).blocks)
  } catch {
    return null
  }
}

function docxBlocks(blocks: readonly PageBlock[]): DocxBlock[] {
  let group = 0
  return blocks.map((block, i) => {
    const text = block.text.replaceAll(EMPTY, '').replaceAll('\u00ad', '').trim()
    const kind = kindOf(block)
    const before = blocks[i - 1]
    if (!before || kindOf(before) !== kind || before.group !== block.group) group++
    return { kind, text, group, level: block.level }
  })
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
