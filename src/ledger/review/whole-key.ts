import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerReads } from '../store/reads/ledger-reads.ts'
import { ambiguousKey, keysThatBegin, noKey } from './key-beginnings.ts'

const SHAPE = /^[drt][0-9a-f]{4,16}$/
const WHOLE = 17

/**
 * The key of a document, record or thread that begins so; five characters are enough where no other key
 * begins with them. A thread may be named by an old key, which is that of one of its records.
 *
 * @throws Problem `unknown-key` for what is no key, leads nowhere, or to more than one thing
 */
export async function wholeKey(reads: LedgerReads, given: string): Promise<string> {
  const beginning = given.trim().toLowerCase()
  if (!SHAPE.test(beginning)) throw noKey(given, 'document (d…), record (r…) or thread (t…)')
  if (beginning.length === WHOLE) return beginning
  const keys = await keysThatBegin(reads, beginning)
  const [only] = keys
  if (only === undefined) throw unknownKey(given)
  if (keys.length > 1) throw ambiguousKey(given, keys)
  return only
}

/** The problem that no document, record or thread has a key. */
export function unknownKey(given: string): Problem {
  const message = `The ledger has no document, record or thread ${quoted(given)}.`
  return new Problem('unknown-key', message, { value: given })
}
