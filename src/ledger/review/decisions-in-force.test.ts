import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLedger } from '../../../test/support/ledger.ts'
import { openSqlite } from '../store/sqlite/store.ts'
import { decisionsInForce } from './decisions-in-force.ts'

const BY = { by: 'amina', why: 'so it is' }

test('what holds is the same in memory and in the database, whatever is undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 16 }), async (undone) => {
      await withLedger(async ({ add, ledger, records, file }) => {
        await add('Togo will build a grain pier at Lomé by 2027.')
        const [record] = await records()
        const { key = '', document } = record ?? {}
        for (const [i, number] of undone.entries()) {
          if (i % 3 === 0) await ledger.decide({ action: 'accept', key }, BY)
          else await ledger.undo(number === 0 ? null : number, BY).catch(refused)
        }
        const store = await openSqlite(file, { create: false })
        const words = { recordKey: key, documentKeys: [document?.key ?? ''], quote: '' }
        const kept = await store.transaction((writes) =>
          writes.decisionsAbout({ ...words, kind: 'commitment' }),
        )
        await store.close()
        const all = await ledger.reads.decisions(null)
        expect(kept).toEqual(decisionsInForce(all))
        const [last] = kept.slice(-1)
        expect((await records())[0]?.review).toBe(last ? 'accepted' : 'unreviewed')
      })
    }),
    { numRuns: 20 },
  )
})

/** What was undone already is refused. */
function refused(error: Error): void {
  if (error.name !== 'Problem') throw error
}
