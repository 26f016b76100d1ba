import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { NOW, type TestLedger, withLedger } from '../../../../test/support/ledger.ts'
import { RELATED } from './migrations.ts'

const PAGE = { limit: 10, offset: 0 }
const PAIR = ['TD', 'TG']
const TALKS = [
  ['2019-03-02', 'Chad and Togo held talks in Lomé on 1 March 2019.'],
  [null, 'Chad and Togo held talks in Lomé on 7 May 2020.'],
  ['2021-05-04', 'Chad and Togo held talks in Lomé on 3 May 2021.'],
  ['2020-01-01', 'Chad and Oman held talks in Muscat on 1 January 2020.'],
] as const

const addTalks = async ({ add }: TestLedger) => {
  for (const [published, text] of TALKS) await add(text, { published })
}

const tableOf = (file: string): unknown[] => {
  const database = new Sqlite(file, { readonly: true })
  const found = database.prepare('select * from document_relation').all()
  database.close()
  return found
}

test('documents of a pair come the newest first, undated ones last', () =>
  withLedger(async (made) => {
    await addTalks(made)
    const { reads } = made.ledger
    const days = async (parties: string[]) =>
      (await reads.documents({ parties }, NOW, PAGE)).map(({ published }) => published)
    expect(await days(PAIR)).toEqual(['2021-05-04', '2019-03-02', null])
    expect(await days(['TD'])).toEqual(['2021-05-04', '2020-01-01', '2019-03-02', null])
    expect(await days(['TD', 'KE'])).toEqual([])
    const arrived = await reads.arrivals(PAIR, PAGE)
    expect(arrived.map(({ published }) => published)).toEqual(['2021-05-04', null, '2019-03-02'])
  }))

test('the documents of a pair are found by their relation, and no record of others is looked at', () =>
  withLedger(async (made) => {
    await addTalks(made)
    const database = new Sqlite(made.file)
    database.exec("delete from document_relation where relation = 'TD-TG' and published > '2020'")
    database.close()
    const found = await made.ledger.reads.documents({ parties: PAIR }, NOW, PAGE)
    expect(found.map(({ published }) => published)).toEqual(['2019-03-02', null])
  }))

test('a document that spoke of a pair before its record was put right is none of the pair', () =>
  withLedger(async (made) => {
    await addTalks(made)
    const [oman] = await made.records({ parties: ['TD', 'OM'] })
    await made.ledger.decide(
      { action: 'correct', key: oman?.key ?? '', fields: ['parties=TD,TG'] },
      { by: 'amina', why: 'misprint' },
    )
    const { reads } = made.ledger
    const days = async (parties: string[]) =>
      (await reads.documents({ parties }, NOW, PAGE)).map(({ published }) => published)
    expect(await days(['TD', 'OM'])).toEqual([])
    expect(await days(PAIR)).toContain('2020-01-01')
    const hits = await reads.search('Muscat', NOW, PAGE, { parties: ['TD', 'OM'] })
    expect(hits).toEqual([])
  }))

test('a ledger that did not know the documents of its relations learns them', () =>
  withLedger(async (made) => {
    await addTalks(made)
    const before = tableOf(made.file)
    expect(before).toHaveLength(12)
    await made.ledger.close()
    const database = new Sqlite(made.file)
    database.exec(`delete from kysely_migration where name >= '${RELATED}'`)
    database.exec('drop table document_relation')
    database.close()
    await made.reopened()
    expect(tableOf(made.file)).toEqual(before)
  }))
