import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rapporteur } from '../../../test/support/program.ts'

const LONG = 120_000

let folder = ''

const run = (...args: readonly string[]) => rapporteur(args, { folder })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const documents = [
    {
      id: 'plan',
      published: '2024-05-02',
      text: 'Chad will build a terminal in Togo in May 2027.',
    },
    {
      id: 'trade',
      published: '2023-02-01',
      text: 'Trade of Oman with Kenya was $37 million in 2022.',
    },
    { id: 'next', published: '2024-06-02', text: 'Oman will open a school in Kenya by 2028.' },
  ]
  writeFileSync(join(folder, 'all.jsonl'), documents.map((each) => JSON.stringify(each)).join('\n'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('taking a ledger out', { timeout: LONG }, () => {
  test('add --json prints a line for each document that is on the disk, and no sum', () => {
    const { out, code } = run('add', '--json', 'all.jsonl')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['plan', 'added'],
      ['trade', 'added'],
      ['next', 'added'],
    ])
    expect(lines[1]).toMatchObject({ name: 'all.jsonl:2', records: { figure: 1 } })
    expect(lines[1].document).toMatch(/^d[0-9a-f]{16}$/)
    expect(code).toBe(0)
    expect(run('add', '--json', 'all.jsonl').out).toContain('"outcome":"known"')
  })

  test('export and import give the ledger back, and say so', () => {
    const { out } = run('export', '--format', 'jsonl')
    writeFileSync(join(folder, 'export.jsonl'), out)
    const imported = run('import', 'export.jsonl', '--ledger', 'again.sqlite')
    expect(imported.out).toMatch(/^again\.sqlite imported: .*3 documents.*\n$/)
    expect(run('export', '--format', 'jsonl', '--ledger', 'again.sqlite').out).toBe(out)
    expect(run('import', 'export.jsonl', '--ledger', 'again.sqlite').out).toContain('already')
  })

  test('a refused import leaves no ledger behind', () => {
    writeFileSync(join(folder, 'cut.jsonl'), '{"cut":')
    const { code } = run('import', 'cut.jsonl', '--ledger', 'none.sqlite')
    expect([code, existsSync(join(folder, 'none.sqlite'))]).toEqual([2, false])
  })

  test('filters choose what is printed, in every format but the complete one', () => {
    const csv = run('export', '--format', 'csv', '--kind', 'commitment', '--party', 'OM', 'Kenya')
    const rows = parse<Record<string, string>>(csv.out, { columns: true })
    expect(rows.map(({ due }) => due)).toEqual(['../2028'])
    const calendar = run('export', '--format', 'ics', '--as-of', '2024-05-20')
    const events = new ical.Component(ical.parse(calendar.out)).getAllSubcomponents('vevent')
    expect(events.map((each) => each.getFirstPropertyValue('x-rapporteur-time'))).toEqual([
      '2027-05',
    ])
    const threads = run('export', '--format', 'threads', '--kind', 'figure').out.trimEnd()
    expect(JSON.parse(threads)).toMatchObject({ document: 'trade', kind: 'figure' })
    const annotations = run('export', '--format', 'annotations', '--from', '2028-01-01').out
    expect(JSON.parse(annotations)).toMatchObject({ total: 1, first: { items: [{}] } })
  })

  test('what a format cannot do is told in a sentence', () => {
    const bare = run('export', '--format', 'csv')
    expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('with --kind')])
    const filtered = run('export', '--format', 'jsonl', '--as-of', '2024-01-01')
    expect([filtered.code, filtered.err]).toEqual([2, expect.stringContaining('--as-of')])
    const unknown = run('export', '--format', 'xml')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('"xml"')])
    for (const { out } of [bare, filtered, unknown]) expect(out).toBe('')
  })
})
