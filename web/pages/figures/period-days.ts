import { DAY, edtfDays } from '../../words/edtf-days.ts'

/** The days of a period as instants in milliseconds, the end excluded; null at an end that is left open. */
export interface Days {
  readonly first: number | null
  readonly last: number | null
}

/**
 * The days that an EDTF time names: all of them for "2021", up to the end of 2026 for "../2026". Null for
 * what is no such time.
 */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null
  const [from = '', to = from] = edtf.split('/')
  const first = isOpen(from) ? null : partDays(from)
  const last = isOpen(to) ? null : partDays(to)
  if (first === undefined || last === undefined) return null
  if (first === null && last === null) return null
  return { first: first?.first ?? null, last: last?.last ?? null }
}

/** The days from the first to the last of an answer, both of which belong to it. */
export function daysFrom(first: string, last: string): Days {
  return { first: Date.parse(first), last: Date.parse(last) + DAY }
}

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

interface Whole {
  readonly first: number
  readonly last: number
}

function partDays(part: string): Whole | undefined {
  const { first, last } = edtfDays(part)
  if (first === null || last === null) return undefined
  return { first: first * DAY, last: (last + 1) * DAY }
}
