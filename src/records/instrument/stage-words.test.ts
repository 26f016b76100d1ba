import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument')

test.for([
  'Ghana and Togo are close to a fish pact.',
  'Ghana and Togo are on the verge of a fish pact.',
  'Ghana and Togo edged closer to a fish pact.',
  'Ghana and Togo have been haggling over a fish pact for years.',
  'Ghana and Togo are working towards a fish pact.',
  'Ghana is extending a fish pact with Togo.',
  'A fish pact between Ghana and Togo is imminent.',
  'A fish pact between Ghana and Togo is on the table.',
  'Ghana offered Togo a fish pact.',
])('what is only near is proposed: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'proposed' }])
})

test.for([
  'Ghana and Togo initialled a fish pact.',
  'The fish pact between Ghana and Togo has not yet been signed.',
  'The fish pact between Ghana and Togo has yet to be signed.',
  'The fish pact between Ghana and Togo remains unsigned.',
  'The fish pact between Ghana and Togo awaits signature.',
])('what is still to be signed is prepared: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'prepared' }])
})

test.for([
  'Ghana and Togo put their names to a fish pact.',
  'Ghana and Togo shook hands on a fish pact.',
  'Ghana and Togo hammered out a fish pact.',
  'Ghana and Togo agreed a fish pact.',
  'Ghana and Togo ended their row with a fish pact.',
  'The talks between Ghana and Togo resulted in a fish pact.',
  'Ghana signed up to a fish pact with Togo.',
  'The fish pact between Ghana and Togo has yet to be ratified.',
  'Ghana has not ratified its fish pact with Togo.',
  'The fish pact between Ghana and Togo is subject to ratification.',
  'Parliament will ratify the fish pact between Ghana and Togo.',
])('what is concluded, ratified or not, is signed: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'signed' }])
})

test.for([
  'The fish pact between Ghana and Togo ran out in May.',
  'The fish pact between Ghana and Togo fell through.',
  'The fish pact between Ghana and Togo is on ice.',
  'Ghana called off a fish pact with Togo.',
  'Ghana put an end to its fish pact with Togo.',
])('what is no more is ended: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'ended' }])
})

test('who is a party to a convention is bound by it', () => {
  expect(instruments('Ghana is a party to the fish convention.')).toMatchObject([
    { type: 'convention', parties: ['GH'], status: 'in-force' },
  ])
})

test.for([
  'The fish pact between Ghana and Togo is close to collapse.',
  'Ghana has not signed the fish convention.',
  'The two parties to the fish pact, Ghana and Togo, met.',
  'Under the terms of the pact, Ghana and Togo met.',
])('nothing is told of a document by: %s', (text) => {
  expect(instruments(text)).toEqual([])
})
