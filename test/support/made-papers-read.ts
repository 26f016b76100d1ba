import type { PaperArticle, PaperReading } from '../../src/documents/paper/paper.ts'
import { readPdf } from '../../src/documents/pdf/read-pdf.ts'

/** Two columns of a page, and the whole of it. */
export const LEFT = { x: 60, y: 120, width: 225 }
export const RIGHT = { x: 310, y: 120, width: 225 }
export const WHOLE = { x: 60, y: 120, width: 475 }

/** Paragraphs to write into papers. */
export const PORT =
  'The port of Aktau handled 4.1 million tonnes of cargo in 2021, which was 12 percent more than in the year before. Grain made up a third of it, and containers went through the new terminal for the first time since it was opened.'
export const RAIL =
  'The railway from Uzen to Gorgan carried 1.7 million tonnes in the same year. Both sides agreed to lower the tariffs for transit by a fifth until the end of 2023, and to let customs officers work at the border around the clock.'
export const TALKS =
  'The ministers of transport met in Aktau on 14 April 2022. They signed a memorandum on a joint company for logistics, which is to be founded in the first half of the next year with equal shares of both states.'

/** The article of a PDF. */
export async function articleOf(paper: Promise<Uint8Array> | Uint8Array): Promise<PaperArticle> {
  return articleIn(await readPdf(await paper))
}

/** The article that a reading gave. */
export function articleIn(reading: PaperReading): PaperArticle {
  if ('none' in reading) throw new Error(`there is no article: ${reading.none}`)
  return reading
}

/** The text of the article of a PDF, without its title. */
export async function bodyOf(paper: Promise<Uint8Array> | Uint8Array): Promise<string> {
  return bodyIn(await articleOf(paper))
}

/** The text of an article without its title. */
export function bodyIn({ text, article }: PaperArticle): string {
  return text.slice(article)
}
