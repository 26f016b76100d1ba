import type { CellFacts } from './cell.ts'

/** What a number of changes is: percent, or an amount in the unit of the levels. */
export type Way = 'percent' | 'amount'

/** What a cell of changes says, in percent or as an amount. */
export type Growth = { readonly percent: number } | { readonly amount: number }

/** Two levels, the earlier one first. */
export interface Levels {
  readonly base: CellFacts
  readonly level: CellFacts
}

/** A number may be rounded a little otherwise than to the nearest. */
const SLACK = 1.2

/**
 * What a cell says of the growth between two levels, where it follows from them: as a change in percent, as an index of
 * which 100 is no change, or as a difference. Null where it does not follow.
 */
export function growthBetween(change: CellFacts, levels: Levels, way: Way): Growth | null {
  if (way === 'amount') return difference(change, levels)
  const shifts = change.kind === 'index' ? [100, 0] : [0, 100]
  for (const shift of shifts) {
    const percent = less(change.value, shift)
    if (isPercent(percent, change.slack * SLACK, levels)) return { percent }
  }
  return null
}

function isPercent(percent: number, room: number, { base, level }: Levels): boolean {
  if (base.value - base.slack <= 0) return false
  const least = ((level.value - level.slack) / (base.value + base.slack) - 1) * 100
  const most = ((level.value + level.slack) / (base.value - base.slack) - 1) * 100
  return percent >= least - room && percent <= most + room
}

function difference(change: CellFacts, { base, level }: Levels): Growth | null {
  const { unit, value, slack } = change
  if (unit !== null && unit !== level.unit) return null
  // "Change" beside numbers in millions is in millions too.
  const times = unit === null ? level.factor : 1
  const amount = Number((value * times).toPrecision(15))
  const room = (slack * times + base.slack + level.slack) * SLACK
  return Math.abs(level.value - base.value - amount) <= room ? { amount } : null
}

/** A difference without binary dust. */
export function less(value: number, shift: number): number {
  return Number((value - shift).toPrecision(12))
}
