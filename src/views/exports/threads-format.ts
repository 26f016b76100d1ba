import type { LedgerRecord } from '../../ledger/ledger-record.ts'

/**
 * A record as the lines that tell its thread: `{"document", "record", "kind", "thread", "start", "end"}`, one
 * for each piece of evidence. `document` is the document's own id.
 */
export function threadLines({ key, document, record, thread }: LedgerRecord): string {
  return record.evidence
    .map(({ start, end }) => {
      const line = { document: document.id, record: key, kind: record.kind, thread, start, end }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}
