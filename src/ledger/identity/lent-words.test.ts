import { expect, test } from 'vitest'
import { withLedger } from '../../../test/support/ledger.ts'

test('a joint statement is not about what the sentence that dates it speaks of', async () => {
  await withLedger(async ({ add, records }) => {
    await add(
      'Oman plans to build a logistics terminal at the Kenyan seaport of Lamu, Sultan Haitham told an Omani-Kenyan business forum in Muscat on Thursday. ' +
        'Kenyan President William Ruto, who had come to Oman for an official visit, attended the forum as well. ' +
        'The two leaders also adopted a joint statement.',
      { published: '2024-05-03' },
    )
    const found = await records()
    const plan = found.find(({ record }) => record.kind === 'commitment')
    const statement = found.find(({ record }) => record.kind === 'instrument')
    expect(statement?.record.evidence.length).toBeGreaterThan(1)
    expect(plan?.thread).toBeDefined()
    expect(statement?.thread).not.toBe(plan?.thread)
  })
})
