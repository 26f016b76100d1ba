import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument')

test.for([
  'Kenya and Oman signed a pact on fish, along with a protocol on dams.',
  'Kenya and Oman signed a pact on fish, together with a protocol that opens a pier.',
  'Kenya and Oman attended the signing of a pact on fish and a protocol on dams.',
  'A pact between Kenya and Oman was signed, in addition to a protocol on dams.',
  'Also signed were a pact on fish and a protocol on dams between Kenya and Oman.',
])('what is joined to a signed document is signed: %s', (text) => {
  expect(instruments(text)).toMatchObject([
    { type: 'agreement', parties: ['KE', 'OM'], status: 'signed' },
    { type: 'protocol', parties: ['KE', 'OM'], status: 'signed' },
  ])
})

test('each of the documents that are included is told', () => {
  const text =
    'Kenya and Oman witnessed the exchange of nine papers, including a pact on fish, a memorandum on dams, and a contract.'
  expect(instruments(text).map(({ type, count }) => [type, count])).toEqual([
    ['other', 9],
    ['agreement', 1],
    ['memorandum', 1],
    ['contract', 1],
  ])
})

test.for([
  'Kenya and Oman signed three pacts, one on fish, another on dams and a third on ports.',
  'Kenya and Oman signed three pacts, on fish, dams and ports.',
  'Three pacts were signed: on fish, on dams and on ports, Kenya and Oman said.',
])('as many as were counted are told apart: %s', (text) => {
  expect(instruments(text).map(({ count }) => count)).toEqual([3, 1, 1, 1])
})

test('a treaty that somebody only stands beside is not signed', () => {
  const text = 'The pact signed by Kenya and Oman in 2003 and the protocol on fish are old.'
  expect(instruments(text)).toMatchObject([{ type: 'agreement', date: '2003' }])
})

test('how long one of those signed together holds is no date', () => {
  const text =
    'Kenya and Oman attended the signing of a programme for culture for 2013-2016 and a protocol on dams.'
  expect(instruments(text).map(({ date }) => date)).toEqual([null, null])
})

test('years before a noun are no day of signing, and the "and" behind a subject is none of it', () => {
  const text =
    'Kenya and Uganda signed an agreement on animal quarantine and a 2019-2021 cultural exchange plan.'
  expect(records(text, 'instrument', { published: '2019-05-06' })).toMatchObject([
    { type: 'agreement', title: 'on animal quarantine', date: null },
    { type: 'programme', title: '2019-2021 cultural exchange plan', date: null },
  ])
})
