import { addMonths, calendarDay, dayNumber } from '../../core/day.ts'
import { compareTexts } from '../../core/order.ts'
import { daysOf, edtfOfDay } from '../../core/period.ts'
import { Problem, quoted } from '../../core/problem.ts'
import { firstQuote } from '../../records/first-quote.ts'
import type { LedgerRecord } from '../ledger-record.ts'

/** A record and the day on which its document said it. */
export interface Statement {
  readonly of: LedgerRecord
  /** Counted from 1970-01-01. */
  readonly day: number
  /** The same as an ISO date. */
  readonly said: string
  /** True where the document has no date, and the day of adding stands for it. */
  readonly saidInferred: boolean
  /** The words of the first evidence; empty where there is none. */
  readonly quote: string
}

/** How long the same words, or the same signature, are one piece of news and not a second one. */
export const OCCASION_DAYS = 31

/**
 * What had been said by a day, in order of time: by publication, then document and place in it. A
 * record that a person rejected says nothing.
 */
export function statements(records: readonly LedgerRecord[], asOf: string): Statement[] {
  const until = dayOfDate(asOf)
  return records
    .filter((record) => record.review !== 'rejected')
    .map(statement)
    .filter(({ day }) => day <= until)
    .sort(inOrder)
}

function statement(of: LedgerRecord): Statement {
  const { published, added } = of.document
  const told = published === null ? null : daysOf(published).first
  const day = told ?? dayOfDate(added)
  const quote = firstQuote(of.record)
  return { of, day, said: edtfOfDay(day), saidInferred: told === null, quote }
}

function inOrder(a: Statement, b: Statement): number {
  return (
    a.day - b.day ||
    compareTexts(a.of.document.key, b.of.document.key) ||
    placeOf(a) - placeOf(b) ||
    compareTexts(a.of.key, b.of.key)
  )
}

function placeOf({ of }: Statement): number {
  return of.record.evidence[0]?.start ?? 0
}

/**
 * The day of an ISO date or instant, counted from 1970-01-01.
 *
 * @throws Problem `invalid-date` for anything else.
 */
export function dayOfDate(date: string): number {
  const text = date.slice(0, 10)
  const { first, last } = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? daysOf(text)
    : { first: null, last: null }
  if (first === null || first !== last) {
    const allowed = 'YYYY-MM-DD'
    throw new Problem('invalid-date', `${quoted(date)} is no day. Give it as ${allowed}.`, {
      value: date,
      allowed,
    })
  }
  return first
}

/** Whole years from one day to another; those from a February 29 end on the 28th. */
export function wholeYears(from: number, to: number): number {
  const first = calendarDay(from)
  const years = calendarDay(to).year - first.year
  return dayNumber(addMonths(first, 12 * years)) > to ? years - 1 : years
}
