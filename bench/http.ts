import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Hono } from 'hono'
import { readBatch } from '../src/doors/gathering/read-batch.ts'
import { httpApp } from '../src/doors/http/http-app.ts'
import { Ledger } from '../src/ledger/ledger.ts'
import { openSqlite } from '../src/ledger/store/sqlite/store.ts'
import { exampleReadings } from '../test/robustness/example-readings.ts'
import { spentOn, spreadOf } from './percentiles.ts'
import { short, table } from './table.ts'

const NOW = '2026-11-22T12:00:00.000Z'
/** A page waits for its first answer no longer than this, and for any other so long; milliseconds. */
const FIRST = 1000
const OTHER = 100
const PAIRS = 50

const { values } = parseArgs({
  options: {
    /** A ledger that is there; else one of the examples. */
    ledger: { type: 'string' },
    times: { type: 'string', default: '50' },
  },
})

/** What each question over HTTP costs, beside its bar, for the pairs last spoken of in turn. */
async function http(file: string): Promise<string> {
  const store = await openSqlite(file, { create: values.ledger === undefined })
  const ledger = new Ledger(store, { reader: 'bench', now: () => NOW })
  if (values.ledger === undefined) {
    for (const given of await exampleReadings()) await ledger.add(given)
  }
  const context = { ledger, file, version: 'bench', now: () => NOW, read: readBatch }
  const app = httpApp({ ...context, failed: console.error })
  const pairs = await pairsOf(app)
  const rows: string[][] = []
  for (const [path, bar] of QUESTIONS) {
    const paths = Array.from({ length: Number(values.times) }, (_, i) => {
      const [pair, party] = pairs[i % pairs.length] ?? ['', '']
      return path.replace('{pair}', pair).replace('{party}', party)
    })
    rows.push([path, ...(await costOf(app, paths, bar))])
  }
  await ledger.close()
  return table(['question', 'asked', 'ms', 'p95', 'most', 'kB', 'bar', ''], rows)
}

const QUESTIONS: readonly (readonly [path: string, bar: number])[] = [
  ['/api/relations', OTHER],
  ['/api/relations?name=kaz', OTHER],
  ['/api/turns', OTHER],
  ['/api/relations/{pair}', FIRST],
  ['/api/relations/{pair}?asOf=2020-01-01', FIRST],
  ['/api/promises?party={party}', OTHER],
  ['/api/promises?party={party}&overdue=true', OTHER],
  ['/api/figures?party={party}', OTHER],
  ['/api/timeline?party={party}', OTHER],
  ['/api/links?party={party}', OTHER],
  ['/api/documents?party={party}', OTHER],
  ['/api/search?q=railway', OTHER],
  ['/api/findings?party={party}', OTHER],
  ['/api/brief?parties={party}', FIRST],
  ['/api/review', OTHER],
  ['/api/log', OTHER],
  ['/api/changes.atom?party={party}', FIRST],
  ['/api/status', OTHER],
  ['/api/openapi.json', OTHER],
]

async function costOf(app: Hono, paths: readonly string[], bar: number): Promise<string[]> {
  const costs: number[] = []
  let bytes = 0
  for (const path of paths) {
    const { cpu, given } = await spentOn(async () => {
      const answer = await app.request(path)
      if (answer.status !== 200) throw new Error(`${path}: ${await answer.text()}`)
      return answer.arrayBuffer()
    })
    costs.push(cpu)
    bytes = Math.max(bytes, given.byteLength)
  }
  const { median, p95, most } = spreadOf(costs)
  const figures = [median, p95, most, bytes / 1000].map(short)
  return [`${paths.length}`, ...figures, `${bar}`, p95 <= bar ? 'pass' : 'FAIL']
}

async function pairsOf(app: Hono): Promise<(readonly [pair: string, party: string])[]> {
  const answer = await app.request(`/api/relations?kind=pair&limit=${PAIRS}`)
  const { items } = (await answer.json()) as {
    items: { relation: string; parties: readonly string[] }[]
  }
  return items.map(({ relation, parties }) => [relation, parties.join(',')] as const)
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-http-'))
try {
  console.log(
    'answers over HTTP, without a socket; milliseconds of processor time, kilobytes at most',
  )
  console.log(await http(values.ledger ?? join(folder, 'examples.sqlite')))
} finally {
  rmSync(folder, { recursive: true })
}
