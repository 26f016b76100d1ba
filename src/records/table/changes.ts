import { comparePeriods, daysOf } from '../../core/period.ts'
import type { Change } from '../record.ts'
import type { CellFacts, CellFault } from './cell.ts'
import { type Growth, growthBetween, less, type Way } from './growth.ts'

/** A figure of a table: a level or a share, and its change where one is told; a change alone where no level is. */
export interface TableFigure {
  readonly facts: CellFacts
  change: Change | null
  /** The cell that the change stands in, and that of the level from which it follows. */
  changedBy: readonly CellFacts[]
}

/**
 * Gives the changes of a table to the figures that they belong to: those of the same row, or in the rows above. What a
 * change is compared with is what its heading names, else the earlier figure from which it follows by arithmetic. Gives
 * the changes that are figures of their own, and those that are none.
 */
export function changesIn(
  levels: readonly TableFigure[],
  changes: readonly CellFacts[],
): { readonly alone: readonly TableFigure[]; readonly faults: readonly CellFault[] } {
  const book = new Changes(levels, changes)
  const alone: TableFigure[] = []
  const faults: CellFault[] = []
  for (const change of changes) {
    const told = book.add(change)
    if (told && 'fault' in told) faults.push(told)
    else if (told) alone.push(told)
  }
  return { alone, faults }
}

/** Below it, a number is no index. */
const LEAST_INDEX = 50
/** The most earlier levels that a change is compared with. */
const MOST_COMPARED = 12

class Changes {
  private readonly besides: ReadonlyMap<string, readonly TableFigure[]>
  /** Levels of one thing by the first day of their periods, each period once. */
  private readonly series = new Map<string, readonly Dated[]>()
  private readonly headings: ReadonlyMap<string, readonly CellFacts[]>

  constructor(levels: readonly TableFigure[], changes: readonly CellFacts[]) {
    const plain = levels.filter(({ facts }) => facts.kind === 'level')
    const rows = Map.groupBy(plain, ({ facts }) => lineOf(facts, false))
    const columns = Map.groupBy(plain, ({ facts }) => lineOf(facts, true))
    this.besides = new Map([...rows, ...columns])
    for (const [key, each] of Map.groupBy(plain, ({ facts }) => seriesOf(facts)))
      this.series.set(key, datedOnce(each))
    this.headings = Map.groupBy(changes, (change) => lineOf(change, !change.byRow))
  }

  /** Null where the change has found its level; a figure of its own, or why it is none. */
  add(change: CellFacts): TableFigure | CellFault | null {
    const group = this.groupOf(change)
    const target = targetIn(group, change)
    if (!target) return this.alone(change, group)
    const told = this.changeOf(change, target, group)
    if (!told) return { cell: change.cell, fault: 'it does not follow from the figures beside it' }
    if (target.change?.percent !== undefined) return null
    target.change = told.change
    target.changedBy = told.base ? [change, told.base] : [change]
    return null
  }

  /** The levels beside a change that measure what the nearest one does. */
  private groupOf(change: CellFacts): readonly TableFigure[] {
    const { cell, byRow } = change
    const own = [...cell.rowLabels, ...cell.columnLabels].find(({ indicator }) => indicator)
    const beside = (this.besides.get(lineOf(change, byRow)) ?? []).filter(
      ({ facts }) => own === undefined || facts.indicator === own.indicator,
    )
    const before = beside.filter(({ facts }) =>
      byRow ? facts.cell.row < cell.row : facts.cell.column < cell.column,
    )
    const nearest = before.at(-1) ?? (byRow ? undefined : beside[0])
    if (!nearest) return []
    const key = seriesOf(nearest.facts)
    return beside.filter(({ facts }) => seriesOf(facts) === key)
  }

  private changeOf(
    change: CellFacts,
    target: TableFigure,
    group: readonly TableFigure[],
  ): { readonly change: Change; readonly base?: CellFacts } | null {
    const compared = this.comparedWith(change, target)
    for (const way of this.waysOf(change)) {
      for (const { facts: base } of compared) {
        const growth = growthBetween(change, { base, level: target.facts }, way)
        if (growth) return { change: { ...growth, base: base.period }, base }
      }
    }
    // The levels tell otherwise, or do not tell which of them is meant.
    if ((change.base && compared.length > 0) || (!change.base && group.length > 1)) return null
    const named = change.cell.rowLabels.some(({ indicator }) => indicator !== null)
    const growth = change.byRow && !named ? null : this.plainGrowth(change, target.facts)
    return growth && { change: { ...growth, base: change.base } }
  }

  /** The levels of earlier periods, the latest first; of the one that is named, if one is. */
  private comparedWith(change: CellFacts, { facts }: TableFigure): readonly TableFigure[] {
    const all = this.series.get(seriesOf(facts)) ?? []
    const at = all.findIndex(({ figure }) => figure.facts.period === facts.period)
    const start = all[at]?.first ?? 0
    const earlier = all.slice(0, Math.max(at, 0)).filter(({ first }) => first < start)
    const meant = change.base
      ? earlier.filter(({ figure }) => figure.facts.period === change.base)
      : earlier.slice(-MOST_COMPARED).reverse()
    return meant.map(({ figure }) => figure)
  }

  /** "Change" may be in percent or in the unit of the levels: all cells below one heading must agree. */
  private waysOf(change: CellFacts): readonly Way[] {
    if (change.unit !== null) return change.unit === '%' ? ['percent'] : ['amount']
    const like = this.headings.get(lineOf(change, !change.byRow)) ?? []
    const ways: Way[] = ['percent', 'amount']
    const fit = ways.filter((way) =>
      like.slice(0, MOST_COMPARED).every((c) => this.follows(c, way)),
    )
    return fit.length === 1 ? fit : []
  }

  private follows(change: CellFacts, way: Way): boolean {
    const target = targetIn(this.groupOf(change), change)
    const compared = target ? this.comparedWith(change, target) : []
    if (!target || compared.length === 0) return true
    return compared.some(({ facts }) =>
      growthBetween(change, { base: facts, level: target.facts }, way),
    )
  }

  /** A change of something whose level is not in the table. */
  private alone(change: CellFacts, group: readonly TableFigure[]): TableFigure | CellFault {
    const fault = (reason: string): CellFault => ({ cell: change.cell, fault: reason })
    if (group.length > 0) return fault('the level that changes is not in the table')
    if (change.indicator === null) return fault('what it measures is not told')
    if (change.period === null) return fault('its period is not told')
    const growth = this.plainGrowth(change, null)
    if (!growth) return fault('it is not told how it is counted')
    return { facts: change, change: { ...growth, base: change.base }, changedBy: [] }
  }

  /** A change as it is written, where the numbers under its heading show how they are meant. */
  private plainGrowth(change: CellFacts, level: CellFacts | null): Growth | null {
    const { unit, kind, value } = change
    if (unit !== '%') return unit && unit === level?.unit ? { amount: value } : null
    const like = this.headings.get(lineOf(change, !change.byRow)) ?? []
    const signed = like.some(({ cell }) => cell.number.signed)
    const small = signed || like.some((each) => each.value < LEAST_INDEX)
    if (kind === 'change') return small ? { percent: value } : null
    if (kind !== 'index') return null
    if (signed) return { percent: value }
    return small ? null : { percent: less(value, 100) }
  }
}

/** A level with the first day of its period. */
interface Dated {
  readonly figure: TableFigure
  readonly first: number
}

function datedOnce(levels: readonly TableFigure[]): Dated[] {
  const periods = new Map(levels.toReversed().map((figure) => [figure.facts.period, figure]))
  return [...periods.values()]
    .map((figure) => ({ figure, first: daysOf(figure.facts.period ?? '').first ?? 0 }))
    .sort((a, b) => a.first - b.first)
}

/** The row, or the column, that a cell stands in. */
function lineOf({ cell }: CellFacts, column: boolean): string {
  return column ? `${cell.band} column ${cell.column}` : `${cell.band} row ${cell.row}`
}

function targetIn(group: readonly TableFigure[], change: CellFacts): TableFigure | undefined {
  const { cell, period } = change
  const own = change.byRow ? cell.columnLabels : [...cell.columnLabels, ...cell.rowLabels]
  const named = own.some(({ times }) => times.length > 0) ? period : null
  return named ? group.find(({ facts }) => facts.period === named) : latest(group)
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
