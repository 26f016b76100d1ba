import type { Ledger } from '../../ledger/ledger.ts'
import type { BatchAnswer, BatchTask } from '../gathering/read-batch.ts'

/** What the routes work with. */
export interface HttpContext {
  readonly ledger: Ledger
  /** The file of the ledger, for messages. */
  readonly file: string
  /** The version of the program. */
  readonly version: string
  /** The ISO instant of now. */
  readonly now: () => string
  /** Reads documents, in a thread of its own where there are any. */
  readonly read: (task: BatchTask) => BatchAnswer | Promise<BatchAnswer>
  /** Takes note of a fault of the program. */
  readonly failed: (error: unknown) => void
}
