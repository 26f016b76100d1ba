import type { RapporteurRecord, RecordKind } from '../../records/record.ts'
import type { ThreadKind } from '../ledger-record.ts'

/** What one record makes of a thread. */
function kindOf(record: RapporteurRecord): ThreadKind {
  switch (record.kind) {
    case 'commitment':
      return 'promise'
    case 'figure':
      return record.status === 'target' ? 'target' : 'figure'
    case 'event':
      return record.type === 'opening' || record.type === 'delivery' ? 'promise' : 'meeting'
    case 'instrument':
      return 'document'
    case 'link':
      return 'route'
    case 'position':
      return 'stance'
  }
}

/** What outweighs what: a promise is one whoever signs it, praises it or opens it. */
const ORDER: readonly ThreadKind[] = [
  'target',
  'promise',
  'meeting',
  'document',
  'route',
  'figure',
  'stance',
]

/**
 * What a thread is about: a promise as soon as one of its records promises, unless it is about a
 * number to be reached. The order of the records does not matter.
 *
 * @param amounts Figures that only tell how large a thing is that is to come: no number to be reached.
 * @example threadKindOf([commitment, instrument, link]) // 'promise'
 */
export function threadKindOf(
  records: readonly RapporteurRecord[],
  amounts: ReadonlySet<RapporteurRecord> = new Set(),
): ThreadKind {
  return strongest(records.map((each) => (amounts.has(each) ? 'figure' : kindOf(each))))
}

/** The kind that outweighs the others. */
export function strongest(kinds: readonly ThreadKind[]): ThreadKind {
  return ORDER.find((kind) => kinds.includes(kind)) ?? 'stance'
}

/** The kinds of records whose words can tell what a thread of a kind is about; where it has none of them, all do. */
export const NAMING: Readonly<Partial<Record<ThreadKind, readonly RecordKind[]>>> = {
  promise: ['commitment', 'instrument', 'link'],
  document: ['instrument'],
  route: ['link'],
  stance: ['position'],
}
