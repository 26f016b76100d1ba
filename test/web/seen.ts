import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe } from 'vitest'
import { readBatch } from '../../src/doors/gathering/read-batch.ts'
import { httpApp } from '../../src/doors/http/http-app.ts'
import { listening } from '../../src/doors/http/listening.ts'
import { version } from '../../src/doors/version.ts'
import { TODAY } from '../http/example-app.ts'
import { exampleReadings } from '../robustness/example-readings.ts'
import { type TestLedger, withLedger } from '../support/ledger.ts'
import { builtApp } from './built-app.ts'
import { NO_CHROMIUM, startChromium } from './chromium.ts'

/** Tests in a browser; skipped, with the reason in their name, where there is none. */
export function inBrowser(name: string, tests: () => void): void {
  describe.skipIf(NO_CHROMIUM !== null)(
    NO_CHROMIUM === null ? name : `${name} (${NO_CHROMIUM})`,
    () => {
      afterAll(closeBrowser)
      tests()
    },
  )
}

let started: Promise<Browser> | null = null

/** One browser for all tests of a file, each of which has a profile of its own in it. */
function browser(): Promise<Browser> {
  started ??= startChromium()
  return started
}

/** Ends the browser, if there is one. */
export async function closeBrowser(): Promise<void> {
  const last = started
  started = null
  await (await last)?.close()
}

/** The app in a browser, on a ledger of the test's own. */
export interface Seen extends TestLedger {
  readonly page: Page
  /** Opens an address of the app, and waits until its answers are there. */
  readonly open: (address: string) => Promise<void>
  readonly origin: string
  /** What the browser complained of: errors of scripts, and whatever the policy of the page forbade. */
  readonly complaints: readonly string[]
}

interface SeenOptions extends BrowserContextOptions {
  /** Fills the ledger; with the examples unless told. */
  readonly fill?: (ledger: TestLedger) => Promise<void>
  /** What must be shown to the server; nothing unless told. */
  readonly token?: string
}

/**
 * Works with the built app in Chromium, on a real ledger that a real server serves. Fails where the page complained.
 *
 * @example
 * await withApp(async ({ open, page }) => {
 *   await open('/IR-KZ')
 *   expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Iran–Kazakhstan')
 * })
 */
export function withApp(
  work: (seen: Seen) => Promise<void>,
  options: SeenOptions = {},
): Promise<void> {
  const { fill = withExamples, token = null, ...context } = options
  return withLedger(async (ledger) => {
    await fill(ledger)
    const server = await served(ledger, token)
    const profile = await (await browser()).newContext({ locale: 'en-GB', ...context })
    try {
      const page = await profile.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (said) => {
        if (said.type() === 'error' && !isAnswer(said.text())) complaints.push(said.text())
      })
      const origin = `http://127.0.0.1:${server.port}`
      const open = async (address: string) => {
        await page.goto(`${origin}${address}`)
        await settled(page)
      }
      await work({ ...ledger, page, open, origin, complaints })
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('\n')}`)
    } finally {
      await profile.close()
      await server.stop()
    }
  })
}

/** Waits until nothing is asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' })
}

/** Answers such as 404 and 409 are told by browsers, too, but are the page's to show. */
function isAnswer(words: string): boolean {
  return words.startsWith('Failed to load resource: the server responded with a status of 4')
}

async function withExamples({ ledger }: TestLedger): Promise<void> {
  for (const given of await exampleReadings()) await ledger.add(given)
}

function served({ ledger, file }: TestLedger, token: string | null) {
  let ticks = 0
  return listening({ host: '127.0.0.1', port: 0 }, (port) =>
    httpApp({
      ...{ ledger, file, version: version(), read: readBatch },
      now: () => new Date(Date.parse(TODAY) + 1000 * ticks++).toISOString(),
      failed: (error) => console.error(error),
      webApp: builtApp(),
      guard: { hosts: ['127.0.0.1'], anyAddress: false, port, token },
    }),
  )
}
