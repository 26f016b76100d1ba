import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ASKED } from '../../../test/support/asked-ledger.ts'
import { parsedCsv } from '../../../test/support/csv.ts'
import { LEDGER, rapporteur } from '../../../test/support/program.ts'
import { runProgram } from './program.ts'

const HOSTILE = {
  id: 'hostile',
  published: '2020-05-05',
  title: '\u001b]0;x\u0007\u202eTitle',
  source: '=HYPERLINK("x")',
  text: 'Trade between Peru and Chile amounted to $7 million in 2019\u001b[2J.',
}

let folder = ''

const launched = (...args: string[]) => rapporteur(args, { folder })

/** The program within this process, which takes a fiftieth of the time; what it prints is kept. */
async function ask(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const kept = (to: string[]) => (words: string | Uint8Array) => to.push(String(words)) > 0
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(kept(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(kept(err)),
  ]
  try {
    const code = await runProgram(args)
    return { code, out: out.join(''), err: err.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

function lines(out: string) {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

beforeAll(() => {
  vi.stubEnv('NO_COLOR', '1')
  vi.stubEnv('FORCE_COLOR', undefined)
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  vi.stubEnv('RAPPORTEUR_LEDGER', join(folder, LEDGER))
  const documents = [...ASKED, HOSTILE].map((each) => JSON.stringify(each))
  writeFileSync(join(folder, 'known.jsonl'), documents.join('\n'))
  expect(launched('add', 'known.jsonl').out).toContain('6 documents added')
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('parties stand behind the question, or behind an option', async () => {
  for (const question of ['promises', 'figures', 'timeline', 'links', 'documents']) {
    const named = await ask(question, 'Peru', 'CL', '--json')
    expect([named.code, named.err]).toEqual([0, ''])
    expect(named.out).not.toBe((await ask(question, '--json')).out)
    expect(named).toEqual(await ask(question, '--json', '--party', 'PE', 'Chile'))
    expect(named).toEqual(await ask(question, 'PE', '--json', '--party', 'CL'))
  }
})

describe('promises', () => {
  test('are told to people with what became of them as of a day', async () => {
    const { code, out } = await ask('promises', '--as-of', '2026-06-01')
    expect(code).toBe(0)
    expect(out).toMatch(/^KEY {8}PROMISE .*STAGE .*DUE\nt[0-9a-f]{8} {2}\S/)
    expect(out).toContain('overdue 17 months')
    expect(out).toMatch(/“Silent” is inferred.*\n1 promise: 1 signed\n$/s)
  })

  test('are the same for names and codes, in either order', async () => {
    const codes = await ask('promises', '--party', 'TD', 'TG', '--json')
    const names = await ask('promises', '--party', 'togo', '--party', 'Republic of Chad', '--json')
    expect(lines(codes.out)).toHaveLength(1)
    expect(names.out).toBe(codes.out)
  })

  test('are sifted by stage, overdue and silent', async () => {
    const count = async (...args: string[]) =>
      lines((await ask('promises', '--json', ...args)).out).length
    expect(await count('--stage', 'signed')).toBe(1)
    expect(await count('--stage', 'delivered')).toBe(0)
    expect(await count('--overdue')).toBe(1)
    expect(await count('--overdue', '--as-of', '2022-01-01')).toBe(0)
    expect(await count('--silent')).toBe(1)
    expect(await count('--silent', '--as-of', '2022-01-01')).toBe(0)
    expect(await count('--speaker', 'idrissou', '--source', 'gazette')).toBe(1)
    expect(await count('--speaker', 'nobody')).toBe(0)
  })

  test('as JSON and as CSV are read back the same', async () => {
    const [json] = lines((await ask('promises', '--json', '--as-of', '2026-06-01')).out)
    const [row] = parsedCsv((await ask('promises', '--csv', '--as-of', '2026-06-01')).out)
    expect(row).toMatchObject({
      thread: json.thread,
      stage: json.stage.stage,
      stage_quote: json.stage.quote,
      due: json.time.due.due,
      overdue_days: String(json.time.overdue.days),
      last_quote: json.last.quote,
    })
  })

  test('that are not there are told in a sentence, which is no error', async () => {
    expect(await ask('promises', '--party', 'Oman', '--stage', 'agreed')).toEqual({
      code: 0,
      out: 'No promises are found: Oman, agreed.\n',
      err: '',
    })
  })

  test('at a stage that there is none of are misuse', async () => {
    const { code, err } = await ask('promises', '--stage', 'done')
    expect(code).toBe(2)
    expect(err).toContain('--stage is "done"; it must be one of announced, agreed, signed,')
  })
})

describe('figures', () => {
  test('stand in series, and what disagrees is told', async () => {
    const { code, out } = await ask('figures', '--party', 'TD', 'TG')
    expect(code).toBe(0)
    expect(out).toContain('\nTrade between Chad and Togo\n')
    expect(out).toContain('✗ Trade')
    expect(out).toMatch(/3 figures in 2 series, 1 disagreement\n$/)
    expect((await ask('figures', '--disagreeing')).out).toMatch(
      /2 figures in 1 series, 1 disagreement\n$/,
    )
  })

  test('as CSV keep numbers as numbers, and no cell is a formula', async () => {
    const rows = parsedCsv((await ask('figures', '--csv')).out)
    expect(rows.map(({ value }) => Number(value))).toEqual([42e6, 61e6, 7e6, 1200])
    expect(rows[2]?.['source']).toBe('\'=HYPERLINK("x")')
    const json = lines((await ask('figures', '--json')).out)
    expect(json.map(({ record }) => record)).toEqual(rows.map(({ record }) => record))
    expect(json[2].document.source).toBe('=HYPERLINK("x")')
  })
})

describe('timeline', () => {
  test('goes from the last day back, or from the first day on', async () => {
    const back = lines((await ask('timeline', '--json', '--party', 'TD')).out)
    const on = lines((await ask('timeline', '--json', '--party', 'TD', '--oldest-first')).out)
    const times = back.map(({ time }) => time)
    expect(times).toEqual(
      ['2023-05-02', '2023-04', '2021', '2021', '2021', '2019-03-11'].sort().reverse(),
    )
    expect(on.map(({ time }) => time)).toEqual(times.toReversed())
  })

  test('is narrowed by kind and days, and read back as CSV', async () => {
    const { out } = await ask('timeline', '--csv', '--kind', 'event', '--from', '2023-01-01')
    const rows = parsedCsv(out)
    expect(rows.map(({ time, kind }) => [time, kind])).toEqual([['2023-04', 'event']])
    expect(rows[0]?.['quote']).toContain('met in Lomé in April 2023')
  })

  test('is shown page by page', async () => {
    const first = await ask('timeline', '--limit', '2')
    expect(first.out).toMatch(/2 entries: .* · more: --offset 2\n$/)
    const second = await ask('timeline', '--limit', '2', '--offset', '2', '--json')
    expect(lines(second.out)).toHaveLength(2)
    expect(second.err).toBe('rapporteur: there is more: --offset 4\n')
    expect(first.out).not.toContain(lines(second.out)[0].record.slice(0, 9))
  })
})

describe('links', () => {
  test('are told with where they stand', async () => {
    const { code, out } = await ask('links')
    expect(code).toBe(0)
    expect(out).toContain("air   Lomé – N'Djamena  launched")
    expect(out).toMatch(/1 route: 1 launched\n$/)
    expect(
      lines((await ask('links', '--json', '--mode', 'air', '--stage', 'launched')).out),
    ).toMatchObject([{ mode: 'air', from: 'Lomé', stage: { stage: 'launched' } }])
    expect((await ask('links', '--mode', 'rail')).out).toBe('No routes are found: rail.\n')
    expect(parsedCsv((await ask('links', '--csv')).out)).toMatchObject([
      { mode: 'air', operator: 'Asky' },
    ])
  })
})

describe('documents and search', () => {
  test('documents are listed, the latest first', async () => {
    const { out } = await ask('documents', '--source', 'gazette')
    expect(out).toMatch(/15 May 2023 .*\n.*20 Apr 2022 .*\n.*3 Jun 2021 /)
    expect(out).toMatch(/\n3 documents\n$/)
    const rows = parsedCsv((await ask('documents', '--csv', '--to', '2019-12-31')).out)
    expect(rows).toMatchObject([{ id: 'pier-1', address: 'https://post.example/pier-1' }])
    const [json] = lines((await ask('documents', '--json', '--to', '2019-12-31')).out)
    expect(json).toMatchObject({ document: rows[0]?.['document'], published: '2019-03-12' })
  })

  test('words are found with what was read in their sentence', async () => {
    const { code, out } = await ask('search', 'gum', 'arabic')
    expect(code).toBe(0)
    expect(out).toMatch(/tons of\s+‹gum›\s+‹arabic›\s+to Togo/)
    expect(out).toMatch(/→ r[0-9a-f]{8} figure: exports of gum Chad–Togo/)
    const [hit] = lines((await ask('search', '--json', 'gum arabic')).out)
    expect(
      hit.found.map((each: { start: number; end: number }) =>
        hit.excerpt.slice(each.start, each.end),
      ),
    ).toEqual(['gum', 'arabic'])
    expect(parsedCsv((await ask('search', '--csv', 'gum')).out)[0]?.['records']).toBe(
      hit.records[0].record,
    )
    expect(await ask('search', 'zebra')).toEqual({
      code: 0,
      out: 'No documents with these words are found: “zebra”.\n',
      err: '',
    })
  })
})

describe('show', () => {
  test('tells of a record, its thread and its document by the beginning of their keys', async () => {
    const [promise] = lines((await ask('promises', '--json')).out)
    const thread = await ask('show', promise.thread.slice(0, 9))
    expect(thread.code).toBe(0)
    expect(thread.out).toContain(`${promise.thread} promise · Chad and Togo · 3 records`)
    const record = await ask('show', promise.last.record.slice(0, 9))
    expect(record.out).toContain(`${promise.last.record} commitment · not reviewed`)
    const document = await ask('show', promise.last.document)
    expect(document.out).toContain(`${promise.last.document} document · not reviewed`)
    for (const key of [promise.thread, promise.last.record, promise.last.document]) {
      const [json] = lines((await ask('show', key, '--json')).out)
      expect([json.thread, json.record, json.document]).toContain(key)
    }
  })

  test.for([
    ['r00000', 'The ledger has no document, record or thread "r00000".'],
    ['t0000000000000000', 'The ledger has no document, record or thread "t0000000000000000".'],
    ['r123', '"r123" is no key; a key is that of a document (d…), record (r…) or thread (t…)'],
    ['pier', '"pier" is no key'],
  ] as const)('%s is no key that the ledger knows', async ([key, message]) => {
    const { code, out, err } = await ask('show', key)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('every question', () => {
  test('status tells what is in the ledger', async () => {
    expect((await ask('status')).out).toContain('6 documents, 12 March 2019 to 15 May 2023\n')
    expect(lines((await ask('status', '--json')).out)).toMatchObject([
      { documents: 6, decisions: 0 },
    ])
  })

  test('nothing that a document says steers the terminal', async () => {
    const questions = [['documents'], ['figures'], ['timeline'], ['search', 'Peru']]
    for (const question of questions) {
      for (const format of [[], ['--json'], ['--csv']]) {
        const { out } = await ask(...question, ...format)
        expect(out.replace(/[\r\n\u200c\u200d]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }
    }
  })

  test('before anything was known there is nothing', async () => {
    const known = ['--known-at', '2001-01-01']
    expect((await ask('promises', ...known)).out).toBe('No promises are found.\n')
    expect((await ask('figures', ...known)).out).toBe('No figures are found.\n')
    expect((await ask('documents', ...known)).out).toBe('No documents are found.\n')
  })

  test('JSON and CSV at once are misuse', async () => {
    const { code, err } = await ask('links', '--json', '--csv')
    expect(code).toBe(2)
    expect(err).toContain("option '--json' cannot be used with option '--csv'")
  })

  const questions = [
    'promises',
    'figures',
    'timeline',
    'links',
    'documents',
    'search Togo',
    'status',
  ]
  test.for([...questions, 'show r000000'])(
    '%s prints the same as a program of its own',
    async (question) => {
      expect(launched(...question.split(' '))).toEqual(await ask(...question.split(' ')))
    },
  )
})
