/** Words shorter than this say little of what a thing is. */
const SHORT = 4
/** So many first letters tell a word, whatever its ending: "railway", "railways". */
const STEM = 6

/** The words of a text that can tell what it is about, cut to their stems. */
function contentStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORT).map((word) => word.slice(0, STEM)))
}

/**
 * Which part of the words of the shorter text stand in the longer one: 0 to 1; 0 where one has no words.
 *
 * @example wordOverlap('on railway cooperation', 'cooperation of the railways') // 1
 */
export function wordOverlap(a: string, b: string): number {
  const [x, y] = [contentStems(a), contentStems(b)]
  const [less, more] = x.size < y.size ? [x, y] : [y, x]
  if (less.size === 0) return 0
  return [...less].filter((stem) => more.has(stem)).length / less.size
}

/** True where two names are the same but for case, accents and marks. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

/** A name in lower case without accents and marks. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
