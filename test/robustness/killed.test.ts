import { describe, expect, test } from 'vitest'
import { seeded } from '../../bench/seeded.ts'
import { adding, archiving, deciding, importing } from './killed-works.ts'
import { kill } from './killing.ts'

// A tenth of what `node bench/killed.ts` does.
const TIMES = 10
const LONG = 600_000

describe('killed at a random instant', () => {
  test.each([
    ['add', adding],
    ['add of a web archive', archiving],
    ['decide', deciding],
    ['import', importing],
  ])(
    '%s loses nothing that it acknowledged, and done again completes the ledger',
    async (_, work) => {
      const { faults, amid } = await kill(work, TIMES, seeded(7).next)
      expect(faults).toEqual([])
      expect(amid).toBeGreaterThan(0)
    },
    LONG,
  )
})
