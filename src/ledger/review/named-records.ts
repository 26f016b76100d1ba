import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerRecord, LedgerThread } from '../ledger-record.ts'
import type { LedgerReads, Moment } from '../store/ledger-reads.ts'

const NOW: Moment = { asOf: null, knownAt: null }
const SHAPE = /^[rt][0-9a-f]{4,16}$/
const MOST_NAMED = 5
/** How much of a key another one must share to be near it. */
const NEAR = 3

/** What a key stands for: one record, or a thread with all of its records. */
export interface Named {
  readonly key: string
  readonly records: readonly LedgerRecord[]
  readonly thread: LedgerThread | null
}

/**
 * What a key of a record or a thread stands for; a thread's may be an older one, and five characters are
 * enough where they are those of one key alone.
 *
 * @throws Problem `unknown-key` that names the keys near to it
 */
export async function named(reads: LedgerReads, given: string): Promise<Named> {
  const key = given.trim().toLowerCase()
  if (!SHAPE.test(key)) throw noKey(given)
  const exact = await found(reads, key)
  if (exact) return exact
  const keys = await beginning(reads, key)
  if (keys.length > 1) throw ambiguous(given, keys)
  const only = keys[0] === undefined ? null : await found(reads, keys[0])
  if (only) return only
  throw keys.length === 1 ? noMore(given) : unknown(given, await near(reads, key))
}

/**
 * The one record that a key stands for: a record, or a thread of one record.
 *
 * @throws Problem `unknown-key`; `misuse` for a thread of several, naming them
 */
export async function namedRecord(reads: LedgerReads, given: string): Promise<LedgerRecord> {
  const { key, records } = await named(reads, given)
  const [first] = records
  if (first && records.length === 1) return first
  const keys = records.map((record) => record.key)
  const allowed = `the key of a record: ${listed(keys)}`
  const message = `${quoted(key)} is a thread of ${records.length} records; this decision must name ${allowed}.`
  throw new Problem('misuse', message, { value: given, allowed })
}

async function found(reads: LedgerReads, key: string): Promise<Named | null> {
  if (key.startsWith('r')) {
    const record = await reads.record(key, NOW)
    return record && { key, records: [record], thread: null }
  }
  const thread = await reads.thread(key, NOW)
  return thread && { key: thread.key, records: thread.records, thread }
}

/** Keys that begin so; those of records for a thread, too, since a thread may have been named after them. */
async function beginning(reads: LedgerReads, key: string): Promise<string[]> {
  const keys = await reads.keys(key, MOST_NAMED + 1)
  if (keys.length > 0 || key.startsWith('r')) return keys
  const records = await reads.keys(`r${key.slice(1)}`, MOST_NAMED + 1)
  return records.map((record) => `t${record.slice(1)}`)
}

async function near(reads: LedgerReads, key: string): Promise<string[]> {
  for (let length = key.length - 1; length >= NEAR; length--) {
    const keys = await reads.keys(key.slice(0, length), MOST_NAMED)
    if (keys.length > 0) return keys
  }
  return []
}

function noKey(given: string): Problem {
  const allowed = 'that of a record (r…) or thread (t…), or at least five characters of it'
  const message = `${quoted(given)} is no key; a key is ${allowed}.`
  return new Problem('unknown-key', message, { value: given, allowed })
}

function ambiguous(given: string, keys: readonly string[]): Problem {
  const allowed = 'more of its characters'
  const message = `${quoted(given)} may be ${listed(keys)}; give ${allowed}.`
  return new Problem('unknown-key', message, { value: given, allowed })
}

function unknown(given: string, keys: readonly string[]): Problem {
  const nearest = keys.length > 0 ? `; near to it is ${listed(keys)}` : ''
  const message = `The ledger has no record or thread ${quoted(given)}${nearest}.`
  return new Problem('unknown-key', message, { value: given })
}

function noMore(given: string): Problem {
  const message = `What ${quoted(given)} stands for is in force no more: its words are read no longer, or its address shows another text.`
  return new Problem('unknown-key', message, { value: given })
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, MOST_NAMED).join(', ')
  return keys.length > MOST_NAMED ? `${shown}, …` : shown
}
