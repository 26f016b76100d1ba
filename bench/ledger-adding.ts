import { read } from '../src/index.ts'
import { Ledger } from '../src/ledger/ledger.ts'
import { openSqlite } from '../src/ledger/store/sqlite-store.ts'
import { counted } from './counted-store.ts'
import { type MadeOptions, madeDocuments } from './made-documents.ts'
import { type Spent, spentOn, spreadOf, within } from './percentiles.ts'
import { short, table } from './table.ts'

/** How many documents a cost is the spread of. */
const WINDOW = 200
const LEAST_PART = 0.6
const MOST_MILLISECONDS = 50
const MOST_GROWTH = 2

/** So many documents are added at once, as the command line does; they wait for the disk together. */
const TOGETHER = 64

interface Added {
  readonly reading: number
  readonly adding: number
  readonly documents: number
}

interface Alone extends Spent {
  readonly calls: number
  readonly rows: number
}

/** Reads and adds made documents, and says what that cost; the ledger is left in the file. */
export async function addAll(file: string, options: MadeOptions): Promise<string> {
  const all = options.documents + WINDOW
  const made = madeDocuments({ ...options, documents: all })
  const { store, work } = counted(await openSqlite(file, { create: true }))
  const ledger = new Ledger(store, { reader: 'bench', now: () => '2026-11-22T12:00:00.000Z' })
  const starts = [800, 9800, options.documents].filter((at) => at <= options.documents)
  const total = { reading: 0, adding: 0, documents: 0 }
  const windows = starts.map((start) => ({ start, alone: [] as Alone[] }))
  for (let n = 0; n < all; ) {
    const window = windows.find(({ start }) => n >= start && n < start + WINDOW)
    const next = starts.find((start) => start > n) ?? all
    const count = window ? 1 : Math.min(TOGETHER, next - n)
    const before = { ...work }
    const documents = Array.from({ length: count }, (_, i) => made(n + i))
    const reading = await spentOn(() => documents.map((each) => ({ name: each.id, ...read(each) })))
    const adding = await spentOn(() => Promise.all(reading.given.map((each) => ledger.add(each))))
    const [calls, rows] = [work.calls - before.calls, work.rows - before.rows]
    window?.alone.push({ cpu: adding.cpu, clock: adding.clock, calls, rows })
    if (!window) addTo(total, reading.cpu, adding.cpu, count)
    if (Math.floor((n + count) / 10_000) > Math.floor(n / 10_000))
      process.stderr.write(`${n + count} documents\n`)
    n += count
  }
  const { records } = await ledger.reads.status()
  await ledger.close()
  const sum = Object.values(records).reduce((all, each) => all + each, 0)
  return report(windows, total, `${all} documents, ${sum} records`)
}
function addTo(total: { -readonly [each in keyof Added]: number }, ...costs: number[]): void {
  const [reading = 0, adding = 0, documents = 0] = costs
  total.reading += reading
  total.adding += adding
  total.documents += documents
}

interface Window {
  readonly start: number
  readonly alone: readonly Alone[]
}

function report(windows: readonly Window[], total: Added, says: string): string {
  const rows = windows.map(({ start, alone }) => {
    const [cpu, clock] = [spreadOf(costs(alone, 'cpu')), spreadOf(costs(alone, 'clock'))]
    const figures = [cpu.median, cpu.p95, clock.median, clock.p95]
    const asked = [mean(costs(alone, 'calls')), mean(costs(alone, 'rows'))]
    return [`${start + WINDOW}th`, ...[...figures, ...asked].map(short)]
  })
  const heading = ['until', 'ms', 'p95', 'clock', 'p95', 'calls', 'rows']
  const [first, last] = [windows[0]?.alone ?? [], windows.at(-1)?.alone ?? []]
  const growth = workOf(last) / workOf(first)
  const slowest = spreadOf(costs(last, 'cpu')).p95
  return [
    `${says}; milliseconds of processor time for a document alone, and on the clock`,
    table(heading, rows),
    speedOf(total),
    within('p95 of the last, ms', slowest, MOST_MILLISECONDS),
    within('calls and rows of the last to those of the first', growth, MOST_GROWTH),
  ].join('\n')
}

function costs(alone: readonly Alone[], what: keyof Alone): number[] {
  return alone.map((each) => each[what])
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, each) => total + each, 0) / numbers.length
const workOf = (alone: readonly Alone[]) => mean(costs(alone, 'calls')) + mean(costs(alone, 'rows'))

function speedOf({ reading, adding, documents }: Added): string {
  const part = reading / (reading + adding)
  const says = `reading ${short(reading / documents)} ms, adding ${short(adding / documents)} ms more`
  const word = part >= LEAST_PART ? 'pass' : 'FAIL'
  return `${word}  speed of adding to that of reading alone: ${(part * 100).toFixed(0)} % (${says}), bar ${LEAST_PART * 100} %`
}
