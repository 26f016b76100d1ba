import process from 'node:process'
import { Problem, quoted } from '../../core/problem.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import { printBytes } from './output.ts'

/**
 * Prints the bytes that a document came as, unchanged.
 *
 * @throws Problem `misuse` for a key of something else, and for bytes on a terminal that steers itself by them;
 * `not-found` where no bytes are kept; `damaged` where they are others than those that were kept.
 */
export async function printOriginal(reads: LedgerReads, key: string): Promise<void> {
  if (!key.startsWith('d')) throw notDocument(key)
  const original = await reads.original(key)
  if (original === null) {
    const message = `No other bytes are kept of ${quoted(key)} than its text: it came as that text in UTF-8, or before originals were kept.`
    throw new Problem('not-found', message, { value: key })
  }
  if (process.stdout.isTTY) {
    const allowed = 'a file or another program: behind it, write "> original" or "| less"'
    const message = `The original of ${quoted(key)} may steer a terminal; it must go to ${allowed}.`
    throw new Problem('misuse', message, { value: key, allowed })
  }
  await printBytes(original.bytes)
}

function notDocument(key: string): Problem {
  const allowed = 'the key of a document, which begins with d'
  const message = `--original is asked of ${quoted(key)}; it must be ${allowed}.`
  return new Problem('misuse', message, { value: key, allowed })
}
