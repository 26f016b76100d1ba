import { paperArticle } from '../paper/article.ts'
import type { PaperReading } from '../paper/paper.ts'
import { toldTitle } from '../paper/title.ts'
import { columnsOf } from './columns.ts'
import { bodySize, pdfBlocks } from './pdf-blocks.ts'
import { linesOf } from './pdf-line.ts'
import { pdfPages } from './pdf-pages.ts'
import { pageRuns } from './pdf-rows.ts'
import { largestTitle } from './pdf-title.ts'
import { withoutRunningLines } from './running-lines.ts'

/** What is left of a scan is a stamp or the name of the program that made it. */
const LEAST = 40

/**
 * Reads the article of a PDF: its words in the order of reading, by columns, in paragraphs that go on over lines, columns
 * and pages, without running titles and page numbers; the rows of its tables; its notes at the end. Nothing of it is run,
 * drawn or fetched. A paper may be hostile: whoever reads papers of strangers does it in a process with limits.
 *
 * @returns why there is no article where there is none: never throws for what the bytes hold
 */
export async function readPdf(bytes: Uint8Array): Promise<PaperReading> {
  const paper = await pdfPages(bytes)
  if ('none' in paper) return paper
  const pages = withoutRunningLines(paper.pages.map(pageRuns))
  const gutters: number[] = []
  const columns = pages.flatMap((page) =>
    columnsOf(page, gutters).map((column) => linesOf(column, page.rightToLeft)),
  )
  const body = bodySize(columns.flat())
  const blocks = pdfBlocks(columns, body)
  const title = toldTitle(paper.title, blocks) ?? largestTitle(blocks, body)
  const { author, language, unread } = paper
  return paperArticle({ blocks, title, author, language, unread, least: LEAST })
}
