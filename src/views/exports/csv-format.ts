import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { Filter, LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import type { RecordKind } from '../../records/record.ts'
import { type CsvColumn, csvLine } from '../tables/csv.ts'
import { kindColumns } from './kind-columns.ts'

/** What every record has, whatever its kind. */
const KNOWN: readonly CsvColumn<LedgerRecord>[] = [
  ['record', ({ key }) => key],
  ['thread', ({ thread }) => thread],
  ['review', ({ review }) => review],
]

const SAID: readonly CsvColumn<LedgerRecord>[] = [
  ['speaker', ({ record }) => record.speaker],
  ['quotation', ({ record }) => record.evidence[0]?.quote ?? null],
  ['document', ({ document }) => document.key],
  ['title', ({ document }) => document.title],
  ['source', ({ document }) => document.source],
  ['address', ({ document }) => document.url],
  ['published', ({ document }) => document.published],
]

/**
 * The records of a kind as comma-separated values after RFC 4180: a header, and a line for each with its
 * fields, its first quotation and where it was said; see docs/exports.md.
 */
export async function* csvRows(
  reads: LedgerReads,
  filter: Filter,
  moment: Moment,
): AsyncGenerator<string> {
  for (const kind of filter.kinds ?? []) {
    const columns = csvColumns(kind)
    yield csvLine(columns.map(([name]) => name))
    for await (const record of reads.everyRecord({ ...filter, kinds: [kind] }, moment)) {
      yield csvLine(columns.map(([, cell]) => cell(record)))
    }
  }
}

/** The columns of a kind, in their order. */
function csvColumns(kind: RecordKind): readonly CsvColumn<LedgerRecord>[] {
  return [...KNOWN, ...kindColumns(kind), ...SAID]
}
