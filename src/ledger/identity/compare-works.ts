import { areDistinct, ownOf } from './compare-marks.ts'
import { isOneSided } from './compare-parties.ts'
import { type Compared, sharedParties } from './compared.ts'
import { type Features, LENT, OWN } from './identity.ts'
import { bitsOf, type MarkOverlap } from './mark-overlap.ts'
import { SOLE_NETWORKS } from './weights.ts'

const NAME = bitsOf('N')
const TURN = bitsOf('Q')
const NETWORK = bitsOf('R')
const GOOD = bitsOf('G')
const WORK = bitsOf('K')
const PLACE = bitsOf('NC')
const THING = bitsOf('KRXGA')

/** Adds what tells that a work, a network or a good is the one that both speak of. */
export function compareWorks(a: Features, b: Features, found: MarkOverlap, to: Compared): void {
  if ((found.met[0] & found.met[1] & TURN) !== 0) to.add('the same of several', '', 1)
  if (tellOnlyGood(a, b, found)) to.add('nothing but the good', '', 1)
  if (isNamedThing(a, b, found)) {
    to.add('thing by name', '', 1)
    if (isOneSided(a, b)) to.add('each tells its own side', '', 2)
  } else if (isByNameAlone(a, b, found)) to.add('told by its name alone', '', 1)
  else if (isSoleThing(a, b, found)) to.add('the one of two states', '', 1.5)
}

/**
 * "The hydropower plant on the Mono": the same sort of work under the same name, where no other name is left on both
 * sides; or the same network under the same names alone, since several lines end at one place.
 */
function isNamedThing(a: Features, b: Features, found: MarkOverlap): boolean {
  const both = found.met[0] & found.met[1]
  const isWork = (both & WORK) !== 0 && (both & PLACE) !== 0
  if (!isWork && ((both & NETWORK) === 0 || (both & NAME) === 0)) return false
  if (APART.some((classes) => areDistinct(found, classes))) return false
  const isWithin = (some: Features, { marks }: Features): boolean =>
    ownOf('N', some).every((name) => marks.includes(name))
  return isWork ? isWithin(a, b) || isWithin(b, a) : isWithin(a, b) && isWithin(b, a)
}

/** "The Mono project": one of the two has nothing but the name, and the other has it as its only one. */
function isByNameAlone(a: Features, b: Features, { own, met }: MarkOverlap): boolean {
  if ((met[0] & met[1] & NAME) === 0) return false
  if ((own[0] & THING) !== 0 && (own[1] & THING) !== 0) return false
  return placesOf(a).join() === placesOf(b).join()
}

/** The names of a record, and the capitals of its own words: those around may tell who speaks. */
const placesOf = ({ marks, own }: Features): string[] =>
  marks
    .filter((mark, i) => own[i] === OWN || (mark[0] === 'N' && own[i] === LENT))
    .filter((mark) => /^[NC]/.test(mark))

const APART = [...'KGRQ'].map(bitsOf)

/** "The satellite" and "the power line" of the same two states, where at most one of the two has a name for it. */
function isSoleThing(a: Features, b: Features, { own, met }: MarkOverlap): boolean {
  if (a.parties.length < 2 || sharedParties(a, b) < 2 || (own[0] & own[1] & NAME) !== 0)
    return false
  if ((met[0] & met[1] & WORK) !== 0) return true
  return ownOf('R', a).some((mark) => SOLE_NETWORKS.has(mark) && b.marks.includes(mark))
}

/** "An agreement on coal", "supplies of coal": of the same two states, and nothing else told. */
const tellOnlyGood = (a: Features, b: Features, { met }: MarkOverlap): boolean =>
  (met[0] & met[1] & GOOD) !== 0 &&
  a.parties.length > 1 &&
  a.parties.join() === b.parties.join() &&
  [a, b].every((each) => ownOf('NCKRXGAM', each).length === ownOf('G', each).length)
