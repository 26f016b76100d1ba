import { sharedParties } from './compared.ts'
import { AROUND, type Features } from './identity.ts'
import { bitsOf } from './mark-overlap.ts'

/** Marks that tell what is meant, and not how. */
export const TITLE_MARKS = 'NCKRXGAMW'

/**
 * True where the one is about all that the other is: "exchange the enclaves" and "begin the exchange of 162 enclaves", two
 * memoranda on fisheries. Both speak of somebody in common, unless it is what is known by its name.
 */
export function tellTheSame(a: Features, b: Features): boolean {
  const [few, many] = countOf(a) <= countOf(b) ? [a, b] : [b, a]
  let classes = 0
  for (const [i, mark] of few.marks.entries()) {
    if (!isTitle(few, i)) continue
    const at = many.marks.indexOf(mark)
    if (at < 0 || many.own[at] === AROUND) return false
    classes |= bitsOf(mark[0] ?? '')
  }
  if (classes === 0) return false
  if (sharedParties(a, b) >= Math.min(2, a.parties.length, b.parties.length)) return true
  // A corridor by its name is the same whoever speaks of it; bridges over one river may be two.
  return (classes & NAME) !== 0 && (classes & WORK) === 0
}

const NAME = bitsOf('N')
const WORK = bitsOf('K')

/** Whether a mark is one of a record's own that tell what is meant. */
const isTitle = ({ marks, own }: Features, i: number): boolean =>
  own[i] !== AROUND && TITLE_MARKS.includes(marks[i]?.[0] ?? ' ')

function countOf(of: Features): number {
  let count = 0
  for (let i = 0; i < of.marks.length; i++) if (isTitle(of, i)) count++
  return count
}
