/** Words of one line and one font, as they stand on a page that lies upright; lengths in points. */
export interface PdfItem {
  /** In the order of reading. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the base line, from the top of the page. */
  readonly y: number
  readonly size: number
  /** A name of the font that means something only within its paper. */
  readonly font: string
}

/** An item of a row; one that stands higher or lower than the words beside it is a mark. */
export interface RowItem extends PdfItem {
  readonly mark?: 'raised' | 'lowered'
}

/** What is written on a page. Items of white space stand among the others. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
}
