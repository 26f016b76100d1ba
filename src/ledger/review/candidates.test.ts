import { expect, test } from 'vitest'
import { reading, withLedger } from '../../../test/support/ledger.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { documentKey } from '../keys.ts'
import { reviewCandidates } from './candidates.ts'

const BY = { by: 'amina', why: 'as printed' }

test('promises that are due, and told by one record that nobody has looked at, call for a look', async () => {
  await withLedger(async ({ add, ledger, records }) => {
    await add('Togo will build a grain pier at Lomé by 2022.', { published: '2020-05-02' })
    const dues = async (today: string) =>
      (await reviewCandidates(ledger.reads, today)).map(({ reason }) =>
        'days' in reason ? [reason.sort, reason.days] : [reason.sort],
      )
    expect(await dues('2023-01-31')).toEqual([['overdue', 31]])
    expect(await dues('2022-12-01')).toEqual([['due', 30]])
    expect(await dues('2021-01-01')).toEqual([])
    const [record] = await records()
    await ledger.decide({ action: 'accept', key: record?.key ?? '' }, BY)
    expect(await dues('2023-01-31')).toEqual([])
  })
})

test('what was decided on another reading calls for a look, until it is decided on anew', async () => {
  await withLedger(async ({ addReading, ledger, records }) => {
    const today = reading('Trade between Chad and Togo amounted to $237 million in 2020.')
    const older = today.records.map((each) => ({ ...each, bound: '~' }) as RapporteurRecord)
    await addReading({ document: today.document, records: older })
    const [record] = await records()
    const key = record?.key ?? ''
    await ledger.decide({ action: 'correct', key, fields: ['value=273000000'] }, BY)
    const sorts = async () =>
      (await reviewCandidates(ledger.reads, '2026-06-01')).map(({ reason }) => reason.sort)
    expect(await sorts()).toEqual([])
    const document = documentKey(today.document.text, today.document.published ?? null)
    await ledger.reread({ document, language: 'en', records: today.records })
    expect(await sorts()).toEqual(['read-otherwise'])
    await ledger.decide({ action: 'accept', key }, BY)
    expect(await sorts()).toEqual([])
  })
})

test('a record that leaves open who or when calls for a look', async () => {
  await withLedger(async ({ add, ledger }) => {
    await add('Trade between Chad and Togo amounted to $237 million.', { published: null })
    const found = await reviewCandidates(ledger.reads, '2026-06-01')
    expect(found.map(({ reason }) => reason)).toEqual([{ sort: 'lacks', fields: ['period'] }])
  })
})

test('a thread that hangs by a weak tie calls for a look until somebody says that it is one thing', async () => {
  await withLedger(async ({ add, ledger }) => {
    await add('Chad and Togo agreed to build a grain terminal in Lomé.', {
      published: '2018-11-20',
    })
    await add('Togo hopes to rent a terminal in Lomé.', { published: '2018-11-21' })
    const thin = async () =>
      (await reviewCandidates(ledger.reads, '2026-06-01')).flatMap(({ reason }) =>
        reason.sort === 'thin' ? [reason.tie] : [],
      )
    const [tie] = await thin()
    await ledger.decide({ action: 'merge', keys: [tie?.a ?? '', tie?.b ?? ''] }, BY)
    expect(await thin()).toEqual([])
    await ledger.undo(null, BY)
    expect(await thin()).toHaveLength(1)
  })
})
