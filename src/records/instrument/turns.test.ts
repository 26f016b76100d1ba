import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument')

test.for([
  'Ghana and Togo concluded a fish pact under which Ghana will sell boats.',
  'The presidents of Ghana and Togo signed off on a fish pact.',
  'The visit followed the signing last week of a fish pact between Ghana and Togo.',
])('it is signed: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { type: 'agreement', title: 'fish pact', parties: ['GH', 'TG'], status: 'signed' },
  ])
})

test.for([
  'Ghana first spoke of a potential fish pact with Togo in May.',
  'The talks between Ghana and Togo focused on a fish pact.',
])('what is only thought or spoken of is proposed: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'proposed' }])
})

describe('what a document is about', () => {
  test.for([
    'Ghana and Togo met. An agreement was signed on fish.',
    'Ghana and Togo met. An agreement was also signed on Monday on fish.',
    'Ghana and Togo signed an agreement on fish for the period 2020-2030.',
  ])('%s', (text) => {
    expect(instruments(text)).toMatchObject([{ title: 'on fish', parties: ['GH', 'TG'] }])
  })

  test('is not how long it holds, nor is that its day', () => {
    expect(
      instruments('Ghana and Togo signed a cooperation programme for the years 2020 to 2022.'),
    ).toMatchObject([{ title: 'cooperation programme', date: null }])
  })

  test('of those told of is no stage of it', () => {
    const [, first] = instruments(
      'Ghana and Togo signed four memoranda. The first one was on fish. The second memorandum was on the establishment of a port.',
    )
    expect(first).toMatchObject({ status: 'signed' })
  })
})

test('a day behind those who sign signs nothing', () => {
  expect(
    instruments('They announced the signing of pacts between Ghana and Togo Thursday in Lomé.'),
  ).toMatchObject([{ parties: ['GH', 'TG'] }])
})

test('the year that names a document is not when another state joins it', () => {
  expect(
    records('Ghana acceded to the 1998 fish convention with Togo on May 3, 2021.', 'instrument'),
  ).toMatchObject([{ type: 'convention', date: '2021-05-03', status: 'signed' }])
})

test('the first of several may be told some sentences behind them', () => {
  const [, first] = instruments(
    'Ghana and Togo signed two pacts. It rained. The sun came. The first pact was on fish.',
  )
  expect(first).toMatchObject({ title: 'on fish', status: 'signed' })
})

describe('one document', () => {
  test('in two wordings', () => {
    expect(
      instruments('Ghana and Togo signed a fish agreement, a three-year, $5 million pact on tuna.'),
    ).toMatchObject([{ title: 'fish agreement', amount: { value: 5000000 } }])
  })

  test('has pages, which count no documents', () => {
    expect(instruments('Ghana and Togo signed a four-page paper on fish.')).toMatchObject([
      { count: 1 },
    ])
  })

  test('that changes another one, which is there', () => {
    expect(
      instruments('Ghana and Togo concluded a deal to upgrade their fish agreement.'),
    ).toHaveLength(1)
  })

  test('but a list tells of several', () => {
    expect(
      instruments('Ghana and Togo signed a fish agreement, a port agreement and a tax agreement.'),
    ).toHaveLength(3)
  })
})
