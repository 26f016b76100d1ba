/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `inner` lies wholly within `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
