import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { NOW, reading, type TestLedger, withLedger } from '../../../test/support/ledger.ts'
import type { Ledger } from '../ledger.ts'
import { PARTS } from './migrations.ts'

const TEXTS = [
  ['2019-03-02', 'Chad and Togo agreed to build a grain terminal in Lomé by 2023.'],
  ['2021-05-04', 'Chad plans to open the grain terminal in Lomé with Togo in 2024.'],
  ['2022-02-02', 'Trade between Chad and Togo amounted to $39 million in 2020.'],
] as const
const LAST = ['2023-01-09', 'Togo and Chad opened the grain terminal in Lomé on Monday.'] as const

/** What the step makes, as it was before. */
const BEFORE = [
  `delete from kysely_migration where name >= '${PARTS}'`,
  'drop index identity_part',
  'alter table identity drop column part',
]

async function addLast(ledger: Ledger): Promise<unknown> {
  const [published, text] = LAST
  await ledger.add({ name: 'last', ...reading(text, { id: 'last', published }) })
  return ledger.reads.threads({}, NOW, { limit: 100, offset: 0 })
}

test('what hangs together in a ledger of an earlier version is looked for once it grows', async () => {
  const added = ({ add }: TestLedger) =>
    Promise.all(TEXTS.map(([published, text], i) => add(text, { published, id: `t${i}` })))
  const expected = await withLedger(async (given) => {
    await added(given)
    return addLast(given.ledger)
  })
  await withLedger(async (given) => {
    await added(given)
    await given.ledger.close()
    const database = new Sqlite(given.file)
    for (const statement of BEFORE) database.exec(statement)
    database.close()
    const later = await given.reopened()
    expect(await addLast(later)).toEqual(expected)
    const kept = new Sqlite(given.file, { readonly: true })
    const parts = kept
      .prepare('select distinct part from identity where thread is not null')
      .pluck()
    // Those that the last document had nothing to do with are looked for when they grow.
    expect(new Set(parts.all())).toContain(null)
    expect(parts.all().some((part) => Number(part) > 0)).toBe(true)
    kept.close()
  })
})
