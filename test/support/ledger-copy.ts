import { copyLines } from '../../src/ledger/copy/copying.ts'
import type { CopySource } from '../../src/ledger/copy/verified-lines.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'

/** The complete copy of a ledger. */
export async function copyOf(ledger: Ledger): Promise<string> {
  return (await Array.fromAsync(copyLines(ledger.reads))).join('')
}

/** A copy to be imported. */
export function copySource(copy: string): CopySource {
  const lines = copy.split('\n')
  // What stands behind the last newline is no line.
  if (lines.at(-1) === '') lines.pop()
  const bytes = lines.map((line) => new TextEncoder().encode(line))
  return { name: 'copy.jsonl', lines: () => bytes }
}
