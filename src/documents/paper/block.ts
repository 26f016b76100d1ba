/** A piece of a paper that is read as one: a paragraph or heading, an item of a list, a row of a table. */
export interface PaperBlock {
  readonly kind: 'text' | 'item' | 'row'
  readonly text: string
  /** The list or table that an item or row belongs to; those of one stand on lines that follow each other. */
  readonly group: number
}
