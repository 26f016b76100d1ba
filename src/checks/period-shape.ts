import { calendarDay, dayNumber, daysInMonth } from '../core/day.ts'
import { daysOf, edtfOfDay } from '../core/period.ts'
import { newYear, solarDay, solarDayNumber, solarMonthLength } from '../values/solar-hijri.ts'

/** The calendars in which a period begins and ends with a month. */
type PeriodCalendar = 'gregorian' | 'solar-hijri'

/** A period of whole months of one calendar, or of any days. */
export interface PeriodShape {
  /** Day numbers; both ends belong to it. */
  readonly first: number
  readonly last: number
  /** Null for one that is made of whole months of neither calendar. */
  readonly calendar: PeriodCalendar | null
  /** The year of its first day in its calendar, and the months it takes of it from `month` (1–12) on. */
  readonly year: number
  readonly month: number
  readonly months: number
}

/** The years in which Solar Hijri dates are told in documents: 1920 to 2100. */
const SOLAR_YEARS = { first: dayNumber({ year: 1920, month: 1, day: 1 }), years: 180 }

/**
 * What a period is in the calendar that it was measured in: the days from 20 March 2020 to 18
 * February 2021 are exactly the first eleven months of the Solar Hijri year 1399. Days that miss such
 * months by one at an end are those months: documents often let every year begin on 21 March. Null
 * for no EDTF and for what is open to one side.
 */
export function periodShape(edtf: string | null): PeriodShape | null {
  if (edtf === null) return null
  const { first, last } = daysOf(edtf)
  if (first === null || last === null) return null
  return (
    gregorian(first, last) ?? solar(first, last) ?? nearlySolar(first, last) ?? days(first, last)
  )
}

/** True for twelve months from the first of the year on. */
export function isWholeYear({ calendar, month, months }: PeriodShape): boolean {
  return calendar !== null && month === 1 && months === 12
}

/** The same months of the year before, in the calendar of the period; null where it has none. */
export function yearBefore({ calendar, year, month, months }: PeriodShape): PeriodShape | null {
  return calendar && monthsOf({ calendar, year: year - 1, month, months })
}

/** The whole year in which the period begins, in its calendar; null where it has none. */
export function yearOf({ calendar, year }: PeriodShape): PeriodShape | null {
  return calendar && monthsOf({ calendar, year, month: 1, months: 12 })
}

/** True where every day of the inner period lies in the outer one. */
export function covers(outer: PeriodShape, inner: PeriodShape): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

/** The days of a period as a key: equal for equal days. */
export function daysKey({ first, last }: Pick<PeriodShape, 'first' | 'last'>): string {
  return `${first}/${last}`
}

/** A period in words: "2019", "2020-01 to 2020-05", "the first 11 months of the Solar Hijri year 1399". */
export function periodPhrase(shape: PeriodShape): string {
  const { calendar, year, month, months } = shape
  if (calendar === 'solar-hijri') {
    const part = months === 12 ? 'the' : month === 1 ? `the first ${months} months of the` : null
    if (part) return `${part} Solar Hijri year ${year}`
  }
  if (calendar === 'gregorian') {
    if (months === 12 && month === 1) return String(year)
    if (months % 12 === 0 && month === 1) return `${year} to ${year + months / 12 - 1}`
    const [from, to] = [monthText(year, month), monthText(year, month + months - 1)]
    return from === to ? from : `${from} to ${to}`
  }
  return edtfDays(shape)
}

/** The days of a period: "2020-03-20 to 2021-02-18". */
export function edtfDays({ first, last }: PeriodShape): string {
  const [from, to] = [edtfOfDay(first), edtfOfDay(last)]
  return from === to ? from : `${from} to ${to}`
}

type Months = Omit<PeriodShape, 'first' | 'last'> & { readonly calendar: PeriodCalendar }

function monthsOf({ calendar, year, month, months }: Months): PeriodShape {
  const number = calendar === 'gregorian' ? dayNumber : solarDayNumber
  const first = number({ year, month, day: 1 })
  const last = number({ year, month: month + months, day: 1 }) - 1
  return { first, last, calendar, year, month, months }
}

function gregorian(first: number, last: number): PeriodShape | null {
  const [from, to] = [calendarDay(first), calendarDay(last)]
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  return { first, last, calendar: 'gregorian', year: from.year, month: from.month, months }
}

function solar(first: number, last: number): PeriodShape | null {
  const inReach = first >= SOLAR_YEARS.first && last < newYear(1299 + SOLAR_YEARS.years)
  if (!inReach || last - first < 27) return null
  const [from, to] = [solarDay(first), solarDay(last)]
  if (from.day !== 1 || to.day !== solarMonthLength(to.year, to.month)) return null
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  return { first, last, calendar: 'solar-hijri', year: from.year, month: from.month, months }
}

/** The months of the Solar Hijri calendar that the days miss by one at either end. */
function nearlySolar(first: number, last: number): PeriodShape | null {
  if (last - first < 27) return null
  for (const from of [first, first - 1, first + 1]) {
    for (const to of [last, last - 1, last + 1]) {
      const shape = solar(from, to)
      if (shape) return shape
    }
  }
  return null
}

function days(first: number, last: number): PeriodShape {
  const { year, month } = calendarDay(first)
  return { first, last, calendar: null, year, month, months: 0 }
}

function monthText(year: number, month: number): string {
  const y = year + Math.floor((month - 1) / 12)
  return `${y}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`
}
