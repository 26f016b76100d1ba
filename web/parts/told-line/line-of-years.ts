import { dayNumber, yearOfDay } from '../../words/edtf-days.ts'

/** A statement on the line: when it was made, and what it did. */
export interface Telling {
  /** Counted from 1970-01-01, as all days here. */
  readonly day: number
  /** A stage, `restated`, `mentioned`; null where that is not known. */
  readonly act: string | null
  readonly inferred: boolean
}

/** A day by which something is due; the one in force, or one that was moved. */
export interface DueMark {
  readonly day: number
  readonly inForce: boolean
}

/** The years of a thread: what was told when, and how its due moved. */
export interface LineOfYears {
  readonly tellings: readonly Telling[]
  /** From one day to another, in which more was told by one voice than the days that are known. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[]
  readonly dues: readonly DueMark[]
  /** Moves of the due, and the day on which the move was told. */
  readonly moves: readonly { readonly from: number; readonly to: number }[]
  readonly today: number
  /** The due since which it is overdue. */
  readonly overdueSince: number | null
  readonly silentSince: number | null
  /** The day on which it was over: delivered, held, cancelled; null while it is open. */
  readonly closed: number | null
}

/** The years that a line shows, from the first day of one to the last of another. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** A due so far away would press all else together: it stands at the end of the line. */
const FARTHEST_DUE = 12 * 365.25

/**
 * The years that lines have in common, so that they can be compared; each has what it tells within.
 *
 * @param step They begin with a year that this divides, so that lines which come later seldom move those that are there.
 */
export function yearsOf(lines: readonly LineOfYears[], step = 1): Years {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { tellings, dues, today } of lines) {
    for (const { day } of tellings) [first, last] = [Math.min(first, day), Math.max(last, day)]
    last = Math.max(last, today)
    for (const { day } of dues) {
      last = Math.max(last, Math.min(day, today + FARTHEST_DUE))
      first = Math.min(first, Math.max(day, today - 2 * FARTHEST_DUE))
    }
  }
  if (first > last) first = last
  if (!Number.isFinite(first)) return { first: 0, last: 365 }
  const from = Math.floor(yearOfDay(first) / step) * step
  return { first: dayNumber(from, 1, 1), last: dayNumber(yearOfDay(last) + 1, 1, 1) }
}

/** Where a day stands between the first and the last of the years, in percent; what lies beyond, at their end. */
export function placeOf(day: number, { first, last }: Years): number {
  const part = (day - first) / Math.max(1, last - first)
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100
}

const STEPS = [1, 2, 5, 10, 20, 50, 100]

/** The years at which the axis has a mark, and those that it names, at most so many, in even steps. */
export function yearMarks(years: Years, most: number): { year: number; named: boolean }[] {
  const [first, last] = [yearOfDay(years.first), yearOfDay(years.last - 1)]
  const count = last - first + 1
  const step = STEPS.find((each) => count / each <= most) ?? 100
  const fine = count > 60 ? step : 1
  return Array.from({ length: count }, (_, i) => first + i)
    .filter((year) => year % fine === 0 || year === first)
    .map((year) => ({ year, named: step === 1 || year % step === 0 }))
}

/**
 * How high each of the places stands above the line, 0 for on it, so that those that would cover one another are told apart.
 *
 * @param apart How far two must be from one another, in the unit of the places, which ascend.
 */
export function stacked(places: readonly number[], apart: number, most: number): number[] {
  const free: number[] = []
  return places.map((place) => {
    const level = Array.from({ length: most }, (_, i) => i).find(
      (i) => place >= (free[i] ?? Number.NEGATIVE_INFINITY),
    )
    const at = level ?? most - 1
    free[at] = place + apart
    return at
  })
}
