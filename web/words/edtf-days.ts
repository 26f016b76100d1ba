/** The first and the last day of a time, as numbers counted from 1970-01-01; null where it is open or none. */
export interface EdtfDays {
  readonly first: number | null
  readonly last: number | null
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/
const DECADE = /^(\d{3})X[~?%]?$/
/** Milliseconds of a day. */
export const DAY = 86_400_000
const OPEN: EdtfDays = { first: null, last: null }

/**
 * The days that an EDTF time covers, with the precision that was told.
 *
 * @example edtfDays('2020') // { first: 18262, last: 18627 }
 */
export function edtfDays(edtf: string): EdtfDays {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return daysOfDate(from)
  return { first: daysOfDate(from).first, last: daysOfDate(to).last }
}

/** The number of a day of the calendar; `month` counts from 1, and may run over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY
}

/** The year of a day. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}

function daysOfDate(date: string): EdtfDays {
  const decade = DECADE.exec(date)
  if (decade) {
    const year = Number(`${decade[1]}0`)
    return { first: dayNumber(year, 1, 1), last: dayNumber(year + 10, 1, 1) - 1 }
  }
  const [, year, month, day] = DATE.exec(date) ?? []
  if (year === undefined) return OPEN
  const y = Number(year)
  if (month === undefined) return { first: dayNumber(y, 1, 1), last: dayNumber(y + 1, 1, 1) - 1 }
  // Months from 21 on are seasons: three months of the northern half of the earth.
  const m = Number(month) > 20 ? 3 * (Number(month) - 20) : Number(month)
  const months = Number(month) > 20 ? 3 : 1
  if (day === undefined) return { first: dayNumber(y, m, 1), last: dayNumber(y, m + months, 1) - 1 }
  const number = dayNumber(y, m, Number(day))
  return { first: number, last: number }
}
