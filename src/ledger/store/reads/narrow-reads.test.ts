import { expect, test } from 'vitest'
import { NOW, withLedger } from '../../../../test/support/ledger.ts'

const MANY = { limit: 100, offset: 0 }
const PIER = 'Togo will build a grain pier at Lomé by 2027, Transport Minister Amina Idrissou said.'
const ROAD = 'Chad will build a cotton warehouse at Moundou by 2028, President Issa Kolingar said.'

test('threads are found by who spoke in them and where it was printed', async () => {
  await withLedger(async ({ add, threads }) => {
    await add(PIER, { published: '2024-05-02', url: 'https://harbour.example/1' })
    await add(ROAD, { published: '2025-05-02', source: 'Sahel Gazette' })
    const parties = async (filter: object) => (await threads(filter)).flatMap((t) => t.parties)
    expect(await parties({})).toEqual(['TD', 'TG'])
    expect(await parties({ speaker: 'idrissou' })).toEqual(['TG'])
    expect(await parties({ source: 'gazette' })).toEqual(['TD'])
    expect(await parties({ source: 'harbour' })).toEqual(['TG'])
    expect(await parties({ source: 'harbour', speaker: 'kolingar' })).toEqual([])
    expect(await parties({ quietSince: '2025-01-01' })).toEqual(['TG'])
  })
})

test('records come from the first day on where that is asked, and only dated ones', async () => {
  await withLedger(async ({ add, ledger }) => {
    await add('Chad and Togo signed a fishing agreement on 3 May 2024.', {
      published: '2024-05-04',
    })
    await add('Chad and Togo held talks in Lomé on 7 June 2023.', { published: '2023-06-08' })
    await add('Chad and Togo had signed a transit treaty.', { published: '2022-01-01' })
    const dates = async (filter: object) =>
      (await ledger.reads.records({ kinds: ['event', 'instrument'], ...filter }, NOW, MANY)).map(
        ({ record }) => ('date' in record ? record.date : null),
      )
    expect(await dates({ dated: true })).toEqual(['2024-05-03', '2023-06-07'])
    expect(await dates({ dated: true, oldestFirst: true })).toEqual(['2023-06-07', '2024-05-03'])
    expect(await dates({})).toEqual(['2024-05-03', '2023-06-07', null])
  })
})

test('a search keeps to documents of a date, source and party', async () => {
  await withLedger(async ({ add, ledger }) => {
    await add(PIER, { published: '2024-05-02', url: 'https://harbour.example/1' })
    await add(ROAD, { published: '2025-05-02', source: 'Sahel Gazette' })
    const found = async (filter: object) =>
      (await ledger.reads.search('will', NOW, MANY, filter)).map((hit) => hit.document.published)
    expect((await found({})).sort()).toEqual(['2024-05-02', '2025-05-02'])
    expect(await found({ parties: ['TG'] })).toEqual(['2024-05-02'])
    expect(await found({ source: 'gazette' })).toEqual(['2025-05-02'])
    expect(await found({ from: '2025-01-01' })).toEqual(['2025-05-02'])
  })
})

test('the beginning of a key leads to the keys that begin so', async () => {
  await withLedger(async ({ add, ledger, records }) => {
    await add(PIER)
    const [record] = await records({ kinds: ['commitment'] })
    const key = record?.key ?? ''
    expect(await ledger.reads.keys(key.slice(0, 9), 5)).toEqual([key])
    expect(await ledger.reads.keys(record?.thread.slice(0, 9) ?? '', 5)).toEqual([record?.thread])
    expect(await ledger.reads.keys(record?.document.key ?? '', 5)).toEqual([record?.document.key])
    expect(await ledger.reads.keys(`${key.slice(0, 9)}zz`, 5)).toEqual([])
    expect(await ledger.reads.keys('x', 5)).toEqual([])
  })
})
