import type { RapporteurRecord } from '../../records/record.ts'
import type { ReviewState } from '../ledger-record.ts'

/** A version of a record to be kept. */
export interface NewRecord {
  readonly key: string
  readonly document: number
  readonly record: RapporteurRecord
  /** The parties under which it is found: its own, and those that its document is about. */
  readonly about: readonly string[]
  readonly said: string
  readonly review: ReviewState
  /** The decision that made it; null where it was read. */
  readonly decision: number | null
  readonly reading: number
  readonly since: string
  readonly identity: number | null
}
