import { within } from '../range.ts'
import type { LabelTime } from './label.ts'
import type { LabelScan } from './label-scan.ts'
import { calendarOf, partOfYear, periodIn } from './years.ts'

/** Longer words name no part of a year. */
const LONGEST = 6

/** The times that a heading names in full, and its bare years, in their order. They are taken. */
export function timesIn(scan: LabelScan): LabelTime[] {
  const found: (LabelTime & { at: number })[] = []
  for (const { from, to, edtf, written } of within(scan.labels.times, scan)) {
    const year = edtf !== null && /^\d{4}$/.test(edtf) ? edtf : null
    // "9 months of 1399": the calendar is the table's.
    if (edtf === null || !written || (year && calendarOf(year, false) === null)) continue
    found.push({ at: from, period: edtf, year, solar: false, base: isBase(scan, from) })
    scan.take(from, to)
  }
  for (const at of scan.free()) {
    const time = bareYear(scan, at)
    if (!time) continue
    found.push({ at, ...time })
    scan.take(at)
  }
  return found.sort((a, b) => a.at - b.at)
}

function bareYear(scan: LabelScan, at: number): LabelTime | null {
  const { pack, solar } = scan.labels
  const year = scan.lower(at)
  const calendar = calendarOf(year, solar)
  if (calendar === null) return null
  const bare = { year, solar: calendar === 'solar' }
  const period = periodIn(bare, null, pack)
  return period === null ? null : { period, ...bare, base: isBase(scan, at) }
}

function isBase(scan: LabelScan, at: number): boolean {
  return scan.labels.pack.tableWords.against.has(scan.lower(at - 1))
}

/** Words for a part of a year whose year stands elsewhere, here or in another heading. They are taken. */
export function partIn(scan: LabelScan): string | null {
  const { pack, words, tokens, times } = scan.labels
  const free = [...scan.free()].filter((at) => !scan.isSmall(at))
  const [first, last] = [free[0], free.at(-1)]
  if (first === undefined || last === undefined) return null
  const open = within(times, scan).filter(({ from }) => scan.isFree(from))
  const hint = free.some((at) => words[at]?.time || tokens[at]?.shape === 'number')
  if (!hint && open.length === 0) return null
  // All that is left, else a time among it.
  for (const { from, to } of [{ from: first, to: last + 1 }, ...open]) {
    const part =
      to - from <= LONGEST && scan.isFree(from, to) ? partOfYear(scan.words(from, to), pack) : null
    if (part) scan.take(from, to)
    if (part) return part
  }
  return null
}
