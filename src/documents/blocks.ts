import type { Document, DocumentInput } from './document.ts'
import { languageOf } from './language.ts'
import { layoutOf } from './layout.ts'

/**
 * Makes a document ready for reading: parts its text into blocks with their roles and fills what its
 * own words tell where the input leaves it open: `title`, `source` (a newspaper's name above the title), `published` (from the byline, a date line or
 * the dateline, never from a "last update" stamp) and `language`. The text stays verbatim; blocks leave
 * out the white space between them. Any string is a text; time is linear in it.
 *
 * @example
 * documentBlocks({ id: 'a', text: 'OSLO, May 3 (NTB) – The ministers met.' }).blocks
 * // [{ start: 0, end: 20, role: 'stamp' }, { start: 20, end: 38, role: 'prose' }]
 */
export function documentBlocks(input: DocumentInput): Document {
  const { text } = input
  const layout = layoutOf(text, input.title ?? null)
  return {
    ...input,
    title: layout.title,
    source: input.source ?? layout.source,
    published: input.published ?? layout.published,
    language: input.language ?? languageOf(text),
    blocks: layout.blocks,
    dateline: layout.dateline,
    tables: layout.tables,
  }
}
