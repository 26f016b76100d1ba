import { STATUS_CODES } from 'node:http'
import type { Answer } from './exchange.ts'
import { WebFailure } from './web-failure.ts'

/** Statuses of a site that has trouble or too much to do now. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])
const GONE = new Set([404, 410])
const FORBIDDEN = new Set([401, 402, 403, 451])
/** 304 is an answer to a question with conditions. */
const GIVEN = new Set([200, 203, 304])

/**
 * Why the status of an answer gives no document; null where it gives one. Redirects are looked at before.
 *
 * @param now milliseconds since 1970, for a site that names the time from which it may be asked again
 */
export function statusFailure({ status, headers }: Answer, now: number): WebFailure | null {
  if (GIVEN.has(status)) return null
  const words = STATUS_CODES[status]
  const answers = words === undefined ? `${status}` : `${status} (${words})`
  if (GONE.has(status)) {
    return new WebFailure(
      'not-found',
      `there is nothing at this address: its site answers ${answers}`,
    )
  }
  const reason = `its site answers ${answers}`
  if (FORBIDDEN.has(status)) return new WebFailure('disallowed', reason)
  if (!PASSING.has(status)) return new WebFailure('unreadable', reason)
  const after = retryAfter(headers['retry-after'], now)
  return new WebFailure('unreachable', reason, { passing: true, after })
}

/**
 * How many milliseconds a site asks to be left alone: seconds, or the time of an HTTP date (RFC 9110, 10.2.3). Null where
 * it says nothing that can be read.
 */
function retryAfter(words: string | undefined, now: number): number | null {
  if (words === undefined) return null
  if (/^\d{1,9}$/.test(words.trim())) return Number(words) * 1000
  const time = /\bGMT\s*$/.test(words) ? Date.parse(words) : Number.NaN
  return Number.isNaN(time) ? null : Math.max(0, time - now)
}
