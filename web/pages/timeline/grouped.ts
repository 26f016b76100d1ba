import type { TimelineItem } from '../../api/answers.ts'
import { edtfDays } from '../../words/edtf-days.ts'
import { timeWords } from '../../words/time.ts'
import { type Extent, isoDay } from './extent.ts'

/** Entries under a heading: a year, a month or a day. */
export interface EntryGroup {
  readonly heading: string
  readonly entries: readonly TimelineItem[]
}

/** How precise a heading is, in digits of an ISO date. */
export type Precision = 4 | 7 | 10

const YEARS = 5 * 366
const MONTHS = 93

/** How precise the headings of a list are that shows so many days. */
export function headingPrecision({ first, end }: Extent): Precision {
  const days = end - first
  return days > YEARS ? 4 : days > MONTHS ? 7 : 10
}

/** Entries by the year, month or day that they begin in, or as precise as they were told, in the order in which they come. */
export function grouped(
  entries: readonly TimelineItem[],
  precision: Precision,
  locale?: string,
): EntryGroup[] {
  const groups = Map.groupBy(entries, (entry) => headingTime(entry, precision))
  return [...groups].map(([time, group]) => ({
    heading: headingWords(time, precision, locale),
    entries: group,
  }))
}

/** The time under which an entry stands: "2025" of one that tells no more, although others stand under a month. */
function headingTime({ time, reported }: TimelineItem, precision: Precision): string {
  const [from = '', to] = (time ?? reported).split('/')
  const isOpen = from === '' || from === '..'
  const told = (isOpen ? (to ?? '') : from).replace(/[~?%]$/, '')
  const day = edtfDays(told).first
  if (day === null) return told
  return told.length <= precision ? told : isoDay(day).slice(0, precision)
}

function headingWords(time: string, precision: Precision, locale: string | undefined): string {
  const words = timeWords(time, locale)
  const lacks =
    time.length === 4 && precision > 4 ? 'month' : time.length === 7 && precision > 7 ? 'day' : null
  return lacks === null ? words : `${words}, no ${lacks} told`
}
