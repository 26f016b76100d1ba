import type { DocumentReading } from '../../src/index.ts'
import { reading } from '../support/ledger.ts'

export const FILLER = 'The ministers spoke of grain and of the roads to the sea. '
const BYTES = 5_000_000

/** Texts of a size and shape that nobody writes, by what they are. */
export const LONG_TEXTS: Readonly<Record<string, () => string>> = {
  '5 MB in one line': () => FILLER.repeat(BYTES / FILLER.length),
  '5 MB in one word': () => 'z'.repeat(BYTES),
  '100,000 paragraphs': () => `${FILLER}\n\n`.repeat(100_000),
}

/**
 * What some claims give that stand behind so many words of no account that reading them all would take a test too long: they are
 * read by themselves, and their places moved.
 */
export function behind(before: string, claims: string, id: string): DocumentReading {
  const { document, records } = reading(claims, { id })
  const moved = records.map((record) => ({
    ...record,
    evidence: record.evidence.map(({ quote, start, end }) => ({
      ...{ quote, start: start + before.length, end: end + before.length },
    })),
  }))
  return { document: { ...document, text: before + claims }, records: moved }
}
