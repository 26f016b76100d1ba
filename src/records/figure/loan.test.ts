import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figures = (text: string) => records(text, 'figure', { published: '2021-04-08' })

describe('money that is lent or given', () => {
  test.for([
    'Japan extended a 30 billion yen loan to Malta.',
    'Malta received $5 million in aid from Japan.',
    'The allocation of $5 billion of credit for projects in Malta was discussed by Japan.',
  ])('is no investment: %s', (text) => {
    expect(figures(text)).toMatchObject([{ indicator: 'other' }])
  })

  test('is one where it is invested, or committed to works', () => {
    expect(
      figures('Japan committed $20 million to the construction of a dam in Malta.'),
    ).toMatchObject([{ indicator: 'investment' }])
    expect(figures('Japan invested $20 million in Malta.')).toMatchObject([
      { indicator: 'investment' },
    ])
  })
})

test('what is being built is still to be reached', () => {
  expect(figures('Japan is building the 1,400 MW plant in Malta.')).toMatchObject([
    { indicator: 'capacity', status: 'target' },
  ])
  expect(
    figures('As reported, a port with a capacity of 5 million tons will be built in Malta.'),
  ).toMatchObject([{ indicator: 'capacity', status: 'target' }])
})

test('shipments worth money are exports, and what they crossed they exceed', () => {
  expect(figures("Malta's shipments to Japan crossed USD 2 billion in 2020.")).toMatchObject([
    { indicator: 'exports', parties: ['MT', 'JP'], bound: '>', value: 2e9 },
  ])
})

test('a credit in some amount is that, whatever it is for, and agreed with the accord on it', () => {
  expect(
    figures(
      'An accord was reached on a credit line in the amount of $90 million for roads in Malta.',
    ),
  ).toMatchObject([{ indicator: 'other', status: 'reported', value: 9e7 }])
  expect(figures('Japan reached an accord with Malta to pay $3 million in damages.')).toMatchObject(
    [{ indicator: 'other', status: 'target' }],
  )
})
