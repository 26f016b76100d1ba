import type { Hono } from 'hono'
import { readBatch } from '../../src/doors/gathering/read-batch.ts'
import { httpApp } from '../../src/doors/http/http-app.ts'
import { version } from '../../src/doors/version.ts'
import { exampleReadings } from '../robustness/example-readings.ts'
import { type TestLedger, withLedger } from '../support/ledger.ts'

/** The day of tests: behind all examples. */
export const TODAY = '2026-06-01'

/** What a JSON answer is made of, as tests look at it. */
// biome-ignore lint/suspicious/noExplicitAny: tests go down into answers, whose shape the schemas check
export type Json = any

/** An app on a ledger, and short ways to ask it. */
export interface TestApp extends TestLedger {
  readonly app: Hono
  /** The JSON of an answer with status 200. */
  readonly get: (path: string) => Promise<Json>
  readonly post: (
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>
  /** Faults of the program that the app took note of. */
  readonly faults: readonly unknown[]
}

/** The JSON of an answer. */
export async function jsonOf(answer: Response): Promise<Json> {
  return answer.json()
}

/** Works with an app on a fresh ledger. */
export function withApp<T>(work: (app: TestApp) => Promise<T>): Promise<T> {
  return withLedger((ledger) => work(appOn(ledger)))
}

/** Works with an app on a ledger of the examples. */
export function withExamples<T>(work: (app: TestApp) => Promise<T>): Promise<T> {
  return withLedger(async (ledger) => {
    for (const given of await exampleReadings()) await ledger.ledger.add(given)
    return work(appOn(ledger))
  })
}

function appOn(ledger: TestLedger): TestApp {
  const faults: unknown[] = []
  let ticks = 0
  const app = httpApp({
    ledger: ledger.ledger,
    file: ledger.file,
    version: version(),
    now: () => new Date(Date.parse(TODAY) + 1000 * ticks++).toISOString(),
    read: readBatch,
    failed: (error) => faults.push(error),
    webApp: null,
  })
  return {
    ...ledger,
    app,
    faults,
    get: async (path) => {
      const answer = await app.request(path)
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  }
}
