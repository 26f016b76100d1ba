import type { RapporteurRecord } from '../records/record.ts'
import { aboutOf } from './about.ts'
import type { FreshIdentities } from './fresh-identities.ts'
import type { Identity } from './identity/identity.ts'
import type { Home } from './settling.ts'
import type { LedgerWrites } from './store/ledger-store.ts'
import type { NewRecord } from './store/new-record.ts'
import { identify } from './threading.ts'

/** What the records of a document have in common. */
interface Common {
  readonly home: Home
  /** The day on which they were said. */
  readonly said: string
  readonly reading: number
  /** The ISO instant of now. */
  readonly at: string
  readonly fresh: FreshIdentities
  /** What a record is about, where that was worked out. */
  readonly identityOf: (record: RapporteurRecord) => Identity | undefined
}

/** Puts records in force as they were read, all at once: in a ledger in which nobody has decided anything. */
export async function addAsRead(
  writes: LedgerWrites,
  keyed: readonly (readonly [RapporteurRecord, string])[],
  { home, said, reading, at, fresh, identityOf }: Common,
): Promise<void> {
  const { published, language, text } = home
  const records: NewRecord[] = []
  for (const [record, key] of keyed) {
    const around = { published, language, text, apart: null, fresh, known: identityOf(record) }
    const { identity } = await identify(writes, record, around)
    const about = aboutOf(record, home.parties)
    const own = { key, document: home.id, record, about, said, reading, since: at, identity }
    records.push({ ...own, review: 'unreviewed', decision: null })
  }
  const ids = await writes.addRecords(records)
  for (const [i, each] of records.entries()) fresh.gain(each.identity, { ...each, id: ids[i] ?? 0 })
}
