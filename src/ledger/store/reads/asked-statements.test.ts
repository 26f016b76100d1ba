import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { NOW, withLedger } from '../../../../test/support/ledger.ts'
import { openFile } from '../sqlite/file.ts'
import { fullTextSearch } from '../sqlite/full-text.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import { ledgerReads } from './kysely-reads.ts'
import type { LedgerReads } from './ledger-reads.ts'

const DOCUMENTS = 70
const PAGE = { limit: 5, offset: 0 }

/** The statements with which a question is asked, of a ledger of seventy documents. */
async function statementsOf(ask: (reads: LedgerReads) => Promise<unknown>): Promise<string[]> {
  const asked: string[] = []
  await withLedger(async ({ add, file }) => {
    const texts = Array.from(
      { length: DOCUMENTS },
      (_, i) => `Chad and Togo held the talks numbered ${i} in Lomé on 3 May 2024.`,
    )
    await Promise.all(texts.map((text) => add(text, { published: '2024-05-04' })))
    const database = openFile(file, { create: false })
    const dialect = new SqliteDialect({ database })
    const db = new Kysely<LedgerSchema>({
      dialect,
      log: ({ query }) => void asked.push(query.sql),
    })
    await ask(ledgerReads(db, fullTextSearch(database, file)))
    await db.destroy()
  })
  return asked
}

test('a page of hits is filled from as many documents as it needs', async () => {
  expect(await statementsOf((reads) => reads.search('talks', NOW, PAGE))).toHaveLength(1)
  const deep = { ...PAGE, offset: 63 }
  expect(await statementsOf((reads) => reads.search('talks', NOW, deep))).toHaveLength(2)
})

test('the records of many threads are asked for together, and so are their documents', async () => {
  const all = { limit: DOCUMENTS, offset: 0 }
  const kinds = { threadKinds: ['meeting' as const] }
  const quoted = await statementsOf((reads) => reads.quotedThreads(kinds, NOW, all))
  expect(quoted.filter((sql) => sql.includes('"evidence"'))).toEqual([])
  expect(quoted).toHaveLength(3)
})

test('lists of many lengths are asked for with few statements', async () => {
  const lengths = [5, 9, 13, 16]
  const asked = await statementsOf(async (reads) => {
    for (const limit of lengths)
      await reads.quotedThreads({ threadKinds: ['meeting'] }, NOW, { limit, offset: 0 })
  })
  expect(asked).toHaveLength(3 * lengths.length)
  expect(new Set(asked)).toHaveProperty('size', 3)
})
