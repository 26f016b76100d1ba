import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(`Peru and Chile met. ${text}`, 'instrument')

test.for([
  'Peru and Chile agreed on signing fishing and tax treaties.',
  'Peru and Chile agreed on signing legal, financial and tax treaties.',
  'Peru and Chile agreed on the signing of a tax treaty.',
])('what is only agreed to be signed is proposed: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ type: 'treaty', status: 'proposed' }])
})

test.for([
  'Some tax treaties will be signed at the end of the talks.',
  'A tax treaty is expected to be signed in May.',
  'A tax treaty is to be signed in May.',
  'The ministers of Peru and Chile will sign a tax treaty.',
])('a document that nobody has told of before and that will be signed is proposed: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ type: 'treaty', status: 'proposed' }])
})

test.for([
  'The tax treaty will be signed in May.',
  'The tax treaty is expected to be signed in May.',
  'Their tax treaty will be signed in May.',
  'A tax treaty has been drafted and will be signed in May.',
  'A tax treaty is ready and will be signed in May.',
])('a document whose text is there is prepared: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ type: 'treaty', status: 'prepared' }])
})

test('a document in force whose signing is told is told of twice', () => {
  const text =
    'The tax pact between Peru and Ghana took effect in 2019. It had been signed in 2018.'
  expect(records(text, 'instrument')).toMatchObject([
    { title: 'tax pact', parties: ['PE', 'GH'], date: '2019', status: 'in-force' },
    { title: 'tax pact', parties: ['PE', 'GH'], date: '2018', status: 'signed' },
  ])
})

test('a document with a name of its own is none of several told of before', () => {
  const text =
    'Various documents were signed by Peru and Chile. The copper pact was signed in 2019.'
  expect(records(text, 'instrument').map(({ type }) => type)).toEqual(['other', 'agreement'])
})
