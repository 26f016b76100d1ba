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

test('an upgrade of an accord and the accord are two documents', () => {
  expect(instruments('Kenya and Oman signed an upgrade of their 2009 trade accord.')).toMatchObject(
    [
      { type: 'agreement', status: 'signed' },
      { type: 'agreement', date: '2009', status: 'signed' },
    ],
  )
})
