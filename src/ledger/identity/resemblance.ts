import { compareFigures, compareTargets, compareTargetWith } from './compare-figures.ts'
import { compareMeetings } from './compare-meetings.ts'
import { compareThings } from './compare-things.ts'
import { Compared, hundredths } from './compared.ts'
import type { Features, Identity, Resemblance } from './identity.ts'

/** Two records whose resemblance scores less are not taken for one thing. */
export const RESEMBLANCE_THRESHOLD = 3.5

/** What records score whose kinds are never one thing. */
const NEVER = -20

/**
 * How much two records are alike, with reasons that add up to the score; null where records of their
 * kinds are never one thing, or where the score is below {@link RESEMBLANCE_THRESHOLD}. The order of
 * the two does not matter.
 *
 * @example resemblance(identityOf(promise, a), identityOf(signing, b))?.reasons[0]?.feature // 'parties'
 */
export function resemblance(a: Identity, b: Identity): Resemblance | null {
  if (scoreOf(a, b) < RESEMBLANCE_THRESHOLD) return null
  const reasons = (compared(a, b, true).reasons ?? []).filter(({ weight }) => weight !== 0)
  const score = hundredths(reasons.reduce((sum, { weight }) => sum + weight, 0))
  return { score, reasons }
}

/** What speaks for and against one thing, added up, however little it is. */
export function scoreOf(a: Identity, b: Identity): number {
  return compared(a, b, false).score
}

function compared(one: Identity, other: Identity, explained: boolean): Compared {
  const [a, b] =
    one.signature < other.signature
      ? [one.features, other.features]
      : [other.features, one.features]
  const found = new Compared(explained)
  compareAspects(a, b, found)
  return found
}

const isNumber = ({ aspect }: Features): boolean => aspect === 'target' || aspect === 'amount'

function compareAspects(a: Features, b: Features, found: Compared): void {
  const kinds = [a.aspect, b.aspect]
  if (kinds.includes('figure') || kinds.includes('meeting')) {
    if (a.aspect !== b.aspect) found.add('other kind', `${a.aspect} / ${b.aspect}`, NEVER)
    else if (a.aspect === 'figure') compareFigures(a, b, found)
    else compareMeetings(a, b, found)
  } else if (isNumber(a) && isNumber(b)) compareTargets(a, b, found)
  else if (isNumber(a)) compareTargetWith(a, b, found)
  else if (isNumber(b)) compareTargetWith(b, a, found)
  else compareThings(a, b, found)
}
