import { expect, test } from 'vitest'
import { ASKED } from '../support/asked-ledger.ts'
import { type Json, type TestApp, withApp } from './example-app.ts'

function withAsked(work: (app: TestApp) => Promise<void>): Promise<void> {
  return withApp(async (app) => {
    for (const { text, ...given } of ASKED) await app.add(text, given)
    await work(app)
  })
}

test('relations are narrowed by how their names begin', async () => {
  await withAsked(async ({ get }) => {
    const names = async (question: string) =>
      (await get(`/api/relations?${question}`)).items.map(({ relation }: Json) => relation)
    expect(await names('name=tog')).toEqual(['TD-TG'])
    expect(await names('name=tchad+t&kind=state')).toEqual([])
    expect(await names('name=TD&kind=state')).toEqual(['TD'])
    expect(await names('name=railway')).toEqual([])
  })
})

test('the last turns are told with their parties and words', async () => {
  await withAsked(async ({ get }) => {
    const { items } = await get('/api/turns?limit=2')
    expect(items.map(({ act, parties, said }: Json) => ({ act, parties, said }))).toEqual([
      { act: 'launched', parties: [], said: '2023-05-15' },
      { act: 'held', parties: ['TD', 'TG'], said: '2023-05-15' },
    ])
    expect(items[0].record.document.title).toBe('Flights between capitals')
    expect((await get('/api/turns?asOf=2018-12-31')).items).toEqual([])
  })
})

test('a search tells the threads of what it found, and what its words name as a key', async () => {
  await withAsked(async ({ get }) => {
    const { items, keys } = await get('/api/search?q=weekly')
    expect(keys).toEqual([])
    const [{ records, threads }] = items
    expect(threads).toMatchObject([{ kind: 'route', stage: 'launched', thread: records[0].thread }])
    const named = await get(`/api/search?q=${records[0].record}`)
    expect(named).toMatchObject({ items: [], keys: [{ key: records[0].record, thing: 'record' }] })
  })
})

test('only the first part of a search names keys, and parts hold what was asked for', async () => {
  await withAsked(async ({ get }) => {
    const first = await get('/api/search?q=Togo&limit=2')
    expect(first.items).toHaveLength(2)
    const second = await get(`/api/search?q=Togo&limit=2&cursor=${first.next}`)
    expect(second.items).toHaveLength(2)
    const titles = [...first.items, ...second.items].map(({ document }: Json) => document)
    expect(new Set(titles).size).toBe(4)
  })
})
