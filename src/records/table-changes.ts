import { comparePeriods } from '../core/period.ts'
import type { Change } from './record.ts'
import type { CellFacts, CellFault } from './table-cell.ts'
import { type Growth, growthBetween, less } from './table-growth.ts'

/** A figure of a table: a level or a share, and its change where one is told; a change alone where no level is. */
export interface TableFigure {
  readonly facts: CellFacts
  change: Change | null
  /** The cell that the change stands in. */
  changed: CellFacts | null
}

interface Told {
  readonly figures: readonly TableFigure[]
  readonly faults: readonly CellFault[]
}

/**
 * Gives the changes of a table to the figures that they belong to: those of the same row, or in the rows above. What a
 * change is compared with is what its heading names, else the earlier figure from which it follows by arithmetic.
 */
export function withChanges(levels: readonly TableFigure[], changes: readonly CellFacts[]): Told {
  const book = new Changes(levels, changes)
  const told = changes.map((change) => book.add(change))
  return {
    figures: [...levels, ...told.filter((t) => t !== null && 'facts' in t)],
    faults: told.filter((t) => t !== null && 'fault' in t),
  }
}

/** Below it, a number is no index. */
const LEAST_INDEX = 50

class Changes {
  private readonly levels: readonly TableFigure[]
  private readonly changes: readonly CellFacts[]
  private readonly series = new Map<string, TableFigure[]>()

  constructor(levels: readonly TableFigure[], changes: readonly CellFacts[]) {
    this.levels = levels
    this.changes = changes
    for (const level of levels) {
      if (level.facts.kind !== 'level') continue
      const key = seriesOf(level.facts)
      const known = this.series.get(key)
      if (known) known.push(level)
      else this.series.set(key, [level])
    }
  }

  /** Null where the change has found its level; a figure of its own, or why it is none. */
  add(change: CellFacts): TableFigure | CellFault | null {
    const group = this.groupOf(change)
    const target = this.targetOf(change, group)
    if (!target) return this.alone(change, group)
    const told = this.changeOf(change, target, group)
    if (!told) return { cell: change.cell, fault: 'it does not follow from the figures beside it' }
    if (target.change?.percent !== undefined) return null
    target.change = told
    target.changed = change
    return null
  }

  /** The levels beside a change that measure what the nearest one does. */
  private groupOf(change: CellFacts): TableFigure[] {
    const { cell } = change
    const own = [...cell.rowLabels, ...cell.columnLabels].find(({ indicator }) => indicator)
    const beside = this.levels.filter(({ facts }) => {
      const named = own === undefined || facts.indicator === own.indicator
      if (facts.kind !== 'level' || !named || facts.cell.band !== cell.band) return false
      return change.byRow
        ? facts.cell.column === cell.column && facts.cell.row < cell.row
        : facts.cell.row === cell.row
    })
    const place = ({ facts }: TableFigure): number =>
      change.byRow ? facts.cell.row - cell.row : facts.cell.column - cell.column
    const nearest = beside.filter((each) => place(each) < 0).at(-1) ?? beside[0]
    if (!nearest) return []
    const key = seriesOf(nearest.facts)
    return beside.filter(({ facts }) => seriesOf(facts) === key)
  }

  private targetOf(change: CellFacts, group: readonly TableFigure[]): TableFigure | undefined {
    const { period } = change
    const own = change.cell.columnLabels.concat(change.byRow ? [] : change.cell.rowLabels)
    const named = own.some(({ times }) => times.length > 0) ? period : null
    if (named) return group.find(({ facts }) => facts.period === named)
    return latest(group)
  }

  private changeOf(
    change: CellFacts,
    target: TableFigure,
    group: readonly TableFigure[],
  ): Change | null {
    const earlier = (this.series.get(seriesOf(target.facts)) ?? [])
      .filter(({ facts }) => isBefore(facts.period, target.facts.period))
      .sort((a, b) => (isBefore(a.facts.period, b.facts.period) ? 1 : -1))
    const compared = change.base
      ? earlier.filter(({ facts }) => facts.period === change.base)
      : earlier
    for (const base of compared) {
      const growth = growthBetween(change, base.facts, target.facts)
      if (growth) return { ...growth, base: base.facts.period }
    }
    // The levels tell otherwise, or do not tell which of them is meant.
    if ((change.base && compared.length > 0) || (!change.base && group.length > 1)) return null
    if (change.byRow && !change.cell.rowLabels.some(({ indicator }) => indicator)) return null
    const growth = this.plainGrowth(change, target.facts)
    return growth && { ...growth, base: change.base }
  }

  /** A change of something whose level is not in the table. */
  private alone(change: CellFacts, group: readonly TableFigure[]): TableFigure | CellFault {
    const fault = (reason: string): CellFault => ({ cell: change.cell, fault: reason })
    const { indicator, period } = change
    if (group.length > 0) return fault('the level that changes is not in the table')
    if (indicator === null) return fault('what it measures is not told')
    if (period === null) return fault('its period is not told')
    const growth = this.plainGrowth(change, null)
    if (!growth) return fault('it is not told whether 100 is no change')
    return { facts: change, change: { ...growth, base: change.base }, changed: null }
  }

  /** A change as it is written, where the numbers under its heading show how they are meant. */
  private plainGrowth(change: CellFacts, level: CellFacts | null): Growth | null {
    if (change.unit !== '%')
      return change.unit !== null && change.unit === level?.unit ? { amount: change.value } : null
    const like = this.changes.filter((each) => isUnderOne(each, change))
    const changes = like.some(({ cell, value }) => cell.number.signed || value < LEAST_INDEX)
    const signed = like.some(({ cell }) => cell.number.signed)
    if (change.kind === 'change') return changes ? { percent: change.value } : null
    if (signed) return { percent: change.value }
    return changes ? null : { percent: less(change.value, 100) }
  }
}

function isUnderOne(a: CellFacts, b: CellFacts): boolean {
  if (a.cell.band !== b.cell.band || a.byRow !== b.byRow) return false
  return a.byRow ? a.cell.row === b.cell.row : a.cell.column === b.cell.column
}

function seriesOf({ indicator, unit, subject, parties }: CellFacts): string {
  return [indicator, unit, subject?.start, ...parties].join(' ')
}

function latest(group: readonly TableFigure[]): TableFigure | undefined {
  return group.reduce<TableFigure | undefined>(
    (last, each) => (last && isBefore(each.facts.period, last.facts.period) ? last : each),
    undefined,
  )
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && comparePeriods(a, b) < 0
}
