import { timeWords } from '../../words/time.ts'
import type { FigurePoint, Implied } from './figure-point.ts'

type Told = Pick<FigurePoint, 'period'> & { readonly days: FigurePoint['days'] }

/** A period, and the calendar in which it is one of whole months, where that is not the reader's. */
export interface PeriodWords {
  readonly words: string
  /** "the Solar Hijri year 1400"; null for a period of the common calendar, or of any days. */
  readonly calendar: string | null
}

/** The period of a figure in words: "2020", "21 March 2021 – 20 March 2022" and "the Solar Hijri year 1400". */
export function periodWords({ period, days }: Told): PeriodWords {
  const words = period === null ? 'no time told' : timeWords(period)
  return { words, calendar: days === null ? null : calendarOf(days) }
}

/** The period of what a change implies. */
export function impliedPeriodWords({ days }: Implied): PeriodWords {
  const { first, last, calendar, words } = days
  const common = calendar === 'gregorian' && /^\d{4}$/.test(words)
  return { words: common ? words : timeWords(`${first}/${last}`), calendar: calendarOf(days) }
}

function calendarOf({ calendar, words, count }: Implied['days']): string | null {
  if (calendar === 'solar-hijri')
    return words.includes('Solar Hijri') ? words : `Solar Hijri months, ${count} days`
  return null
}
