import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerRecord, LedgerThread } from '../ledger-record.ts'
import type { LedgerReads, Moment } from '../store/reads/ledger-reads.ts'
import { ambiguousKey, keysThatBegin, listedKeys, noKey } from './key-beginnings.ts'

const NOW: Moment = { asOf: null, knownAt: null }
const SHAPE = /^[rt][0-9a-f]{4,16}$/
const MOST_NEAR = 5
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
  if (!SHAPE.test(key)) throw noKey(given, 'record (r…) or thread (t…)')
  const exact = await found(reads, key)
  if (exact) return exact
  const keys = await keysThatBegin(reads, key)
  if (keys.length > 1) throw ambiguousKey(given, keys)
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
  const allowed = `the key of a record: ${listedKeys(keys)}`
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

async function near(reads: LedgerReads, key: string): Promise<string[]> {
  for (let length = key.length - 1; length >= NEAR; length--) {
    const keys = await reads.keys(key.slice(0, length), MOST_NEAR)
    if (keys.length > 0) return keys
  }
  return []
}

function unknown(given: string, keys: readonly string[]): Problem {
  const nearest = keys.length > 0 ? `; near to it is ${listedKeys(keys)}` : ''
  const message = `The ledger has no record or thread ${quoted(given)}${nearest}.`
  return new Problem('unknown-key', message, { value: given })
}

function noMore(given: string): Problem {
  const message = `What ${quoted(given)} stands for is in force no more: its words are read no longer, or its address shows another text.`
  return new Problem('unknown-key', message, { value: given })
}
