import type { LedgerRun } from '../src/doors/cli/ledger-context.ts'
import type { LedgerOptions } from '../src/doors/cli/ledger-options.ts'
import { documents } from '../src/doors/cli/runs/documents.ts'
import { figures } from '../src/doors/cli/runs/figures.ts'
import { links } from '../src/doors/cli/runs/links.ts'
import { promises } from '../src/doors/cli/runs/promises.ts'
import { search } from '../src/doors/cli/runs/search.ts'
import { show } from '../src/doors/cli/runs/show.ts'
import { status } from '../src/doors/cli/runs/status.ts'
import { timeline } from '../src/doors/cli/runs/timeline.ts'
import { Ledger } from '../src/ledger/ledger.ts'
import { openSqlite } from '../src/ledger/store/sqlite/store.ts'
import { GOODS, STATES, WORKS } from './made-names.ts'
import { worldOf } from './made-world.ts'
import { type Spent, spentOn, spreadOf } from './percentiles.ts'
import { seeded } from './seeded.ts'
import { short, table } from './table.ts'

const MOST = 100
const MOST_SHOWING = 20
const LIMIT = 50
const TODAY = '2026-11-22'

/** A question with what it is asked with, many times over. */
interface Question {
  readonly name: string
  readonly run: LedgerRun
  readonly bar: number
  readonly asked: readonly Asked[]
}

interface Asked {
  readonly options: LedgerOptions
  readonly words: readonly string[]
}

/** Asks each question of the command line many times, for pairs drawn as the documents speak of them. */
export async function askAll(file: string, seed: number, times: number): Promise<string> {
  const store = await openSqlite(file, { create: false })
  const ledger = new Ledger(store, { reader: 'bench', now: () => `${TODAY}T12:00:00.000Z` })
  const rows: string[][] = []
  for (const { name, run, bar, asked } of await questions(ledger, seed, times)) {
    const costs: Spent[] = []
    for (const { options, words } of asked) {
      const style = { json: false, colour: false, width: 100 }
      const context = { ledger, file, arguments: words, options, style, today: TODAY }
      costs.push(await spentOn(() => silently(() => run(context))))
    }
    const cpu = spreadOf(costs.map((each) => each.cpu))
    const clock = spreadOf(costs.map((each) => each.clock))
    const word = cpu.p95 <= bar ? 'pass' : 'FAIL'
    const figures = [cpu.median, cpu.p95, cpu.most, clock.p95].map(short)
    rows.push([name, `${asked.length}`, ...figures, `${bar}`, word])
  }
  await ledger.close()
  return table(['question', 'asked', 'ms', 'p95', 'most', 'clock p95', 'bar', ''], rows)
}

async function questions(ledger: Ledger, seed: number, times: number): Promise<Question[]> {
  const chance = seeded(seed, 9)
  const world = worldOf(seed, 1)
  const pair = () => {
    const { a, b } = world.drawPair(chance)
    return [a[0], b[0]]
  }
  const many = (options: () => LedgerOptions, words: () => readonly string[] = () => []) =>
    Array.from({ length: times }, () => ({
      options: { limit: LIMIT, ...options() },
      words: words(),
    }))
  const asked = (name: string, run: LedgerRun, options: () => LedgerOptions) => ({
    ...{ name, run, bar: MOST },
    asked: many(options),
  })
  const state = () => [chance.pick(STATES)[0]]
  const found = (name: string, words: () => readonly string[]) => ({
    ...{ name, run: search, bar: MOST },
    asked: many(() => ({}), words),
  })
  const shown = (name: string, keys: readonly string[]) => ({
    ...{ name, run: show, bar: MOST_SHOWING },
    asked: keys.map((key) => ({ options: {}, words: [key] })),
  })
  const { records, threads } = await keysOf(
    ledger,
    many(() => ({ party: pair() })),
  )
  return [
    asked('promises of a pair', promises, () => ({ party: pair() })),
    asked('promises of a state', promises, () => ({ party: state() })),
    asked('promises of all', promises, () => ({})),
    asked('promises, stage', promises, () => ({ party: pair(), stage: 'delivered' })),
    asked('promises, overdue', promises, () => ({ party: pair(), overdue: true })),
    asked('promises, as of', promises, () => ({
      party: pair(),
      asOf: `${chance.whole(2006, 2025)}-06-01`,
    })),
    asked('figures of a pair', figures, () => ({ party: pair() })),
    asked('figures, as of', figures, () => ({
      party: pair(),
      asOf: `${chance.whole(2006, 2025)}-06-01`,
    })),
    asked('figures of all', figures, () => ({})),
    asked('timeline of a pair', timeline, () => ({ party: pair() })),
    asked('timeline, a year', timeline, () => years(chance.whole(2006, 2025), pair())),
    asked('timeline, speaker', timeline, () => ({ party: pair(), speaker: 'Karov' })),
    asked('links of a pair', links, () => ({ party: pair() })),
    asked('documents of a pair', documents, () => ({ party: pair() })),
    asked('documents, source', documents, () => ({ source: 'Meridian' })),
    found('search, a place', () => [world.placeIn(chance.pick(STATES), chance)]),
    found('search, two words', () => [chance.pick(WORKS), chance.pick(GOODS)]),
    found('search, a common word', () => [chance.pick(['trade', 'the', 'countries', 'agreement'])]),
    asked('status', status, () => ({})),
    shown('show, a record', records),
    shown('show, a thread', threads),
  ]
}

function years(year: number, party: readonly string[]): LedgerOptions {
  return { party, from: `${year}-01-01`, to: `${year}-12-31` }
}

/** Keys of records and threads all over the ledger. */
async function keysOf(ledger: Ledger, asked: readonly Asked[]) {
  const moment = { asOf: TODAY, knownAt: null }
  const records: string[] = []
  const threads: string[] = []
  for (const { options } of asked) {
    const filter = { parties: options.party ?? [] }
    const page = { limit: 2, offset: records.length % 40 }
    for (const { key, thread } of await ledger.reads.records(filter, moment, page)) {
      records.push(key)
      threads.push(thread)
    }
  }
  return { records, threads }
}

/** Runs a command whose output nobody is to see. */
async function silently(run: () => Promise<unknown>): Promise<void> {
  const write = process.stdout.write
  process.stdout.write = () => true
  try {
    await run()
  } finally {
    process.stdout.write = write
  }
}
