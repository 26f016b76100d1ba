import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { NOW, type TestLedger, withLedger } from '../../../../test/support/ledger.ts'
import { FEWER, MORE, NAMED, NEAR, PARTS, RELATED, TITLED } from './migrations.ts'

const TEXTS = [
  ['2019-03-02', 'Chad and Togo agreed to build a grain terminal in Lomé by 2023.'],
  ['2021-05-04', 'Chad plans to open the grain terminal in Lomé with Togo in 2024.'],
  ['2022-02-02', 'Trade between Chad and Togo amounted to $39 million in 2020.'],
  ['2022-03-07', 'Trade between Chad and Togo amounted to $41 million in 2020.'],
  ['2023-01-09', 'Togo and Chad opened the grain terminal in Lomé on Monday.'],
] as const

/** A ledger of the step before one since which others are compared. */
const otherTies = (step: string) => [
  `delete from kysely_migration where name >= '${step}'`,
  'delete from identity_key where identity > 2',
  ...(step <= RELATED ? ['drop table document_relation'] : []),
  'delete from resemblance where score < (select max(score) from resemblance)',
  'update identity set rank = 3, part = id where id > 2',
]

/** A ledger of the step before one since which threads have other names. */
const OTHER_NAMES = [
  `delete from kysely_migration where name >= '${NAMED}'`,
  "update thread set label = 'another name', field = null",
  'update identity set rank = 3, part = id where id > 2',
]

/** A ledger of the step before these. */
const NO_PARTS = [
  `delete from kysely_migration where name >= '${PARTS}'`,
  'drop table document_relation',
  'drop index identity_part',
  'alter table identity drop column part',
]

const TIES = 'select a, b, score from resemblance order by a, b'
const STANDINGS = 'select id, rank, part from identity order by id'
const PLACES = 'select * from identity_key order by key, day, tie'

function asked(file: string): unknown[] {
  const database = new Sqlite(file, { readonly: true })
  const found = [TIES, STANDINGS, PLACES].map((sql) => database.prepare(sql).all())
  database.close()
  return found
}

test.each([
  [OTHER_NAMES],
  [otherTies(MORE)],
  [otherTies(FEWER)],
  [otherTies(TITLED)],
  [otherTies(NEAR)],
  [NO_PARTS],
])('a ledger in which others were compared is tied and threaded anew', (before) =>
  withLedger(async ({ add, file, ledger, reopened, threads }: TestLedger) => {
    for (const [published, text] of TEXTS) await add(text, { published })
    const expected = { threads: await threads(), tables: asked(file) }
    await ledger.close()
    const database = new Sqlite(file)
    for (const statement of before) database.exec(statement)
    database.close()
    const later = await reopened()
    const page = { limit: 100, offset: 0 }
    expect(await later.reads.threads({}, NOW, page)).toEqual(expected.threads)
    expect(asked(file)).toEqual(expected.tables)
  }),
)
