import { ownOf } from './compare-marks.ts'
import { sharedParties } from './compared.ts'
import type { Features } from './identity.ts'

/** Marks that tell what is meant, and not how. */
export const TITLE_MARKS = 'NCKRXGAMW'

/**
 * True where the one is about all that the other is: "exchange the enclaves" and "begin the exchange of 162 enclaves", two
 * memoranda on fisheries. Both speak of somebody in common, unless it is what is known by its name.
 */
export function tellTheSame(a: Features, b: Features): boolean {
  const [x, y] = [ownOf(TITLE_MARKS, a), ownOf(TITLE_MARKS, b)]
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  if (few.length === 0 || !few.every((mark) => many.includes(mark))) return false
  const isShared = sharedParties(a, b) >= Math.min(2, a.parties.length, b.parties.length)
  // A corridor by its name is the same whoever speaks of it; bridges over one river may be two.
  return isShared || (few.some((mark) => mark[0] === 'N') && !few.some((mark) => mark[0] === 'K'))
}
