import { type Compared, gapOf } from './compared.ts'
import type { Features } from './identity.ts'
import { bitsOf, type MarkOverlap } from './mark-overlap.ts'

const KNOWN = bitsOf('A')

/** Years lie between their signing and their force. */
const LASTING = new Set(['treaty', 'convention'])

/** Fewer are signed together too often to tell anything by their number. */
const FEW_DOCUMENTS = 5

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
  const gap = gapOf(a.days, b.days)
  if (gap === null) return
  if (gap <= 3) compared.add('date', 'the same days', 2)
  else if (gap <= 40) compared.add('date', `${gap} days apart`, 1)
  // What is known by its name is proposed, signed and in force years apart.
  else if (gap > 300) compared.add('other date', `${gap} days apart`, isKnown ? 0 : -1.5)
}
