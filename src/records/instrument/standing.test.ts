import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument')

describe('what was done with a document is told behind those who signed it', () => {
  test.for([
    'The fish pact between Ghana and Togo, signed in May 2004, is the oldest of its kind.',
    'The fish pact between Ghana and Togo signed in May 2004 is the oldest of its kind.',
    'Ghana said its fish pact with Togo, concluded in May 2004, was the oldest of its kind.',
    'The memorandum of understanding between the ministries of Ghana and Togo, inked in May 2004, helps.',
  ])('%s', (text) => {
    expect(instruments(text)).toMatchObject([
      { parties: ['GH', 'TG'], status: 'signed', date: '2004-05' },
    ])
  })

  test('also where another brought it about', () => {
    expect(instruments('The deal between Ghana and Togo brokered by Chad held.')).toMatchObject([
      { parties: ['GH', 'TG'], status: 'signed' },
    ])
  })
})

describe('a document that was signed at one time and holds since another', () => {
  test.for([
    'The fish pact between Ghana and Togo, signed in 2004 and in force since 2006, is the oldest of its kind.',
    'The fish pact between Ghana and Togo signed in 2004 came into force in 2006.',
    'The fish pact signed by Ghana and Togo in 2004 came into force in 2006.',
  ])('%s', (text) => {
    expect(instruments(text)).toMatchObject([
      { parties: ['GH', 'TG'], status: 'signed', date: '2004' },
      { parties: ['GH', 'TG'], status: 'in-force', date: '2006' },
    ])
  })

  test('or only holds', () => {
    const text = 'The fish pact, in effect since 2006, allows Ghana and Togo to trawl.'
    expect(instruments(text)).toMatchObject([
      { parties: ['GH', 'TG'], status: 'in-force', date: '2006' },
    ])
  })
})

test.for([
  'Ghana did not renew its fish pact with Togo.',
  'The fish pact between Ghana and Togo was not extended.',
  "Ghana's parliament rejected the fish pact with Togo.",
])('what is not renewed or is rejected by a parliament ends: %s', (text) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status: 'ended' }])
})

test.for([
  ['Ghana signed up to the Gulf Accords.', 'signed'],
  ['Ghana has decided to accede to the Gulf Convention.', 'proposed'],
  ['Ghana tabled a fish protocol with Togo.', 'proposed'],
  ['Ghana and Togo finalised the text of a fish treaty.', 'prepared'],
  ['Ghana has agreed to a fish deal with Togo.', 'signed'],
  ['Togo gave a Ghanaian firm an authorisation to trawl.', null],
  ['Togo granted a Ghanaian firm an authorisation to trawl.', 'signed'],
  ['The Ghanaian firm Condor won an order from Togo for ten trawlers.', 'signed'],
  ['The Ghanaian firm Condor received an order from a court in Togo.', null],
] as const)('words for what is done: %s', ([text, status]) => {
  expect(instruments(text).map((i) => i.status)).toEqual(status === null ? [] : [status])
})

test.for([
  ['Togo handed a Ghanaian firm a concession for the port.', 'signed'],
  ['Togo has renegotiated its fish pact with Ghana.', 'signed'],
  ["Togo's cabinet has given the green light to a fish pact with Ghana.", 'signed'],
  ['Togo handed a note to the Ghanaian ambassador.', null],
] as const)('what is handed or renegotiated: %s', ([text, status]) => {
  expect(instruments(text).map((i) => i.status)).toEqual(status === null ? [] : [status])
})

test.for([
  ['The shipping protocol of 1975 between Ghana and Togo does not permit it.', 'signed', '1975'],
  ['Ghana sells gas to Togo under a contract running to 2029.', 'in-force', null],
] as const)('a year or a term tells of a document: %s', ([text, status, date]) => {
  expect(instruments(text)).toMatchObject([{ parties: ['GH', 'TG'], status, date }])
})

test.for([
  'A protocol of honour binds Ghana and Togo.',
  'Under a contract Ghana sells gas to Togo.',
])('no year and no term: %s', (text) => {
  expect(instruments(text)).toEqual([])
})
