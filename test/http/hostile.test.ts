import {
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  record,
  string,
} from 'fast-check'
import { expect, test } from 'vitest'
import { ROUTES } from '../../src/doors/http/routes.ts'
import { ASKED } from '../support/asked-ledger.ts'
import { type Json, type TestApp, withApp } from './example-app.ts'

const NAMES = [
  ...['party', 'parties', 'kind', 'field', 'from', 'to', 'speaker', 'source', 'asOf', 'knownAt'],
  ...['stage', 'overdue', 'silent', 'limit', 'cursor', 'q', 'format', 'since', 'mode', 'rules'],
]
const VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    'KZ,IR',
    'TD,TG',
    '*',
    '%',
    "'; drop table document; --",
  ],
  ...['2021-01-01', '9999-12-31', '0000-00-00', '2021-01-01T00:00:00Z', 'true', 'constructor'],
  ...['__proto__', '"', '"a', 'a" OR "b', 'a*', 'NEAR(a b)', '\u0000', '\ud800', '\u202e', '../..'],
]
const value = oneof(constantFrom(...VALUES), string({ unit: 'binary', maxLength: 40 }))

async function mustBeHarmless({ app, faults }: TestApp, path: string, init: RequestInit = {}) {
  const answer = await app.request(path, init)
  expect([path, answer.status < 500, faults]).toEqual([path, true, []])
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('application/json')) JSON.parse(await answer.text())
}

test('whatever is asked is answered or refused, and no fault of the program', {
  timeout: 60_000,
}, async () => {
  await withApp(async (app) => {
    for (const { text, ...known } of ASKED) await app.add(text, known)
    const paths = ROUTES.filter(({ method }) => method === 'get').map(({ path }) => path)
    const asked = record({
      path: constantFrom(...paths),
      key: value,
      query: dictionary(constantFrom(...NAMES), value, { maxKeys: 3 }),
    })
    await assert(
      asyncProperty(asked, async ({ path, key, query }) => {
        const where = path.replace(/\{\w+\}/, encodeURIComponent(key.toWellFormed()))
        const what = new URLSearchParams(query as Record<string, string>)
        await mustBeHarmless(app, `${where}?${what}`)
      }),
      { numRuns: 600 },
    )
  })
})

test('whatever is sent is taken or refused, and no fault of the program', {
  timeout: 60_000,
}, async () => {
  await withApp(async (app) => {
    await app.add(ASKED[0]?.text ?? '')
    const { items } = await app.get('/api/timeline')
    const key = constantFrom(...items.map(({ record }: Json) => record), 'r1', 't')
    const decision = record(
      {
        action: constantFrom('accept', 'reject', 'correct', 'merge', 'split', 'stage'),
        key,
        keys: oneof(jsonValue(), constantFrom(items.slice(0, 2).map(({ record }: Json) => record))),
        fields: oneof(
          jsonValue(),
          dictionary(constantFrom('value', 'date', 'parties', '__proto__'), value),
        ),
        ...{
          stage: value,
          on: value,
          from: value,
          seen: constantFrom('*', 'x'),
          by: value,
          why: value,
        },
      },
      { requiredKeys: ['action'] },
    )
    const body = oneof(
      decision,
      record({ documents: jsonValue() }),
      record({ text: value }),
      jsonValue(),
    )
    const path = constantFrom(
      '/api/decisions',
      '/api/decisions/1/undo',
      '/api/check',
      '/api/documents',
    )
    await assert(
      asyncProperty(record({ path, body }), async ({ path: where, body: sent }) => {
        const headers = { 'Content-Type': 'application/json' }
        await mustBeHarmless(app, where, { method: 'POST', headers, body: JSON.stringify(sent) })
      }),
      { numRuns: 400 },
    )
  })
})

test('a document full of markup stays text in every answer', async () => {
  await withApp(async (app) => {
    const text =
      '<script>alert(1)</script> Trade between Chad and Togo amounted to $42 million in 2021.'
    const title = '<img src=x onerror=alert(2)>'
    const { document } = await app.add(text, { title, url: 'javascript:alert(3)' })
    const html = await app.app.request('/api/brief?parties=TD,TG&format=html')
    expect(html.headers.get('content-security-policy')).toContain('sandbox')
    expect(await html.text()).not.toMatch(/<script|<img|href="javascript/)
    const { headers } = await app.app.request(`/api/documents/${document}`)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  })
})
