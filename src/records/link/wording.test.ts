import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const links = (text: string) => records(text, 'link')

describe('work on a way', () => {
  test.for([
    'Peru and Chile agreed to speed up work on a road linking Cusco with the port of Arica.',
    'Work on the Cusco-Arica railway has yet to begin.',
    'Work on the Cusco-Arica railway was continuing.',
  ])('is done on what does not run yet: %s', (text) => {
    expect(links(text)).toMatchObject([{ from: 'Cusco', to: 'Arica', status: 'planned' }])
  })
})

test('what was suspended and will be resumed has the day to come', () => {
  const text = 'The ferry from Trabzon to Poti, suspended in 2009, will be resumed in May 2022.'
  expect(links(text)).toMatchObject([{ status: 'planned', date: '2022-05' }])
})

test('what somebody runs has its ends behind the verb', () => {
  const text =
    'The line which Pacific Shipping has been running between Arica, Paita and Guayaquil every ten days is full.'
  expect(links(text)).toMatchObject([
    { mode: 'sea', from: 'Arica', to: 'Guayaquil', via: ['Paita'], operator: 'Pacific Shipping' },
  ])
})

test('what is to be finished by a year is of the time up to it', () => {
  const text = 'The railway from Lima to Cusco is to be finished by the end of 2030.'
  expect(links(text)).toMatchObject([{ status: 'planned', date: '../2030' }])
})

test('how much is carried in a year is no frequency', () => {
  const text = 'The railway from Lima to Cusco carries 5 million tonnes of freight annually.'
  expect(links(text)).toMatchObject([{ from: 'Lima', to: 'Cusco', frequency: null }])
})

describe('no link', () => {
  test.for([
    [
      'how one travels',
      'They agreed on the carriage of passengers by road between Arica and Tacna.',
    ],
    ['what is only called so', 'Mongolia called the pact with Japan a bridge to Asia.'],
    ['a part of a journey', 'Soto, of Peru, is on the first leg of a tour from Oslo to Rome.'],
  ] as const)('is %s', ([, text]) => {
    expect(links(text)).toEqual([])
  })
})

test('a part of a region is an end, and a bank runs no line', () => {
  expect(
    links('Peru Bank paid for a corridor linking northern Europe to Southeast Asia.'),
  ).toMatchObject([{ from: 'northern Europe', to: 'Southeast Asia', operator: null }])
})

describe('whose flights they are', () => {
  test.for([
    ["Peru's Air Cusco started conducting direct flights to Chile.", 'PE', 'CL', 'Air Cusco'],
    ['Arequipa and Santiago launched direct flights in May.', 'Arequipa', 'Santiago', null],
    [
      "They launched a route linking Peru's second-largest city of Arequipa and Santiago by air.",
      'Arequipa',
      'Santiago',
      null,
    ],
  ] as const)('%s', ([text, from, to, operator]) => {
    expect(links(text)).toMatchObject([{ from, to, operator, status: 'launched' }])
  })
})

describe('what a carrier, goods or gas tell of a way', () => {
  test.for([
    ['Gulf Airways will connect Lagos with Accra twice a week.', 'air Lagos Accra planned'],
    ['Chad now exports power to Niger through the Mao–Diffa line.', 'power Mao Diffa operating'],
    [
      'Gas began to flow through the interconnector between Togo and Benin.',
      'pipeline TG BJ launched',
    ],
    ['The interconnector between Togo and Benin carries electricity.', 'power TG BJ operating'],
  ])('%s', ([text, link]) => {
    expect(
      records(text as string, 'link').map((l) => `${l.mode} ${l.from} ${l.to} ${l.status}`),
    ).toEqual([link])
  })
})

describe('what is late or to be hastened does not run yet', () => {
  test.for([
    ['The railway from Lagos to Kano has been delayed.', 'planned'],
    ['They agreed to speed up the Nairobi–Arusha highway.', 'planned'],
    ['The train from Lagos to Kano was delayed.', 'operating'],
  ])('%s', ([text, status]) => {
    expect(records(text as string, 'link').map((l) => l.status)).toEqual([status])
  })
})
