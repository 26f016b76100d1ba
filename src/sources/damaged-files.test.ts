import { expect, test } from 'vitest'
import { damagedFile, faultsOf } from '../../test/support/damaged-files.ts'

// A part of what `node bench/damaged-files.ts` does.
const COUNT = 1000

test(`${COUNT} damaged mails, feeds and zips give documents or problems`, async () => {
  const faults: string[] = []
  for (let seed = 0; seed < COUNT; seed++) {
    const found = await faultsOf(damagedFile(seed))
    faults.push(...found.map((fault) => `seed ${seed}: ${fault}`))
  }
  expect(faults).toEqual([])
}, 120_000)
