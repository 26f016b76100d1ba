import { compareFigures, compareTargets, compareTargetWith } from './compare-figures.ts'
import { compareMeetings } from './compare-meetings.ts'
import { compareThings } from './compare-things.ts'
import { Compared } from './compared.ts'
import type { Identity, Resemblance } from './identity.ts'

/** Two records whose resemblance scores less are not taken for one thing. */
export const RESEMBLANCE_THRESHOLD = 4

/**
 * How much two records are alike, with reasons that add up to the score; null where records of their
 * kinds are never one thing, or where the score is below {@link RESEMBLANCE_THRESHOLD}. The order of
 * the two does not matter.
 *
 * @example resemblance(identityOf(promise, a), identityOf(signing, b))?.reasons[0]?.feature // 'parties'
 */
export function resemblance(a: Identity, b: Identity): Resemblance | null {
  const compared = compare(a, b)
  return compared && compared.score >= RESEMBLANCE_THRESHOLD ? compared.resemblance() : null
}

/** The comparison with all that speaks for and against, whatever it adds up to; null across aspects. */
export function compare(one: Identity, other: Identity): Compared | null {
  const [a, b] =
    one.signature < other.signature
      ? [one.features, other.features]
      : [other.features, one.features]
  const compared = new Compared()
  if (a.aspect === 'figure' || b.aspect === 'figure') {
    if (a.aspect !== b.aspect) return null
    compareFigures(a, b, compared)
  } else if (a.aspect === 'meeting' || b.aspect === 'meeting') {
    if (a.aspect !== b.aspect) return null
    compareMeetings(a, b, compared)
  } else if (a.aspect === 'target' && b.aspect === 'target') compareTargets(a, b, compared)
  else if (a.aspect === 'target') compareTargetWith(a, b, compared)
  else if (b.aspect === 'target') compareTargetWith(b, a, compared)
  else compareThings(a, b, compared)
  return compared
}
