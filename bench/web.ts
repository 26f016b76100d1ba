import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { NO_CHROMIUM, startChromium } from '../test/web/chromium.ts'
import { spreadOf } from './percentiles.ts'
import { short, table } from './table.ts'
import { INTERACTIONS, VIEWS } from './web-views.ts'

/** Milliseconds until a page that was opened anew shows its answers, and until one that is open answers a reader's hand. */
const OPENED = 1000
const ANSWERED = 100
const PAIRS = 10

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LAUNCHER = join(ROOT, 'bin/rapporteur.js')

const { values } = parseArgs({
  options: {
    /** A ledger that is there; else one of the examples. */
    ledger: { type: 'string' },
    times: { type: 'string', default: '10' },
  },
})

/** How long the pages of the app take in Chromium, beside their bars, for the pairs last spoken of in turn. */
async function web(origin: string): Promise<string> {
  const pairs = await pairsOf(origin)
  const browser = await startChromium()
  const rows: string[][] = []
  const address = (path: string, i: number) => origin + inPlace(path, pairs[i % pairs.length])
  try {
    for (const [name, path] of Object.entries(VIEWS)) {
      const times = await eachTime((i) => openedIn(browser, address(path, i)))
      rows.push(row(`${name} is opened`, times, OPENED))
    }
    for (const { name, path, act } of INTERACTIONS) {
      const times = await eachTime((i) => answeredIn(browser, address(path, i), act))
      rows.push(
        row(
          name,
          times.map(([painted]) => painted),
          ANSWERED,
        ),
      )
      rows.push(
        row(
          `${name}: its answer`,
          times.map(([, answer]) => answer),
          OPENED,
        ),
      )
    }
  } finally {
    await browser.close()
  }
  return table(['what', 'times', 'ms', 'p95', 'most', 'bar', ''], rows)
}

async function eachTime<T>(work: (i: number) => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let i = 0; i < Number(values.times); i++) all.push(await work(i))
  return all
}

function row(name: string, times: readonly number[], bar: number): string[] {
  const { median, p95, most } = spreadOf(times)
  const figures = [median, p95, most].map(short)
  return [name, `${times.length}`, ...figures, `${bar}`, p95 <= bar ? 'pass' : 'FAIL']
}

/** The page's policy forbids the words by which it is looked at here, as it forbids all that come from outside. */
const LOOKED_AT = { bypassCSP: true }

/** True once a page shows its answers: run in the page. */
const SHOWN = `document.querySelector('.page') !== null && document.querySelector('.loading, [aria-busy="true"]') === null`

/** Milliseconds from the navigation until the page has shown its answers, with nothing kept from before. */
async function openedIn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(LOOKED_AT)
  try {
    const page = await context.newPage()
    await page.addInitScript(`
      const look = () => ${SHOWN} ? requestAnimationFrame(() => { shownAt = performance.now() }) : requestAnimationFrame(look)
      globalThis.shownAt = 0
      requestAnimationFrame(look)
    `)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction('shownAt > 0', null, { timeout: 60_000 })
    return Number(await page.evaluate('shownAt'))
  } finally {
    await context.close()
  }
}

/**
 * Milliseconds from a reader's hand to the next paint, the slowest of what the action was made of (Event Timing, as
 * Interaction to Next Paint counts), and until the answer is shown.
 */
async function answeredIn(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<readonly [painted: number, answer: number]> {
  const context = await browser.newContext(LOOKED_AT)
  try {
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction(SHOWN, null, { timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    await page.evaluate(`
      globalThis.slowest = 0
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) slowest = Math.max(slowest, duration)
      }).observe({ type: 'event', durationThreshold: 16 })
    `)
    const begun = performance.now()
    await act(page)
    await page.waitForFunction(SHOWN, null, { timeout: 60_000, polling: 'raf' })
    const answer = performance.now() - begun
    await page.waitForTimeout(100)
    return [Number(await page.evaluate('slowest')), answer]
  } finally {
    await context.close()
  }
}

interface Pair {
  readonly relation: string
  readonly party: string
}

function inPlace(path: string, pair: Pair = { relation: '', party: '' }): string {
  return path.replace('{relation}', pair.relation).replace('{party}', pair.party)
}

async function pairsOf(origin: string): Promise<Pair[]> {
  const answer = await fetch(`${origin}/api/relations?kind=pair&limit=${PAIRS}`)
  const { items } = (await answer.json()) as {
    items: { relation: string; parties: readonly string[] }[]
  }
  return items.map(({ relation, parties }) => ({ relation, party: parties.join(',') }))
}

async function served(file: string): Promise<readonly [server: ChildProcess, origin: string]> {
  const args = [LAUNCHER, 'serve', '--ledger', file, '--port', '0']
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(server.stdout)) {
    const origin = /is served at (\S+)\/$/.exec(line)?.[1]
    if (origin !== undefined) return [server, origin]
  }
  throw new Error(`${file} could not be served.`)
}

if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM)
execFileSync('npm', ['run', '--silent', 'build:web'], { cwd: ROOT, stdio: 'inherit' })
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-web-'))
const file = values.ledger ?? join(folder, 'examples.sqlite')
if (values.ledger === undefined)
  execFileSync(process.execPath, [LAUNCHER, 'add', '--ledger', file, join(ROOT, 'examples')])
const [server, origin] = await served(file)
try {
  console.log('pages in Chromium, on the clock; milliseconds')
  console.log(await web(origin))
} finally {
  server.kill()
  rmSync(folder, { recursive: true })
}
