import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '../../src/doors/http/routes.ts'
import { pageText } from '../support/pages.ts'
import { rapporteur } from '../support/program.ts'
import { type Json, jsonOf, type TestApp, TODAY, withExamples } from './example-app.ts'

/** One app on a ledger of the examples for all tests, none of which changes it. */
let asked: TestApp
let release: () => void
let done: Promise<unknown>

beforeAll(async () => {
  await new Promise<void>((ready) => {
    done = withExamples((app) => {
      asked = app
      ready()
      return new Promise<void>((resolve) => {
        release = resolve
      })
    })
  })
})

afterAll(async () => {
  release()
  await done
})

/** What the command line prints with `--json`, line by line. */
function printed(...args: string[]): Json[] {
  const { out, code, err } = rapporteur([...args, '--json', '--ledger', asked.file])
  if (code === 2) throw new Error(err)
  return out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** All items of an answer, part by part. */
async function allOf(path: string): Promise<Json[]> {
  const items: Json[] = []
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const answer = await asked.get(`${path}${path.includes('?') ? '' : '?'}${cursor}`)
    items.push(...answer.items)
    next = answer.next
  }
  return items
}

describe('the API', () => {
  test.for(ROUTES)('$method $path is documented', ({ method, path }) => {
    expect(pageText('docs/http.md')).toContain(`\`${method.toUpperCase()} ${path}\``)
  })

  test('describes its routes as OpenAPI 3.1', async () => {
    const api = await asked.get('/api/openapi.json')
    expect(api.openapi).toBe('3.1.0')
    expect(Object.keys(api.paths).sort()).toEqual(
      [...new Set(ROUTES.map(({ path }) => path))].sort(),
    )
    const operations = Object.values<Json>(api.paths).flatMap((path) => Object.values<Json>(path))
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ROUTES.length)
    const { parameters } = api.paths['/api/promises'].get
    expect(parameters.find(({ name }: Json) => name === 'stage').schema.enum).toContain('delivered')
    const named = JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)
    for (const [, name = ''] of named) expect(Object.keys(api.components.schemas)).toContain(name)
  })

  test('is named at the root', async () => {
    const root = await asked.get('/')
    expect(root).toMatchObject({ program: 'rapporteur', api: '/api' })
    expect(await asked.get(root.api)).toEqual(root)
    expect((await asked.get(root.description)).openapi).toBe('3.1.0')
  })
})

describe('an answer has the shape that is described', () => {
  test.for([
    '/api/status',
    '/api/relations',
    '/api/relations/KZ-IR',
    '/api/turns',
    '/api/relations/KZ-IR?asOf=2021-06-01&since=2020-01-01',
    '/api/promises',
    '/api/figures?party=KZ,IR',
    '/api/timeline?undated=true',
    '/api/timeline/marks?undated=true',
    '/api/links',
    '/api/documents',
    '/api/search?q=Caspian',
    '/api/findings',
    '/api/brief?parties=KZ,IR',
    '/api/review',
    '/api/log',
  ])('%s', async (path) => {
    const bare = path.split('?')[0] ?? ''
    const route = ROUTES.find(
      (each) => each.path === bare || each.path.replace('{parties}', 'KZ-IR') === bare,
    )
    const answer = await asked.get(path)
    expect(route?.answer?.safeParse(answer).error?.issues ?? []).toEqual([])
  })

  test('of threads, records and documents by their keys', async () => {
    const parse = (path: string, answer: Json) =>
      ROUTES.find((each) => each.path === path && each.method === 'get')?.answer?.parse(answer)
    for (const { thread } of (await allOf('/api/promises?limit=200')).slice(0, 10)) {
      const shown = await asked.get(`/api/threads/${thread}`)
      parse('/api/threads/{key}', shown)
      for (const { record, document } of shown.members) {
        const known = await asked.get(`/api/records/${record}?rules=true`)
        parse('/api/records/{key}', known)
        expect(known.rules.join(' ')).toMatch(/<\w+>|: /)
        parse('/api/documents/{key}', await asked.get(`/api/documents/${document.document}`))
      }
    }
  })

  test('of a text that is checked', async () => {
    const text =
      'Trade between Kazakhstan and Iran amounted to $999 million in 2020, and to $1 in 2019.'
    const answer = await jsonOf(await asked.post('/api/check', { text }))
    ROUTES.find(({ path }) => path === '/api/check')?.answer?.parse(answer)
    expect(answer.claims[0].answer).toBe('contradicted')
    const [{ quote, start, end }] = answer.claims[0].claim.evidence
    expect(answer.text.slice(start, end)).toBe(quote)
  })
})

describe('an answer says what the command line says', () => {
  const pair = ['--party', 'KZ', 'IR', '--as-of', TODAY, '--limit', '900']

  test.for([
    ['promises', '/api/promises?party=KZ,IR'],
    ['documents', '/api/documents?party=KZ,IR'],
  ] as const)('%s', async ([command, path]) => {
    expect(await allOf(`${path}&asOf=${TODAY}&limit=7`)).toEqual(printed(command, ...pair))
  })

  test('links, but for where their ends lie', async () => {
    const links = await allOf(`/api/links?party=KZ,IR&asOf=${TODAY}&limit=7`)
    const bare = links.map(({ known: _known, places: _places, ...link }: Json) => link)
    expect(bare).toEqual(printed('links', ...pair))
  })

  test('timeline', async () => {
    const lines = printed('timeline', ...pair)
    expect(await allOf(`/api/timeline?party=KZ,IR&asOf=${TODAY}&limit=200`)).toEqual(lines)
  })

  test('the marks of a timeline, each an entry of it', async () => {
    const entries = await allOf(`/api/timeline?undated=true&asOf=${TODAY}&limit=200`)
    const { items, complete } = await asked.get(`/api/timeline/marks?undated=true&asOf=${TODAY}`)
    const keys = (list: Json[]) => list.map(({ record }) => record).toSorted()
    expect(keys(items)).toEqual(keys(entries))
    expect(complete).toBe(true)
    const { record, kind, time, reported, document } = entries[0] as Json
    const first = { record, kind, time, reported, document: document.document }
    expect(items[0]).toMatchObject(first)
  })

  test('figures, series by series', async () => {
    const series = await allOf(`/api/figures?party=KZ,IR&asOf=${TODAY}&limit=10`)
    const points = series.flatMap((each) => each.points)
    const bare = points.map(({ interval: _interval, days: _days, ...point }: Json) => point)
    const lines = printed('figures', ...pair)
    expect(bare).toEqual(lines.map(({ series: _series, ...point }) => point))
    expect(series.length).toBe(new Set(lines.map((line) => line.series.series)).size)
  })

  test('status, search and the checks', async () => {
    expect([await asked.get('/api/status')]).toEqual(printed('status'))
    expect(await allOf('/api/search?q=Caspian&limit=3')).toEqual(
      printed('search', 'Caspian', '--limit', '900'),
    )
    expect(await allOf('/api/findings?limit=5')).toEqual(printed('check'))
  })

  test('a thread and a record', async () => {
    const [first] = await allOf('/api/promises')
    const { version, ...thread } = await asked.get(`/api/threads/${first.thread}?asOf=${TODAY}`)
    expect(version).toMatch(/^[0-9a-f]{16}$/)
    expect([thread]).toEqual(printed('show', first.thread, '--as-of', TODAY))
    const { version: _, ...record } = await asked.get(`/api/records/${first.last.record}`)
    expect([record]).toEqual(printed('show', first.last.record))
  })

  test('tables of comma-separated values, part by part', async () => {
    for (const command of ['promises', 'links', 'documents', 'timeline', 'figures']) {
      const args = [command, '--as-of', TODAY, '--limit', '900', '--csv', '--ledger', asked.file]
      const { out } = rapporteur(args)
      const rows: string[] = []
      let path: string | undefined = `/api/${command}?asOf=${TODAY}&format=csv&limit=200`
      while (path) {
        const answer: Response = await asked.app.request(path)
        expect(answer.headers.get('content-type')).toMatch(/^text\/csv/)
        rows.push(...(await answer.text()).split('\r\n').slice(rows.length === 0 ? 0 : 1, -1))
        path = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
      }
      expect([command, rows]).toEqual([command, out.split('\r\n').slice(0, -1)])
    }
  })

  test('a brief, as Markdown and HTML', async () => {
    for (const format of ['md', 'html']) {
      const args = ['brief', 'KZ', 'IR', '--as-of', TODAY, '--format', format]
      const { out } = rapporteur([...args, '--ledger', asked.file])
      const answer = await asked.app.request(
        `/api/brief?parties=KZ,IR&asOf=${TODAY}&format=${format}`,
      )
      expect(await answer.text()).toBe(out)
    }
  })
})

describe('relations', () => {
  test('that are listed lead to themselves', async () => {
    for (const kind of ['pair', 'bloc', 'state']) {
      const listed = await allOf(`/api/relations?kind=${kind}&limit=3`)
      expect(listed.length).toBeGreaterThan(0)
      for (const { relation, parties, name } of listed) {
        const look = await asked.get(`/api/relations/${encodeURIComponent(relation)}`)
        expect(look).toMatchObject({ relation, parties, name })
      }
    }
  })

  test('tell the changes that the threads tell', async () => {
    const { changes } = await asked.get('/api/relations/KZ-IR')
    expect(changes.length).toBeGreaterThan(5)
    expect(changes.map(({ said }: Json) => said)).toEqual(
      changes
        .map(({ said }: Json) => said)
        .toSorted()
        .reverse(),
    )
    for (const { thread, act, record } of changes) {
      const { entries } = await asked.get(`/api/threads/${thread}`)
      expect(entries).toContainEqual(expect.objectContaining({ act, record: record.record }))
    }
  })
})

describe('figures', () => {
  test('tell days in the calendar that they were measured in, and what changes imply', async () => {
    const [trade] = await allOf('/api/figures?party=KZ,IR&indicator=trade&limit=1')
    expect(trade).toMatchObject({ words: 'Trade between Iran and Kazakhstan', status: 'reported' })
    expect(trade.implied.length).toBeGreaterThan(0)
    for (const { from, value, interval } of trade.implied) {
      expect(trade.points.map(({ record }: Json) => record)).toContain(from)
      expect(value >= interval.low && value <= interval.high).toBe(true)
    }
    const points = (await allOf('/api/figures?limit=200')).flatMap((each) => each.points)
    const solar = points.filter(({ days }: Json) => days?.calendar === 'solar-hijri')
    expect(solar.length).toBeGreaterThan(0)
    expect(solar.every(({ days }: Json) => days.first.slice(5, 7) !== '01')).toBe(true)
  })
})
