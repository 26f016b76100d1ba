import { isTraded } from '../../core/indicator.ts'
import { compareMarks, ownOf } from './compare-marks.ts'
import { compareParties } from './compare-parties.ts'
import { compareWorks } from './compare-works.ts'
import { type Compared, gapOf } from './compared.ts'
import { type Features, OWN } from './identity.ts'

const NEVER = -20

/** Compares reported figures: one thing where indicator, parties, subject and period are the same. */
export function compareFigures(a: Features, b: Features, compared: Compared): void {
  if (!sameMeasure(a, b) || !sameSubject(a, b)) {
    compared.add('other measure', '', NEVER)
    return
  }
  compared.add('indicator', a.type, 2)
  compared.add('parties', a.parties.join(' '), 1)
  if (a.days && b.days) {
    const same = a.days[0] === b.days[0] && a.days[1] === b.days[1]
    compared.add(same ? 'period' : 'other period', '', same ? 2.5 : NEVER)
  } else {
    compareValues(a, b, compared)
  }
  if (a.value !== null && b.value !== null && a.value !== b.value && !isTraded(a.type))
    compared.add('other value', `${a.value} / ${b.value}`, -3)
}

function compareValues(a: Features, b: Features, compared: Compared): void {
  const gap = gapOf(spanOf(a), spanOf(b))
  const same = a.value !== null && a.value === b.value
  if (!same || (gap !== null && gap > 400)) compared.add('other value', '', NEVER)
  else compared.add('value', `${a.value}`, 2)
}

const spanOf = (f: Features): [number, number] | null =>
  f.days ? [f.days[0], f.days[1]] : f.published === null ? null : [f.published, f.published]

const sameMeasure = (a: Features, b: Features): boolean =>
  sameUnit(a, b) && a.parties.join() === b.parties.join()

/** A loan may be read as an investment or as another amount. */
const sameUnit = (a: Features, b: Features): boolean =>
  (a.type === b.type || (a.aspect === 'amount' && b.aspect === 'amount')) &&
  (a.unit === null || b.unit === null || a.unit === b.unit)

function sameSubject(a: Features, b: Features): boolean {
  const x = subjectOf(a)
  const y = subjectOf(b)
  if (x.length === 0 || y.length === 0) return x.length === y.length
  const shared = x.filter((mark) => y.includes(mark)).length
  return shared / Math.min(x.length, y.length) >= 0.6
}

const subjectOf = (f: Features): string[] => f.marks.filter((_, i) => f.own[i] === OWN)

/** So many tons or megawatts: sold by one, bought by the other, or the capacity for it. */
const areOfGoods = (a: Features, b: Features): boolean =>
  a.unit === b.unit && a.unit !== null && a.unit !== '1' && !/^(?:[A-Z]{3}|%)$/.test(a.unit)

/** Compares targets: one where the amount and the parties are the same, whenever it is due. */
export function compareTargets(a: Features, b: Features, compared: Compared): void {
  if (a.aspect === 'amount' && b.aspect === 'amount' && a.value !== b.value) {
    compareByThing(a, b, compared)
    return
  }
  const ofTrade = isTraded(a.type) && !areOfGoods(a, b)
  if (
    !(ofTrade ? sameMeasure(a, b) : sameUnit(a, b) || areOfGoods(a, b)) ||
    a.value !== b.value ||
    a.value === null
  ) {
    compared.add('other target', `${a.value} / ${b.value}`, NEVER)
    return
  }
  compared.add('indicator', a.type, 1.5)
  if (a.parties.join() === b.parties.join()) compared.add('parties', a.parties.join(' '), 1)
  else compareParties(a, b, compared)
  compared.add('amount', `${a.value}`, 2)
  if (ofTrade) compared.add('subject', a.type, 1)
  else compareMarks(a, b, compared)
}

/** Compares a target with a promise, plan or document: the amount stands in its words. */
export function compareTargetWith(target: Features, other: Features, compared: Compared): void {
  if (!ownOf('#', other).includes(`#${target.value}`)) {
    if (target.aspect === 'amount') compareByThing(target, other, compared)
    else compared.add('other amount', '', NEVER)
    return
  }
  const shared = target.parties.filter((party) => other.parties.includes(party)).length
  const all = Math.min(target.parties.length, other.parties.length)
  if (all > 0)
    compared.add('parties', other.parties.join(' '), shared === all ? 1 : shared > 0 ? 0 : -4)
  compareMarks(target, other, compared)
  const measures = ownOf('I', other)
  if (measures.length > 0 && isOtherMeasure(target, measures))
    compared.add('other measure', measures.map((mark) => mark.slice(1)).join(' '), -4)
  compared.add('amount', `${target.value}`, 2)
}

/** "$10 billion of investment" beside "trade of $10 billion". */
const isOtherMeasure = ({ type }: Features, measures: readonly string[]): boolean =>
  MEASURES.has(type) && !measures.includes(`I${type}`)

const MEASURES: ReadonlySet<string> = new Set(['trade', 'exports', 'imports', 'investment'])

/** What is told of the size of a thing need not be told again: then the thing alone tells. */
function compareByThing(a: Features, b: Features, compared: Compared): void {
  compareWorks(a, b, compareMarks(a, b, compared), compared)
  compareParties(a, b, compared)
  compared.add('amount not told', '', AMOUNT_NOT_TOLD)
}

const AMOUNT_NOT_TOLD = -1
