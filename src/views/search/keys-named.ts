import type { LedgerDocument } from '../../ledger/ledger-record.ts'
import { keysThatBegin } from '../../ledger/review/key-beginnings.ts'
import type { LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import { recordWords } from '../reading/record-line.ts'

/** A thing of the ledger that a key names. */
export interface NamedThing {
  readonly key: string
  readonly thing: 'document' | 'record' | 'thread'
  /** Its title, or what it says. */
  readonly words: string
}

const KEY = /^[drt][0-9a-f]{4,16}$/
const MOST = 5

/**
 * The documents, records and threads whose key somebody wrote, or at least five characters of it; none for other words,
 * and none of which nothing was known at the moment.
 */
export async function keysNamed(
  reads: LedgerReads,
  written: string,
  moment: Moment,
): Promise<NamedThing[]> {
  const beginning = written.trim().toLowerCase()
  if (!KEY.test(beginning)) return []
  const things: NamedThing[] = []
  for (const key of (await keysThatBegin(reads, beginning)).slice(0, MOST)) {
    const thing = await thingOf(reads, key, moment)
    if (thing !== null && !things.some((each) => each.key === thing.key)) things.push(thing)
  }
  return things
}

async function thingOf(
  reads: LedgerReads,
  key: string,
  moment: Moment,
): Promise<NamedThing | null> {
  if (key.startsWith('d')) {
    const document = await reads.document(key)
    if (document === null || !isKnown(document, moment)) return null
    return { key, thing: 'document', words: document.title ?? document.id }
  }
  if (key.startsWith('r')) {
    const record = await reads.record(key, moment)
    return record && { key, thing: 'record', words: recordWords(record.record) }
  }
  const thread = await reads.thread(key, moment)
  return thread && { key: thread.key, thing: 'thread', words: thread.label }
}

function isKnown({ published, added }: LedgerDocument, { asOf, knownAt }: Moment): boolean {
  const isOut = asOf === null || (published ?? added.slice(0, asOf.length)) <= asOf
  return isOut && (knownAt === null || added.slice(0, knownAt.length) <= knownAt)
}
