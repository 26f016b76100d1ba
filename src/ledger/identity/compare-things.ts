import { compareMarks, ownOf } from './compare-marks.ts'
import { type Compared, gapOf, sharedParties } from './compared.ts'
import type { Features } from './identity.ts'
import { bitsOf, type MarkOverlap } from './mark-overlap.ts'

/** Compares commitments, documents, routes, positions and what was opened or delivered. */
export function compareThings(a: Features, b: Features, compared: Compared): void {
  compareParties(a, b, compared)
  const found = compareMarks(a, b, compared)
  if (a.published !== null && a.published === b.published) {
    compareDayOfNews(found, compared)
    if ((found.met[0] & found.met[1] & NETWORK) !== 0 && sayTheSame(a, b, found))
      compareRouteOfNews(a, b, compared)
  }
  if (a.aspect === 'document' && b.aspect === 'document') compareDocuments(a, b, found, compared)
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal)
    compared.add('other ordinal', `${a.ordinal} / ${b.ordinal}`, -4)
  if (a.aspect === 'stance' && b.aspect === 'stance' && a.type !== b.type)
    compared.add('other stance', `${a.type} / ${b.type}`, -2)
  if ((found.met[0] & AMOUNT) !== 0) compareAmounts(a, b, compared)
  if (a.aspect === 'route' && b.aspect === 'route') compareRoutes(a, b, compared)
  else if (a.aspect === 'route' || b.aspect === 'route') compareEnds(a, b, compared)
  if (a.type === 'delivery' && b.type === 'delivery') compareDeliveries(a, b, compared)
  const several = [a, b].filter((f) => f.aspect === 'document' && f.ordinal !== null).length
  if (several === 1) compared.add('one of several', '', -4)
}

/** "The $5 billion loan" is one, while "$5 billion" and "a loan" each are many. */
function compareAmounts(a: Features, b: Features, compared: Compared): void {
  const amount = ownOf('#', a).find(
    (mark) => Number(mark.slice(1)) >= 1e6 && b.marks.includes(mark),
  )
  const thing = amount && ownOf('KAM', a).find((mark) => b.marks.includes(mark))
  if (amount && thing) compared.add('amount for it', `${amount.slice(1)} ${thing.slice(1)}`, 1)
}

/** Works are few in a day's news, goods are many. */
const DAY_OF_NEWS = [
  { classes: bitsOf('K'), feature: "work of the day's news", weight: 2.5 },
  { classes: bitsOf('A'), feature: "act of the day's news", weight: 1.5 },
  { classes: bitsOf('G'), feature: "good of the day's news", weight: 0.5 },
] as const

/** "The bridge" is the one that the news of the same day speak of by name. */
function compareDayOfNews({ own, met }: MarkOverlap, compared: Compared): void {
  if ((own[0] & own[1] & NAME) !== 0) return
  const told = DAY_OF_NEWS.find(({ classes }) => (met[0] & met[1] & classes) !== 0)
  if (told) compared.add(told.feature, '', told.weight)
}

const SAME_PART = 0.75

/** Records of one clause have the same marks, as their own or around. */
const sayTheSame = (a: Features, b: Features, { shared }: MarkOverlap): boolean =>
  shared >= SAME_PART * Math.max(a.marks.length, b.marks.length)

/** "The Chad–Togo pipeline" is a promise and a route in one sentence. */
function compareRouteOfNews(a: Features, b: Features, compared: Compared): void {
  const routes = [a, b].filter(({ aspect }) => aspect === 'route')
  if (routes.length !== 1 || a.parties.length < 2 || a.parties.join() !== b.parties.join()) return
  if (![a, b].some((each) => ownOf('NC', each).length > 0))
    compared.add('route of the same words', a.parties.join(' '), 2.5)
}

const NAME = bitsOf('N')
const NETWORK = bitsOf('R')
const AMOUNT = bitsOf('#')
const KNOWN = bitsOf('A')

/** Routes are told apart by their ends, and where those are states, by the states and the mode. */
function compareRoutes(a: Features, b: Features, compared: Compared): void {
  const [x, y] = [ownOf('NC', a), ownOf('NC', b)]
  const shared = Math.min(
    x.filter((end) => b.marks.includes(end)).length,
    y.filter((end) => a.marks.includes(end)).length,
  )
  if (x.length === 0 && y.length === 0) {
    const states = sharedParties(a, b)
    const all = Math.min(a.parties.length, b.parties.length)
    if (a.type === b.type && states > 1 && states === all)
      compared.add('ends', a.parties.join(' '), 2.4)
    else if (states < all) compared.add('other ends', '', -2)
  } else if (x.length > 0 && y.length > 0 && !x.some((end) => y.includes(end)))
    compared.add('other ends', '', -4)
  else if (x.length > 1 && y.length > 1 && shared < 2) compared.add('other ends', '', -2.5)
  else if (shared > 1 && a.type === b.type) compared.add('ends', '', 1.5)
}

/** Adds what parties say: two states that both records have, and no others, say most. */
export function compareParties(a: Features, b: Features, compared: Compared): void {
  if (a.parties.length === 0 || b.parties.length === 0) return
  const shared = sharedParties(a, b)
  const detail = `${a.parties.join(' ')} / ${b.parties.join(' ')}`
  const same = shared === a.parties.length && shared === b.parties.length
  if (same) compared.add('parties', a.parties.join(' '), shared > 1 ? 1.2 : 0.6)
  else if (shared === 0) compared.add('other parties', detail, -3)
  else compareStates(a, b, shared > 1 ? 0.8 : 0.3, compared)
}

/** Blocs whose codes are as short as those of states. */
const SHORT_BLOCS = new Set(['EU', 'UN'])

const isState = (code: string): boolean => code.length === 2 && !SHORT_BLOCS.has(code)

/** Both name two states or more, and have but one in common. */
export const areOtherPairs = (a: Features, b: Features): boolean =>
  a.parties.filter(isState).length > 1 &&
  b.parties.filter(isState).length > 1 &&
  sharedParties(a, b) < 2

/** The states count where both name some: what two of them have with a bloc, two others have as well. */
function compareStates(a: Features, b: Features, weight: number, compared: Compared): void {
  const detail = `${a.parties.join(' ')} / ${b.parties.join(' ')}`
  const states = a.parties.filter(isState)
  const others = b.parties.filter(isState)
  const shared = states.filter((state) => others.includes(state)).length
  const least = Math.min(states.length, others.length)
  const isPair = a.parties.length > 1 && b.parties.length > 1
  if (least > 0 && shared === 0) compared.add('other parties', detail, -3)
  else if ((least > 1 && shared < 2) || (isPair && weight < 0.8))
    compared.add('other parties', detail, -1)
  else compared.add('parties', detail, weight)
}

/** A record that names two places of which a route has but one as an end speaks of another route. */
function compareEnds(a: Features, b: Features, compared: Compared): void {
  const [x, y] = [ownOf('NC', a), ownOf('NC', b)]
  if (x.length < 2 || y.length < 2) return
  if (
    x.filter((end) => b.marks.includes(end)).length < 2 &&
    y.filter((end) => a.marks.includes(end)).length < 2
  )
    compared.add('other ends', '', -1.5)
}

/** A train or shipment arrives once; the next one is another. */
function compareDeliveries(a: Features, b: Features, compared: Compared): void {
  const gap = gapOf(a.days, b.days)
  if (gap !== null && gap > 30) compared.add('other date', `${gap} days apart`, -4)
}

/** Fewer are signed together too often to tell anything by their number. */
const FEW_DOCUMENTS = 5

function compareDocuments(
  a: Features,
  b: Features,
  { met }: MarkOverlap,
  compared: Compared,
): void {
  if (a.type !== b.type) compared.add('other type', `${a.type} / ${b.type}`, -0.5)
  if (a.ordinal !== null && a.ordinal === b.ordinal)
    compared.add('count', `${a.ordinal}`, a.ordinal < FEW_DOCUMENTS ? 2 : 4)
  const gap = gapOf(a.days, b.days)
  if (gap === null) return
  if (gap <= 3) compared.add('date', 'the same days', 2)
  else if (gap <= 40) compared.add('date', `${gap} days apart`, 1)
  // What is known by its name is proposed, signed and in force years apart.
  else if (gap > 300)
    compared.add('other date', `${gap} days apart`, (met[0] & met[1] & KNOWN) === 0 ? -1.5 : -0.5)
}
