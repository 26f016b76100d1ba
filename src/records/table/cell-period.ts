import type { LanguagePack } from '../../languages/pack.ts'
import type { TableCell } from './cell.ts'
import type { Label, LabelTime } from './label.ts'
import { periodIn } from './years.ts'

/** When a cell was measured, and what it is compared with. */
export interface CellTime {
  readonly period: string | null
  readonly base: string | null
  /** The headings that say so. */
  readonly used: readonly Label[]
}

const OPEN: CellTime = { period: null, base: null, used: [] }

/**
 * The period of a cell: that of its row or column, else of the part of the table, else of the caption. A part of a year
 * takes its year from any of them. Where a row and its column name two periods, none is known.
 */
export function periodOfCell(cell: TableCell, change: boolean, pack: LanguagePack): CellTime {
  const own = [...cell.rowLabels, ...cell.columnLabels]
  const around = [...(cell.section ? [cell.section] : []), ...cell.corner, ...cell.scene.caption]
  const holders = [own, ...around.map((label) => [label])]
  const named = holders.find((labels) => labels.some((l) => l.times.length > 0)) ?? []
  const note = noteOf(cell, own)
  // A note that names a time of its own says more than its column.
  if (note && note.times.length > 0) return OPEN
  const noted = note?.part ? note : null
  const parted = [...own, ...around].find(({ part }) => part !== null)
  const part = noted ?? parted ?? null
  // The sum of the months that are listed is that of the year only where all are.
  const partial = ![0, 4, 12].includes(cell.stubs.parts)
  if (partial && part === null && cell.rowLabels.some(({ total }) => total)) return OPEN
  const times = named.flatMap((label) => label.times)
  const used = [...named.filter((l) => l.times.length > 0), ...(part ? [part] : [])]
  if (change && times.length === 2) return { ...pairOf(times), used }
  const base = change ? (times.find((time) => time.base)?.period ?? null) : null
  const rest = times.filter((time) => !(change && time.base))
  const [time] = rest
  if (!time) return base ? { period: null, base, used } : OPEN
  if (rest.some(({ period }) => period !== time.period)) return OPEN
  const outside = !named.some((label) => own.includes(label))
  // "Trade in 2019–2021" above columns without a year does not say which one they are of.
  if (outside && /^\d{4}\/\d{4}$/.test(time.period)) return OPEN
  return { period: part ? partly(time, part, pack) : time.period, base, used }
}

function partly(time: LabelTime, label: Label, pack: LanguagePack): string | null {
  if (time.year === null || label.part === null) return null
  return periodIn({ year: time.year, solar: time.solar }, label.part, pack)
}

/** "2021*" and below the table "* January–November": the note that says which part of the year is meant. */
function noteOf({ scene, number }: TableCell, own: readonly Label[]): Label | undefined {
  const marks = [number.mark, ...own.map(({ mark }) => mark)].filter((mark) => mark !== '')
  return scene.notes.find(({ mark }) => marks.some((each) => plainMark(each) === plainMark(mark)))
}

/** "¹", "1)" and "[1]" are one mark. */
function plainMark(mark: string): string {
  return mark.normalize('NFKC').replace(/[^*†‡\d]/g, '')
}

/** "2021 in % to 2020": the later one against the earlier one, unless the words say which is which. */
function pairOf(times: readonly LabelTime[]): { period: string; base: string } {
  const [a, b] = times as [LabelTime, LabelTime]
  const first = a.base ? a : b.base ? b : a.period < b.period ? a : b
  const second = first === a ? b : a
  return { period: second.period, base: first.period }
}
