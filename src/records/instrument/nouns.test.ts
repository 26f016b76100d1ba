import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument')

test.for([
  ['Kenya and Oman signed an annex to the fish protocol.', 'other'],
  ['Kenya and Oman concluded a truce in May.', 'agreement'],
  ['Kenya and Oman signed a joint venture on fish farming.', 'agreement'],
  ['The ministers attended the signing of a loan between Kenya and Oman.', 'agreement'],
  ['Kenya and Oman signed a lease for a pier.', 'contract'],
  ['Kenya and Oman signed heads of terms for a gas plant.', 'other'],
  ['Kenya and Oman signed a production sharing agreement.', 'agreement'],
  ['Kenya and Oman are negotiating a barter arrangement.', 'agreement'],
  ['Kenya and Oman signed a TIFA in May.', 'agreement'],
])('what else is signed is a document: %s', ([text = '', type]) => {
  expect(instruments(text)).toMatchObject([{ type, parties: ['KE', 'OM'] }])
})

test.for([
  'Kenya and Oman discussed a joint venture.',
  'Kenya and Oman approved a loan.',
  'Kenya and Oman announced an upgrade of their embassies.',
  'Kenya and Oman discussed security arrangements in general and an arrangement of flowers.',
])('what may be no document is none where nobody signs it: %s', (text) => {
  expect(instruments(text)).toEqual([])
})

test.for([
  ['Kenya and Oman reached an understanding on fish.', 'agreement', 'signed'],
  ['Kenya and Oman agreed a truce.', 'agreement', 'signed'],
  ['Kenya and Oman approved a plan of action for 2022-2025.', 'programme', 'signed'],
  ['Kenya has been seeking a more modest arrangement with Oman.', 'agreement', 'proposed'],
  ['Kenya and Oman hold talks; three cooperation accords signed', 'agreement', 'signed'],
  [
    'Joint Declaration of Kenya and Oman\n\nThe two states declare the following.',
    'declaration',
    'signed',
  ],
])('it is told by what stands beside it: %s', ([text = '', type, status]) => {
  expect(instruments(text)).toMatchObject([{ type, status, parties: ['KE', 'OM'] }])
})

test('a programme to be launched is not signed', () => {
  expect(instruments('Kenya intends to launch a joint programme with Oman.')).toEqual([])
})

test('to agree to cut a programme is to sign none', () => {
  expect(instruments('Kenya agreed with Oman to roll back its nuclear programme.')).toEqual([])
})

test('an upgrade of an accord and the accord are two documents', () => {
  expect(instruments('Kenya and Oman signed an upgrade of their 2009 trade accord.')).toMatchObject(
    [
      { type: 'agreement', status: 'signed' },
      { type: 'agreement', date: '2009', status: 'signed' },
    ],
  )
})
