import { linkedPart, type PageBlock } from './page-block.ts'

const PROSE = 40
const MOST_LINKED = 0.35
/** What a piece costs that is no prose: a run goes on over a heading, not over a menu. */
const COST = 45

/** Whether a piece reads like a paragraph of an article: it has some length and few links. */
export function isProse(block: PageBlock): boolean {
  return block.text.length >= PROSE && linkedPart(block) <= MOST_LINKED
}

/**
 * The run of pieces that has the most prose for the least else: first and last place, or null where no piece
 * is prose. What `left` out counts as something else. Time is linear.
 */
export function densestRun(
  blocks: readonly PageBlock[],
  left: (place: number) => boolean,
): readonly [number, number] | null {
  let best: readonly [number, number] | null = null
  let [most, sum, from] = [0, 0, 0]
  blocks.forEach((block, i) => {
    if (sum <= 0) [sum, from] = [0, i]
    sum += isProse(block) && !left(i) ? block.text.length : -COST
    if (sum > most) {
      most = sum
      best = [from, i]
    }
  })
  return best
}
