import type { Span } from '../core/span.ts'
import type { Table } from './tables.ts'

/**
 * What a stretch of a document is. `title`, `standfirst`, `prose`, `caption`, `answer`, `item` and
 * `heading` may claim something; `question` claims nothing; a `table` is read by its rows and columns;
 * the others are no part of the article.
 */
export type BlockRole =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'prose'
  | 'item'
  | 'caption'
  | 'table'
  | 'question'
  | 'answer'
  | 'byline'
  | 'stamp'
  | 'related'
  | 'signature'

/** A paragraph, heading or line of a document. */
export interface Block extends Span {
  readonly role: BlockRole
  /** In an interview, the name of the person who answers, as written. */
  readonly speaker?: string
}

/**
 * The words before the first sentence that say where and from whom a report comes: "TEHRAN, Nov. 3
 * (MNA) –". They are a block of role `stamp`, and the prose begins behind them.
 */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly agency: Span | null
  /** ISO date; null where no date, or no year, is written. */
  readonly date: string | null
}

/** What a document must have to be read; `text` is what the offsets of all evidence count in. */
export interface DocumentInput {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly url?: string | null
  readonly source?: string | null
  /** ISO date of publication: the anchor of relative dates. */
  readonly published?: string | null
  /** BCP 47; found from the script and words where absent. */
  readonly language?: string | null
}

/** A document ready for reading: its metadata and its blocks in order, none overlapping. */
export interface Document extends DocumentInput {
  readonly blocks: readonly Block[]
  readonly dateline?: Dateline | null
  /** The tables of figures; each is a block of role `table`. */
  readonly tables?: readonly Table[]
}
