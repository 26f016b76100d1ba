import { expect, test } from 'vitest'
import { PLAIN, withAsked } from '../../../test/support/asked-ledger.ts'
import { withLedger } from '../../../test/support/ledger.ts'
import { statusJson, statusReport } from './status-report.ts'

test('the state of a ledger is told in numbers', async () => {
  await withAsked(async ({ ledger }) => {
    const status = await ledger.reads.status()
    expect(statusReport(status, 'gulf.sqlite', PLAIN)).toBe(`gulf.sqlite
  5 documents, 12 March 2019 to 15 May 2023
  8 records: 3 figures, 1 event, 1 instrument, 2 commitments, 1 link
  ${threadsLine(status.threads)}
  no decisions: nobody has reviewed anything yet
  languages: English 5
  read by version test (5 documents)
`)
    expect(statusJson(status, 'gulf.sqlite')).toMatchObject({ ledger: 'gulf.sqlite', documents: 5 })
  })
})

test('an empty ledger says so, and a new version of a text is told apart', async () => {
  await withLedger(async ({ add, ledger }) => {
    const empty = statusReport(await ledger.reads.status(), 'x', PLAIN)
    expect(empty).toContain('0 documents\n  0 records\n  0 threads\n')
    await add('Chad met Togo.', { id: 'a', url: 'https://post.example/1' })
    await add('Chad met Togo and Oman.', { id: 'a', url: 'https://post.example/1' })
    expect(statusReport(await ledger.reads.status(), 'x', PLAIN)).toContain(
      '1 document, 8 April 2021 · 1 older version kept\n',
    )
  })
})

function threadsLine(threads: Readonly<Record<string, number>>): string {
  expect(threads).toEqual({ promise: 1, meeting: 1, route: 1, figure: 2 })
  return '5 threads: 1 promise, 1 meeting, 1 route, 2 figures'
}
