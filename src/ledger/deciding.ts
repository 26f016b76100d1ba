import { Problem, quoted } from '../core/problem.ts'
import { firstQuote } from '../records/first-quote.ts'
import type { PlannedDecision } from './review/planned-decision.ts'
import { isAloneAmong } from './said-alone.ts'
import { settleWords, type Words } from './settling-again.ts'
import type { LedgerWrites, StoredRecord } from './store/ledger-store.ts'
import type { StoredDecision } from './store/stored-decision.ts'
import { fieldsJson } from './store/stored-record.ts'
import { rethread } from './threading.ts'

/** Who decides, and why. */
export interface Ruling {
  readonly by: string
  readonly why: string
}

/** A ruling with its instant. */
interface Sitting extends Ruling {
  readonly at: string
}

/** What a decision, or its undoing, did. */
export interface Decided {
  readonly number: number
  readonly action: string
  /** The record that it is about. */
  readonly record: string
  /** The rows that it takes back: the decision first, then earlier undoings; empty where it is a decision. */
  readonly undoes: readonly number[]
  /** The keys of the threads of the records concerned, before and after; a rejected record stands in none. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Keeps a decision and lets it take effect, in one transaction.
 *
 * @throws Problem `misuse` without a reason or a name, and where a merge joins what is one thing by its words;
 * `unknown-key` where the record is in force no more
 */
export async function decide(
  writes: LedgerWrites,
  plan: PlannedDecision,
  sitting: Sitting,
): Promise<Decided> {
  mustBeGiven(sitting)
  const { action } = plan
  const record = await inForce(writes, plan.record)
  const others = await onePerIdentity(writes, plan)
  if (action === 'merge' && others.length === 0) throw oneAlready(plan.record)
  const words = await wordsOf(writes, record)
  const details = {
    ...plan.details,
    ...(action === 'stage' && !('on' in plan.details) ? { on: sitting.at.slice(0, 10) } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...words.as,
  }
  const row = { ...sitting, ...words.about, action, details, undoes: null }
  const concerned = [plan.record, ...others]
  const threads = await effective(writes, concerned, words.about, async () => {
    return { number: await writes.addDecision(row), at: sitting.at }
  })
  return { ...threads, action, record: plan.record, undoes: [] }
}

/**
 * Takes a decision back, or where it was undone before, so that it is an undoing itself that holds, that
 * undoing: each is a new row. Without a number, the last decision that holds.
 *
 * @throws Problem `unknown-key` for a number that no row has, or where nothing was decided; `misuse` for a row
 * that was taken back already
 */
export async function undo(
  writes: LedgerWrites,
  number: number | null,
  sitting: Sitting,
): Promise<Decided> {
  mustBeGiven(sitting)
  const target = number === null ? await writes.lastDecision() : await writes.decision(number)
  if (target === null) throw nothingToUndo(number)
  const chain = await chainFrom(writes, target)
  const last = chain.at(-1) ?? target
  if (chain.length % 2 === 0) throw undoneAlready(target, last)
  const root = await rootOf(writes, target)
  const { recordKey, documentKey, kind, quote } = root
  const about = { recordKey, documentKey, kind, quote }
  const row = { ...sitting, ...about, action: 'undo', details: {}, undoes: last.id }
  const others = (root.details['others'] ?? []) as string[]
  const concerned = [...(recordKey === null ? [] : [recordKey]), ...others]
  const threads = await effective(writes, concerned, about, async () => {
    return { number: await writes.addDecision(row), at: sitting.at }
  })
  return { ...threads, action: 'undo', record: recordKey ?? '', undoes: chain.map(({ id }) => id) }
}

function mustBeGiven({ by, why }: Ruling): void {
  const missing = by.trim() === '' ? '--by' : why.trim() === '' ? '--why' : null
  if (missing === null) return
  const allowed = missing === '--by' ? 'the name of who decides' : 'the reason of the decision'
  throw new Problem('misuse', `${missing} is empty; it must be ${allowed}.`, { value: '', allowed })
}

async function inForce(writes: LedgerWrites, key: string): Promise<StoredRecord> {
  const record = await writes.recordInForce(key)
  if (record) return record
  throw new Problem('unknown-key', `The ledger has no record ${quoted(key)} in force.`, {
    value: key,
  })
}

/**
 * The other records, one for each identity: the rest says the same by the same features. A record that is
 * split from its own likes gets an identity of its own, so that one of them is named.
 */
async function onePerIdentity(
  writes: LedgerWrites,
  { action, record, others }: PlannedDecision,
): Promise<string[]> {
  const own = await writes.identityOfRecord(record)
  const seen = new Set(action === 'merge' ? [own] : [])
  const found: string[] = []
  for (const key of others) {
    const identity = await writes.identityOfRecord(key)
    if (identity === null || seen.has(identity)) continue
    seen.add(identity)
    found.push(key)
  }
  return found
}

/** What ties a decision to words: the record, its document and quotation, and how it was read. */
async function wordsOf(writes: LedgerWrites, record: StoredRecord) {
  const read = (await writes.recordLastRead(record.key)) ?? record
  const home = await writes.homeDocument(record.document)
  const quote = firstQuote(read.record)
  const documentKey = home?.keys[0] ?? null
  const alone = isAloneAmong(read, await writes.recordsAsRead(record.document))
  return {
    about: { recordKey: record.key, documentKey, kind: read.record.kind, quote },
    as: { read: fieldsJson(read.record), alone },
  }
}

/** Keeps a row, settles the records of its words, and makes the threads of all records concerned anew. */
async function effective(
  writes: LedgerWrites,
  concerned: readonly string[],
  words: Words,
  keep: () => Promise<{ number: number; at: string }>,
): Promise<Pick<Decided, 'number' | 'before' | 'after'>> {
  const identities = await identitiesOf(writes, concerned)
  const before = await threadsOf(writes, identities)
  const { number, at } = await keep()
  const touched = new Set([...identities, ...(await settleWords(writes, words, at))])
  const now = await identitiesOf(writes, concerned)
  await rethread(writes, new Set([...touched, ...now]))
  return { number, before, after: await threadsOf(writes, now) }
}

async function identitiesOf(writes: LedgerWrites, keys: readonly string[]): Promise<number[]> {
  const found: number[] = []
  for (const key of keys) {
    const identity = await writes.identityOfRecord(key)
    if (identity !== null) found.push(identity)
  }
  return found
}

async function threadsOf(writes: LedgerWrites, identities: readonly number[]): Promise<string[]> {
  const keys = new Set<string>()
  for (const identity of identities) {
    const key = await writes.threadOf(identity)
    if (key !== null) keys.add(key)
  }
  return [...keys].sort()
}

/** A row and those that took it back, and each other, in turn. */
async function chainFrom(writes: LedgerWrites, first: StoredDecision): Promise<StoredDecision[]> {
  const chain = [first]
  for (const each of chain) {
    const next = await writes.undoing(each.id)
    if (next) chain.push(next)
  }
  return chain
}

/** The decision that a row is, or in the end is about. */
async function rootOf(writes: LedgerWrites, row: StoredDecision): Promise<StoredDecision> {
  let root = row
  while (root.undoes !== null) {
    const before = await writes.decision(root.undoes)
    if (!before) return root
    root = before
  }
  return root
}

function oneAlready(key: string): Problem {
  const allowed = 'records or threads that are not one thing yet'
  const message = `${quoted(key)} and the others are one thing by their words already; a merge must name ${allowed}.`
  return new Problem('misuse', message, { value: key, allowed })
}

function nothingToUndo(number: number | null): Problem {
  if (number === null) return new Problem('unknown-key', 'There is no decision to undo.')
  const message = `There is no decision ${number}; "rapporteur log" lists them.`
  return new Problem('unknown-key', message, { value: String(number) })
}

function undoneAlready({ id }: StoredDecision, last: StoredDecision): Problem {
  const allowed = 'one that holds'
  const message = `Decision ${id} was taken back by ${last.id} on ${last.at.slice(0, 10)}; what is undone must be ${allowed}: "undo ${last.id}" restores it.`
  return new Problem('misuse', message, { value: String(id), allowed })
}
