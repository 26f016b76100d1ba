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
 * What some claims give in the middle of so many words of no account that reading them all would take a test too long: they are read
 * by themselves, and their places moved.
 */
export function amid(words: string, claims: string, id: string): DocumentReading {
  const { document, records } = reading(claims, { id })
  const before = `${words.slice(0, words.length / 2)} `
  const moved = records.map((record) => ({
    ...record,
    evidence: record.evidence.map(({ quote, start, end }) => ({
      ...{ quote, start: start + before.length, end: end + before.length },
    })),
  }))
  const text = `${before}${claims} ${words.slice(before.length - 1)}`
  return { document: { ...document, text }, records: moved }
}
