import { Problem, quoted } from '../../core/problem.ts'
import { isIsoDate } from '../../documents/written-date.ts'
import { userAgentOf } from '../../sources/web/user-agent.ts'

/** The options of the commands, checked. */
export interface CommandOptions {
  readonly json?: boolean
  readonly published?: string
  readonly jobs?: number
  readonly record?: number
  readonly only?: readonly string[]
  readonly contact?: string
  readonly allowPrivate?: boolean
}

/** The value of `--published`. Throws Problem `invalid-date`. */
export function publishedOf(value: string): string {
  if (isIsoDate(value)) return value
  const allowed = 'a day of the calendar as YYYY-MM-DD, such as 2021-04-08'
  throw new Problem('invalid-date', `--published is ${quoted(value)}; it must be ${allowed}.`, {
    value,
    allowed,
  })
}

/** The value of `--jobs`. Throws Problem `invalid-number`. */
export function jobsOf(value: string): number {
  return positiveInteger('--jobs', value)
}

/** The value of `--record`. Throws Problem `invalid-number`. */
export function recordOf(value: string): number {
  return positiveInteger('--record', value)
}

/** The value of `--only`: the parties as written. Throws Problem `misuse` where there is none. */
export function onlyOf(value: string): readonly string[] {
  const parties = value.split(',').map((party) => party.trim())
  const named = parties.filter((party) => party !== '')
  if (named.length > 0) return named
  const allowed = 'parties with commas between them, such as KZ,IR'
  throw new Problem('misuse', `--only is ${quoted(value)}; it must be ${allowed}.`, {
    value,
    allowed,
  })
}

/** The value of `--contact`. Throws Problem `misuse`. */
export function contactOf(value: string): string {
  userAgentOf('0', value)
  return value
}

/** The value of an option that is a number from 1. Throws Problem `invalid-number`. */
export function positiveInteger(option: string, value: string): number {
  if (/^0*[1-9]\d{0,5}$/.test(value)) return Number(value)
  const allowed = 'a whole number from 1 to 999999'
  throw new Problem('invalid-number', `${option} is ${quoted(value)}; it must be ${allowed}.`, {
    value,
    allowed,
  })
}
