import { product } from '../../core/amount.ts'
import { type FigureStatus, type Indicator, isFlow } from '../../core/indicator.ts'
import type { Span } from '../../core/span.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { isMoney } from '../figure/scene.ts'
import { fits } from '../figure/topic.ts'
import type { CellFacts, CellFault, TableCell } from './cell.ts'
import { partiesOfCell } from './cell-parties.ts'
import { periodOfCell } from './cell-period.ts'
import { unitOfCell } from './cell-unit.ts'
import type { Label } from './label.ts'

/** What a cell states, put together from its headings; or why they tell no figure. */
export function factsOf(cell: TableCell, pack: LanguagePack): CellFacts | CellFault {
  const own = [...cell.rowLabels, ...cell.columnLabels]
  const fault = (reason: string): CellFault => ({ cell, fault: reason })
  const unclear = headingFault(cell, own)
  if (unclear) return fault(unclear)
  const marked = own.find((label) => label.kind !== null)
  const kind = marked?.kind ?? 'level'
  const measured = indicatorOfCell(cell, kind, pack)
  if (measured === undefined) return fault('its headings contradict each other')
  const subject = subjectOf(cell, measured !== null, pack)
  if (subject === undefined) return fault('its heading is not understood')
  const unit = unitOfCell(cell, { indicator: measured?.indicator ?? null, kind })
  const share = kind === 'share' ? 'share' : null
  const indicator = share ?? measured?.indicator ?? null
  const time = periodOfCell(cell, kind !== 'level' && kind !== 'share', pack)
  const whose = partiesOfCell(cell, measured?.indicator ?? 'trade')
  if (whose === null) return fault('its headings name several parties')
  const { value, decimals, bound } = cell.number
  const factor = unit?.factor ?? 1
  return {
    cell,
    kind,
    byRow: marked !== undefined && cell.rowLabels.includes(marked),
    indicator,
    subject: indicator === 'other' || share ? joined(measured?.named, subject) : subject,
    unit: unit?.unit ?? null,
    value: product(value, factor),
    named: measured?.named ?? null,
    factor,
    slack: 0.5 * 10 ** -decimals * factor,
    bound,
    period: time.period,
    base: time.base,
    parties: whose.parties,
    status: statusOf(own, cell) ?? 'reported',
    used: [...(measured?.used ?? []), ...(unit?.used ?? []), ...time.used, ...whose.used],
  }
}

/** "GDP per capita": what is measured with the words behind or before it, where both stand in one heading. */
function joined(named: Span | null | undefined, rest: Span | null): Span | null {
  if (!named || !rest) return rest ?? named ?? null
  const near = named.start - rest.end < NEAR && rest.start - named.end < NEAR
  return near
    ? { start: Math.min(named.start, rest.start), end: Math.max(named.end, rest.end) }
    : rest
}

/** Characters between words of one heading. */
const NEAR = 8

function headingFault(cell: TableCell, own: readonly Label[]): string | null {
  if (!cell.certain) return 'it cannot be told which heading stands over it'
  if (own.length === 0) return 'it has no heading'
  if (own.some(({ mixed }) => mixed)) return 'its heading names several things'
  if (own.some(({ odd }) => odd) || cell.section?.odd) return 'its heading is not understood'
  const kinds = own.filter(({ kind }) => kind !== null)
  return kinds.length > 1 ? 'its headings contradict each other' : null
}

/** Why the facts of a level or a share make no figure, or null where they do. */
export function faultOf(facts: CellFacts, pack: LanguagePack): string | null {
  const { indicator, unit, period, value, status, cell } = facts
  const scene = { frames: pack.figureFrames }
  if (indicator === null) return 'what it measures is not told'
  if (unit === null) return 'its unit is not told'
  // "As of 1 May 2021" is the day of a report.
  if (period === null || (isFlow(indicator) && isDay(period))) return 'its period is not told'
  if (facts.kind === 'level' && unit === '%') return 'it is not told what it is a percentage of'
  const carried = indicator === 'freight' || indicator === 'transit'
  if (facts.kind === 'level' && (!fits(scene, indicator, { unit }) || (carried && isMoney(unit))))
    return 'what it measures has another unit'
  if (facts.kind === 'share' && value === 100) return 'it is the whole'
  if (indicator !== 'other' && value < 0) return 'it is less than nothing'
  const { published } = cell.scene
  if (status === 'reported' && published !== null && period.slice(0, 4) > published.slice(0, 4))
    return 'its period is yet to come'
  return null
}

function isDay(period: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(period)
}

interface Measured {
  readonly indicator: Indicator
  readonly named: Span | null
  readonly used: readonly Label[]
}

/** What is measured: told by the row or column, else by the part of the table, else by the corner or the caption; undefined for two things. */
function indicatorOfCell(
  cell: TableCell,
  kind: CellFacts['kind'],
  pack: LanguagePack,
): Measured | null | undefined {
  const own = [...cell.rowLabels, ...cell.columnLabels].filter((l) => l.indicator !== null)
  const distinct = new Set(own.map(({ indicator }) => indicator))
  if (distinct.size > 1) return undefined
  const { section, scene, stubs, corner } = cell
  // Rows that tell what they measure stand beside parts of them that do not.
  const above = stubs.measured ? [] : [...corner, ...scene.caption]
  const around = above.find((label) => label.indicator !== null)
  const label = own[0] ?? (section?.indicator ? section : around)
  if (label?.mixed) return null
  if (label?.indicator) return { indicator: label.indicator, named: label.named, used: [label] }
  if (kind !== 'level' && kind !== 'share') return null
  return carriedBy(cell, pack)
}

/** "Passengers, thousand": what is counted; "containers, TEU": what is carried. */
function carriedBy(cell: TableCell, pack: LanguagePack): Measured | null {
  const own = [...cell.rowLabels, ...cell.columnLabels]
  const unit = own.find((label) => label.unit !== null)?.unit?.unit ?? '1'
  const usual = pack.figureFrames.units.get(unit)
  const label = own.find(({ carried }) => carried !== null && carried === usual)
  return label?.carried ? { indicator: label.carried, named: null, used: [label] } : null
}

/** The goods or things that are measured; null for none, undefined where a heading says what is not understood. */
function subjectOf(
  cell: TableCell,
  measured: boolean,
  pack: LanguagePack,
): Span | null | undefined {
  const own = [...cell.rowLabels, ...cell.columnLabels]
  const told = own.filter((label) => label.rest !== null && label.kind === null)
  if (told.length > 1) return undefined
  const [label] = told
  const { section, corner, scene } = cell
  if (label) return isUnderstood(cell, label, pack) ? label.rest : undefined
  if (section?.rest) {
    const known = section.wares || section.indicator !== null || section.parties.length > 0
    return known ? section.rest : undefined
  }
  const caption = scene.caption.find(({ indicator }) => indicator !== null)
  const goods = [...corner, ...scene.caption].some((each) => each.goods)
  const named = measured && caption?.wares && !goods ? caption.rest : null
  return named && named.end - named.start <= LONGEST_GOODS ? named : null
}

/** More words are no name of goods. */
const LONGEST_GOODS = 40

/** Whether the words of a heading can be what is measured: beside the word for it, or among goods. */
function isUnderstood(
  { corner, rowLabels, scene }: TableCell,
  label: Label,
  pack: LanguagePack,
): boolean {
  if (label.indicator !== null || label.wares) return true
  const { units } = pack.figureFrames
  if (label.carried !== null && label.carried === units.get(label.unit?.unit ?? '1')) return true
  const listed = [...corner, ...scene.caption].some(({ goods }) => goods)
  return listed && rowLabels.includes(label) && label.parties.length === 0
}

function statusOf(own: readonly Label[], { section, scene }: TableCell): FigureStatus | null {
  const labels = [...own, ...(section ? [section] : []), ...scene.caption]
  return labels.find(({ status }) => status !== null)?.status ?? null
}
