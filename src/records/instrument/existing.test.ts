import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument')

test.for([
  'Ghana and Togo have a fish pact.',
  'Ghana already has a fish pact with Togo.',
  'Ghana sells tuna to Togo under a five-year pact.',
  'In line with a bilateral fish pact, Ghana admits trawlers from Togo.',
  'Ghana and Togo are bound by a fish pact.',
  'Trade between Ghana and Togo is governed by a pact.',
])('a document that somebody has or acts under is in force: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { type: 'agreement', parties: ['GH', 'TG'], status: 'in-force' },
  ])
})

test.for([
  'Ghana has no fish pact with Togo.',
  'Ghana does not have a fish pact with Togo.',
  'Ghana and Togo act under international law and the charter.',
  'In a statement, Ghana condemned the attack in Togo.',
])('nothing is told of a document by: %s', (text) => {
  expect(instruments(text)).toEqual([])
})

test.for([
  'Ghana may fish off Togo under a 1962 pact.',
  'Ghana failed to widen its 1962 pact with Togo.',
  "Ghana's fish pact with Togo dates from 1962.",
  'Ghana and Togo praised the pact they had signed in 1962.',
  'A fish pact between Ghana and Togo, signed in 1962, was never put into effect.',
  'Ghana may fish off Togo under a pact dating from 1962.',
  'Ghana and Togo cooperate under an agreement on fish for 1963-1967, concluded in 1962.',
])('the year of a document is that of its signing: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { parties: ['GH', 'TG'], date: '1962', status: 'signed' },
  ])
})

test.for([
  'Ghana repays the loan that Togo granted under the agreement of 9 May 1962.',
  'Ghana and Togo fish under the pact of May 9, 1962.',
  'Ghana fishes more than was foreseen in a pact with Togo dated 9 May 1962.',
])('the day of a document is that of its signing: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { parties: ['GH', 'TG'], date: '1962-05-09', status: 'signed' },
  ])
})

test.for([
  'In a joint communique the presidents of Ghana and Togo called for a truce.',
  'Ghana and Togo said in a joint statement that they would open banks.',
  'A joint statement by Ghana and Togo called for a truce.',
  'Ghana and Togo released a joint statement.',
])('what several say in one text they have agreed on: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { type: 'declaration', parties: ['GH', 'TG'], status: 'signed' },
  ])
})
