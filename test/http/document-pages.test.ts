import { describe, expect, test } from 'vitest'
import { jsonOf, type TestApp, withApp } from './example-app.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const MORE =
  'The ministers of the two countries spoke of grain and of the roads to the sea. '.repeat(6)

/** Adds a page of HTML as a file, and gives its key. */
async function addedPage(
  { app }: TestApp,
  bytes: string | Uint8Array<ArrayBuffer>,
  name = 'page.html',
): Promise<string> {
  const form = new FormData()
  form.append('file', new File([bytes], name))
  const sent = { method: 'POST', headers: { 'X-Rapporteur': '1' }, body: form }
  const { documents } = await jsonOf(await app.request('/api/documents', sent))
  return documents[0].document
}

function pageOf(head: string, body = ''): string {
  return `<!doctype html><html><head>${head}<title>Trade</title></head><body><article><h1>Trade of two</h1>
<p>${WORDS}</p><p>${MORE}</p>${body}</article></body></html>`
}

describe('the page that a document came as', () => {
  test('comes as it was, without any rights', async () => {
    await withApp(async (app) => {
      const html = pageOf('', '<script>alert(1)</script>')
      const answer = await app.app.request(`/api/documents/${await addedPage(app, html)}/page`)
      expect(await answer.text()).toBe(html)
      const { headers } = answer
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-security-policy')).toBe(
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
      )
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    })
  })

  test('reaches for nothing by its head', async () => {
    await withApp(async (app) => {
      const head =
        '<base href="//a.example"><link rel="preconnect" href="//a.example"><meta http-equiv="refresh" content="0;url=//a.example">'
      const answer = await app.app.request(
        `/api/documents/${await addedPage(app, pageOf(head))}/page`,
      )
      expect(await answer.text()).not.toMatch(/<(?:base|link|meta)/)
    })
  })

  test('is decoded from the character set that it came in', async () => {
    await withApp(async (app) => {
      const [before = '', after = ''] = pageOf('', '<p>@</p>').split('@')
      const privet = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
      const head = before.replace('<head>', '<head><meta charset="windows-1251">')
      const bytes = new Uint8Array(await new Blob([head, privet, after]).arrayBuffer())
      const answer = await app.app.request(`/api/documents/${await addedPage(app, bytes)}/page`)
      expect(await answer.text()).toContain('<p>Привет</p>')
    })
  })

  test('is not there for a text, or for no document', async () => {
    await withApp(async (app) => {
      const { document } = await app.add(WORDS)
      const text = await app.app.request(`/api/documents/${document}/page`)
      expect([text.status, (await jsonOf(text)).error.code]).toEqual([404, 'not-found'])
      const none = await app.app.request('/api/documents/d0123456789abcdef/page')
      expect([none.status, (await jsonOf(none)).error.code]).toEqual([404, 'unknown-key'])
    })
  })
})

describe('a document', () => {
  test('tells all that have its text, from whichever side', async () => {
    await withApp(async ({ add, get }) => {
      const text = `${WORDS} ${MORE}`
      const keys: string[] = []
      for (const day of ['01', '02', '03'])
        keys.push((await add(text, { id: day, published: `2022-02-${day}` })).document)
      for (const key of keys) {
        const { sameText } = await get(`/api/documents/${key}`)
        const others = keys.filter((each) => each !== key)
        expect(sameText.map(({ document }: { document: string }) => document)).toEqual(others)
      }
    })
  })

  test('tells what was found at its address over time', async () => {
    await withApp(async ({ add, get }) => {
      const url = 'https://post.example/a'
      const first = await add(WORDS, { id: 'a', url })
      const second = await add(`${WORDS} It grew.`, { id: 'a', url })
      for (const { document } of [first, second]) {
        const { versions } = await get(`/api/documents/${document}`)
        expect(versions.map((each: { document: string }) => each.document)).toEqual([
          first.document,
          second.document,
        ])
      }
    })
  })
})
