/** What a source gave: the text of one document and how it is written, not yet taken apart. */
export interface SourceText {
  /** How messages name it: the path, with `:line` behind it in a file of lines; or "standard input". */
  readonly name: string
  /** The document's id where its text has none: the file's name without its extension. */
  readonly id: string
  /** `page` is HTML. */
  readonly format: 'plain' | 'json' | 'page'
  readonly text: string
  /** Of a page: the bytes that it came as. */
  readonly original?: Original
}

/** The bytes that a document came as. */
interface Original {
  /** SHA-256 in hexadecimal digits: the name under which the bytes can be kept. */
  readonly sha256: string
  /** The character set that they are in, by a name that `TextDecoder` knows. */
  readonly charset: string
}
