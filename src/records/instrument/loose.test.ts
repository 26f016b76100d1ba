import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** The documents of a sentence behind one that names the two parties. */
const instruments = (text: string) =>
  records(`Peru and Chile talked in Lima on Monday. ${text}`, 'instrument', {
    published: '2021-04-08',
  })

describe('no document in particular is', () => {
  test.for([
    'Good agreements were reached with Chile on customs.',
    'They want to implement the agreements between Lima and Santiago.',
    'The implementation of joint plans should be accelerated.',
    'The ministers discussed the agreements reached in May.',
    'Agreements were reached in the field of energy.',
    'They implemented agreements in the field of energy.',
  ])('in: %s', (text) => {
    expect(instruments(text)).toEqual([])
  })
  test('but somebody reached agreements in fields', () => {
    const text = '“We reached agreements in the fields of fish and tin,” the minister said.'
    expect(instruments(text)).toMatchObject([{ type: 'agreement', status: 'signed' }])
  })
  test('but "an agreement" that was reached is one', () => {
    expect(instruments('Peru and Chile reached an agreement on herring.')).toHaveLength(1)
  })
})

test('"they" are the documents told of before', () => {
  const text =
    'Peru and Chile signed three papers. They included an agreement on taxes, a memorandum on seeds and a treaty on extradition.'
  expect(instruments(text).map(({ type, title }) => [type, title])).toEqual([
    ['other', null],
    ['agreement', 'on taxes'],
    ['memorandum', 'on seeds'],
    ['treaty', 'on extradition'],
  ])
})

test('"the deal" may be any document just told of', () => {
  const text = 'Peru and Chile inked a memorandum on tin. The deal was sealed in Lima at a forum.'
  expect(instruments(text)).toMatchObject([{ type: 'memorandum', title: 'on tin' }])
})

test('a year in the name of another document dates nothing', () => {
  const text = 'Peru and Chile signed in May 2019 a protocol amending the 2001 convention on fish.'
  expect(instruments(text)[0]).toMatchObject({ type: 'protocol', date: '2019-05' })
})

test('a document known before that will be signed is prepared, another proposed', () => {
  expect(instruments('The treaty on fish will be signed in May.')).toMatchObject([
    { status: 'prepared', date: '2021-05' },
  ])
  expect(instruments('A treaty on fish is also in preparation.')).toMatchObject([
    { status: 'proposed' },
  ])
})

test('who signed one of several is party to that one', () => {
  const text = 'Six agreements were signed, including one between Mitsui and Codelco on copper.'
  expect(instruments(text)).toMatchObject([
    { parties: ['PE', 'CL'], count: 6 },
    { parties: ['Mitsui', 'Codelco'], count: 1 },
  ])
})

test('what the document is to do names no party to it', () => {
  const text = 'Chile has signed an agreement with Peru to equip the Arica Referral Hospital.'
  expect(instruments(text)).toMatchObject([{ parties: ['CL', 'PE'] }])
})
