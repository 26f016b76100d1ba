import { product } from '../../core/amount.ts'
import type { Indicator } from '../../core/indicator.ts'
import type { CellFacts, TableCell } from './cell.ts'
import type { Label } from './label.ts'
import type { TableUnit } from './unit.ts'

/** What a cell is in, with the headings that say so. */
export interface CellUnit extends TableUnit {
  readonly used: readonly Label[]
}

interface Wanted {
  readonly indicator: Indicator | null
  readonly kind: CellFacts['kind']
}

/**
 * The unit of a cell: its own, that of its row or column, of the part of the table, of the corner, or of the caption. A scale
 * ("million") and a unit may stand apart. What is counted needs none. Null where none is told, or two are.
 */
export function unitOfCell(cell: TableCell, { indicator, kind }: Wanted): CellUnit | null {
  const own = [...cell.rowLabels, ...cell.columnLabels]
  const { unit: written } = cell.number
  if (written?.unit) return { ...written, used: [] }
  const marked = kind === 'level' ? undefined : own.find((label) => label.kind !== null)
  if (marked) return marked.unit ? { ...marked.unit, used: [] } : percentOf(kind)
  const holders = [own, cell.section ? [cell.section] : [], cell.corner, cell.scene.caption]
  const labels = holders.find((each) => each.some(({ unit }) => unit?.unit)) ?? []
  const named = labels.filter(({ unit }) => unit?.unit)
  const [unit, ...more] = named
  if (more.some((l) => l.unit?.unit !== unit?.unit?.unit || l.unit?.factor !== unit?.unit?.factor))
    return labels === cell.scene.caption && unit?.unit ? { ...unit.unit, used: [unit] } : null
  const scale = scaleOf(cell, own)
  if (scale === undefined) return null
  if (!unit?.unit) return indicator === 'count' ? counted(scale) : null
  // "Number of firms" under "million dollars" is in no dollars.
  if (indicator === 'count' && unit.unit.unit !== '1')
    return own.includes(unit) ? null : counted(scale)
  if (!scale || unit.unit.factor !== 1)
    return scale && own.includes(scale) ? null : { ...unit.unit, used: [unit] }
  const factor = product(unit.unit.factor, scale.unit?.factor ?? 1)
  return { unit: unit.unit.unit, factor, used: [unit, scale] }
}

function percentOf(kind: CellFacts['kind']): CellUnit | null {
  return kind !== 'change' && kind !== 'level' ? { unit: '%', factor: 1, used: [] } : null
}

function counted(scale: Label | null): CellUnit {
  return { unit: '1', factor: scale?.unit?.factor ?? 1, used: scale ? [scale] : [] }
}

/** The nearest heading that only says "thousand"; null without one, undefined for two that are as near. */
function scaleOf(cell: TableCell, own: readonly Label[]): Label | null | undefined {
  const around = cell.section ? [cell.section, ...cell.corner] : cell.corner
  for (const labels of [own, around, cell.scene.caption]) {
    const scales = labels.filter(({ unit }) => unit !== null && unit.unit === null)
    if (scales.length > 0) return scales.length > 1 ? undefined : scales[0]
  }
  return null
}
