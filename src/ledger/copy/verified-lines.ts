import { createHash, type Hash } from 'node:crypto'
import { Problem, quoted } from '../../core/problem.ts'
import { bodyLineFault } from './copy-faults.ts'
import {
  type BodyLine,
  COPY_FORMAT,
  COPY_NAME,
  type CopyCounts,
  type EndLine,
} from './copy-lines.ts'
import { COUNTED, NO_LINES } from './copying.ts'

/** Where a copy comes from. */
export interface CopySource {
  /** For messages. */
  readonly name: string
  /** Its lines without their newlines, each asked for when it is needed; every call begins anew. */
  readonly lines: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const NEWLINE = Uint8Array.of(10)

/**
 * The lines of a copy between its head and its end, checked one by one; it returns the last line. That
 * nothing was altered is known only then: whoever works with the lines must be able to take it back.
 *
 * @throws Problem `wrong-shape` for what is no copy, `newer-ledger` for one of a later format, `cut-short`
 * where the end is missing, `damaged` where something was altered, added or left out.
 */
export async function* verifiedLines(source: CopySource): AsyncGenerator<BodyLine, EndLine> {
  const hash = createHash('sha256')
  const counts = { ...NO_LINES }
  let number = 0
  let fault: string | null = null
  let end: EndLine | null = null
  for await (const bytes of source.lines()) {
    number++
    if (end !== null) throw altered(source, `something follows its last line`)
    const line = parsed(bytes)
    if (number === 1) mustBeHead(source, line)
    else if (line?.['type'] === 'end') end = line as unknown as EndLine
    else {
      // A broken line is the last one where the copy was cut short; so it is told after the others.
      fault ??= bodyLineFault(line) === null ? null : `line ${number}: ${bodyLineFault(line)}`
      if (fault === null) {
        const body = line as unknown as BodyLine
        counts[COUNTED[body.type]]++
        yield body
      }
    }
    if (end === null) update(hash, bytes)
  }
  if (number === 0) mustBeHead(source, null)
  if (end === null) throw cutShort(source, number)
  mustMatch(source, { end, counts, sum: hash.digest('hex'), fault })
  return end
}

function update(hash: Hash, bytes: Uint8Array): void {
  hash.update(bytes)
  hash.update(NEWLINE)
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(UTF8.decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    // No UTF-8 or no JSON: whoever asked tells what that means at this line.
    return null
  }
}

function mustBeHead({ name }: CopySource, line: Readonly<Record<string, unknown>> | null): void {
  const { format, version } = line ?? {}
  if (format !== COPY_NAME || typeof version !== 'number') {
    const allowed = 'what "rapporteur export --format jsonl" printed'
    const message = `${quoted(name)} is no export of a ledger; it must be ${allowed}.`
    throw new Problem('wrong-shape', message, { value: name, allowed })
  }
  if (version > COPY_FORMAT) {
    const message = `${quoted(name)} is an export of format ${version}, and this version of rapporteur reads format ${COPY_FORMAT}; nothing was changed: update the program.`
    throw new Problem('newer-ledger', message, { value: name })
  }
}

interface Found {
  readonly end: EndLine
  readonly counts: CopyCounts
  readonly sum: string
  readonly fault: string | null
}

function mustMatch(source: CopySource, { end, counts, sum, fault }: Found): void {
  if (sum !== end.sha256) throw altered(source, fault ?? 'its checksum is another')
  if (fault !== null) throw wrong(source, fault)
  const names = Object.keys(counts) as (keyof CopyCounts)[]
  const missing = names.find((name) => (end[name] ?? 0) !== counts[name])
  if (missing)
    throw wrong(source, `it has ${counts[missing]} ${missing} and tells of another number`)
}

function cutShort({ name }: CopySource, lines: number): Problem {
  const message = `The export ${quoted(name)} was cut short: it ends after ${lines === 1 ? 'a line' : `${lines} lines`}, without its last one. Nothing was imported: export the ledger again.`
  return new Problem('cut-short', message, { value: name })
}

function altered({ name }: CopySource, what: string): Problem {
  const message = `The export ${quoted(name)} was altered since it was made (${what}). Nothing was imported: take the unaltered file, or export the ledger again.`
  return new Problem('damaged', message, { value: name })
}

function wrong({ name }: CopySource, what: string): Problem {
  const message = `The export ${quoted(name)} cannot be imported: ${what}. Nothing was imported.`
  return new Problem('wrong-shape', message, { value: name })
}

/** The problem of a line that is whole and says what cannot be. */
export function wrongLine(source: CopySource, number: number, what: string): Problem {
  return wrong(source, `line ${number}: ${what}`)
}
