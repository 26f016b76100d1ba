import type { Told } from './told.ts'

interface Found {
  /** How messages name it: the path, with `:line` behind it in a file of lines; or "standard input". */
  readonly name: string
  /** The document's id where its text has none: the file's name without its extension. */
  readonly id: string
  readonly told?: Told
}

/** A text as it was found. */
export interface TextSource extends Found {
  readonly format: 'plain' | 'json'
  readonly text: string
  /** The bytes that it was decoded from, where these are others than the text in UTF-8. */
  readonly original?: Original
}

/** A page of HTML, whose article is still to be found. */
export interface PageSource extends Found {
  readonly format: 'page'
  readonly text: string
  readonly original: Original
}

/** A paper, whose text is still to be found in its bytes. */
export interface PaperSource extends Found {
  readonly format: 'pdf' | 'docx'
  readonly original: Original
}

/** What a source gave: one document and how it is written, not yet taken apart. */
export type SourceText = TextSource | PageSource | PaperSource

/** The bytes that a document came as. */
export interface Original {
  /** SHA-256 in hexadecimal digits: the name under which the bytes are kept. */
  readonly sha256: string
  /** Media type without parameters: what the bytes are, whatever anybody said of them. */
  readonly mediaType: string
  /** The character set that they are in, by a name that `TextDecoder` knows; null where they are no text. */
  readonly charset: string | null
  readonly bytes: Uint8Array
}
