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

test.for([
  "Togo's Senate voted to ratify the fish pact with Ghana.",
  "Togo's Senate voted 40-10 in favour of the fish pact with Ghana.",
  "Togo's Senate gave its consent to the fish pact with Ghana.",
])('what a parliament consents to is ratified: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['TG', 'GH'], status: 'ratified' }])
})

test('the 50th state to ratify a treaty has ratified it', () => {
  expect(instruments('Ghana became the 50th state to ratify the fish treaty.')).toMatchObject([
    { type: 'treaty', parties: ['GH'], status: 'ratified' },
  ])
})

test('a signing that is put off leaves a pact unsigned', () => {
  const text = 'The signing of the fish pact between Ghana and Togo was postponed.'
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'prepared' }])
})

test.for([
  'Ghana expects a fish pact with Togo to be ready by May.',
  'Ghana wants a fish pact with Togo to be signed in May.',
  'Talks between Ghana and Togo on a fish pact broke down in May.',
])('what somebody looks to is proposed: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'proposed' }])
})

test.for([
  'In a deal worth $3 million, Ghana bought boats from Togo.',
  'Ghana bought boats from Togo in a $3 million deal.',
])('in a deal that has a price something was bought: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { type: 'agreement', parties: ['GH', 'TG'], amount: { value: 3000000 }, status: 'signed' },
  ])
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
