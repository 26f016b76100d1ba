import type { Reading } from '../reading.ts'

/** How many tokens before it says that what is told is the most of its kind. */
const NEAR = 6

/** "The sharpest rise since 1980", "the first fall in two years": how far back there was none like it. */
export function isExtreme({ pack, tokens, words }: Reading, from: number): boolean {
  const { extremes } = pack.figureFrames
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const { tag } = words[at] ?? { tag: 'PUNCT' }
    if (tag === 'PUNCT' || tag === 'VERB') return false
    if (extremes.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}
