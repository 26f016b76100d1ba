import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerReads } from '../../ledger/store/ledger-reads.ts'

const SHAPE = /^[drt][0-9a-f]{4,16}$/
const WHOLE = 17
const MOST_NAMED = 5

/**
 * The key of a document, record or thread that begins so; five characters are enough where no other key
 * begins with them. A thread may be named by an old key, which is that of one of its records.
 *
 * @throws Problem `unknown-key` for what is no key, leads nowhere, or to more than one thing
 */
export async function wholeKey(reads: LedgerReads, given: string): Promise<string> {
  const beginning = given.trim().toLowerCase()
  if (!SHAPE.test(beginning)) throw noKey(given)
  if (beginning.length === WHOLE) return beginning
  const keys = await keysThatBegin(reads, beginning)
  const [only] = keys
  if (only === undefined) throw unknownKey(given)
  if (keys.length > 1) throw ambiguous(given, keys)
  return only
}

async function keysThatBegin(reads: LedgerReads, beginning: string): Promise<string[]> {
  const keys = await reads.keys(beginning, MOST_NAMED)
  if (keys.length > 0 || !beginning.startsWith('t')) return keys
  const records = await reads.keys(`r${beginning.slice(1)}`, MOST_NAMED)
  return records.map((record) => `t${record.slice(1)}`)
}

function noKey(given: string): Problem {
  const allowed =
    'that of a document (d…), record (r…) or thread (t…), or its first five characters'
  const message = `${quoted(given)} is no key; a key is ${allowed}.`
  return new Problem('unknown-key', message, { value: given, allowed })
}

/** The problem that no document, record or thread has a key. */
export function unknownKey(given: string): Problem {
  const message = `The ledger has no document, record or thread ${quoted(given)}.`
  return new Problem('unknown-key', message, { value: given })
}

function ambiguous(given: string, keys: readonly string[]): Problem {
  const allowed = 'more of its characters'
  const message = `${quoted(given)} may be ${keys.join(', ')}; give ${allowed}.`
  return new Problem('unknown-key', message, { value: given, allowed })
}
