import type { RecordKind } from '../../../records/record.ts'
import { identityOfRecord, judgements } from '../judgements.ts'
import type { LedgerWrites } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'
import type { StoredDecision } from '../stored-decision.ts'
import { idOf } from './document-writes.ts'

type DecisionWrites = Pick<
  LedgerWrites,
  | 'addDecision'
  | 'decision'
  | 'hasDecisions'
  | 'decisionsAbout'
  | 'judgements'
  | 'identityOfRecord'
  | 'lastDecision'
  | 'undoing'
>

/** A row of the table of decisions. */
export interface DecisionRow {
  readonly id: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly why: string
  readonly record_key: string | null
  readonly document_key: string | null
  readonly kind: string | null
  readonly quote: string | null
  readonly details: string
  readonly undoes: number | null
}

const COLUMNS = 'id, at, "by", action, why, record_key, document_key, kind, quote, details, undoes'
const SELECT = `select ${COLUMNS} from decision`

/**
 * The condition that a decision holds: it was never undone, or each undoing was undone in turn. Only the
 * last row of such a chain can be undone, so that a decision holds where the length of its chain is odd.
 */
const IN_FORCE = `undoes is null and (with recursive chain(id) as (select decision.id
  union all select later.id from decision later join chain on later.undoes = chain.id)
  select count(*) from chain) % 2 = 1`
const ADD = `insert into decision
  (at, "by", action, why, record_key, document_key, kind, quote, details, undoes)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`
const OF_RECORD = `${SELECT} where record_key = ? and ${IN_FORCE}`
const OF_WORDS = `${SELECT} where document_key = ? and kind = ? and quote = ? and ${IN_FORCE}`
const LAST = `${SELECT} where ${IN_FORCE} order by id desc limit 1`
const UNDOING = `${SELECT} where undoes = ? order by id desc limit 1`

/** Keeping decisions, and finding those about a record or its words. */
export function decisionWrites(statements: Statements): DecisionWrites {
  const { all, get } = statements
  const one = async (sql: string, ...given: number[]) => {
    const row = await get<DecisionRow>(sql, ...given)
    return row && storedDecision(row)
  }
  return {
    addDecision: async (each) =>
      idOf(
        await get(
          ADD,
          ...[each.at, each.by, each.action, each.why, each.recordKey, each.documentKey],
          ...[each.kind, each.quote, JSON.stringify(each.details), each.undoes],
        ),
      ),
    decision: (id) => one(`${SELECT} where id = ?`, id),
    lastDecision: () => one(LAST),
    undoing: (id) => one(UNDOING, id),
    hasDecisions: async () => (await get('select 1 from decision limit 1')) !== null,
    decisionsAbout: async ({ recordKey, documentKeys, kind, quote }) => {
      const rows = await all<DecisionRow>(OF_RECORD, recordKey)
      for (const key of documentKeys) {
        rows.push(...(await all<DecisionRow>(OF_WORDS, key, kind, quote)))
      }
      const found = new Map(rows.map((row) => [row.id, storedDecision(row)]))
      return [...found.values()].sort((a, b) => a.id - b.id)
    },
    identityOfRecord: (key) => identityOfRecord(statements, key),
    judgements: () => judgements(statements, IN_FORCE),
  }
}

/** A decision as its row says it. */
export function storedDecision(row: DecisionRow): StoredDecision {
  const { record_key: recordKey, document_key: documentKey, kind, details, ...rest } = row
  return {
    ...rest,
    recordKey,
    documentKey,
    kind: kind as RecordKind | null,
    details: JSON.parse(details),
  }
}
