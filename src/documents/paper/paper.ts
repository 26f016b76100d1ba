/** The article of a paper (PDF, DOCX), and what the paper says of it: the same shape as that of a page. */
export interface PaperArticle {
  /** Its title on the first line, an empty line, and the article. */
  readonly text: string
  /** Where in `text` the article begins behind the title. */
  readonly article: number
  readonly title: string | null
  readonly authors: readonly string[]
  /** A paper names its publisher nowhere that a program could rely on. */
  readonly source: null
  /** From its words alone: the day on which a file was made is no day of publication. */
  readonly published: PaperPublished | null
  /** BCP 47. */
  readonly language: string | null
  readonly url: null
  /** How many of its pages could not be read; 0 for DOCX. */
  readonly unread: number
}

/** The day that the words of a paper give as that of its publication. */
export interface PaperPublished {
  /** ISO date. */
  readonly day: string
  readonly from: 'text'
}

/**
 * Why a paper gives no article: it has no text, as a scan has none; it is locked with a password; it is damaged or cut
 * off, so that no page of it can be read; it goes beyond the limits of a paper.
 */
export type NoPaper = 'no-text' | 'locked' | 'damaged' | 'too-large'

/** An article, or why there is none. */
export type PaperReading = PaperArticle | { readonly none: NoPaper }

/** The largest protocols have some hundred pages. */
export const MOST_PAGES = 2000
/** As many characters as a document may have bytes. */
export const MOST_CHARACTERS = 20_000_000
