import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerReads } from '../store/reads/ledger-reads.ts'

const MOST_NAMED = 5

/**
 * The keys that begin so, one more at most than are listed; those of records for a thread, too, since a thread
 * may have been named after them.
 */
export async function keysThatBegin(reads: LedgerReads, beginning: string): Promise<string[]> {
  const keys = await reads.keys(beginning, MOST_NAMED + 1)
  if (keys.length > 0 || !beginning.startsWith('t')) return keys
  const records = await reads.keys(`r${beginning.slice(1)}`, MOST_NAMED + 1)
  return records.map((record) => `t${record.slice(1)}`)
}

/** Keys in a sentence, five at most. */
export function listedKeys(keys: readonly string[]): string {
  const shown = keys.slice(0, MOST_NAMED).join(', ')
  return keys.length > MOST_NAMED ? `${shown}, …` : shown
}

/** The problem that something has not the shape of a key of "record (r…) or thread (t…)". */
export function noKey(given: string, things: string): Problem {
  const allowed = `that of a ${things}, or at least five characters of it`
  const message = `${quoted(given)} is no key; a key is ${allowed}.`
  return new Problem('unknown-key', message, { value: given, allowed })
}

/** The problem that several keys begin so. */
export function ambiguousKey(given: string, keys: readonly string[]): Problem {
  const allowed = 'more of its characters'
  const message = `${quoted(given)} may be ${listedKeys(keys)}; give ${allowed}.`
  return new Problem('unknown-key', message, { value: given, allowed })
}
