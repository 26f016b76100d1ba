import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOW, reading } from '../../../../test/support/ledger.ts'
import { Ledger } from '../../ledger.ts'
import { openFile } from '../sqlite/file.ts'
import { makeFullText } from '../sqlite/full-text.ts'
import { openSqlite } from '../sqlite/store.ts'
import { migrationsFor } from './migrations.ts'

const BODY =
  'The trade ministers of Chad and Togo agreed on Thursday to build a grain terminal in the port of Lomé, which is to take 400,000 tonnes a year and to open in 2026.'
const FIRST = '001-documents-records-threads'
const DOCUMENT = `insert into document (key, own_id, source, published, language, added, reading, text)
  values (?, 'a', ?, ?, 'en', '2026-01-01T00:00:00.000Z', 1, ?)`

const INDEXED_AT_ONCE = `create trigger document_text_added after insert on document begin
  insert into document_text (rowid, title, text) values (new.id, new.title, new.text); end`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-earlier-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A ledger as the first version of the program made it, with two copies of a text. */
async function earlierLedger(): Promise<string> {
  const file = join(folder, 'earlier.sqlite')
  const database = openFile(file, { create: true })
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) })
  const { [FIRST]: first } = migrationsFor({ clustered: 'without rowid', bytes: 'blob' })
  if (!first) throw new Error('there is no first step')
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ [FIRST]: first }) },
  })
  expect((await migrator.migrateToLatest()).error).toBeUndefined()
  makeFullText(database)
  database.exec(INDEXED_AT_ONCE)
  database.exec("insert into reading values (1, 'earlier', '2026-01-01T00:00:00.000Z')")
  const insert = database.prepare(DOCUMENT)
  insert.run('d0000000000000001', 'Coast Daily', '2023-05-05', `Ministers agree\n\n${BODY}`)
  insert.run('d0000000000000002', 'Sahel Post', '2023-05-04', `Terminal agreed\n\n${BODY}`)
  await db.destroy()
  return file
}

test('a ledger of the first version is brought up to date, and finds what has the same text', async () => {
  const file = await earlierLedger()
  const open = async () =>
    new Ledger(await openSqlite(file, { create: false }), {
      reader: 'test',
      now: () => '2026-06-01T00:00:00.000Z',
    })
  const ledger = await open()
  const all = await ledger.reads.documents({}, NOW, { limit: 9, offset: 0 })
  expect(all.map(({ source, origin }) => [source, origin])).toEqual([
    ['Coast Daily', 'd0000000000000002'],
    ['Sahel Post', null],
  ])
  expect(await ledger.reads.original('d0000000000000001')).toBeNull()
  const published = '2023-05-04'
  const added = await ledger.add({ name: 'c', ...reading(BODY, { id: 'c', published }) })
  expect((await ledger.reads.document(added.document))?.origin).toBe('d0000000000000002')
  await ledger.close()
  const again = await open()
  expect((await again.reads.status()).documents).toBe(3)
  expect(await again.reads.search('"grain terminal"', NOW, { limit: 9, offset: 0 })).toHaveLength(3)
  await again.close()
})
