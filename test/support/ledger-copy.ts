import { copyLines } from '../../src/ledger/copy/copying.ts'
import type { CopySource } from '../../src/ledger/copy/verified-lines.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'

/** The complete copy of a ledger. */
export async function copyOf(ledger: Ledger): Promise<string> {
  let copy = ''
  for await (const line of copyLines(ledger.reads)) copy += line
  return copy
}

/** A copy to be imported. */
export function copySource(copy: string): CopySource {
  const lines = copy.split('\n')
  // What stands behind the last newline is no line.
  if (lines.at(-1) === '') lines.pop()
  const bytes = lines.map((line) => new TextEncoder().encode(line))
  return { name: 'copy.jsonl', lines: () => bytes }
}

/** A line of a copy. */
interface CopyLine {
  readonly type: string
  readonly [field: string]: unknown
}

/** When something happened, and which run of the program did it. */
const TIMES = new Set(['at', 'added', 'since', 'reading', 'said'])

/**
 * The lines of a copy without what tells when they were made and how often the program ran for it: ledgers
 * that keep the same, whatever happened to those who made them, give the same lines.
 */
export function linesWithoutTimes(copy: string): string[] {
  const lines = copy
    .trimEnd()
    .split('\n')
    .map((line): CopyLine => JSON.parse(line))
  return lines
    .filter(({ type }) => !['head', 'reading', 'end'].includes(type))
    .map((line) => JSON.stringify(line, (name, value) => withoutTime(name, value)))
}

function withoutTime(name: string, value: unknown): unknown {
  if (TIMES.has(name)) return undefined
  if (name === 'until' || name === 'unread') return value !== null
  if (name !== 'sightings') return value
  return [...new Set((value as { name: string }[]).map((sighting) => sighting.name))]
}
