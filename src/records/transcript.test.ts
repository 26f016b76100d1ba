import { expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

const TRANSCRIPT = `ANA SOTO, PRIME MINISTER OF PERU: Good afternoon. We will lend our neighbours money.

JOURNALIST: Will you lend Cuba money?

JORGE RIOS, PRIME MINISTER OF CHILE: Thank you. We will build a bridge in Peru.

RIOS: We will also train nurses.`

test('who is named in capitals before a colon speaks in a transcript', () => {
  const told = records(TRANSCRIPT, 'commitment').map(({ by, speaker }) => [by, speaker])
  expect(told).toEqual([
    [['PE'], 'ANA SOTO'],
    [['CL'], 'JORGE RIOS'],
    [['CL'], 'JORGE RIOS'],
  ])
})

test('one line in capitals makes no transcript', () => {
  const text = 'NOTE: We will lend money.\n\nPeru and Chile met in Lima.'
  expect(records(text, 'commitment').map(({ speaker }) => speaker)).not.toContain('NOTE')
})
