import { countWords } from '../../words/amount.ts'
import { quoteWords } from '../../words/quote.ts'
import { timeWords } from '../../words/time.ts'
import { isoDay } from './extent.ts'
import { daysOfItem, type Item } from './laid-out.ts'
import type { Mark } from './marked-time.ts'

/** When an entry is, in words: what was told, or the day of the report. */
function whenWords({ time, reported }: Pick<Mark, 'time' | 'reported'>): string {
  return time === null ? `reported ${timeWords(reported)}, no day told` : timeWords(time)
}

/** What a mark on the axis stands for, in words. */
export function itemWords(item: Item): string {
  const [first] = item.marks
  if (first === undefined) return ''
  const { mark } = first
  if (item.marks.length === 1) return `${whenWords(mark)}: ${mark.kind}, ${quoteWords(mark.words)}`
  const { first: from, end } = daysOfItem(item)
  const days = timeWords(end - from === 1 ? isoDay(from) : `${isoDay(from)}/${isoDay(end - 1)}`)
  return `${countWords(item.marks.length, mark.kind)}, ${days}: show these days`
}
