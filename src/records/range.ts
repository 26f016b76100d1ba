/** A run of tokens: the first, and one past the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** True where two runs share a token. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}

/** The items (ordered, not overlapping) that lie within a range of tokens. Logarithmic in the list. */
export function within<T extends Range>(items: readonly T[], range: Range): T[] {
  const found: T[] = []
  for (let i = firstFrom(items, range.from); i < items.length; i++) {
    const item = items[i] as T
    if (item.from >= range.to) break
    if (item.to <= range.to) found.push(item)
  }
  return found
}

/** The item whose range holds a token, or undefined. */
export function holding<T extends Range>(items: readonly T[], token: number): T | undefined {
  const at = firstFrom(items, token + 1) - 1
  const item = items[at]
  return item && item.from <= token && token < item.to ? item : undefined
}

/** The index of the first item that starts at or behind a token. */
function firstFrom(items: readonly Range[], token: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Range).from < token) low = middle + 1
    else high = middle
  }
  return low
}
