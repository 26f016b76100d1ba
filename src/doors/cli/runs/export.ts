import { Problem, quoted } from '../../../core/problem.ts'
import { copyLines } from '../../../ledger/copy/copying.ts'
import type { Filter, LedgerReads, Moment } from '../../../ledger/store/reads/ledger-reads.ts'
import { annotationLines } from '../../../views/exports/annotations-format.ts'
import { calendarLines } from '../../../views/exports/calendar-format.ts'
import { csvRows } from '../../../views/exports/csv-format.ts'
import { threadLines } from '../../../views/exports/threads-format.ts'
import type { FormatName } from '../definitions/taking-out.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, type LedgerOptions, momentOf } from '../ledger-options.ts'
import { print } from '../output.ts'

/** What is asked of a ledger, and the day on which. */
interface Question {
  readonly filter: Filter
  readonly moment: Moment
  /** ISO date. */
  readonly today: string
}

/** A format that a ledger is printed in. */
interface Format {
  readonly print: (reads: LedgerReads, question: Question) => AsyncIterable<string>
  /** Options that it knows besides `--ledger` and `--format`; null for all of them. */
  readonly options: readonly (keyof LedgerOptions)[] | null
}

const FILTERS = ['party', 'kind', 'field', 'from', 'to', 'speaker', 'source'] as const

const FORMATS: Readonly<Record<FormatName, Format>> = {
  jsonl: { print: (reads) => copyLines(reads), options: [] },
  csv: { print: (reads, { filter, moment }) => csvRows(reads, filter, moment), options: null },
  annotations: {
    print: (reads, { filter, moment }) => annotationLines(reads, filter, moment),
    options: null,
  },
  ics: { print: calendarLines, options: null },
  threads: {
    print: (reads, { filter, moment }) => threadLines(reads.everyRecord(filter, moment)),
    options: null,
  },
}

/** Prints what is in a ledger in a format for other programs, all of it from one state of the ledger. */
export async function exportLedger({ ledger, options, today }: LedgerContext): Promise<number> {
  const name = options.format as FormatName
  const format = FORMATS[name]
  mustSuit(name, format, options)
  const question = { filter: filterOf(options), moment: momentOf(options), today }
  await ledger.snapshot(async () => {
    for await (const part of format.print(ledger.reads, question)) await print(part)
  })
  return 0
}

function mustSuit(name: FormatName, format: Format, options: LedgerOptions): void {
  if (name === 'csv' && options.kind === undefined) {
    const allowed = '--format csv with --kind, since each kind has fields of its own'
    throw new Problem(
      'misuse',
      `--format is ${quoted(name)} without --kind; it must be ${allowed}.`,
      {
        value: name,
        allowed,
      },
    )
  }
  const known = format.options
  const other = [...FILTERS, 'asOf', 'knownAt'].find(
    (option) => known !== null && options[option] !== undefined && !known.includes(option),
  )
  if (other === undefined) return
  const flag = `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const message = `--format ${name} is complete, so that ${flag} has no place in it; use another format to choose from a ledger.`
  throw new Problem('misuse', message, { value: flag })
}
