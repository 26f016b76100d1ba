import { describe, expect, test } from 'vitest'
import { seeded } from '../../bench/seeded.ts'
import { adding, archiving, deciding, importing } from './killed-works.ts'
import { kill } from './killing.ts'

// A tenth of what `node bench/killed.ts` does; of archives, which the program itself has to complete, less.
const TIMES = 10
const ARCHIVES = 4
const LONG = 600_000

describe('killed at a random instant', () => {
  test.each([
    ['add', adding, TIMES],
    ['add of a web archive', archiving, ARCHIVES],
    ['decide', deciding, TIMES],
    ['import', importing, TIMES],
  ] as const)(
    '%s loses nothing that it acknowledged, and done again completes the ledger',
    async (_, work, times) => {
      const { faults, amid } = await kill(work, times, seeded(7).next)
      expect(faults).toEqual([])
      expect(amid).toBeGreaterThan(0)
    },
    LONG,
  )
})
