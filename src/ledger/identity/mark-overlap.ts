import { type Features, OWN } from './identity.ts'
import { weightOfMark } from './weights.ts'

/** What two records' marks have in common, and what not, in one go through both. */
export interface MarkOverlap {
  /** The weight of the marks that both, one and none of them has as its own. */
  both: number
  one: number
  none: number
  /** The weight of the own marks that the other lacks. */
  readonly missing: [number, number]
  /** How many marks both have, both as their own, and how many are anyone's own. */
  shared: number
  same: number
  all: number
  /** Classes of own marks of each, and of those that the other has too: a bit for each letter. */
  readonly own: [number, number]
  readonly met: [number, number]
}

/** What the other record lacks counts less where it stands around the words themselves. */
const LENT_PART = 0.4

const AMOUNT_SIGN = 35

/** A bit for the class of a mark: the place of its letter in the alphabet, 0 for `#`; `w` is left out. */
function bitOf(mark: string): number {
  const code = mark.charCodeAt(0)
  return 1 << (code === AMOUNT_SIGN ? 0 : code & 31)
}

/** The bits of some classes by their letters. */
export const bitsOf = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | bitOf(letter), 0)

export function markOverlap(a: Features, b: Features): MarkOverlap {
  const found: MarkOverlap = {
    both: 0,
    one: 0,
    none: 0,
    missing: [0, 0],
    shared: 0,
    same: 0,
    all: 0,
    own: [0, 0],
    met: [0, 0],
  }
  let i = 0
  let j = 0
  while (i < a.marks.length && j < b.marks.length) {
    const x = a.marks[i] as string
    const y = b.marks[j] as string
    if (x === y) addShared(found, x, a.own[i++] as number, b.own[j++] as number)
    else if (x < y) addMissing(found, 0, x, a.own[i++] as number)
    else addMissing(found, 1, y, b.own[j++] as number)
  }
  for (; i < a.marks.length; i++) addMissing(found, 0, a.marks[i] as string, a.own[i] as number)
  for (; j < b.marks.length; j++) addMissing(found, 1, b.marks[j] as string, b.own[j] as number)
  return found
}

function addShared(found: MarkOverlap, mark: string, a: number, b: number): void {
  const weight = weightOfMark(mark)
  found.shared++
  if (a > 0 && b > 0) {
    found.both += weight
    found.same++
  } else if (a > 0 || b > 0) found.one += weight
  else found.none += weight
  if (a > 0 || b > 0) found.all++
  if (mark[0] === 'w') return
  const bit = bitOf(mark)
  if (a > 0) {
    found.own[0] |= bit
    found.met[0] |= bit
  }
  if (b > 0) {
    found.own[1] |= bit
    found.met[1] |= bit
  }
}

function addMissing(found: MarkOverlap, side: 0 | 1, mark: string, own: number): void {
  if (own === 0) return
  found.missing[side] += weightOfMark(mark) * (own === OWN ? 1 : LENT_PART)
  found.all++
  if (mark[0] !== 'w') found.own[side] |= bitOf(mark)
}
