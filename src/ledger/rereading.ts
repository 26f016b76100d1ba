import { firstQuote } from '../records/first-quote.ts'
import type { RapporteurRecord, RecordKind } from '../records/record.ts'
import { documentParties } from './about.ts'
import type { Session } from './adding.ts'
import { isSame, type Match, matched } from './record-matches.ts'
import { isVouchedFor } from './review/settled.ts'
import { aloneAmong, isAloneAmong } from './said-alone.ts'
import { saidOn } from './said-on.ts'
import { decisionsOn, type Home, settle } from './settling.ts'
import type { LedgerWrites, StoredRecord } from './store/ledger-store.ts'
import { rethread } from './threading.ts'

/** A document of the ledger that was read again. */
export interface ReadAgain {
  readonly document: string
  readonly language: string | null
  readonly records: readonly RapporteurRecord[]
}

/** What reading a document again did to its records. */
export interface Reread {
  readonly document: string
  readonly appeared: readonly ChangedRecord[]
  readonly changed: readonly ChangedRecord[]
  readonly went: readonly ChangedRecord[]
  /** Read no more by today's rules, and kept since somebody vouched for them. */
  readonly kept: readonly ChangedRecord[]
  readonly same: number
}

/** A record that a new reading added, changed or took away. */
export interface ChangedRecord {
  readonly key: string
  readonly kind: RecordKind
  readonly quote: string
}

/**
 * Puts a new reading of a document in the place of the last: records that are read as before stay, and
 * decisions stay with the words that they were about. One transaction, all or nothing. Null where the
 * document is not in the ledger, or its address shows another text now.
 */
export async function rereadDocument(
  writes: LedgerWrites,
  again: ReadAgain,
  session: Session,
): Promise<Reread | null> {
  const kept = await writes.documentByKey(again.document)
  const document = kept && (await writes.homeDocument(kept.id))
  if (!document || document.replaced) return null
  const { published, added } = document
  const parties = documentParties(again.records)
  const home = { ...document, parties, language: again.language }
  const before = await earlierRecords(writes, document.id)
  const matches = matched(again.document, again.records, before)
  const said = saidOn({ published, added })
  const work = new Rereading(writes, { home, session, said })
  const alone = aloneAmong(again.records)
  for (const match of matches) await work.put(match, alone(match.read))
  const found = new Set(matches.flatMap(({ before: old }) => (old ? [old.id] : [])))
  for (const old of before) if (!found.has(old.id)) await work.lose(old, before)
  await writes.setReading(document.id, session.reading)
  await rethread(writes, work.touched)
  return { document: again.document, ...work.report }
}

/** The records that were read last, and those that are kept since somebody vouched for them. */
async function earlierRecords(writes: LedgerWrites, document: number): Promise<StoredRecord[]> {
  const read = await writes.recordsAsRead(document)
  const keys = new Set(read.map(({ key }) => key))
  const inForce = await writes.recordsInForce(document)
  return [...read, ...inForce.filter(({ key }) => !keys.has(key))]
}

interface Where {
  readonly home: Home
  readonly session: Session
  readonly said: string
}

class Rereading {
  readonly touched = new Set<number>()
  readonly report = {
    appeared: [] as ChangedRecord[],
    changed: [] as ChangedRecord[],
    went: [] as ChangedRecord[],
    kept: [] as ChangedRecord[],
    same: 0,
  }
  private readonly writes: LedgerWrites
  private readonly where: Where

  constructor(writes: LedgerWrites, where: Where) {
    this.writes = writes
    this.where = where
  }

  /** Puts a record of today's reading in force. */
  async put({ key, read, before }: Match, alone: boolean): Promise<void> {
    const { home, session, said } = this.where
    const { at, reading } = session
    const fresh = before === null || before.decision !== null || !isSame(before.record, read)
    if (before === null) this.report.appeared.push(named(key, read))
    else if (fresh) this.report.changed.push(named(key, read))
    else this.report.same++
    if (before && before.decision === null && fresh) await this.writes.unreadRecord(before.id, at)
    const inForce = await this.writes.recordInForce(key)
    const unsettled = { key, read, said, reading, inForce, fresh, alone }
    this.touch(await settle(this.writes, unsettled, { home, at }))
  }

  /** Takes a record out of force that today's rules read no more, unless somebody vouched for it. */
  async lose(old: StoredRecord, before: readonly StoredRecord[]): Promise<void> {
    const { home, session } = this.where
    const { at } = session
    const { key, record } = old
    const last = (await this.writes.recordLastRead(key)) ?? old
    const alone = isAloneAmong(last, before)
    const decisions = await decisionsOn(this.writes, { key, read: last.record, alone }, home)
    const inForce = await this.writes.recordInForce(key)
    if (old.decision === null) await this.writes.unreadRecord(old.id, at)
    if (inForce && isVouchedFor(decisions)) {
      this.report.kept.push(named(key, record))
      const { record: read, said, reading } = last
      const unsettled = { key, read, said, reading, inForce, fresh: false, alone }
      this.touch(await settle(this.writes, unsettled, { home, at }))
      return
    }
    this.report.went.push(named(key, record))
    if (!inForce) return
    await this.writes.endRecords([inForce.id], at)
    this.touch(inForce.identity === null ? [] : [inForce.identity])
  }

  private touch(identities: readonly number[]): void {
    for (const identity of identities) this.touched.add(identity)
  }
}

function named(key: string, record: RapporteurRecord): ChangedRecord {
  return { key, kind: record.kind, quote: firstQuote(record) }
}
