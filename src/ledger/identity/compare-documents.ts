import { ownOf } from './compare-marks.ts'
import { type Compared, gapOf } from './compared.ts'
import type { Features } from './identity.ts'
import { bitsOf, type MarkOverlap } from './mark-overlap.ts'

const KNOWN = bitsOf('A')

/** Years lie between their signing and their force. */
const LASTING = new Set(['treaty', 'convention'])

/** Fewer are signed together too often to tell anything by their number. */
const FEW_DOCUMENTS = 5

const TITLE = 'NCKRXGAMW'

/** "A memorandum on fisheries" and no more than that: what the one is about, the other is. */
function tellTheSame(a: Features, b: Features): boolean {
  const [x, y] = [ownOf(TITLE, a), ownOf(TITLE, b)]
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  return few.length > 0 && few.every((mark) => many.includes(mark))
}

/** Adds what the types, numbers and days of two documents say. */
export function compareDocuments(
  a: Features,
  b: Features,
  { met }: MarkOverlap,
  compared: Compared,
): void {
  const isKnown = (met[0] & met[1] & KNOWN) !== 0 || (a.type === b.type && LASTING.has(a.type))
  if (a.type !== b.type && !isKnown) compared.add('other type', `${a.type} / ${b.type}`, -0.5)
  if (a.ordinal !== null && a.ordinal === b.ordinal)
    compared.add('count', `${a.ordinal}`, a.ordinal < FEW_DOCUMENTS ? 2 : 4)
  if (a.type === b.type && tellTheSame(a, b)) compared.add('title', '', 1.2)
  const gap = gapOf(a.days, b.days)
  if (gap === null) return
  if (gap <= 3) compared.add('date', 'the same days', 2)
  else if (gap <= 40) compared.add('date', `${gap} days apart`, 1)
  // What is known by its name is proposed, signed and in force years apart.
  else if (gap > 300) compared.add('other date', `${gap} days apart`, isKnown ? 0 : -1.5)
}
