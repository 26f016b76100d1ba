import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const read = (text: string) => records(`Peru and Chile held talks in Lima. ${text}`, 'event')
const openings = (text: string) => read(text).filter((e) => e.type === 'opening')

test('what is to be unveiled opens', () => {
  const text = 'The second unit of the dam in Peru is expected to be unveiled in May.'
  expect(openings(text)).toMatchObject([{ parties: ['PE'], status: 'planned' }])
  expect(records(`Peru and Chile held talks in Lima. ${text}`, 'commitment')).toEqual([])
})

test('a phase of a facility opens by itself', () => {
  expect(
    records(
      'The presidents of Kenya and Peru inaugurated the second phase of the Lamu port.',
      'event',
    ),
  ).toMatchObject([{ type: 'opening', parties: ['KE', 'PE'], status: 'held' }])
})

describe('what bears a name can open without its ends', () => {
  test.for([
    ['The Andes Star gas pipeline was inaugurated on May 5, 2019.', '2019-05-05'],
    ['Peru and Chile opened the Pacific Link cable on March 2, 2020.', '2020-03-02'],
    ['Condor Link was launched in December 2019.', '2019-12'],
    ['The Condor Link power line was put into operation on March 2, 2020.', '2020-03-02'],
    ['The Condor Link power line was introduced into operation on March 2, 2020.', '2020-03-02'],
  ] as const)('%s', ([text, date]) => {
    expect(openings(text)).toMatchObject([{ parties: ['PE', 'CL'], date, status: 'held' }])
  })
  test.for([
    'Commercial operation of the Majes plant in Peru began in May 2019.',
    'The Majes plant in Peru started commercial operation in May 2019.',
  ])('when its operation begins: %s', (text) => {
    expect(openings(text)).toMatchObject([{ parties: ['PE'], date: '2019-05', status: 'held' }])
  })

  test.for([
    'A Peruvian trade house began its work in Arica in May 2019.',
    'A Peruvian trade house has begun operations in Arica.',
    'The Peruvian consulate in Arica started functioning in May 2019.',
    'A joint center for divers began its work in Arica.',
  ])('when a facility begins its work: %s', (text) => {
    expect(openings(text)).toMatchObject([{ place: 'Arica', status: 'held' }])
    expect([...(openings(text)[0]?.parties ?? [])].sort()).toEqual(['CL', 'PE'])
  })

  test.for([
    'The Peruvian trade house in Arica began its work of repairing ships.',
    'The Peruvian trade house in Arica starts its work at six.',
    'The Peruvian mission began its work in Arica.',
    'The Peruvian plant in Cusco began operations.',
  ])('but not: %s', (text) => {
    expect(openings(text)).toEqual([])
  })

  test('by two persons of whom no more is told', () => {
    expect(openings('Duarte and Solano unveiled the Majes power plant.')).toMatchObject([
      { parties: ['PE', 'CL'] },
    ])
    expect(openings('Duarte unveiled the Majes power plant.')).toEqual([])
  })

  test('by nobody who is told', () => {
    expect(openings('The Majes power plant was commissioned on May 5, 2019.')).toMatchObject([
      { parties: ['PE', 'CL'], date: '2019-05-05' },
    ])
    expect(openings('A power plant was commissioned on May 5, 2019.')).toEqual([])
  })

  test('and so can a unit of a plant', () => {
    expect(openings('Peru unveiled the first unit of the Majes power plant.')).toMatchObject([
      { parties: ['PE'] },
    ])
  })
})

describe('no opening', () => {
  test.for([
    'The railway was opened in 2019.',
    'The Chilean railway was opened in 2019.',
    'The Condor Link cable will be opened in 2030.',
    'The operation of the plant in Peru began in May 2019.',
    'Production of copper in Peru began in May 2019.',
    'Commercial operation of the Majes plant in Peru will begin in 2030.',
    'Peru put the Majes plant on a list.',
    'Peru launched a campaign against smuggling.',
    'The Andes Star railway from Cusco to Arica was opened in 2019.',
  ])('%s', (text) => {
    expect(openings(text)).toEqual([])
  })
})

test('the border of a state is an end of a link', () => {
  const text = 'The line between the Chilean border and Cusco was opened on March 2, 2021.'
  expect(records(`The railway is old. ${text}`, 'link')).toMatchObject([
    { mode: 'rail', from: 'Chilean border', to: 'Cusco', status: 'launched' },
  ])
})

describe('an opening to come', () => {
  test('is told of a ceremony', () => {
    expect(
      openings('Peru and Chile are to inaugurate the Arica land port within weeks.'),
    ).toMatchObject([{ parties: ['PE', 'CL'], status: 'planned' }])
  })
  test('and of what opens itself', () => {
    expect(openings('The new airport in Peru will open in 2023.')).toMatchObject([
      { date: '2023', status: 'planned' },
    ])
  })
  test.for([
    ['A trading house of Peru is set to open in Chile before the end of 2023.', '../2023'],
    ['A crossing on the road from Peru to Chile is to be opened by May 2023.', '../2023-05'],
    ['The school in Peru is likely to open in May 2023.', '2023-05'],
  ] as const)('as it is of what is expected to, which makes no promise: %s', ([text, date]) => {
    expect(openings(text)).toMatchObject([{ date, status: 'planned' }])
    expect(records(text, 'commitment')).toEqual([])
  })
  test('but what a state is to open is a promise', () => {
    const text = 'Peru will open a consulate in Arica next year.'
    expect(openings(text)).toEqual([])
    expect(records(text, 'commitment')).toMatchObject([{ by: ['PE'], due: '2022' }])
  })
})

test('an aside may stand before what is opened', () => {
  const text = 'Peru and Chile inaugurated, by video link, the first Arica gas terminal.'
  expect(openings(text)).toMatchObject([{ parties: ['PE', 'CL'], status: 'held' }])
})

test.each([
  'The terminal that Oman promised Tanzania in 2016 opened on Monday.',
  'A terminal built by Oman in Tanzania opened on Monday.',
  'The hospital, which Oman paid for, was inaugurated in Dodoma, Tanzania, on Monday.',
])('who is named in what tells of the thing takes part: %s', (text) => {
  const [opening] = records(text, 'event')
  expect(opening?.parties.toSorted()).toEqual(['OM', 'TZ'])
})
