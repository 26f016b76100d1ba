import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rapporteur } from '../../../test/support/program.ts'

let folder = ''

const run = (...args: string[]) => rapporteur(args, { folder })

/** The first key of a record or thread that a command prints as JSON. */
function keyFrom(out: string, name: string): string {
  return new RegExp(`"${name}":"([rt][0-9a-f]+)"`).exec(out)?.[1] ?? ''
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const text = 'Togo will build a grain pier at Lomé by 2020. Chad will plant cotton at Moundou.'
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ id: 'a', published: '2019-05-02', text }))
  run('add', 'a.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a person decides, sees it in the log, and takes it back', () => {
  const queue = run('review', '--json').out
  expect(queue).toMatch(/"sort":"overdue","words":"due by 2020, overdue by \d+ days/)
  const key = keyFrom(queue, 'key')
  const rejected = run('decide', 'reject', key, '--why', 'a slip', '--by', 'Amina')
  expect(rejected.code).toBe(0)
  expect(rejected.out).toContain(`decision 1: reject ${key}`)
  expect(rejected.out).toMatch(/threads: t[0-9a-f]{16} → none/)
  const undone = JSON.parse(run('undo', '--why', 'it stands there', '--by', 'Issa', '--json').out)
  expect(undone).toMatchObject({ number: 2, action: 'undo', record: key, undoes: [1], before: [] })
  const log = run('log', key)
  expect(log.out).toMatch(/^1 {2}reject r[0-9a-f]{16} {2}\(taken back by 2\)/)
  expect(log.out).toMatch(/Amina: a slip/)
  expect(log.out).toMatch(/2 {2}undo 1\n/)
  expect(run('log', '--limit', '1')).toMatchObject({
    code: 0,
    err: expect.stringContaining('--offset 1'),
  })
})

test('bad decisions are told in a sentence, and change nothing', () => {
  for (const [args, words] of [
    [['decide', 'accept', 'rffffffffffffffff'], "required option '--why <text>'"],
    [['decide', 'bless', 'rffff', '--why', 'x'], 'The action is "bless"; it must be one of accept'],
    [['decide', 'accept', 'rffffffffffffffff', '--why', 'x'], 'has no record or thread "rffff'],
  ] as const) {
    const { code, err, out } = run(...args)
    expect([code, err, out]).toEqual([2, expect.stringContaining(words), ''])
  }
  expect(run('log').out).toBe('Nothing was decided.\n')
})

test('documents are read again by several threads as by one, and by today’s rules say the same', () => {
  expect(run('reread').out).toMatch(
    /ledger\.sqlite: 1 document read again · \d+ records as before, 0 appeared, 0 changed, 0 went\n$/,
  )
  const [line] = run('reread', '--json', '--jobs', '2').out.split('\n')
  expect(JSON.parse(line ?? '')).toMatchObject({ appeared: [], changed: [], went: [], kept: [] })
})
