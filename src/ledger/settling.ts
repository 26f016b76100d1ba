import { firstQuote } from '../records/first-quote.ts'
import type { RapporteurRecord } from '../records/record.ts'
import { aboutOf } from './about.ts'
import type { FreshIdentities } from './fresh-identities.ts'
import type { Identity } from './identity/identity.ts'
import { endsOf, type Tie } from './neighbour.ts'
import { settled } from './review/settled.ts'
import type { LedgerWrites, StoredRecord } from './store/ledger-store.ts'
import type { StoredDecision } from './store/stored-decision.ts'
import { fieldsJson } from './store/stored-record.ts'
import { identify } from './threading.ts'

/** The document of a record, as far as its records need it. */
export interface Home {
  readonly id: number
  /** The keys of all versions of the document: decisions go along with the words. */
  readonly keys: readonly string[]
  readonly published: string | null
  readonly language: string | null
  readonly text: string
  /** The parties that it is about. */
  readonly parties: readonly string[]
}

/** A record to be put in force: as it was read, and the version that is in force so far. */
export interface Unsettled {
  readonly key: string
  readonly read: RapporteurRecord
  readonly said: string
  readonly reading: number
  readonly inForce: StoredRecord | null
  /** True where `read` is a version that is not kept yet. */
  readonly fresh: boolean
  /** True where no other record of its kind in the document is said by the same words. */
  readonly alone: boolean
}

/** When and in which document. */
export interface Occasion {
  readonly home: Home
  readonly at: string
  /** Where given, the identities that come with the document are noted there. */
  readonly fresh?: FreshIdentities
  /** What a record is about as it was read, where that was worked out. */
  readonly identityOf?: (record: RapporteurRecord) => Identity | undefined
}

/**
 * Puts a record in force as the decisions about it have it, and gives back the identities that lost or
 * gained a record, or are tied to another no more.
 */
export async function settle(
  writes: LedgerWrites,
  unsettled: Unsettled,
  occasion: Occasion,
): Promise<number[]> {
  const { home, at, fresh: freshIdentities } = occasion
  const { key, read, inForce, said, reading, fresh } = unsettled
  const decisions = await decisionsOn(writes, unsettled, home)
  const state = settled(read, decisions)
  const given = { state, key, decisions, occasion }
  const { identity, parted } = await identityFor(writes, given)
  const about = aboutOf(state.record, home.parties)
  const kept = { key, document: home.id, about, said, reading, since: at }
  const changed = [inForce?.identity ?? null, identity].filter((id) => id !== null)
  const untied = endsOf(parted)
  const touched = [...changed, ...untied]
  if (!fresh && isSame(inForce, state, identity)) return [...untied]
  if (inForce) await writes.endRecords([inForce.id], at)
  if (state.decision === null) {
    if (!fresh) await replaceRead(writes, key, at)
    const added = { ...kept, record: read, review: 'unreviewed' as const, decision: null, identity }
    const [id = 0] = await writes.addRecords([added])
    freshIdentities?.gain(identity, { ...added, id })
    return touched
  }
  if (fresh) {
    // The version that was read stays behind the decided one, so that undoing finds it.
    const asRead = { ...kept, record: read, review: 'unreviewed' as const, decision: null }
    const ids = await writes.addRecords([{ ...asRead, identity: null }])
    await writes.endRecords(ids, at)
  }
  const { record, review, decision } = state
  const [id = 0] = await writes.addRecords([{ ...kept, record, review, decision, identity }])
  freshIdentities?.gain(identity, { ...kept, id, record })
  return touched
}

/** A version that was read comes into force once more: the one before it is no longer the last. */
async function replaceRead(writes: LedgerWrites, key: string, at: string): Promise<void> {
  const before = await writes.recordAsRead(key)
  if (before) await writes.unreadRecord(before.id, at)
}

function isSame(
  inForce: StoredRecord | null,
  state: ReturnType<typeof settled>,
  identity: number | null,
): boolean {
  return (
    inForce !== null &&
    inForce.review === state.review &&
    inForce.decision === state.decision &&
    inForce.identity === identity &&
    JSON.stringify(inForce.record) === JSON.stringify(state.record)
  )
}

/**
 * The decisions about a record. One about another record, in an earlier version of the document, holds
 * where that said the same by the same words, or each was all that was read in them.
 */
export async function decisionsOn(
  writes: LedgerWrites,
  { key, read, alone }: Pick<Unsettled, 'key' | 'read' | 'alone'>,
  home: Home,
): Promise<StoredDecision[]> {
  const quote = firstQuote(read)
  const words = { recordKey: key, documentKeys: home.keys, kind: read.kind, quote }
  const fields = fieldsJson(read)
  const found = await writes.decisionsAbout(words)
  return found.filter(
    ({ recordKey, documentKey, details }) =>
      recordKey === key ||
      (documentKey !== home.keys[0] &&
        (details['read'] === fields || (alone && details['alone'] === true))),
  )
}

interface Identified {
  readonly state: ReturnType<typeof settled>
  readonly key: string
  readonly decisions: readonly StoredDecision[]
  readonly occasion: Occasion
}

/** What is rejected is about nothing. */
async function identityFor(
  writes: LedgerWrites,
  { state, key, decisions, occasion }: Identified,
): Promise<{ readonly identity: number | null; readonly parted: readonly Tie[] }> {
  if (state.review === 'rejected') return { identity: null, parted: [] }
  const { fresh, home, identityOf } = occasion
  const { published, language, text } = home
  const apart = decisions.some(({ action }) => action === 'split') ? key : null
  const known = identityOf?.(state.record)
  return identify(writes, state.record, { published, language, text, apart, fresh, known })
}
