import { describe, expect, test } from 'vitest'
import { ASKED } from '../support/asked-ledger.ts'
import { type Json, jsonOf, type TestApp, withApp } from './example-app.ts'

function withAsked<T>(work: (app: TestApp) => Promise<T>): Promise<T> {
  return withApp(async (app) => {
    for (const { text, ...known } of ASKED) await app.add(text, known)
    return work(app)
  })
}

async function problemAt({ app }: TestApp, path: string, init?: RequestInit) {
  const answer = await app.request(path, init)
  const { error } = await jsonOf(answer)
  return { status: answer.status, ...error }
}

describe('parts of an answer', () => {
  test('follow one another, whatever is added before them meanwhile', async () => {
    await withAsked(async ({ get, add }) => {
      const whole = (await get('/api/documents')).items.map(({ id }: Json) => id)
      const first = await get('/api/documents?limit=2')
      await add('Chad and Togo signed a treaty.', { id: 'later-1', published: '2024-01-01' })
      await add('Chad and Togo met in Lomé.', { id: 'later-2', published: '2024-01-02' })
      const second = await get(`/api/documents?limit=2&cursor=${first.next}`)
      const third = await get(`/api/documents?limit=2&cursor=${second.next}`)
      const all = [first, second, third].flatMap(({ items }) => items.map(({ id }: Json) => id))
      expect(all).toEqual(whole)
      expect(third.next).toBeNull()
    })
  })

  test('belong to one question: the cursor of another is refused', async () => {
    await withAsked(async (app) => {
      const { next } = await app.get('/api/documents?limit=1')
      expect(next).not.toBeNull()
      for (const path of [
        `/api/documents?limit=1&party=TD&cursor=${next}`,
        `/api/timeline?limit=1&cursor=${next}`,
        `/api/documents?cursor=${next.slice(2)}`,
        '/api/documents?cursor=WyJ4Il0',
        `/api/changes.atom?cursor=${next}`,
      ]) {
        expect(await problemAt(app, path)).toMatchObject({ status: 400, code: 'misuse' })
      }
      const other = await app.get(`/api/documents?limit=200&cursor=${next}`)
      expect(other.items).toHaveLength(ASKED.length - 1)
    })
  })
})

describe('a tag', () => {
  test('saves an answer that is had already, until it is another one', async () => {
    await withAsked(async ({ app, add }) => {
      const first = await app.request('/api/documents')
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]{22}"$/)
      expect(first.headers.get('cache-control')).toBe('no-cache')
      for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
        const again = await app.request('/api/documents', { headers: { 'If-None-Match': given } })
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
          304,
          '',
          tag,
        ])
      }
      await add('Chad and Togo signed a treaty.', { published: '2024-01-01' })
      const other = await app.request('/api/documents', { headers: { 'If-None-Match': tag } })
      expect(other.status).toBe(200)
      expect(other.headers.get('etag')).not.toBe(tag)
    })
  })
})

describe('what is asked amiss', () => {
  test.for([
    ['/api/promises?limit=0', 'invalid-number', '0', 'a whole number from 1 to 200'],
    ['/api/promises?limit=201', 'invalid-number', '201', 'a whole number from 1 to 200'],
    ['/api/promises?limit=1e2', 'invalid-number', '1e2', 'a whole number from 1 to 200'],
    [
      '/api/promises?asOf=2021-02-30',
      'invalid-date',
      '2021-02-30',
      'a day of the calendar as YYYY-MM-DD, such as 2021-04-08',
    ],
    [
      '/api/promises?stage=done',
      'misuse',
      'done',
      'one of announced, agreed, signed, underway, delivered, stalled, cancelled',
    ],
    ['/api/promises?overdue=maybe', 'misuse', 'maybe', 'true or false'],
    [
      '/api/promises?from=2022-01-01&to=2021-01-01',
      'misuse',
      '2022-01-01',
      'a day not after to, which is "2021-01-01"',
    ],
    ['/api/promises?stage=agreed&stage=signed', 'misuse', 'agreed, signed', 'given once'],
    ['/api/status?party=KZ', 'misuse', 'party', null],
    [
      '/api/timeline?field=transport',
      'misuse',
      'transport',
      'with kind=commitment, since nothing else on a timeline has a field',
    ],
    ['/api/search', 'misuse', null, 'some words'],
    ['/api/brief?parties=,', 'misuse', ',', 'parties with commas between them, such as KZ,IR'],
  ] as const)('%s is refused with what is allowed', async ([path, code, value, allowed]) => {
    await withApp(async (app) => {
      expect(await problemAt(app, path)).toMatchObject({ status: 400, code, value, allowed })
    })
  })

  test('a name that is not known is refused with those that are', async () => {
    await withApp(async (app) => {
      const problem = await problemAt(app, '/api/links?asof=2021-01-01')
      expect(problem).toMatchObject({ status: 400, value: 'asof' })
      expect(problem.allowed).toContain('asOf')
    })
  })

  test.for([
    '/api/threads/t0123456789abcdef',
    '/api/threads/nonsense',
    '/api/threads/%E0%A4%A',
    '/api/records/d0123456789abcdef',
    '/api/documents/r0123456789abcdef',
    '/api/log?key=r0123456789abcdef',
  ])('%s is not found', async (path) => {
    await withApp(async (app) => {
      expect(await problemAt(app, path)).toMatchObject({ status: 404, code: 'unknown-key' })
    })
  })

  test('another path, and another method, are told', async () => {
    await withApp(async (app) => {
      expect(await problemAt(app, '/api/nothing')).toMatchObject({ status: 404, code: 'not-found' })
      const answer = await app.app.request('/api/documents', {
        method: 'DELETE',
        headers: { 'X-Rapporteur': '1' },
      })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD'])
      expect((await jsonOf(answer)).error.code).toBe('wrong-method')
      expect((await app.app.request('/api/documents', { method: 'HEAD' })).status).toBe(200)
    })
  })

  test('what is sent must be JSON, and be said to be', async () => {
    await withApp(async (app) => {
      const send = (type: string, body: string) =>
        problemAt(app, '/api/check', { method: 'POST', headers: { 'Content-Type': type }, body })
      expect(await send('application/json', '{"text": ')).toMatchObject({
        status: 400,
        code: 'invalid-json',
      })
      expect(await send('application/xml', '<a/>')).toMatchObject({
        status: 415,
        code: 'wrong-type',
      })
      expect(await send('application/json', '{"text": ""}')).toMatchObject({ status: 400 })
      expect(await send('application/json', '[]')).toMatchObject({ status: 400 })
      expect(await send('application/json', '{"text": "a", "__proto__": {}}')).toMatchObject({
        status: 400,
      })
    })
  })

  test('a fault of the program tells nothing of itself', async () => {
    await withApp(async ({ app, ledger, faults }) => {
      Object.assign(ledger.reads, { status: () => Promise.reject(new Error('secret')) })
      const answer = await app.request('/api/status')
      expect(answer.status).toBe(500)
      const text = await answer.text()
      expect(JSON.parse(text).error.code).toBe('fault')
      expect(text).not.toContain('secret')
      expect(faults).toHaveLength(1)
    })
  })

  test('a ledger that another program writes may be asked again', async () => {
    await withApp(async ({ app, ledger }) => {
      const busy = Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' })
      Object.assign(ledger.reads, { status: () => Promise.reject(busy) })
      const answer = await app.request('/api/status')
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
    })
  })
})

describe('every answer', () => {
  test.for(['/api/status', '/', '/api/nothing', '/api/promises?limit=0', '/api/openapi.json'])(
    '%s tells a browser to do nothing with it',
    async (path) => {
      await withApp(async ({ app }) => {
        const { headers } = await app.request(path)
        expect(headers.get('content-security-policy')).toContain("default-src 'none'")
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('referrer-policy')).toBe('no-referrer')
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
        expect(headers.get('access-control-allow-origin')).toBeNull()
        expect(headers.get('cache-control')).toMatch(/^no-(?:cache|store)$/)
      })
    },
  )

  test('is of one state of the ledger, while documents are added', async () => {
    await withAsked(async ({ add, get }) => {
      const asked = Array.from({ length: 20 }, (_, i) => {
        const text = `Trade between Chad and Togo amounted to $${i + 2} million in 2010.`
        return [add(text), get('/api/status')] as const
      })
      const answers = await Promise.all(asked.map(([, answer]) => answer))
      // Of the five documents that were there before, two tell three figures.
      for (const { documents, records } of answers) expect(records.figure).toBe(documents - 2)
      await Promise.all(asked.map(([adding]) => adding))
    })
  })
})

describe('relations', () => {
  test('are listed, the one last spoken of first', async () => {
    await withAsked(async ({ get, add }) => {
      await add('The EAEU and Togo signed a trade agreement.', { published: '2024-05-01' })
      const { items } = await get('/api/relations')
      expect(items.map(({ relation }: Json) => relation)).toEqual(['EAEU', 'EAEU-TG', 'TD-TG'])
      expect(items[2]).toMatchObject({ kind: 'pair', name: 'Chad–Togo', last: '2023-05-15' })
      const states = await get('/api/relations?kind=state')
      expect(states.items.map(({ relation }: Json) => relation)).toEqual(['TG', 'TD'])
    })
  })

  test('that are remembered are asked for again after every change', async () => {
    await withAsked(async ({ get, post, add, reopened }) => {
      const threads = async () => (await get('/api/relations')).items[0].threads
      const before = await threads()
      await add('Trade between Chad and Togo amounted to $77 million in 2023.')
      expect(await threads()).toEqual({ ...before, figure: before.figure + 1 })
      const { record } = (await get('/api/timeline?kind=link')).items[0]
      const body = { action: 'reject', key: record, seen: '*', by: 'Amina', why: 'no flight' }
      expect((await post('/api/decisions', body)).status).toBe(200)
      expect((await threads()).route).toBe(undefined)
      const other = await reopened()
      await other.undo(null, { by: 'Bako', why: 'there is' })
      expect((await threads()).route).toBe(before.route)
    })
  })

  test('are told at a look, by any order of their parties', async () => {
    await withAsked(async ({ get }) => {
      const look = await get('/api/relations/TG-TD?asOf=2022-03-01')
      expect(look).toEqual(await get('/api/relations/Togo,Chad?asOf=2022-03-01'))
      expect(look).toMatchObject({ relation: 'TD-TG', complete: true, asOf: '2022-03-01' })
      expect(look.due).toMatchObject([{ due: '../2024', kind: 'promise' }])
      expect(look.documents.map(({ id }: Json) => id)).toEqual(['trade-1', 'pier-2', 'pier-1'])
      expect(look.trade).toMatchObject([{ indicator: 'trade', points: [{ value: 42_000_000 }] }])
      expect(look.promises).toMatchObject({ overdue: 0 })
      const counted = look.promises.stages.reduce((sum: number, { count }: Json) => sum + count, 0)
      expect(counted).toBe(look.promises.total)
      const later = await get('/api/relations/TD-TG')
      expect(later.changes[0]).toMatchObject({ said: '2023-05-15', record: { kind: 'link' } })
      expect(later.promises.overdue).toBe(1)
    })
  })

  test('of which nothing is known are empty, and no error', async () => {
    await withAsked(async ({ get }) => {
      expect(await get('/api/relations/KE-OM')).toMatchObject({ changes: [], due: [], trade: [] })
    })
  })
})
