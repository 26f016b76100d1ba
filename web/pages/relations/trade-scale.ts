import { DAY } from '../../words/edtf-days.ts'

/** A scale of years as shares of the width: years as wide as they are long. */
export interface YearScale {
  /** Where an ISO day begins, in percent of the width. */
  readonly at: (day: string) => number
  /** Where an ISO day ends. */
  readonly behind: (day: string) => number
  /** Years that are written, and where they begin; every second one goes where there is no room. */
  readonly ticks: readonly {
    readonly year: number
    readonly at: number
    readonly isSecond: boolean
  }[]
}

/** So many years at most are written. */
const MOST_TICKS = 10

/** The scale from the beginning of a year to that of another. */
export function yearScale([from, to]: readonly [number, number]): YearScale {
  const start = Date.UTC(from, 0, 1)
  const length = Date.UTC(to, 0, 1) - start
  const share = (instant: number) => (100 * (instant - start)) / length
  const at = (day: string) => share(Date.parse(`${day}T00:00:00Z`))
  const step = Math.ceil((to - from) / MOST_TICKS)
  const years = Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step)
  return {
    at,
    behind: (day) => at(day) + share(start + DAY),
    ticks: years.map((year, i) => ({
      ...{ year, at: share(Date.UTC(year, 0, 1)), isSecond: i % 2 === 1 },
    })),
  }
}
