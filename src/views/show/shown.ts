import { threadStory } from '../../ledger/history/stories.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import { listedDocuments } from '../documents/listed-document.ts'
import type { ShownDocument } from './shown-document.ts'
import type { ShownRecord } from './shown-record.ts'
import type { ShownThread } from './shown-thread.ts'

/** All that is known of the document of a key; null where there is none. */
export async function shownDocument(
  reads: LedgerReads,
  key: string,
  moment: Moment,
): Promise<ShownDocument | null> {
  const document = await reads.document(key)
  const [listed] = document ? await listedDocuments(reads, [document]) : []
  if (!listed) return null
  const copies = await reads.copies(key)
  return { ...listed, copies, records: await reads.recordsOfDocument(key, moment) }
}

/** The same of a record; one that is in force no more is shown as it was last. */
export async function shownRecord(
  reads: LedgerReads,
  key: string,
  moment: Moment,
): Promise<ShownRecord | null> {
  const now = await reads.record(key, moment)
  const versions = await reads.versions(key)
  const record = now ?? versions.at(-1)?.record
  if (!record) return null
  const thread = now && (await reads.thread(now.thread, moment))
  const [text, reasons, decisions] = await Promise.all([
    reads.text(record.document.key),
    thread ? reads.threadReasons(thread.key) : [],
    reads.decisions(key),
  ])
  const inForce = now !== null
  return { record, inForce, text: text ?? '', thread, reasons, versions, decisions }
}

/** The same of a thread, as of a day. */
export async function shownThread(
  reads: LedgerReads,
  key: string,
  moment: Moment & { readonly asOf: string },
): Promise<ShownThread | null> {
  const thread = await reads.thread(key, moment)
  if (!thread) return null
  const decided = await decidedStages(reads, moment.knownAt)
  const story = threadStory(thread, moment.asOf, { stageDecisions: decided(thread.records) })
  return { thread, story, reasons: await reads.threadReasons(thread.key) }
}
