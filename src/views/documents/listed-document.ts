import type { LedgerDocument, TracedDocument } from '../../ledger/ledger-record.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'

/** A document as it is listed: how it came, and the earlier document that has the same text. */
export interface ListedDocument {
  readonly document: TracedDocument
  readonly sameTextAs: LedgerDocument | null
}

/** Documents with what is listed of them. */
export async function listedDocuments(
  reads: LedgerReads,
  documents: readonly LedgerDocument[],
): Promise<ListedDocument[]> {
  const traced = await reads.traced(documents)
  const keys = [...new Set(documents.flatMap(({ origin }) => origin ?? []))]
  const origins = new Map<string, LedgerDocument>()
  for (const key of keys) {
    const origin = await reads.document(key)
    if (origin) origins.set(key, origin)
  }
  return traced.map((document) => ({
    document,
    sameTextAs: origins.get(document.origin ?? '') ?? null,
  }))
}
