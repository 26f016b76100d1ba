/** What a source gave: the text of one document and how it is written, not yet taken apart. */
export interface SourceText {
  /** How messages name it: the path, with `:line` behind it in a file of lines; or "standard input". */
  readonly name: string
  /** The document's id where its text has none: the file's name without its extension. */
  readonly id: string
  readonly format: 'plain' | 'json'
  readonly text: string
}
