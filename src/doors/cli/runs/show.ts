import { unknownKey, wholeKey } from '../../../ledger/review/whole-key.ts'
import { shownDocument, shownRecord, shownThread } from '../../../views/show/shown.ts'
import { documentReport, documentShownJson } from '../../../views/show/shown-document.ts'
import { recordReport, recordShownJson } from '../../../views/show/shown-record.ts'
import { threadReport, threadShownJson } from '../../../views/show/shown-thread.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { momentOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { printOriginal } from '../print-original.ts'

/** Prints everything about a document, a record or a thread. */
export async function show(context: LedgerContext): Promise<number> {
  const { ledger, options, style, today } = context
  const { reads } = ledger
  const [given = ''] = context.arguments
  const key = await wholeKey(reads, given)
  if (options['original'] === true) {
    await printOriginal(reads, key)
    return 0
  }
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
