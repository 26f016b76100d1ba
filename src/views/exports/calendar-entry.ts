import { parseEdtf } from '../../core/edtf.ts'
import { edtfOfDay, firstDay, lastDay } from '../../core/period.ts'
import type { Story } from '../../ledger/history/story.ts'
import type { LedgerRecord, LedgerThread, ThreadKind } from '../../ledger/ledger-record.ts'
import { firstQuote } from '../../records/first-quote.ts'
import { timesWords } from '../reading/count-words.ts'
import { partyList } from '../reading/names.ts'
import { printable } from '../reading/printable.ts'
import { timeWords } from '../reading/time-words.ts'
import { publisherOf, saidWords } from '../tables/source-words.ts'
import { contentLine, textValue } from './content-line.ts'

/** Something that is due or planned, and the record that told when. */
export interface DueThread {
  readonly thread: LedgerThread
  readonly story: Story
  readonly record: LedgerRecord
  /** When. */
  readonly edtf: string
}

/** The days of an entry. */
interface Span {
  readonly first: number
  readonly last: number
  /** False where no day was told, but a month, a year, or about when. */
  readonly exact: boolean
}

const BEGINNINGS: Readonly<Record<ThreadKind, string>> = {
  promise: 'Due',
  target: 'Target',
  meeting: 'Planned',
  document: 'To be signed',
  route: 'Planned',
  figure: 'Due',
  stance: 'Due',
}

/**
 * An entry of a calendar for something that is due: whole days, since documents tell no times of day. What
 * is due in a month or a year lasts all of it and is tentative: no day is made up. Empty where it has no days.
 */
export function calendarEntry(due: DueThread): string {
  const span = spanOf(due.edtf)
  if (span === null) return ''
  const { thread, record, edtf } = due
  const { document } = record
  const lines = [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${thread.key}@rapporteur`),
    contentLine('DTSTAMP', utcOf(document.added)),
    contentLine('DTSTART;VALUE=DATE', dateOf(span.first)),
    contentLine('DTEND;VALUE=DATE', dateOf(span.last + 1)),
    contentLine('SUMMARY', textValue(summaryOf(due, span))),
    contentLine('DESCRIPTION', descriptionOf(due)),
    contentLine('CATEGORIES', [thread.kind, ...thread.parties].map(textValue).join(',')),
    contentLine('STATUS', span.exact ? 'CONFIRMED' : 'TENTATIVE'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-RAPPORTEUR-TIME', textValue(edtf)),
    ...addressOf(document.url),
    contentLine('END', 'VEVENT'),
  ]
  return lines.join('')
}

function spanOf(edtf: string): Span | null {
  const interval = parseEdtf(edtf)
  const first = interval?.first ?? interval?.last
  const last = interval?.last ?? interval?.first
  if (!interval || !first || !last) return null
  const days = { first: firstDay(first), last: lastDay(last) }
  const isSure = !first.qualifier && !last.qualifier
  return { ...days, exact: isSure && days.first === days.last }
}

function summaryOf({ thread, edtf }: DueThread, { exact }: Span): string {
  const beginning = BEGINNINGS[thread.kind]
  const when = exact ? beginning : `${beginning} ${timeWords(edtf)}`
  const parties = thread.parties.length === 0 ? '' : ` (${partyList(thread.parties)})`
  return `${when}: ${thread.label}${parties}`
}

/** What a person has to know who sees no more than the entry. */
function descriptionOf({ thread, story, record, edtf }: DueThread): string {
  const { document, review } = record
  const { stage, time } = story
  const slips = time.slips.length === 0 ? '' : `, put off ${timesWords(time.slips.length)}`
  const paragraphs = [
    `“${firstQuote(record.record)}”`,
    `${publisherOf(document)}, ${saidWords(document)}`,
    `${timeWords(edtf)}${slips}${stage === null ? '' : `; ${stage.stage}`}`,
    review === 'unreviewed' ? 'No person has reviewed this.' : `Reviewed: ${review}.`,
    `rapporteur show ${thread.key}`,
  ]
  return paragraphs.map(textValue).join('\\n')
}

/** Only an address that is one: a calendar opens it when it is clicked. */
function addressOf(url: string | null): string[] {
  const isWeb = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return isWeb ? [contentLine('URL', printable(new URL(url).href))] : []
}

/** A day as RFC 5545 writes it: 20260531. */
function dateOf(day: number): string {
  return edtfOfDay(day).replaceAll('-', '')
}

/** An ISO instant as RFC 5545 writes it: 20260601T000000Z. */
function utcOf(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`
}
