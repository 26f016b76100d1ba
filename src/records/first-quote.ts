import type { RapporteurRecord } from './record.ts'

/** The words that make a record's claim, verbatim; empty where it has no evidence. */
export function firstQuote({ evidence }: Pick<RapporteurRecord, 'evidence'>): string {
  return evidence[0]?.quote ?? ''
}
