import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import type { ToldThread } from '../promises/told-thread.ts'

/** A statement that brought a thread to another stage. */
export interface StageTurn {
  readonly thread: LedgerThread
  /** The record that says so. */
  readonly of: LedgerRecord
  /** The stage. */
  readonly act: string
  /** ISO date of the statement. */
  readonly said: string
  /** EDTF of the thing told, where it is told. */
  readonly date: string | null
  readonly inferred: boolean
}

/** The turns of a thread in order: each first statement of a stage other than the one before. */
export function stageTurns({ thread, story }: ToldThread): StageTurn[] {
  const records = new Map(thread.records.map((each) => [each.key, each]))
  const turns: StageTurn[] = []
  for (const { act, said, date, inferred, record } of story.entries) {
    if (act === 'mentioned' || act === 'restated' || act === turns.at(-1)?.act) continue
    const of = records.get(record)
    if (of) turns.push({ thread, of, act, said, date, inferred })
  }
  return turns
}
