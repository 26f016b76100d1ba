import type { reviewJson } from '../../../src/views/review/review-report.ts'
import type { toDecide } from '../../../src/views/review/to-decide.ts'
import type { RecordAnswer } from '../../api/answers.ts'

/** Something to look at, with the reasons. */
export type QueueItem = ReturnType<typeof reviewJson> & { readonly shown: RecordAnswer }
export type Reason = QueueItem['reasons'][number]
/** What a person looks at before they decide. */
export type ToDecide = Awaited<ReturnType<typeof toDecide>>
export type FieldForm = ToDecide['fields'][number]

/** A decision as it is sent, but for who decides. */
export interface AskedDecision {
  readonly action: 'accept' | 'reject' | 'correct' | 'merge' | 'split' | 'stage'
  readonly why: string
  readonly key?: string
  readonly keys?: readonly string[]
  readonly seen: string | readonly string[]
  readonly fields?: Readonly<Record<string, string | null>>
  readonly from?: string | null
  readonly stage?: string
  readonly on?: string
}

/** What a decision did. */
export interface Decided {
  readonly number: number
  readonly action: string
  readonly record: string
}
