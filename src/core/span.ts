/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number
  readonly end: number
}
