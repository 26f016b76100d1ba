import { createHash } from 'node:crypto'
import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerReads } from '../store/reads/ledger-reads.ts'
import { named } from './named-records.ts'
import type { AskedDecision } from './planned-decision.ts'

const LENGTH = 16
const WHOLE_RECORD = /^r[0-9a-f]{16}$/

/** What stands for any version: whoever shows it decides on whatever is in force. */
const ANY_VERSION = '*'

/**
 * A word for what is known of a record, or of all records of a thread, now: another one after each decision or reading that
 * changes them. Whoever decides shows it, so that nobody decides on what they have not seen.
 */
export async function seenVersion(reads: LedgerReads, key: string): Promise<string> {
  const standings = await reads.standings(await recordsOf(reads, key))
  return createHash('sha256').update(standings.join('\n')).digest('hex').slice(0, LENGTH)
}

/** A record may be in force no more; a thread, or what a beginning of a key stands for, must be. */
async function recordsOf(reads: LedgerReads, key: string): Promise<string[]> {
  if (WHOLE_RECORD.test(key)) return [key]
  return (await named(reads, key)).records.map((record) => record.key)
}

/**
 * Makes sure that what is decided on is what was seen.
 *
 * @param seen for each key of the decision the version that was seen, or {@link ANY_VERSION}
 * @throws Problem `changed` where it is another one now; `misuse` where there are more or fewer versions than keys.
 */
export async function mustBeSeen(
  reads: LedgerReads,
  asked: AskedDecision,
  seen: readonly string[],
): Promise<void> {
  const keys = asked.action === 'merge' ? asked.keys : [asked.key]
  if (seen.length !== keys.length) {
    const allowed = `${keys.length} of them, one for each key, or "${ANY_VERSION}"`
    const message = `${seen.length} versions are said to have been seen; there must be ${allowed}.`
    throw new Problem('misuse', message, { value: seen.join(', '), allowed })
  }
  for (const [i, key] of keys.entries()) {
    if (seen[i] === ANY_VERSION || seen[i] === (await seenVersion(reads, key))) continue
    const message = `${quoted(key)} has changed since it was looked at: nothing was decided; look at it again.`
    throw new Problem('changed', message, { value: key })
  }
}
