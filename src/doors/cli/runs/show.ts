import { threadStory } from '../../../ledger/history/stories.ts'
import { decidedStages } from '../../../ledger/review/stage-decisions.ts'
import type { LedgerReads, Moment } from '../../../ledger/store/ledger-reads.ts'
import {
  documentReport,
  documentShownJson,
  type ShownDocument,
} from '../../../views/show/shown-document.ts'
import {
  recordReport,
  recordShownJson,
  type ShownRecord,
} from '../../../views/show/shown-record.ts'
import {
  type ShownThread,
  threadReport,
  threadShownJson,
} from '../../../views/show/shown-thread.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { momentOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { unknownKey, wholeKey } from '../whole-key.ts'

/** Prints everything about a document, a record or a thread. */
export async function show(context: LedgerContext): Promise<number> {
  const { ledger, options, style, today } = context
  const { reads } = ledger
  const [given = ''] = context.arguments
  const key = await wholeKey(reads, given)
  const asOf = options.asOf ?? today
  const moment = momentOf(options)
  const json = options.json === true
  const document = key.startsWith('d') ? await shownDocument(reads, key, moment) : null
  if (document) {
    await print(json ? jsonLine(documentShownJson(document)) : documentReport(document, style))
    return 0
  }
  const record = key.startsWith('r') ? await shownRecord(reads, key, moment) : null
  if (record) {
    await print(json ? jsonLine(recordShownJson(record)) : recordReport(record, style))
    return 0
  }
  const thread = key.startsWith('t') ? await shownThread(reads, key, { ...moment, asOf }) : null
  if (!thread) throw unknownKey(given)
  await print(json ? jsonLine(threadShownJson(thread)) : threadReport(thread, style))
  return 0
}

async function shownDocument(
  reads: LedgerReads,
  key: string,
  moment: Moment,
): Promise<ShownDocument | null> {
  const document = await reads.document(key)
  return document && { document, records: await reads.recordsOfDocument(key, moment) }
}

/** A record that is in force no more is shown as it was last. */
async function shownRecord(
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

async function shownThread(
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
