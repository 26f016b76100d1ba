import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'instrument').map((i) => `${i.type} ${i.parties.join('-')} ${i.date} ${i.status}`)

describe('a headline and the sentence below it tell of one document', () => {
  test.for([
    [
      'Chad and Niger sign new pact\n\nChad and Niger have signed a new pact to share the river.',
      ['agreement TD-NE null signed'],
    ],
    [
      'Chad and Niger sign deal on salt\n\nOn 4 May 2019 Chad and Niger signed a memorandum on salt.',
      ['memorandum TD-NE 2019-05-04 signed'],
    ],
    [
      'Chad and Niger sign pact\n\nOn 4 May 2019 Chad and Niger signed a treaty on salt. They also signed a memorandum on fish.',
      ['treaty TD-NE 2019-05-04 signed', 'memorandum TD-NE 2019-05-04 signed'],
    ],
    [
      'Chad and Niger sign deal on salt\n\nChad and Niger signed a treaty on extradition in 2019. They signed a memorandum on salt in 2020.',
      ['memorandum TD-NE 2020 signed', 'treaty TD-NE 2019 signed'],
    ],
    [
      'Chad and Niger sign new pact\n\nChad and Niger have signed another pact.',
      ['agreement TD-NE null signed', 'agreement TD-NE null signed'],
    ],
  ] as const)('%s', ([text, documents]) => {
    expect(told(text)).toEqual(documents)
  })
})

describe('what is told of a document with words between', () => {
  test.for([
    [
      'It led to the signing in Riga, on 28 March 2019, of the accord on trade between Latvia and Belarus.',
      'agreement LV-BY 2019-03-28 signed',
    ],
    ['A salt accord between Chad and Niger is now in place.', 'agreement TD-NE null in-force'],
    [
      'A 2006 accord between Chad and Niger has made little headway.',
      'agreement TD-NE 2006 signed',
    ],
    [
      'They recalled the accord on salt, in force between Chad and Niger since 2002.',
      'agreement TD-NE 2002 in-force',
    ],
    ['Chad and Niger closed negotiations on a trade accord.', 'agreement TD-NE null prepared'],
    [
      'Chad and Niger signed a protocol raising the quota from that foreseen in an accord of 2016.',
      'protocol TD-NE null signed',
    ],
    [
      '"The Treaty of Mao, which our two countries signed in 1973, set up a joint body," the Chadian minister said in Niger.',
      'treaty TD-NE 1973 signed',
    ],
  ])('%s', ([text, document]) => {
    expect(told(text as string)).toContain(document)
  })
})

test.for([
  'Chad and Niger signed an accord for a $20 million soft loan.',
  'Chad and Niger signed contracts totaling $20 million.',
])('what it is worth: %s', (text) => {
  expect(records(text, 'instrument')[0]?.amount).toMatchObject({ value: 20_000_000, unit: 'USD' })
})

test('what it is to build is not what it is worth', () => {
  const [accord] = records(
    'Chad and Niger signed an accord for a $20 million bridge.',
    'instrument',
  )
  expect(accord?.amount).toBeNull()
})

test('what is done under a document is not what it is called', () => {
  const text =
    'A 2006 accord under which Chad and Niger were to build a road has made little headway.'
  expect(records(text, 'instrument')).toMatchObject([{ title: '2006 accord', date: '2006' }])
})
