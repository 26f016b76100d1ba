import process from 'node:process'
import type { CopySource } from '../../../ledger/copy/verified-lines.ts'
import { byteLines, bytesInLines } from '../../../sources/read-lines.ts'
import { importSummary } from '../../../views/exports/import-summary.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'

const STANDARD_INPUT = '-'

/**
 * The most bytes of a line: a document of the largest size, each byte of which may take six in JSON, and
 * what is known of it.
 */
const MOST_BYTES = 125_000_000

/** Rebuilds a ledger from an export: all of it, or nothing. */
export async function importLedger(context: LedgerContext): Promise<number> {
  const [path = STANDARD_INPUT] = context.arguments
  await print(importSummary(await context.ledger.import(sourceOf(path)), context.file))
  return 0
}

function sourceOf(path: string): CopySource {
  if (path !== STANDARD_INPUT)
    return { name: path, lines: () => bytesOf(byteLines(path, MOST_BYTES)) }
  const name = 'standard input'
  return { name, lines: () => bytesOf(bytesInLines(process.stdin, name, MOST_BYTES)) }
}

async function* bytesOf(
  lines: Iterable<{ readonly bytes: Uint8Array }> | AsyncIterable<{ readonly bytes: Uint8Array }>,
): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of lines) yield bytes
}
