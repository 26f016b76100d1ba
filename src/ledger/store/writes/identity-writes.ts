import type { Evidence } from '../../../core/evidence.ts'
import type { Tie } from '../../neighbour.ts'
import { recount } from '../identity-counts.ts'
import { dayOf } from '../identity-places.ts'
import { featuresReader } from '../kept-features.ts'
import type {
  Example,
  LedgerWrites,
  LinkedIdentity,
  Standing,
  StoredIdentity,
} from '../ledger-store.ts'
import { listed, rowsOf } from '../listed.ts'
import type { Statements } from '../statements.ts'
import { type RecordRow, recordOfRow } from '../stored-record.ts'

type IdentityWrites = Pick<
  LedgerWrites,
  | 'identityBySignature'
  | 'addIdentity'
  | 'features'
  | 'addResemblances'
  | 'tiesBetween'
  | 'areTiedOver'
  | 'removeResemblance'
  | 'tiesOf'
  | 'tiesToLater'
  | 'standings'
  | 'setStandings'
  | 'inParts'
  | 'identitiesOf'
  | 'recountIdentity'
  | 'identity'
  | 'identities'
  | 'examples'
  | 'removeIdentity'
>

/** An identity with its features as JSON. */
type RowOf<T extends StoredIdentity> = Omit<T, 'features'> & { readonly features: string }

type ExampleColumn = 'id' | 'key' | 'document' | 'kind' | 'fields' | 'speaker' | 'about' | 'said'

interface ExampleRow extends Pick<RecordRow, ExampleColumn>, Evidence {}

const FEATURES = (list: string) =>
  `select id, signature, kind, features, rank, part from identity where id in ${list}`
const ADD = `insert into identity (signature, kind, features, day, keys, records, first, last, example, part)
  values (?, ?, ?, ?, ?, 0, '', '', 0, 0)`
const LINKED =
  'select id, signature, kind, features, records, first, last, example, thread, rank, part from identity'
const LINKED_BY_ID = (list: string) => `${LINKED} where id in ${list}`
// Said of all but those that are alone, as the index is.
const IN_PARTS = (list: string) => `${LINKED} where part > 0 and part in ${list}`
const EXAMPLES = (list: string) =>
  `select id, key, document, kind, fields, speaker, about, said, quote, start, "end" from record where id in ${list}`
// In JavaScript's notation, a score is a number of SQL.
const TIES = (least: number) => (list: string) =>
  `select a, b, score from resemblance where a in ${list} and score >= ${least}
  union all select a, b, score from resemblance where b in ${list} and a not in ${list} and score >= ${least}`
const LATER = (least: number) => (list: string) =>
  `select a, b, score from resemblance where a in ${list} and score >= ${least}`
const STANDINGS = (list: string) => `select id, rank, part from identity where id in ${list}`
const STAND = 'update identity set rank = ?, part = ? where id = ?'
const TIED = (pairs: number) =>
  `select a, b, score from resemblance where (a, b) in (values ${Array(pairs).fill('(?, ?)').join(', ')})`
const TIED_TO = `select b as other from resemblance where a = ? and score >= ?
  union all select a from resemblance where b = ? and score >= ?`
const TIED_OVER = `select 1 as found from (${TIED_TO}) as one where other in (${TIED_TO}) limit 1`
const UNTIE = 'delete from resemblance where a = ? and b = ?'
const MATES = 'select id from identity where thread = ?'

/** Keeping what records are about: identities, their keys, and which of them are alike. */
export function identityWrites(statements: Statements): IdentityWrites {
  const { all, get, insert, run, runEach } = statements
  const featuresOf = featuresReader()
  // The row is nobody else's: there are too many of them for each to be made twice.
  const withFeatures = <T extends { signature: string; features: string }>(row: T) =>
    Object.assign(row, { features: featuresOf(row.signature, row.features) })
  const linked = async (sqlOf: typeof LINKED_BY_ID, ids: readonly number[]) =>
    (await rowsOf<RowOf<LinkedIdentity>>(statements, sqlOf, ids)).map(withFeatures)
  return {
    identityBySignature: async (signature) =>
      (await get<{ id: number }>('select id from identity where signature = ?', signature))?.id ??
      null,
    addIdentity: ({ signature, kind, features }, keys) =>
      insert(
        ADD,
        ...[signature, kind, JSON.stringify(features), dayOf(features), JSON.stringify(keys)],
      ),
    features: async (ids) =>
      (await rowsOf<RowOf<StoredIdentity & Standing>>(statements, FEATURES, ids)).map(withFeatures),
    tiesBetween: async (pairs) => {
      const found: Tie[] = []
      for (const some of listed(pairs))
        found.push(...(await all<Tie>(TIED(some.length), ...some.flat())))
      return found
    },
    areTiedOver: async ({ a, b }, least) =>
      (await get(TIED_OVER, ...[a, b].flatMap((id) => [id, least, id, least]))) !== null,
    removeResemblance: (a, b) => run(UNTIE, Math.min(a, b), Math.max(a, b)),
    addResemblances: (pairs) =>
      runEach(
        'insert into resemblance (a, b, score, reasons) values (?, ?, ?, ?) on conflict do nothing',
        pairs.map(({ a, b, score, reasons }) => [
          ...[Math.min(a, b), Math.max(a, b), score],
          JSON.stringify(reasons),
        ]),
      ),
    tiesOf: (ids, least = 0) => rowsOf(statements, TIES(least), ids, 3),
    tiesToLater: (ids, least = 0) => rowsOf(statements, LATER(least), ids),
    standings: (ids) => rowsOf(statements, STANDINGS, ids),
    setStandings: (standings) =>
      runEach(
        STAND,
        standings.map(({ id, rank, part }) => [rank, part, id]),
      ),
    inParts: (parts) => linked(IN_PARTS, parts),
    identitiesOf: async (id) => (await all<{ id: number }>(MATES, id)).map((row) => row.id),
    recountIdentity: (id) => recount(statements, id),
    identity: async (id) => (await linked(LINKED_BY_ID, [id]))[0] ?? null,
    identities: (ids) => linked(LINKED_BY_ID, ids),
    examples: async (ids) =>
      (await rowsOf<ExampleRow>(statements, EXAMPLES, ids)).map(exampleOfRow),
    removeIdentity: async (id) => {
      await run('delete from resemblance where a = ? or b = ?', id, id)
      await run('delete from identity where id = ?', id)
    },
  }
}

/** The first words of the evidence are all that a thread makes use of. */
function exampleOfRow({ quote, start, end, about, ...row }: ExampleRow): Example {
  const { id, key, document, said } = row
  const record = recordOfRow(row, [{ quote, start, end }])
  return { id, key, document, said, record, about: JSON.parse(about) }
}
