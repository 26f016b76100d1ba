import type { Compared } from './compared.ts'
import { AROUND, type Features } from './identity.ts'
import { bitsOf, type MarkOverlap, markOverlap } from './mark-overlap.ts'
import {
  AROUND_BOTH,
  AROUND_ONE,
  AROUND_SIBLING,
  MARK_FEATURE,
  UNMATCHED,
  weightOfMark,
} from './weights.ts'

/** From how many own marks, and which part of all, two records say almost the same words. */
const SAME_MARKS = 4
const SAME_PART = 0.75

/** Adds what two records' marks say for and against one thing, and gives what they have in common. */
export function compareMarks(a: Features, b: Features, compared: Compared): MarkOverlap {
  const found = markOverlap(a, b)
  const aroundOne = areOneSentence(a, b, found) ? AROUND_SIBLING : AROUND_ONE
  if (compared.reasons) addShared(a, b, aroundOne, compared)
  else compared.score += found.both + found.one * aroundOne + found.none * AROUND_BOTH
  if (found.same >= SAME_MARKS && found.same / found.all >= SAME_PART)
    compared.add('wording', 'almost the same', 1.5)
  compared.add('other words', '', -UNMATCHED * Math.min(...found.missing))
  for (const { classes, feature, weight } of DISTINCT)
    if (areDistinct(found, classes)) compared.add(feature, '', weight)
  if ((found.met[0] & TELLING) === 0 || (found.met[1] & TELLING) === 0)
    compared.add('own words not shared', '', -2)
  return found
}

/** A reason for each mark that both have. */
function addShared(a: Features, b: Features, aroundOne: number, compared: Compared): void {
  for (let i = 0, j = 0; i < a.marks.length && j < b.marks.length; ) {
    const x = a.marks[i] as string
    const y = b.marks[j] as string
    if (x === y) {
      const owners = (a.own[i] === AROUND ? 0 : 1) + (b.own[j] === AROUND ? 0 : 1)
      const part = owners === 2 ? 1 : owners === 1 ? aroundOne : AROUND_BOTH
      compared.add(MARK_FEATURE[x[0] ?? ''] ?? 'word', x.slice(1), weightOfMark(x) * part)
    }
    if (x <= y) i++
    if (y <= x) j++
  }
}

/**
 * Records of one sentence have all its words around them, so that having a word of the other's own
 * there says nothing of their being one thing.
 */
function areOneSentence(
  { marks: a }: Features,
  { marks: b }: Features,
  found: MarkOverlap,
): boolean {
  const least = Math.min(a.length, b.length)
  return least >= 5 && Math.max(a.length, b.length) <= 1.6 * least && found.shared >= 0.75 * least
}

/** Classes that records of two things differ in, and what a difference costs. */
const DISTINCT = [
  { classes: bitsOf('K'), feature: 'other work', weight: -2.5 },
  { classes: bitsOf('G'), feature: 'other good', weight: -2.5 },
  { classes: bitsOf('R'), feature: 'other network', weight: -3 },
  { classes: bitsOf('N'), feature: 'other name', weight: -1.5 },
  { classes: bitsOf('Q'), feature: 'other of several', weight: -5 },
  { classes: bitsOf('E'), feature: 'other bloc', weight: -2 },
  { classes: bitsOf('KRXGAM'), feature: 'other thing', weight: -2 },
] as const

/** Classes without any of which a record says nothing of its own. */
const TELLING = bitsOf('NCKRXGAMW#')

/** Both have own marks of some classes, and none of the one is found with the other. */
export const areDistinct = ({ own, met }: MarkOverlap, classes: number): boolean =>
  (own[0] & classes) !== 0 && (own[1] & classes) !== 0 && ((met[0] | met[1]) & classes) === 0

/** The own marks of some classes. */
export function ownOf(letters: string, { marks, own }: Features): string[] {
  return marks.filter((mark, i) => own[i] !== AROUND && letters.includes(mark[0] ?? ' '))
}
