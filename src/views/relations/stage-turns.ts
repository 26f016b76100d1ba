import { compareTexts } from '../../core/order.ts'
import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import type { ToldThread } from '../promises/told-thread.ts'
import { recordJson } from '../tables/record-answer.ts'

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

/** Turns by the day of their statements, the last first; those of one document in the order of its words. */
export function byLastTurn(a: StageTurn, b: StageTurn): number {
  return (
    compareTexts(b.said, a.said) ||
    compareTexts(a.of.document.key, b.of.document.key) ||
    placeOf(a) - placeOf(b) ||
    compareTexts(a.of.key, b.of.key)
  )
}

function placeOf({ of }: StageTurn): number {
  return of.record.evidence[0]?.start ?? 0
}

/** A turn as JSON, with the record that says so. */
export function stageTurnJson({ thread, act, said, date, inferred, of }: StageTurn) {
  const { key, kind, label, parties } = thread
  return { thread: key, kind, label, parties, act, said, date, inferred, record: recordJson(of) }
}
