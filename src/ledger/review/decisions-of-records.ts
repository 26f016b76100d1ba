import { firstQuote } from '../../records/first-quote.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import type { StoredDecision } from '../store/stored-decision.ts'

/**
 * The decisions that name one of some records, or are about its words, with their undoings.
 *
 * @param decisions all of a ledger, oldest first
 */
export function decisionsOfRecords(
  decisions: readonly StoredDecision[],
  records: readonly LedgerRecord[],
): StoredDecision[] {
  const keys = new Set(records.map(({ key }) => key))
  const words = new Set(records.map(({ record }) => wordsOf(record.kind, firstQuote(record))))
  const found = new Set<number>()
  return decisions.filter(({ id, recordKey, kind, quote, details, undoes }) => {
    const others = (details['others'] ?? []) as string[]
    const own = [...(recordKey === null ? [] : [recordKey]), ...others].some((key) => keys.has(key))
    const about = own || words.has(wordsOf(kind, quote)) || (undoes !== null && found.has(undoes))
    if (about) found.add(id)
    return about
  })
}

/** The words that a decision is about, or a record tells: those of one kind and quotation are the same. */
export function wordsOf(kind: string | null, quote: string | null | undefined): string {
  return `${kind} ${quote}`
}
