import { firstQuote } from '../records/first-quote.ts'
import type { RapporteurRecord } from '../records/record.ts'
import type { StoredRecord } from './store/ledger-store.ts'

/** Tells of each of a document's records whether no other of its kind is said by the same words. */
export function aloneAmong(
  records: readonly RapporteurRecord[],
): (record: RapporteurRecord) => boolean {
  const counts = new Map<string, number>()
  for (const record of records) {
    const words = wordsOf(record)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return (record) => (counts.get(wordsOf(record)) ?? 0) <= 1
}

/** The same of a record that is kept, among those of its document. */
export function isAloneAmong({ key, record }: StoredRecord, all: readonly StoredRecord[]): boolean {
  const words = wordsOf(record)
  return !all.some((other) => other.key !== key && wordsOf(other.record) === words)
}

function wordsOf(record: RapporteurRecord): string {
  return `${record.kind} ${firstQuote(record)}`
}
