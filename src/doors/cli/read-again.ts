import type { DocumentInput } from '../../documents/document.ts'
import { read } from '../../index.ts'
import type { ReadAgain } from '../../ledger/rereading.ts'

/** A document of a ledger to be read again: its key there, and what is known of it. */
export interface Kept {
  readonly key: string
  readonly document: DocumentInput
}

/** Reads documents of a ledger with today's rules, in whichever thread. */
export function readAgain(kept: readonly Kept[]): ReadAgain[] {
  return kept.map(({ key, document }) => {
    const reading = read(document)
    return { document: key, language: reading.document.language ?? null, records: reading.records }
  })
}
