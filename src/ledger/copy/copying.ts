import { createHash } from 'node:crypto'
import type { Original } from '../../sources/source-text.ts'
import type { LedgerReads } from '../store/reads/ledger-reads.ts'
import {
  type BodyLine,
  type CopyCounts,
  type DocumentLine,
  type EndLine,
  HEAD,
  type OriginalLine,
} from './copy-lines.ts'

/** How many lines there are of each sort before the first. */
export const NO_LINES: CopyCounts = {
  ...{ readings: 0, decisions: 0, documents: 0, records: 0, watches: 0, originals: 0 },
}

/** Under which name the lines of a sort are counted in the last line. */
export const COUNTED = {
  reading: 'readings',
  decision: 'decisions',
  document: 'documents',
  record: 'records',
  watch: 'watches',
  original: 'originals',
} as const satisfies Record<BodyLine['type'], keyof CopyCounts>

/**
 * A complete copy of a ledger as lines of JSON, each with its newline: a head with the format, the
 * readings, the decisions, each document followed by every version of its records, and an end with counts
 * and the SHA-256 of all that was before it. The same ledger gives the same bytes.
 *
 * To be asked for within one snapshot, so that all lines tell of one state.
 *
 * @example for await (const line of copyLines(ledger.reads)) process.stdout.write(line)
 */
export async function* copyLines(reads: LedgerReads): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const counts = { ...NO_LINES }
  const head = `${JSON.stringify(HEAD)}\n`
  hash.update(head)
  yield head
  for await (const body of bodyLines(reads)) {
    counts[COUNTED[body.type]]++
    const line = `${JSON.stringify(body)}\n`
    hash.update(line)
    yield line
  }
  yield `${JSON.stringify({ type: 'end', ...counts, sha256: hash.digest('hex') } satisfies EndLine)}\n`
}

async function* bodyLines(reads: LedgerReads): AsyncGenerator<BodyLine> {
  for await (const { id, ...rest } of reads.everyReading()) {
    yield { type: 'reading', reading: id, ...rest }
  }
  for (const { id, ...rest } of await reads.decisions(null)) {
    yield { type: 'decision', decision: id, ...rest }
  }
  for await (const watch of reads.everyWholeWatch()) yield { type: 'watch', ...watch }
  for await (const whole of reads.everyWholeDocument()) {
    const { versions, provenance, original, ...document } = whole
    if (original) yield originalLine(original)
    yield { type: 'document', ...document, ...provenance }
    for (const version of versions) yield { type: 'record', ...version }
  }
}

function originalLine({ bytes, ...known }: Original): OriginalLine {
  const { buffer, byteOffset, length } = bytes
  return {
    type: 'original',
    ...known,
    bytes: Buffer.from(buffer, byteOffset, length).toString('base64'),
  }
}

/**
 * A SHA-256 over what lines keep, the threads left out, which each version of the program makes by its own
 * rules: of two copies it is the same where they are copies of one ledger, be one of an earlier format.
 */
export class KeptSum {
  private readonly hash = createHash('sha256')

  add(line: BodyLine): void {
    const whole = line.type === 'document' ? withProvenance(line) : line
    this.hash.update(JSON.stringify({ ...whole, thread: null }))
  }

  toString(): string {
    return this.hash.digest('hex')
  }
}

/** What copies of the first format do not tell stands behind all that they do. */
function withProvenance({
  original = null,
  authors = [],
  publishedFrom = null,
  ...line
}: DocumentLine) {
  return { ...line, original, authors, publishedFrom }
}

/** What {@link KeptSum} gives for a ledger. */
export async function keptSum(reads: LedgerReads): Promise<string> {
  const sum = new KeptSum()
  for await (const line of bodyLines(reads)) sum.add(line)
  return sum.toString()
}

/** The SHA-256 that the last line of a ledger's copy would give. */
export async function copySum(reads: LedgerReads): Promise<string> {
  let last = '{}'
  for await (const line of copyLines(reads)) last = line
  return (JSON.parse(last) as EndLine).sha256
}
