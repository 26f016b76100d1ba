import { Option } from 'commander'
import { Problem, quoted } from '../../core/problem.ts'
import { isIsoDate } from '../../documents/written-date.ts'
import { FIELDS } from '../../languages/field-words.ts'
import type { Filter, Moment, Page } from '../../ledger/store/reads/ledger-reads.ts'
import { RECORD_KINDS, type RecordKind } from '../../records/record.ts'
import { positiveInteger } from './options.ts'

/** The options of the commands that work on a ledger, checked. */
export interface LedgerOptions {
  readonly ledger?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly jobs?: number
  readonly published?: string
  readonly only?: readonly string[]
  readonly contact?: string
  readonly allowPrivate?: boolean
  readonly party?: readonly string[]
  readonly kind?: RecordKind
  readonly field?: string
  readonly stage?: string
  readonly from?: string
  readonly to?: string
  readonly speaker?: string
  readonly source?: string
  readonly asOf?: string
  readonly knownAt?: string
  readonly limit?: number
  readonly offset?: number
  readonly since?: string
  readonly format?: string
  readonly [other: string]: unknown
}

const FIELD_NAMES = [...FIELDS, 'other'] as const

/** Where the ledger is when nobody says. */
export const DEFAULT_LEDGER = 'rapporteur.sqlite'
const DEFAULT_LIMIT = 50

export const ledgerOption = () =>
  new Option('--ledger <file>', 'the file of the ledger')
    .env('RAPPORTEUR_LEDGER')
    .default(DEFAULT_LEDGER)

export const jsonOption = () => new Option('--json', 'print a line of JSON for each')
export const csvOption = () => new Option('--csv', 'print comma-separated values with a header')

export const partyOption = () =>
  new Option('--party <codes...>', 'all of these take part: KZ IR, or names as written').argParser(
    partiesOf,
  )

/** The options that choose records or threads. */
export const filterOptions = () => [
  partyOption(),
  new Option('--kind <kind>', `the kind of records: ${RECORD_KINDS.join(', ')}`).argParser(kindOf),
  new Option('--field <field>', `the field: ${FIELD_NAMES.join(', ')}`).argParser(fieldOf),
  new Option('--from <date>', 'on this day or later').argParser((value) => dayOf('--from', value)),
  new Option('--to <date>', 'on this day or earlier').argParser((value) => dayOf('--to', value)),
  new Option('--speaker <name>', "part of the speaker's name"),
  new Option('--source <name>', 'part of the name of the source or of the address'),
]

/** The options that choose the moment from which the ledger is looked at. */
export const momentOptions = () => [
  new Option('--as-of <date>', 'as the world knew it: documents published until then').argParser(
    (value) => dayOf('--as-of', value),
  ),
  new Option('--known-at <date>', 'as this ledger knew it then').argParser(knownAtOf),
]

/** The options that choose a part of a long answer. */
export const pageOptions = () => [
  new Option('--limit <number>', 'print at most so many')
    .argParser((value) => positiveInteger('--limit', value))
    .default(DEFAULT_LIMIT),
  new Option('--offset <number>', 'leave out the first so many').argParser((value) =>
    value === '0' ? 0 : positiveInteger('--offset', value),
  ),
]

/** The filter that options give. */
export function filterOf(options: LedgerOptions): Filter {
  const { party = [], kind, field = null, from = null, to = null } = options
  if (from !== null && to !== null && from > to) {
    const allowed = `a day not after --to, which is ${quoted(to)}`
    throw new Problem('misuse', `--from is ${quoted(from)}; it must be ${allowed}.`, {
      value: from,
      allowed,
    })
  }
  const { speaker = null, source = null } = options
  return { parties: party, kinds: kind ? [kind] : [], field, from, to, speaker, source }
}

/** The moment that options give. */
export function momentOf({
  asOf = null,
  knownAt = null,
}: {
  asOf?: string | null
  knownAt?: string | null
}): Moment {
  return { asOf, knownAt }
}

/** The part that options give. */
export function pageOf({ limit = DEFAULT_LIMIT, offset = 0 }: LedgerOptions): Page {
  return { limit, offset }
}

/** The value of an option that is a day. Throws Problem `invalid-date`. */
export function dayOf(option: string, value: string): string {
  if (isIsoDate(value)) return value
  const allowed = 'a day of the calendar as YYYY-MM-DD, such as 2021-04-08'
  throw new Problem('invalid-date', `${option} is ${quoted(value)}; it must be ${allowed}.`, {
    value,
    allowed,
  })
}

function knownAtOf(value: string): string {
  const instant = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.exec(value)
  return instant && isIsoDate(instant[1] ?? '') ? value : dayOf('--known-at', value)
}

export function partiesOf(value: string, before: readonly string[] = []): string[] {
  const parties = value.split(',').map((party) => party.trim())
  return [...before, ...parties.filter((party) => party !== '')]
}

function kindOf(value: string): RecordKind {
  return oneOf('--kind', value, RECORD_KINDS)
}

function fieldOf(value: string): string {
  return oneOf('--field', value, FIELD_NAMES)
}

/** The value of an option that is one of some words. Throws Problem `misuse`. */
export function oneOf<Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((each) => each === value)
  if (word !== undefined) return word
  const allowed = `one of ${words.join(', ')}`
  throw new Problem('misuse', `${option} is ${quoted(value)}; it must be ${allowed}.`, {
    value,
    allowed,
  })
}
