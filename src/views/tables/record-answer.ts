import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { recordWords } from '../reading/record-line.ts'
import type { CsvColumn } from './csv.ts'

/** A record with its words and its document, as every question gives it as JSON. */
export function recordJson({ key, thread, review, document, record }: LedgerRecord) {
  const { key: documentKey, id, title, url, source, published } = document
  return {
    record: key,
    thread,
    review,
    words: recordWords(record),
    document: { document: documentKey, id, title, url, source, published },
    ...record,
  }
}

/** The columns of the record that an item stands for. */
export function recordColumns<Item>(recordOf: (item: Item) => LedgerRecord): CsvColumn<Item>[] {
  const columns: readonly CsvColumn<LedgerRecord>[] = [
    ['record', ({ key }) => key],
    ['kind', ({ record }) => record.kind],
    ['words', ({ record }) => recordWords(record)],
    ['speaker', ({ record }) => record.speaker],
    ['quote', ({ record }) => record.evidence[0]?.quote ?? null],
    ['review', ({ review }) => review],
    ['thread', ({ thread }) => thread],
    ['document', ({ document }) => document.key],
    ['published', ({ document }) => document.published],
    ['source', ({ document }) => document.source],
    ['address', ({ document }) => document.url],
  ]
  return columns.map(([name, cell]) => [name, (item) => cell(recordOf(item))] as const)
}
