import pico from 'picocolors'
import type { ReviewItem, ReviewReason } from '../../ledger/review/queue.ts'
import { firstQuote } from '../../records/first-quote.ts'
import { brief } from '../reading/printable.ts'
import { recordWords } from '../reading/record-line.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { timeWords } from '../reading/time-words.ts'

const LONGEST = 200

/** What to look at first, for people: the key, what it says, its words, and each reason. */
export function reviewReport(
  items: readonly ReviewItem[],
  found: number,
  { colour }: ReportStyle,
): string {
  if (items.length === 0) return 'Nothing calls for a look.\n'
  const { bold, dim } = pico.createColors(colour)
  const blocks = items.map(({ key, record, reasons }) => {
    const lines = [
      `${bold(key)}  ${record.record.kind} · ${recordWords(record.record)}  ${dim(`(${record.review})`)}`,
      `  “${brief(firstQuote(record.record), LONGEST)}”`,
      ...reasons.map((reason) => `  - ${reasonWords(reason)}`),
    ]
    return `${lines.join('\n')}\n`
  })
  const more = found > items.length ? `, the first of ${found}` : ''
  return `${blocks.join('\n')}\n${dim(`${items.length} to look at${more}`)}\n`
}

/** An item as JSON. */
export function reviewJson({ key, record, reasons, score }: ReviewItem) {
  const { kind, evidence } = record.record
  const quote = evidence[0]?.quote ?? null
  const why = reasons.map((reason) => ({ sort: reason.sort, words: reasonWords(reason) }))
  const { thread, review, document } = record
  return {
    ...{ key, record: record.key, thread, kind, review, document: document.key, quote },
    ...{ score: Math.round(score * 10) / 10, reasons: why },
  }
}

/** A reason in English. */
function reasonWords(reason: ReviewReason): string {
  switch (reason.sort) {
    case 'contradicts':
      return brief(reason.says, 2 * LONGEST)
    case 'read-otherwise':
      return `decision ${reason.decision} was about another reading; today it is read as ${recordWords(reason.read)}`
    case 'overdue':
      return `due ${timeWords(reason.due)}, overdue by ${reason.days} days, and only this record tells it`
    case 'due':
      return `due ${timeWords(reason.due)}, and only this record tells it`
    case 'thin': {
      const { tie, records } = reason
      const why = tie.reasons.map(({ detail, feature }) => `${feature} ${detail}`).join(', ')
      return `a thread of ${records} records that hangs by ${tie.a} and ${tie.b} at ${tie.score.toFixed(1)}: ${brief(why, LONGEST)}`
    }
    case 'lacks':
      return `leaves open: ${reason.fields.join(', ')}`
  }
}
