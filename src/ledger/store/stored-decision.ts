import type { RecordKind } from '../../records/record.ts'

/** A person's decision as it is kept. */
export interface StoredDecision extends NewDecision {
  readonly id: number
}

/** What a person decided or undid, about which words. */
export interface NewDecision {
  readonly at: string
  readonly by: string
  readonly action: string
  readonly why: string
  readonly recordKey: string | null
  readonly documentKey: string | null
  readonly kind: RecordKind | null
  readonly quote: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly undoes: number | null
}
