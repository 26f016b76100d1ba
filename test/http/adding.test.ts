import { describe, expect, test } from 'vitest'
import { jsonOf, withApp } from './example-app.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const OWN = { 'X-Rapporteur': '1' }

describe('documents that are posted', () => {
  test('as JSON are read and added, and told what was found', async () => {
    await withApp(async ({ post, get }) => {
      const document = {
        id: 'a',
        text: WORDS,
        published: '2022-02-01',
        url: 'https://post.example/a',
      }
      const answer = await post('/api/documents', { documents: [document] })
      expect(answer.status).toBe(200)
      const { documents, problems } = await jsonOf(answer)
      expect(problems).toEqual([])
      expect(documents).toMatchObject([{ id: 'a', outcome: 'added', records: { figure: 1 } }])
      const shown = await get(`/api/documents/${documents[0].document}`)
      expect(shown).toMatchObject({ text: WORDS, url: document.url, published: '2022-02-01' })
      const [{ evidence }] = shown.records
      expect(shown.text.slice(evidence[0].start, evidence[0].end)).toBe(evidence[0].quote)
    })
  })

  test('as two texts without an address are two documents', async () => {
    await withApp(async ({ app, get }) => {
      for (const text of [WORDS, `${WORDS} It grew.`]) {
        const headers = { 'Content-Type': 'text/plain', ...OWN }
        const path = '/api/documents?published=2022-02-01'
        const answer = await app.request(path, { method: 'POST', headers, body: text })
        expect(await jsonOf(answer)).toMatchObject({ documents: [{ outcome: 'added' }] })
      }
      expect((await get('/api/documents')).items).toHaveLength(2)
    })
  })

  test('as files of a form are opened by what they are, a page like a text', async () => {
    await withApp(async ({ app, get }) => {
      const form = new FormData()
      const page = `<!doctype html><html><head><title>Trade</title></head><body><article><h1>Trade of two</h1><p>${WORDS}</p><p>${'The ministers of the two countries spoke of grain and of the roads to the sea. '.repeat(6)}</p></article></body></html>`
      form.append('file', new File([page], '../../etc/page.html', { type: 'text/html' }))
      form.append('file', new File([WORDS], 'note.txt'))
      form.append('file', new File([new Uint8Array([0, 1, 2, 255])], 'noise.bin'))
      const answer = await app.request('/api/documents', {
        method: 'POST',
        headers: OWN,
        body: form,
      })
      const { documents, problems } = await jsonOf(answer)
      expect(documents.map(({ id }: { id: string }) => id)).toEqual(['page', 'note'])
      expect(documents[0].name).toMatch(/^upload-[0-9a-f]{8}\/page\.html$/)
      expect(problems).toHaveLength(1)
      const bytes = await app.request(`/api/documents/${documents[0].document}/original`)
      expect(await bytes.text()).toBe(page)
      expect((await get('/api/search?q=grain')).items).toHaveLength(1)
    })
  })

  test('that are none of what can be read are refused as a whole', async () => {
    await withApp(async ({ app, post }) => {
      const refused = await post('/api/documents', { documents: [{ title: 'no text' }] })
      expect([refused.status, (await jsonOf(refused)).error.code]).toEqual([422, 'unreadable'])
      const empty = await post('/api/documents', { documents: [] })
      expect(empty.status).toBe(400)
      const form = await app.request('/api/documents', {
        method: 'POST',
        headers: OWN,
        body: new FormData(),
      })
      expect([form.status, (await jsonOf(form)).error.code]).toEqual([400, 'wrong-shape'])
      const csv = { 'Content-Type': 'text/csv' }
      const type = await app.request('/api/documents', {
        method: 'POST',
        headers: csv,
        body: 'a,b',
      })
      expect([type.status, (await jsonOf(type)).error.code]).toEqual([415, 'wrong-type'])
    })
  })

  test('are added though others among them cannot be kept', async () => {
    await withApp(async ({ post }) => {
      const documents = [
        { id: 'a', text: `${WORDS} \ud800` },
        { id: 'b', text: WORDS },
        { id: 'c' },
      ]
      const { documents: added, problems } = await jsonOf(
        await post('/api/documents', { documents }),
      )
      expect(added).toMatchObject([{ id: 'b', outcome: 'added' }])
      expect(problems).toHaveLength(2)
    })
  })

  test('as a text are decoded from the character set that is said', async () => {
    await withApp(async ({ app, get }) => {
      const headers = { 'Content-Type': 'text/plain; charset=windows-1251', ...OWN }
      const words = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2e, 0x20]
      const body = new Uint8Array([...words, ...new TextEncoder().encode(WORDS)])
      const answer = await app.request('/api/documents', { method: 'POST', headers, body })
      const { documents } = await jsonOf(answer)
      const { text } = await get(`/api/documents/${documents[0].document}`)
      expect(text).toBe(`Привет. ${WORDS}`)
    })
  })

  test('are known already when they come again', async () => {
    await withApp(async ({ post }) => {
      const documents = [{ id: 'a', text: WORDS, published: '2022-02-01' }]
      await post('/api/documents', { documents })
      const again = await jsonOf(await post('/api/documents', { documents }))
      expect(again.documents).toMatchObject([{ outcome: 'known' }])
    })
  })
})

describe('the original of a document', () => {
  test('is a download that no browser shows', async () => {
    await withApp(async ({ add, app }) => {
      const { document } = await add(WORDS)
      const answer = await app.request(`/api/documents/${document}/original`)
      expect(await answer.text()).toBe(WORDS)
      const { headers } = answer
      expect(headers.get('content-type')).toBe('application/octet-stream')
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${document}.txt"`)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain('sandbox')
    })
  })

  test('of no document is not found', async () => {
    await withApp(async ({ app }) => {
      expect((await app.request('/api/documents/d0123456789abcdef/original')).status).toBe(404)
    })
  })
})
