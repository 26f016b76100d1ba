import { gutterOf } from './gutter.ts'
import type { PageRuns } from './pdf-rows.ts'
import type { Run } from './pdf-run.ts'

/** So often can columns be parted within each other; newspapers have four or five. */
const DEEPEST = 12

/**
 * The runs of a page in stretches of one column each, in the order of reading: what stands above columns, each column
 * from top to bottom, what stands below. A table is no columns: its cells are short or digits.
 *
 * @param known where columns of the pages before are parted; those of this page are added. Few lines beside each other, as
 * at the end of a paper, are columns where others were.
 */
export function columnsOf({ runs, rightToLeft }: PageRuns, known: number[]): Run[][] {
  const inOrder = (region: readonly Run[], depth: number): Run[][] => {
    if (region.length === 0) return []
    const gutter = depth < DEEPEST ? gutterOf(region, known) : null
    if (!gutter) return [[...region]]
    const { middle, top, bottom } = gutter
    if (!known.includes(middle)) known.push(middle)
    const beside = region.filter(({ y }) => y >= top && y <= bottom)
    const columns = [
      beside.filter((run) => run.left < middle),
      beside.filter((run) => run.left >= middle),
    ]
    const parts = [
      region.filter(({ y }) => y < top),
      ...(rightToLeft ? columns.reverse() : columns),
      region.filter(({ y }) => y > bottom),
    ]
    return parts.flatMap((part) => inOrder(part, depth + 1))
  }
  return inOrder(runs, 0)
}
