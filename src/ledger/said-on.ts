import type { LedgerDocument } from './ledger-record.ts'

/** The day on which a document says something: that of its publication, else that of its adding; an ISO date. */
export function saidOn({ published, added }: Pick<LedgerDocument, 'published' | 'added'>): string {
  return published ?? added.slice(0, 10)
}
