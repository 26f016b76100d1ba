import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rapporteur } from '../../../test/support/program.ts'

const LONG = 120_000
/** More than are read at once. */
const MANY = 200
const STATES = ['Kenya', 'Ghana', 'Chad', 'Togo', 'Mali']

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-many-'))
  const lines = Array.from({ length: MANY }, (_, i) => {
    const partner = STATES[i % STATES.length]
    const text = `Trade between Uganda and ${partner} amounted to $${100 + i} million in ${1990 + (i % 30)}.`
    return JSON.stringify({ id: `n${i}`, published: '2021-05-04', language: 'en', text })
  })
  lines.splice(150, 0, '{"id": 7}')
  writeFileSync(join(folder, 'many.jsonl'), `${lines.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const add = (jobs: string) =>
  rapporteur(['add', '--json', '--jobs', jobs, '--ledger', `${jobs}.sqlite`, 'many.jsonl'], {
    folder,
  })

test('documents are kept in their order, whichever thread has read them', { timeout: LONG }, () => {
  const [one, three] = [add('1'), add('3')]
  const ids = one.out.trimEnd().split('\n')
  expect(ids.map((line) => JSON.parse(line).id)).toEqual(
    Array.from({ length: MANY }, (_, i) => `n${i}`),
  )
  expect(three.out).toBe(one.out)
  // The line that is no document is told, and those behind it are kept all the same.
  expect([one.code, three.code]).toEqual([2, 2])
  expect(one.err).toContain('many.jsonl:151')
  const threads = (jobs: string) =>
    rapporteur(['export', '--format', 'threads', '--ledger', `${jobs}.sqlite`], { folder }).out
  expect(threads('3')).toBe(threads('1'))
})
