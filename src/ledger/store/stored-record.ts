import type { Selectable } from 'kysely'
import type { Evidence } from '../../core/evidence.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import type { ReviewState } from '../ledger-record.ts'
import type { StoredRecord } from './ledger-store.ts'
import type { RecordTable } from './tables/schema.ts'

const COLUMNS = [
  'id',
  'key',
  'document',
  'kind',
  'fields',
  'speaker',
  'about',
  'said',
  'review',
  'decision',
  'reading',
  'since',
  'identity',
] as const

/** A row of the table of records, as far as a record is made of it. */
export type RecordRow = Readonly<Pick<Selectable<RecordTable>, (typeof COLUMNS)[number]>>

/** The columns of {@link RecordRow}. */
export const RECORD_COLUMNS = COLUMNS.join(', ')

/** The record that a row and its evidence are. */
export function recordOfRow(
  row: Pick<RecordRow, 'kind' | 'fields' | 'speaker'>,
  evidence: readonly Evidence[],
): RapporteurRecord {
  const { kind, speaker } = row
  return { kind, ...JSON.parse(row.fields), speaker, evidence } as RapporteurRecord
}

/** A row with its evidence, as the ledger works with it. */
export function storedRecord(row: RecordRow, evidence: readonly Evidence[]): StoredRecord {
  const { id, key, document, said, decision, reading, since, identity } = row
  const record = recordOfRow(row, evidence)
  const review = row.review as ReviewState
  const about = JSON.parse(row.about) as string[]
  return { id, key, document, record, about, said, review, decision, reading, since, identity }
}

/** The fields of a record's kind alone, as JSON. */
export function fieldsJson(record: RapporteurRecord): string {
  const { kind: _kind, speaker: _speaker, evidence: _evidence, ...fields } = record
  return JSON.stringify(fields)
}

/** The parties of a record, each once, in the order that it gives them. */
export function partiesOf(record: RapporteurRecord): string[] {
  switch (record.kind) {
    case 'commitment':
      return unique([...record.by, ...record.to])
    case 'position':
      return unique([...record.by, ...record.toward])
    case 'link':
      return unique([record.from, record.to, ...record.via].filter(isCode))
    default:
      return unique(record.parties)
  }
}

/** A state is the only end of a link that is a party: a code of two capitals. */
function isCode(end: string | null): end is string {
  return end !== null && /^[A-Z]{2}$/.test(end)
}

function unique(parties: readonly string[]): string[] {
  return [...new Set(parties)]
}

const MOST_RELATED = 6

/** The relation under which everything is found. */
export const EVERYONE = '*'

/**
 * The relations that something of these parties is found under: all, each party, and each two of them
 * ("IR-KZ", in alphabetical order) where they are at most six.
 */
export function relationsOf(parties: readonly string[]): string[] {
  const sorted = [...new Set(parties)].sort()
  if (sorted.length > MOST_RELATED) return [EVERYONE, ...sorted]
  const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`))
  return [EVERYONE, ...sorted, ...pairs]
}

/** The narrowest relation that holds all that these parties share; the others have to be looked for. */
export function relationFor(parties: readonly string[]): string {
  const [a, b] = [...new Set(parties)].sort()
  if (a === undefined) return EVERYONE
  return b === undefined ? a : `${a}-${b}`
}

/**
 * The parties of a relation: two where a hyphen stands between two parties, each of which is a relation of its own.
 *
 * @param relations all that there are
 */
export function relationParties(relation: string, relations: ReadonlySet<string>): string[] {
  const marks = [...relation.matchAll(/-/g)].map(({ index }) => index)
  const at = marks.find(
    (each) => relations.has(relation.slice(0, each)) && relations.has(relation.slice(each + 1)),
  )
  return at === undefined ? [relation] : [relation.slice(0, at), relation.slice(at + 1)]
}
