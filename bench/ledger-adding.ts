import { read } from '../src/index.ts'
import { Ledger } from '../src/ledger/ledger.ts'
import { openSqlite } from '../src/ledger/store/sqlite-store.ts'
import { counted, type Work } from './counted-store.ts'
import { type MadeOptions, madeDocuments } from './made-documents.ts'
import { type Spent, spentOn, spreadOf, within } from './percentiles.ts'
import { short, table } from './table.ts'

/** How many documents a cost is the spread of. */
const WINDOW = 200
const LEAST_PART = 0.6
const MOST_MILLISECONDS = 50
const MOST_GROWTH = 2

interface Adding {
  readonly reading: Spent
  readonly adding: Spent
  readonly work: Work
}

/** Reads and adds made documents one by one, and says what that cost; the ledger is left in the file. */
export async function addAll(file: string, options: MadeOptions): Promise<string> {
  const all = options.documents + WINDOW
  const made = madeDocuments({ ...options, documents: all })
  const { store, work } = counted(await openSqlite(file, { create: true }))
  const ledger = new Ledger(store, { reader: 'bench', now: () => '2026-11-22T12:00:00.000Z' })
  const steps: Adding[] = []
  let records = 0
  for (let n = 0; n < all; n++) {
    const document = made(n)
    const before = { ...work }
    const { given, ...reading } = await spentOn(() => read(document))
    records += given.records.length
    const adding = await spentOn(() => ledger.add({ name: document.id, ...given }))
    const [calls, rows] = [work.calls - before.calls, work.rows - before.rows]
    steps.push({ reading, adding, work: { calls, rows } })
    if ((n + 1) % 10_000 === 0) process.stderr.write(`${n + 1} documents\n`)
  }
  await ledger.close()
  return report(steps, records)
}

function report(steps: readonly Adding[], records: number): string {
  const starts = [800, 9800, steps.length - WINDOW].filter((at) => at >= 0 && at < steps.length)
  const windows = starts.map((start) => ({ start, steps: steps.slice(start, start + WINDOW) }))
  const rows = windows.map(({ start, steps: some }) => {
    const cpu = spreadOf(some.map(({ adding }) => adding.cpu))
    const clock = spreadOf(some.map(({ adding }) => adding.clock))
    const figures = [cpu.median, cpu.p95, clock.median, clock.p95, calls(some), asked(some)]
    return [`${start + WINDOW}th`, ...figures.map(short)]
  })
  const heading = ['until', 'ms', 'p95', 'clock', 'p95', 'calls', 'rows']
  const [first, last] = [windows[0]?.steps ?? [], windows.at(-1)?.steps ?? []]
  return [
    `${steps.length} documents, ${records} records; milliseconds of processor time a document, and on the clock`,
    table(heading, rows),
    speedOf(steps),
    within(
      'p95 of the last, ms',
      spreadOf(last.map(({ adding }) => adding.cpu)).p95,
      MOST_MILLISECONDS,
    ),
    within(
      'calls and rows of the last to those of the first',
      total(last) / total(first),
      MOST_GROWTH,
    ),
  ].join('\n')
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const calls = (steps: readonly Adding[]) => sum(steps.map(({ work }) => work.calls)) / steps.length
const asked = (steps: readonly Adding[]) => sum(steps.map(({ work }) => work.rows)) / steps.length
const total = (steps: readonly Adding[]) => calls(steps) + asked(steps)

function speedOf(steps: readonly Adding[]): string {
  const [reading, adding] = [
    sum(steps.map((each) => each.reading.cpu)),
    sum(steps.map((each) => each.adding.cpu)),
  ]
  const part = reading / (reading + adding)
  const says = `reading ${short(reading / steps.length)} ms, adding ${short(adding / steps.length)} ms more`
  const word = part >= LEAST_PART ? 'pass' : 'FAIL'
  return `${word}  speed of adding to that of reading alone: ${(part * 100).toFixed(0)} % (${says}), bar ${LEAST_PART * 100} %`
}
