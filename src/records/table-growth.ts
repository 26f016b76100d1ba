import type { CellFacts } from './table-cell.ts'

/** What a cell of changes says against two levels: percent, or an amount in their unit. */
export type Growth = { readonly percent: number } | { readonly amount: number }

/** A number may be rounded a little otherwise than to the nearest. */
const SLACK = 1.2

/**
 * How the change in a cell follows from two levels, as a change in percent, as an index of which 100 is no change, or as a
 * difference; null where it does not follow.
 */
export function growthBetween(change: CellFacts, base: CellFacts, level: CellFacts): Growth | null {
  const { value, slack, unit } = change
  if (unit === null || unit === '%') {
    const order = change.kind === 'index' ? [100, 0] : [0, 100]
    for (const shift of order) {
      const percent = less(value, shift)
      if (isPercent(percent, slack * SLACK, { base, level })) return { percent }
    }
  }
  if (unit === null || unit === level.unit) {
    const amount = unit === null ? inUnitOf(value, level) : value
    const room = (unit === null ? inUnitOf(slack, level) : slack) + base.slack + level.slack
    if (Math.abs(level.value - base.value - amount) <= room * SLACK) return { amount }
  }
  return null
}

function isPercent(
  percent: number,
  room: number,
  { base, level }: { readonly base: CellFacts; readonly level: CellFacts },
): boolean {
  if (base.value - base.slack <= 0) return false
  const least = ((level.value - level.slack) / (base.value + base.slack) - 1) * 100
  const most = ((level.value + level.slack) / (base.value - base.slack) - 1) * 100
  return percent >= least - room && percent <= most + room
}

/** "Change" beside numbers in millions is in millions too. */
function inUnitOf(value: number, { slack, cell }: CellFacts): number {
  return (value * slack) / (0.5 * 10 ** -cell.number.decimals)
}

/** A difference without binary dust. */
export function less(value: number, shift: number): number {
  return Number((value - shift).toPrecision(12))
}
