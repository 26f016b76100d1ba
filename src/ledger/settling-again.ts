import { firstQuote } from '../records/first-quote.ts'
import { documentParties } from './about.ts'
import { isVouchedFor } from './review/settled.ts'
import { isAloneAmong } from './said-alone.ts'
import { decisionsOn, type Home, settle } from './settling.ts'
import type { LedgerWrites, StoredRecord } from './store/ledger-store.ts'
import type { StoredDecision } from './store/stored-decision.ts'

/** The words that a decision is about. */
export type Words = Pick<StoredDecision, 'recordKey' | 'documentKey' | 'kind' | 'quote'>

/**
 * Settles the records that decisions on some words are about, in the version of their document that its address
 * shows now, and gives back the identities that lost or gained a record.
 */
export async function settleWords(
  writes: LedgerWrites,
  { recordKey, documentKey, kind, quote }: Words,
  at: string,
): Promise<number[]> {
  const document = documentKey === null ? null : await writes.documentByKey(documentKey)
  if (!document) return []
  const known = await writes.homeDocument(await writes.lastVersion(document.id))
  if (!known) return []
  const asRead = await writes.recordsAsRead(known.id)
  const home = { ...known, parties: documentParties(asRead.map(({ record }) => record)) }
  const all = [...asRead, ...(await writes.recordsInForce(known.id))]
  const said = all.filter(({ record }) => record.kind === kind && firstQuote(record) === quote)
  const keys = new Set([...(recordKey === null ? [] : [recordKey]), ...said.map(({ key }) => key)])
  const touched: number[] = []
  for (const key of keys) touched.push(...(await settleAgain(writes, { key, asRead, home, at })))
  return touched
}

interface Again {
  readonly key: string
  /** The records of the document that today's rules read. */
  readonly asRead: readonly StoredRecord[]
  readonly home: Home
  readonly at: string
}

/** What today's rules read no more is in force as long as somebody vouches for it. */
async function settleAgain(
  writes: LedgerWrites,
  { key, asRead, home, at }: Again,
): Promise<number[]> {
  const last = await writes.recordLastRead(key)
  if (!last || last.document !== home.id) return []
  const { record: read, said, reading } = last
  const inForce = await writes.recordInForce(key)
  const alone = isAloneAmong(last, asRead)
  const unsettled = { key, read, said, reading, inForce, fresh: false, alone }
  const isRead = asRead.some((each) => each.key === key)
  if (isRead || isVouchedFor(await decisionsOn(writes, unsettled, home)))
    return settle(writes, unsettled, { home, at })
  if (!inForce) return []
  await writes.endRecords([inForce.id], at)
  return inForce.identity === null ? [] : [inForce.identity]
}
