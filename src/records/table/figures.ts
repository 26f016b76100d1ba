import { type Evidence, evidence } from '../../core/evidence.ts'
import { comparePeriods } from '../../core/period.ts'
import type { Table } from '../../documents/tables.ts'
import type { Draft, TableRowReading } from '../reading.ts'
import type { FigureRecord } from '../record.ts'
import { uncontradicted } from './agreement.ts'
import type { CellFacts, CellFault } from './cell.ts'
import { factsOf, faultOf } from './cell-facts.ts'
import { cellsOf, type TableContext } from './cells.ts'
import { changesIn, type TableFigure } from './changes.ts'
import type { Label } from './label.ts'

/** A larger table is a data file and no part of an article; its cells are not read. */
const MOST_CELLS = 20_000

/**
 * The figures of a table, row by row. A cell is one where its row, its column, the part of the table and the caption
 * together tell what it measures, in what unit, and when; all of them are its evidence, its own row first.
 *
 * @example
 * // Exports of Kenya to Oman, million US dollars
 * // Year | Exports
 * // 2019 | 120     yields exports, KE OM, 120000000 USD, 2019
 */
export function tableFigures(table: Table, context: TableContext): TableRowReading[] {
  if (table.rows.length * table.width > MOST_CELLS) return []
  const { text } = context.document
  const { figures, faults } = figuresOf(table, context)
  const told = Map.groupBy(figures, ({ facts }) => facts.cell.line.start)
  const missed = Map.groupBy(faults, ({ cell }) => cell.line.start)
  return table.rows.map(({ start, end }) => ({
    start,
    end,
    figures: (told.get(start) ?? []).map((figure) => draftOf(text, figure)),
    dropped: (missed.get(start) ?? []).map(({ cell, fault }) => ({
      reason: fault,
      words: text.slice(cell.start, cell.end),
    })),
  }))
}

function figuresOf(
  table: Table,
  context: TableContext,
): { figures: readonly TableFigure[]; faults: readonly CellFault[] } {
  const { pack } = context
  const faults: CellFault[] = []
  const all: CellFacts[] = []
  for (const cell of cellsOf(table, context)) {
    const facts = factsOf(cell, pack)
    if ('fault' in facts) faults.push(facts)
    else all.push(facts)
  }
  const stated: CellFacts[] = []
  const rows = Map.groupBy(all, ({ cell }) => cell.line.start)
  for (const each of all) {
    if (isChange(each)) continue
    const facts =
      each.kind === 'share' ? datedShare(each, rows.get(each.cell.line.start) ?? []) : each
    const fault = faultOf(facts, pack)
    if (fault) faults.push({ cell: facts.cell, fault })
    else stated.push(facts)
  }
  const { kept, faults: contradicted } = uncontradicted(stated, context.document.text)
  const levels: TableFigure[] = kept.map((facts) => ({ facts, change: null, changedBy: [] }))
  const told = changesIn(levels, all.filter(isChange))
  return {
    figures: [...levels, ...told.alone],
    faults: [...faults, ...contradicted, ...told.faults],
  }
}

function isChange({ kind }: CellFacts): boolean {
  return kind !== 'level' && kind !== 'share'
}

/** A share is of the period of the level before it, where that is the latest one before it, and of what that measures. */
function datedShare(share: CellFacts, row: readonly CellFacts[]): CellFacts {
  const levels = row.filter(({ kind }) => kind === 'level')
  const before = levels.filter(({ cell }) => cell.column < share.cell.column)
  const [beside, ...others] = (before.length > 0 ? before : levels).reverse()
  if (!beside?.period) return share
  const { period, named } = beside
  const own = [...share.cell.rowLabels, ...share.cell.columnLabels].some(
    (l) => l.indicator !== null,
  )
  const subject = own || share.subject !== share.named ? share.subject : null
  const late = others.every((other) => other.period && comparePeriods(other.period, period) <= 0)
  return {
    ...share,
    subject: subject ?? named,
    period: share.period ?? (late && !share.byRow ? period : null),
  }
}

function draftOf(text: string, { facts, change, changedBy }: TableFigure): Draft<FigureRecord> {
  const { indicator, parties, value, unit, bound, period, status, subject } = facts
  const level = facts.kind === 'level' || facts.kind === 'share'
  return {
    record: {
      kind: 'figure',
      indicator: indicator ?? 'other',
      parties,
      value: level ? value : null,
      high: null,
      unit: level || change?.amount !== undefined ? unit : null,
      bound,
      change,
      period,
      status,
      subject: subject && text.slice(subject.start, subject.end),
      speaker: null,
      evidence: evidenceOf(text, [facts, ...changedBy]),
    },
    from: NO_TOKEN,
    to: NO_TOKEN,
    rules: rulesOf(facts, changedBy[0]),
  }
}

/** What stands in a table is no token of the reading. */
const NO_TOKEN = -1

/** The row first, then the headings above its column, then what they take from the lines around. */
function evidenceOf(text: string, facts: readonly CellFacts[]): readonly Evidence[] {
  const spans = [
    ...facts.map(({ cell }) => cell.line),
    ...facts.flatMap(({ cell }) => [...cell.columnLabels, ...cell.rowLabels].map((l) => l.line)),
    ...facts.flatMap(({ cell, used }) =>
      [...(cell.section ? [cell.section] : []), ...used].map((l) => l.line),
    ),
  ]
  const once = new Map(spans.map((span) => [span.start, span]))
  return [...once.values()].map((span) => evidence(text, span))
}

function rulesOf({ cell, used }: CellFacts, changed: CellFacts | undefined): readonly string[] {
  const own = new Set([...cell.rowLabels, ...cell.columnLabels])
  const changes = changed?.byRow ? changed.cell.rowLabels : (changed?.cell.columnLabels ?? [])
  const named = (name: string, labels: readonly Label[]): string[] =>
    [...new Set(labels)].map(({ words }) => `${name} "${words}"`)
  return [
    '<figure in a table: row, column>',
    ...named('row', cell.rowLabels),
    ...named('column', cell.columnLabels),
    ...named('change', changes),
    ...named(
      'around',
      used.filter((label) => !own.has(label)),
    ),
  ]
}
