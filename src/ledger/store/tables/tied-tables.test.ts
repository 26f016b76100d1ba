import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { NOW, type TestLedger, withLedger } from '../../../../test/support/ledger.ts'
import { openSqlite } from '../sqlite/store.ts'
import { TIED } from './migrations.ts'

const TEXTS = [
  ['2019-03-02', 'Chad and Togo agreed to build a grain terminal in Lomé by 2023.'],
  ['2021-05-04', 'Chad plans to open the grain terminal in Lomé with Togo in 2024.'],
  ['2021-05-05', 'Trade between Chad and Togo amounted to $37 million in 2020.'],
  ['2021-06-01', 'The foreign minister of Chad arrived in Lomé on an official visit to Togo.'],
  ['2022-02-02', 'Trade between Chad and Togo amounted to $39 million in 2020.'],
] as const

/** What the step makes, as it was before: keys in no order, and all in one thread. */
const BEFORE = [
  `delete from kysely_migration where name >= '${TIED}'`,
  'drop table document_relation',
  'drop index identity_part',
  'alter table identity drop column part',
  'drop table resemblance',
  'drop table identity_key',
  'alter table identity drop column day',
  'alter table identity drop column keys',
  'alter table identity drop column rank',
  `create table identity_key (
    key integer not null, identity integer not null references identity(id),
    primary key (key, identity)) without rowid`,
  'create index identity_key_identity on identity_key (identity)',
  `create table resemblance (
    a integer not null references identity(id), b integer not null references identity(id),
    score real not null, reasons text not null, primary key (a, b)) without rowid`,
  'create index resemblance_b on resemblance (b)',
  'update identity set thread = (select min(id) from thread)',
]

const TIES = `select a.signature as a, b.signature as b, r.score, r.reasons from resemblance r
  join identity a on a.id = r.a join identity b on b.id = r.b order by 1, 2`
const COUNTS = "select name, count from tally where what = 'thread' and count > 0 order by name"

function inTables(file: string, ...queries: readonly string[]): unknown[] {
  const database = new Sqlite(file)
  const found = queries.map((query) =>
    query.startsWith('select') ? database.prepare(query).all() : database.exec(query),
  )
  database.close()
  return found
}

test('a ledger of an earlier version is told before it is brought up to date, and only once', () =>
  withLedger(async ({ add, file, ledger }: TestLedger) => {
    for (const [published, text] of TEXTS) await add(text, { published })
    await ledger.close()
    inTables(file, ...BEFORE)
    const told: number[] = []
    const opened = () =>
      openSqlite(file, { create: false, upgrading: (documents) => told.push(documents) })
    await (await opened()).close()
    await (await opened()).close()
    expect(told).toEqual([TEXTS.length])
  }))

test('a ledger whose identities were compared in another way is brought up to date', () =>
  withLedger(async ({ add, file, ledger, reopened, threads }: TestLedger) => {
    for (const [published, text] of TEXTS) await add(text, { published })
    const before = { threads: await threads(), tables: inTables(file, TIES, COUNTS) }
    expect(before.tables[0]).not.toEqual([])
    await ledger.close()
    inTables(file, ...BEFORE)
    const later = await reopened()
    const page = { limit: 100, offset: 0 }
    expect(await later.reads.threads({}, NOW, page)).toEqual(before.threads)
    expect(inTables(file, TIES, COUNTS)).toEqual(before.tables)
  }))
