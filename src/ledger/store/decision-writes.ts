import type { RecordKind } from '../../records/record.ts'
import { idOf } from './document-writes.ts'
import type { IdentityJudgement, LedgerWrites } from './ledger-store.ts'
import type { Statements } from './statements.ts'
import type { StoredDecision } from './stored-decision.ts'

type DecisionWrites = Pick<
  LedgerWrites,
  'addDecision' | 'decision' | 'decisionsAbout' | 'judgements'
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
const IN_FORCE =
  'undoes is null and id not in (select undoes from decision where undoes is not null)'
const ADD = `insert into decision
  (at, "by", action, why, record_key, document_key, kind, quote, details, undoes)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`
const ABOUT = `select ${COLUMNS} from decision where ${IN_FORCE}
  and (record_key = ? or (document_key = ? and kind = ? and quote = ?)) order by id`
const PAIRS = `select record_key, action, details from decision
  where action in ('merge', 'split') and ${IN_FORCE} order by id`

/** Keeping decisions, and finding those about a record or its words. */
export function decisionWrites({ all, get }: Statements): DecisionWrites {
  const identityOf = async (key: string) => {
    const sql = 'select identity from record where key = ? and until is null'
    return (await get<{ identity: number | null }>(sql, key))?.identity ?? null
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
    decision: async (id) => {
      const row = await get<DecisionRow>(`select ${COLUMNS} from decision where id = ?`, id)
      return row && storedDecision(row)
    },
    decisionsAbout: async ({ recordKey, documentKeys, kind, quote }) => {
      const found = new Map<number, StoredDecision>()
      for (const key of documentKeys.length > 0 ? documentKeys : ['']) {
        for (const row of await all<DecisionRow>(ABOUT, recordKey, key, kind, quote)) {
          found.set(row.id, storedDecision(row))
        }
      }
      return [...found.values()].sort((a, b) => a.id - b.id)
    },
    judgements: async () => {
      const rows = await all<Pick<DecisionRow, 'record_key' | 'action' | 'details'>>(PAIRS)
      const found: IdentityJudgement[] = []
      for (const row of rows) {
        const a = await identityOf(row.record_key ?? '')
        for (const other of otherRecords(row.details)) {
          const b = await identityOf(other)
          if (a !== null && b !== null && a !== b)
            found.push({ a, b, same: row.action === 'merge' })
        }
      }
      return found
    },
  }
}

/** The other records that a merge or split names. */
function otherRecords(details: string): string[] {
  const { others } = JSON.parse(details) as { others?: string[] }
  return others ?? []
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
