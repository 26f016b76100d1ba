import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { ASKED } from '../support/asked-ledger.ts'
import { type TestApp, withApp } from './example-app.ts'

async function withChanges<T>(work: (app: TestApp) => Promise<T>): Promise<T> {
  return withApp(async (app) => {
    for (const { text, ...known } of ASKED) await app.add(text, known)
    return work(app)
  })
}

/** The entries of a part of the feed, and the address of the part behind it. */
async function feedAt({ app }: TestApp, path: string) {
  const answer = await app.request(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = parseAtomFeed(await answer.text())
  const next = feed.links?.find(({ rel }) => rel === 'next')?.href ?? null
  const entries = (feed.entries ?? []).map(({ id, title, updated, categories }) => ({
    ...{ id, updated, title: title?.value, sort: categories?.[0]?.term },
  }))
  return { feed, entries, next }
}

test('the feed tells documents with the stages that they bring, the last first', async () => {
  await withChanges(async (app) => {
    const { feed, entries, next } = await feedAt(app, '/api/changes.atom')
    expect(next).toBeNull()
    expect(feed.id).toMatch(/^tag:/)
    expect(feed.authors?.[0]?.name).toBe('Rapporteur')
    const documents = entries.filter(({ sort }) => sort === 'document')
    expect(documents.map(({ title }) => title)).toEqual(ASKED.map(({ title }) => title).reverse())
    const stages = entries.filter(({ sort }) => sort === 'stage').map(({ title }) => title)
    expect(stages).toContain("launched: Lomé – N'Djamena")
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated ?? '')
        .toSorted()
        .reverse(),
    )
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })
})

test('the feed tells decisions, and leads from part to part without a gap', async () => {
  await withChanges(async (app) => {
    const [record] = (await app.get('/api/timeline')).items
    const body = { action: 'accept', key: record.record, seen: '*', by: 'Amina', why: 'as printed' }
    await app.post('/api/decisions', body)
    const whole = await feedAt(app, '/api/changes.atom')
    expect(whole.entries[0]?.title).toContain('Amina: accept – as printed')
    const found: (string | undefined)[] = []
    for (let path: string | null = '/api/changes.atom?limit=2'; path !== null; ) {
      const { entries, next }: Awaited<ReturnType<typeof feedAt>> = await feedAt(app, path)
      found.push(...entries.map(({ id }) => id))
      path = next && new URL(next).pathname + new URL(next).search
    }
    expect(found).toEqual(whole.entries.map(({ id }) => id))
  })
})

test('the feed of a relation leaves out what is of others', async () => {
  await withChanges(async (app) => {
    await app.add('Trade between Kenya and Oman amounted to $9 million in 2021.', {
      title: 'Other',
    })
    const own = await feedAt(app, '/api/changes.atom?party=TD,TG')
    expect(own.entries.map(({ title }) => title)).not.toContain('Other')
    expect(own.feed.title?.value).toBe('What came and changed: Chad and Togo')
    const other = await feedAt(app, '/api/changes.atom?party=KE')
    expect(other.entries.map(({ title }) => title)).toEqual(['Other'])
  })
})

test('words of documents are text in the feed, whatever they hold', async () => {
  await withApp(async (app) => {
    const title = '<script>alert(1)</script> & "more" \u0000\u202e\ufffe ]]>'
    await app.add('Trade between Chad and Togo amounted to $42 million in 2021.', { title })
    const { entries } = await feedAt(app, '/api/changes.atom')
    expect(entries[0]?.title).toContain('<script>alert(1)</script> & "more"')
    const text = await (await app.app.request('/api/changes.atom')).text()
    expect(text).not.toContain('<script>')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not have is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u202e\ufffe]/)
  })
})

test('the feed of an empty ledger is a feed', async () => {
  await withApp(async (app) => {
    const { feed, entries } = await feedAt(app, '/api/changes.atom')
    expect(entries).toEqual([])
    expect(feed.updated).toBe('1970-01-01T00:00:00Z')
  })
})
