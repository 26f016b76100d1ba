import { expect, test } from 'vitest'
import { faultsOf, mutatedPage, writtenPages } from '../support/mutated-pages.ts'

const COUNT = 2000

test('2,000 damaged pages are read without a crash, a hang or a fault in the text', () => {
  const pages = writtenPages()
  const faults = Array.from({ length: COUNT }, (_, seed) =>
    faultsOf(mutatedPage(pages, seed)).map((fault) => `seed ${seed}: ${fault}`),
  )
  expect(faults.flat()).toEqual([])
}, 300_000)
