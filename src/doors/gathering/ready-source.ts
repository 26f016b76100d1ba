import type { DocumentInput } from '../../documents/document.ts'
import { documentFromJson } from '../../documents/document-json.ts'
import { layoutOf } from '../../documents/layout.ts'
import type { Provenance } from '../../ledger/adding.ts'
import type { Original, TextSource } from '../../sources/source-text.ts'

/** The document that a page or paper was found to be, and what is known of how it came. */
export interface ReadyArticle {
  readonly name: string
  readonly id: string
  readonly format: 'article'
  readonly document: DocumentInput
  readonly provenance: Provenance
  /** Pages of a paper that could not be read. */
  readonly unread?: number
  readonly original?: Original
}

/** A document that any thread can read. */
export type ReadySource = TextSource | ReadyArticle

/** How many characters a thread has to read. */
export function sizeOf(source: ReadySource): number {
  return source.format === 'article' ? source.document.text.length : source.text.length
}

/** The document that a source is; `published` is its day where nothing else tells one. */
export function documentOf(source: ReadySource, published: string | null): DocumentInput {
  const document = documentIn(source)
  return { ...document, published: document.published ?? published }
}

function documentIn(source: ReadySource): DocumentInput {
  switch (source.format) {
    case 'article':
      return source.document
    case 'json':
      return { ...toldOf(source), ...documentFromJson(source.text, source) }
    default:
      return { ...toldOf(source), id: source.id, text: source.text, published: dayOf(source) }
  }
}

function toldOf({ told }: TextSource) {
  const { url, title, source, language } = told ?? {}
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(source && { source }),
    ...(language && { language }),
  }
}

/** The words of a text go before what a feed or mail says of its day. */
function dayOf({ text, told }: TextSource): string | null {
  if (!told?.published) return null
  return layoutOf(text, told.title ?? null).published ?? told.published
}

/** A document as it was read: its own day, else the one that was given for it. */
interface ReadOf {
  readonly input: DocumentInput
  /** Its day in the end. */
  readonly day: string | null
  /** The day for documents that tell none. */
  readonly published: string | null
}

/** What is known of a document besides its words; its day may come from `text`, `json` or `option` as well. */
export function provenanceOf(source: ReadySource, read: ReadOf): Provenance {
  if (source.format !== 'article')
    return { authors: source.told?.authors ?? [], publishedFrom: dayFrom(source, read) }
  const { authors, publishedFrom } = source.provenance
  return { authors, publishedFrom: publishedFrom ?? dayFrom({ format: 'article' }, read) }
}

function dayFrom(
  { format, told }: { readonly format: ReadySource['format']; readonly told?: TextSource['told'] },
  { input, day, published }: ReadOf,
): string | null {
  if (day === null) return null
  if (told?.published === day) return told.publishedFrom ?? null
  if (published === day) return 'option'
  return format === 'json' && input.published ? 'json' : 'text'
}
