/** Units that times are counted in. A half is six months, a quarter three. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** The calendar that words are in. */
export type Calendar = 'gregorian' | 'solar-hijri'

/** What a relative time counts from: the day of publication, or the time named last. */
type Base = 'now' | 'context'

/** Which stretch of a longer one is meant, where no boundary is given. */
export type Stretch = 'start' | 'early' | 'middle' | 'late' | 'end'

/** A length of time; `count` is null for "years", "several weeks". */
export interface Length {
  readonly count: number | null
  readonly unit: TimeUnit
}

/** Parts of a date as they were said; what was left out is inferred when it is resolved. */
export interface DateParts {
  readonly kind: 'date'
  readonly calendar?: Calendar
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  /** With weekday and month: "the second Monday of May" is 2, "the last" -1. */
  readonly nth?: number
  /** 1 spring … 4 winter. */
  readonly season?: number
  /** "last May" -1, "this Friday" 0, "next spring" 1. */
  readonly which?: -1 | 0 | 1
  /** "about 2026". */
  readonly about?: boolean
}

/** "last year", "today", "the current Iranian calendar year"; with `context`, "the following day". */
export interface Shifted {
  readonly kind: 'shifted'
  readonly unit: TimeUnit
  readonly offset: number
  readonly base: Base
  readonly calendar?: Calendar
  /** A fiscal year: only a definition in the text says when it begins. */
  readonly fiscal?: boolean
  /** True for "that year", "the mentioned period": means nothing unless something was named. */
  readonly bound?: boolean
}

/** "two years ago", "in three weeks", "a month later". */
export interface Distant {
  readonly kind: 'distant'
  readonly length: Length
  readonly direction: -1 | 1
  readonly base: Base
  readonly about?: boolean
  /** "in two weeks" is a length where the clause speaks of the past: "in two weeks it rose". */
  readonly orLasting?: boolean
}

/** "the past 11 months", "the coming days"; with `context`, "the two years that followed". */
export interface Recent {
  readonly kind: 'recent'
  readonly length: Length
  readonly direction: -1 | 1
  readonly base?: Base
}

/** The 1990s: `years` is 10; the 20th century: 100. A two-digit decade ("the 90s") leaves the century open. */
export interface Age {
  readonly kind: 'age'
  readonly first: number
  readonly years: 10 | 100
  readonly stretch?: Stretch
}

/** The n-th unit ("second quarter": from 2, count 1), or the first or last units, of a longer period. */
export interface Run {
  readonly kind: 'run'
  readonly unit: TimeUnit
  /** From 1; negative counts from the end. */
  readonly from: number
  readonly count: number
}

/** A date or run within a longer time: "April next year", "the first half of 2026". */
export interface Within {
  readonly kind: 'within'
  readonly part: DateParts | Run
  readonly whole: TimeExpression
}

/** "early 2022", "the end of 2025". */
export interface Part {
  readonly kind: 'part'
  readonly stretch: Stretch
  readonly of: TimeExpression
}

/** "from May 3 to 7", "between March 2018 and March 2019". */
export interface Range {
  readonly kind: 'range'
  readonly first: TimeExpression
  readonly last: TimeExpression
}

/** "the same period of the previous year", "the same month of 2019"; `of` null for "the same period". */
export interface Same {
  readonly kind: 'same'
  readonly of: TimeExpression | null
}

/** "the Iranian year 1400 (began on March 21, 2021)": a name, and the days that the text gives it. */
export interface Defined {
  readonly kind: 'defined'
  readonly named: TimeExpression
  /** The whole, its first day or its last day. */
  readonly gives: 'whole' | 'first' | 'last'
  readonly days: TimeExpression
}

/** "for three years": a length and no date. */
interface Lasting {
  readonly kind: 'lasting'
  readonly iso: string
}

/** "once a month", "weekly": what recurs. */
interface Every {
  readonly kind: 'every'
  readonly iso: string
}

/** A time of day; `on` is null where the day was not said with it. */
interface Clock {
  readonly kind: 'clock'
  readonly on: TimeExpression | null
}

/** "the week of March 6", "the weekend of May 1". */
interface Around {
  readonly kind: 'around'
  readonly unit: TimeUnit
  readonly day: TimeExpression
}

/** "the three months ended September", "the year to March": a length up to the end of a time. */
export interface Ending {
  readonly kind: 'ending'
  readonly length: Length
  readonly end: TimeExpression
}

/** "now", "recently", "in the future": a time that no calendar shows. */
interface Vague {
  readonly kind: 'vague'
  readonly when: 'past' | 'present' | 'future'
}

/** A time as words give it, before anything is inferred: what the rules of a language make. */
export type TimeExpression =
  | DateParts
  | Shifted
  | Distant
  | Recent
  | Age
  | Run
  | Within
  | Part
  | Range
  | Same
  | Defined
  | Lasting
  | Every
  | Clock
  | Around
  | Ending
  | Vague

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

/**
 * Date parts of those values that are there.
 *
 * @example dateParts({ year: 2021, month: 4, day: undefined }) // { kind: 'date', year: 2021, month: 4 }
 */
export function dateParts(parts: Loose<Omit<DateParts, 'kind'>>): DateParts {
  const date: Record<string, unknown> = { kind: 'date' }
  for (const key in parts) {
    const value = parts[key as keyof typeof parts]
    if (value !== undefined) date[key] = value
  }
  return date as unknown as DateParts
}

const ISO: Readonly<Record<TimeUnit, readonly [string, number, string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 2, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
}

const SMALLER: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = {
  minute: [60, 'second'],
  hour: [60, 'minute'],
  day: [24, 'hour'],
  week: [7, 'day'],
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
}

/**
 * The ISO 8601 duration of a length; `X` stands for a count that was not said, and a fraction is
 * told in the next smaller unit.
 *
 * @example isoDuration({ count: 2.5, unit: 'year' }) // 'P2Y6M'
 */
export function isoDuration({ count, unit }: Length): string {
  const [prefix, factor, letter] = ISO[unit]
  if (count === null) return `${prefix}X${letter}`
  const whole = Math.floor(count)
  const smaller = SMALLER[unit]
  if (whole === count || !smaller) return `${prefix}${Math.round(count * factor)}${letter}`
  const [times, next] = smaller
  const rest = isoDuration({ count: Math.round((count - whole) * times), unit: next })
  if (whole === 0) return rest
  const start = `${prefix}${whole * factor}${letter}`
  return start + rest.slice(rest.startsWith('PT') && prefix === 'PT' ? 2 : 1)
}
