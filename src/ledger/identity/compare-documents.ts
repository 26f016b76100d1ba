import { type Compared, gapOf } from './compared.ts'
import type { Features } from './identity.ts'
import { bitsOf, type MarkOverlap } from './mark-overlap.ts'

const KNOWN = bitsOf('A')

/** Years lie between their signing and their force. */
const LASTING = new Set(['treaty', 'convention'])

/** Fewer are signed together too often to tell anything by their number. */
const FEW_DOCUMENTS = 5

/** The mark that tells how far a document is; see `STAGE` of record texts. */
const stageOf = ({ marks }: Features): string => marks.find((mark) => mark[0] === 'S') ?? ''

const SIGNED = 'S2'
const PLANNED = 'S1'

/** When it was so: for what is planned, the day on which that was told. */
const dayOf = (features: Features): number | null =>
  stageOf(features) === PLANNED ? features.published : (features.days?.[0] ?? null)

/** In days: how far off dates of one document may be told. */
const SLACK = 60
const YEAR = 300

/** What was signed in two years are two documents, and so are what is planned now and what has been signed long ago. */
function areSuccessive(a: Features, b: Features): boolean {
  const [first, then] = stageOf(a) <= stageOf(b) ? [a, b] : [b, a]
  const [x, y] = [dayOf(first), dayOf(then)]
  if (x === null || y === null || stageOf(first) === '') return false
  if (stageOf(first) === stageOf(then)) return stageOf(first) === SIGNED && Math.abs(x - y) > YEAR
  return x > y + SLACK
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
  if (areSuccessive(a, b)) {
    compared.add('other date', 'one after the other', -4)
    return
  }
  const gap = gapOf(a.days, b.days)
  if (gap === null) return
  if (gap <= 3) compared.add('date', 'the same days', 2)
  else if (gap <= 40) compared.add('date', `${gap} days apart`, 1)
  // What is known by its name is proposed, signed and in force years apart.
  else if (gap > YEAR) compared.add('other date', `${gap} days apart`, isKnown ? 0 : -1.5)
}
