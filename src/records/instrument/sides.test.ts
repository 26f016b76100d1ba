import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const parties = (text: string) => records(text, 'instrument').map((r) => r.parties)

test.for<[string, string[]]>([
  ['Oman praised the Ghana-Togo fish pact signed in 2019.', ['GH', 'TG']],
  ['Ghana and Togo signed a pact, the first of its kind with a member of ASEAN.', ['GH', 'TG']],
  [
    'Oman protested against the fish pacts that Ghana signed with Togo and Benin.',
    ['GH', 'TG', 'BJ'],
  ],
  ['Oman criticised the fish pact signed by Ghana with Togo in May.', ['GH', 'TG']],
  ['Ghana was quiet and last week signed a contract with Siemens.', ['GH', 'Siemens']],
  [
    'The pact between SOCAR Trading and Togo Gas Limited was signed in May.',
    ['SOCAR Trading', 'Togo Gas Limited'],
  ],
  ["The pact was signed by Repsol and India's NTPC Vidyut Nigam.", ['Repsol', 'NTPC Vidyut Nigam']],
])('who signs: %s', ([text, names]) => {
  expect(parties(text)).toEqual([names])
})

test('each of two documents has its own parties', () => {
  const text =
    'A protocol was signed by Ghana and Togo, in addition to a memorandum between the Accra Fish Board and Lome Fish Company.'
  expect(parties(text)).toEqual([
    ['GH', 'TG'],
    ['Accra Fish Board', 'Lome Fish Company'],
  ])
})

test('whoever gets something under one contract has signed no other', () => {
  const text =
    'The leaders of Ghana and Togo saw the signing of a pact on fish and a contract under which Repsol will drill.'
  expect(parties(text)[0]).toEqual(['GH', 'TG'])
})
