import { compareDocuments } from './compare-documents.ts'
import { areDistinct, compareMarks, ownOf } from './compare-marks.ts'
import { compareParties } from './compare-parties.ts'
import { compareEnds, compareLines, compareRouteOfNews, compareRoutes } from './compare-routes.ts'
import { compareWorks } from './compare-works.ts'
import { type Compared, gapOf } from './compared.ts'
import type { Features } from './identity.ts'
import { bitsOf, type MarkOverlap } from './mark-overlap.ts'
import { TITLE_MARKS, tellTheSame } from './tell-the-same.ts'

const NAME = bitsOf('N')
const NETWORK = bitsOf('R')
const TURN = bitsOf('Q')
const TITLE = bitsOf(TITLE_MARKS)
const AMOUNT = bitsOf('#')

/** Compares commitments, documents, routes, positions and what was opened or delivered. */
export function compareThings(a: Features, b: Features, compared: Compared): void {
  const found = compareMarks(a, b, compared)
  compareWorks(a, b, found, compared)
  compareParties(a, b, compared)
  if (a.published !== null && a.published === b.published) {
    compareDayOfNews(found, compared)
    if ((found.met[0] & found.met[1] & NETWORK) !== 0 && sayTheSame(a, b, found))
      compareRouteOfNews(a, b, compared)
  }
  if (a.aspect === b.aspect && a.type === b.type) compareTold(a, b, found, compared)
  if (a.aspect === 'document' && b.aspect === 'document') compareDocuments(a, b, found, compared)
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal)
    compared.add('other ordinal', `${a.ordinal} / ${b.ordinal}`, -4)
  if (a.aspect === 'stance' && b.aspect === 'stance' && a.type !== b.type)
    compared.add('other stance', `${a.type} / ${b.type}`, -2)
  if ((found.met[0] & AMOUNT) !== 0) compareAmounts(a, b, compared)
  if (a.aspect === 'route' && b.aspect === 'route') compareRoutes(a, b, compared)
  else {
    if (a.aspect === 'route' || b.aspect === 'route') compareEnds(a, b, compared)
    if ((found.met[0] & found.met[1] & NETWORK) !== 0) compareLines(a, b, compared)
  }
  if (a.type === 'delivery' && b.type === 'delivery') compareDeliveries(a, b, compared)
  if (isOneOfSeveral(a) !== isOneOfSeveral(b)) compared.add('one of several', '', -4)
}

/** "The first agreement": a document by its number. */
const isOneOfSeveral = ({ aspect, ordinal }: Features): boolean =>
  aspect === 'document' && ordinal !== null

/** What tells no more than the other, and nothing else, is that again. */
function compareTold(a: Features, b: Features, found: MarkOverlap, compared: Compared): void {
  if ((found.met[0] & found.met[1] & TITLE) === 0 || areDistinct(found, TURN)) return
  if (tellTheSame(a, b)) compared.add('all that the other tells', '', 1.2)
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

/** A train or shipment arrives once; the next one is another. */
function compareDeliveries(a: Features, b: Features, compared: Compared): void {
  const gap = gapOf(a.days, b.days)
  if (gap !== null && gap > 30) compared.add('other date', `${gap} days apart`, -4)
}
