import { rmSync, writeFileSync } from 'node:fs'
import { read } from '../src/index.ts'
import { Ledger } from '../src/ledger/ledger.ts'
import { openSqlite } from '../src/ledger/store/sqlite/store.ts'
import { counted } from './counted-store.ts'
import { type MadeDocument, type MadeOptions, madeDocuments } from './made-documents.ts'
import { type Spent, spentOn, spreadOf, within } from './percentiles.ts'
import { runProgram } from './program-run.ts'
import { short, table } from './table.ts'

/** How many documents a cost is the spread of. */
const WINDOW = 200
const LEAST_PART = 0.6
const MOST_MILLISECONDS = 50
const MOST_GROWTH = 2
const MOST_MEGABYTES = 1000

/** So many documents are in a file. */
const TOGETHER = 10_000

/** What reading files and adding them took. */
interface Total {
  readonly documents: number
  readonly reading: number
  readonly adding: number
  readonly memory: number
}

interface Alone extends Spent {
  readonly calls: number
  readonly rows: number
}

/** Documents of which each was added alone, behind so many. */
interface Window {
  readonly start: number
  readonly alone: readonly Alone[]
}

type Made = (n: number) => MadeDocument

/**
 * Reads made documents and adds them by the command line, but for a few hundred at the beginning, behind the first ten thousand
 * and at the end, which are added one by one; says what that took. The ledger is left in the file.
 */
export async function addAll(file: string, options: MadeOptions): Promise<string> {
  const all = options.documents + WINDOW
  const made = madeDocuments({ ...options, documents: all })
  const windows: Window[] = []
  let total: Total = { documents: 0, reading: 0, adding: 0, memory: 0 }
  const starts = [800, 9800, options.documents].filter((at) => at <= options.documents)
  for (let n = 0; n < all; ) {
    if (starts.includes(n)) {
      windows.push({ start: n, alone: await addAlone(file, made, n) })
      n += WINDOW
      continue
    }
    const next = starts.find((start) => start > n) ?? all
    const count = Math.min(TOGETHER, next - n)
    total = await addTogether(
      file,
      Array.from({ length: count }, (_, i) => made(n + i)),
      total,
    )
    n += count
    process.stderr.write(`${n} documents\n`)
  }
  return report(windows, total, await holds(file))
}

/** Reads a file of documents, and adds it, on the clock: by the command line, as their users do. */
async function addTogether(
  ledger: string,
  documents: readonly MadeDocument[],
  before: Total,
): Promise<Total> {
  const file = `${ledger}.jsonl`
  writeFileSync(file, documents.map((each) => `${JSON.stringify(each)}\n`).join(''))
  try {
    const reading = await runProgram('read', '--json', file)
    const adding = await runProgram('add', '--ledger', ledger, file)
    return {
      documents: before.documents + documents.length,
      reading: before.reading + reading.clock,
      adding: before.adding + adding.clock,
      memory: Math.max(before.memory, adding.memory),
    }
  } finally {
    rmSync(file)
  }
}

async function addAlone(file: string, made: Made, start: number): Promise<Alone[]> {
  const { store, work } = counted(await openSqlite(file, { create: true }))
  const ledger = new Ledger(store, { reader: 'bench', now: () => '2026-11-22T12:00:00.000Z' })
  const alone: Alone[] = []
  for (let n = start; n < start + WINDOW; n++) {
    const document = made(n)
    const reading = { name: document.id, ...read(document) }
    const before = { ...work }
    const { cpu, clock } = await spentOn(() => ledger.add(reading))
    alone.push({ cpu, clock, calls: work.calls - before.calls, rows: work.rows - before.rows })
  }
  await ledger.close()
  return alone
}

async function holds(file: string): Promise<string> {
  const store = await openSqlite(file, { create: false })
  const { documents, records } = await store.reads.status()
  await store.close()
  const sum = Object.values(records).reduce((all, each) => all + each, 0)
  return `${documents} documents, ${sum} records`
}

function report(windows: readonly Window[], total: Total, says: string): string {
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
    within('memory of adding at its most, MB', total.memory, MOST_MEGABYTES),
  ].join('\n')
}

function costs(alone: readonly Alone[], what: keyof Alone): number[] {
  return alone.map((each) => each[what])
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, each) => total + each, 0) / numbers.length
const workOf = (alone: readonly Alone[]) => mean(costs(alone, 'calls')) + mean(costs(alone, 'rows'))

function speedOf({ reading, adding, documents }: Total): string {
  const part = reading / adding
  const each = (clock: number) => `${short(clock / documents)} ms a document`
  const says = `"read" ${each(reading)}, "add" ${each(adding)}, on the clock`
  const word = part >= LEAST_PART ? 'pass' : 'FAIL'
  return `${word}  speed of adding to that of reading alone: ${(part * 100).toFixed(0)} % (${says}), bar ${LEAST_PART * 100} %`
}
