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

test.for([
  'Press remarks by Foreign Minister Ana Soto of Peru in Lomé',
  'Interview with the Ambassador of Peru to Togo, Ana Soto',
  'Ambassador of Peru: we want to sell more fish',
])('"%s" above a text tells whose words it is', (title) => {
  const text = `${title}\n\nTogo and Peru are far apart. We will open a bank in Togo. I am glad of it.\n\nWe thank Togo for the maize.`
  expect(records(text, 'commitment')).toMatchObject([{ by: ['PE'], action: 'open a bank in Togo' }])
  expect(records(text, 'position')).toMatchObject([
    { by: ['PE'], stance: 'thanks', toward: ['TG'] },
  ])
})

test('a title tells nothing of a text that is about others', () => {
  const letter =
    'A letter to the Foreign Minister of Peru\n\nWe will open a bank in Togo. We thank Togo.'
  expect(records(letter, 'commitment')).toEqual([])
  const told = 'Ambassador of Peru: fish is cheap\n\nFish is cheap. The pact will deepen ties.'
  expect(records(told, 'position')).toEqual([])
})
