import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const links = (text: string) => records(text, 'link', { published: '2019-06-12' })

describe('what becomes of a link', () => {
  test.for([
    ['A ferry line between Lima and Arica is due to start next month.', 'sea', 'planned'],
    ['Ferry services between Lima and Arica are likely to begin soon.', 'sea', 'planned'],
    ['Lima-Arica railway line to open next year', 'rail', 'planned'],
    ['Work has started on a railway between Lima and Arica.', 'rail', 'planned'],
    ['Rail traffic between Lima and Arica has resumed.', 'rail', 'launched'],
    ['The bus service between Lima and Arica was dropped.', 'road', 'suspended'],
    ['The hydrofoil service between Lima and Arica was revived.', 'sea', 'launched'],
    [
      'The opening of the rail link from Lima to Arica is expected to foster trade.',
      'rail',
      'launched',
    ],
  ] as const)('%s', ([text, mode, status]) => {
    expect(links(text)).toMatchObject([{ mode, from: 'Lima', to: 'Arica', status }])
  })
})

describe('how one travels is told by who carries', () => {
  test.for([
    ['The airline has launched a new route between Lima and Arica.', 'air'],
    ['The shipping company launched a new line between Lima and Arica.', 'sea'],
    ['The airline started flying from Lima to Arica in May.', 'air'],
  ] as const)('%s', ([text, mode]) => {
    expect(links(text)).toMatchObject([{ mode, status: 'launched' }])
  })
})

test.for([
  'The minister took a flight from Lima to Arica.',
  'The minister was on a flight from Lima to Arica.',
  'Rail traffic between Lima and Arica grew.',
])('no link: %s', (text) => {
  expect(links(text)).toEqual([])
})

test('towns say more than the states that a line is called after', () => {
  const text = 'The Peru-Chile train service linking Cusco with Arica began on Monday.'
  expect(links(text)).toMatchObject([{ mode: 'rail', from: 'Cusco', to: 'Arica' }])
})

test('a railway called after two states is no firm', () => {
  expect(links('The Peru-Chile Railway connects Cusco with Arica.')).toMatchObject([
    { mode: 'rail', from: 'Cusco', to: 'Arica', operator: null },
  ])
})

describe('gas and electricity take a way of their own', () => {
  test.for([
    ['Peru halted gas deliveries to Chile on Monday.', 'pipeline', 'suspended'],
    ['Peru has resumed electricity supplies to Chile.', 'power', 'launched'],
    ["Peru's natural gas exports to Chile were suspended.", 'pipeline', 'suspended'],
    ['Chile stopped gas imports from Peru.', 'pipeline', 'suspended'],
  ] as const)('%s', ([text, mode, status]) => {
    expect(links(text)).toMatchObject([{ mode, from: 'PE', to: 'CL', status }])
    expect(records(text, 'event')).toEqual([])
    expect(records(text, 'commitment')).toEqual([])
  })
  test.for([
    'Gas exports of Peru to Chile grew.',
    'Peru halted fish exports to Chile.',
    'Peru signed an accord on gas supplies to Chile.',
  ])('no link: %s', (text) => {
    expect(links(text)).toEqual([])
  })
})

describe('what becomes of a link now, and not what was told of it before', () => {
  test.each([
    [
      'The ferry from Baku to Aktau, suspended since 2019, was restored in May.',
      'launched 2024-05',
    ],
    [
      'The flights from Quito to Lima, which were halted in 2020, resumed on May 3.',
      'launched 2024-05-03',
    ],
    ['The train from Hanoi to Kunming, launched in 1992, was halted in 2020.', 'suspended 2020'],
    ['The road from Kampala to Juba, damaged by floods in April, was reopened.', 'launched null'],
    ['In May, the ferry from Baku to Aktau was restored.', 'launched 2024-05'],
    ['The pipeline from Baku to Ceyhan, opened in 2006, carries oil.', 'operating 2006'],
  ])('%s', (text, expected) => {
    const found = records(text, 'link', { published: '2024-06-10' })
    expect(found.map(({ status, date }) => `${status} ${date}`)).toEqual([expected])
  })
})
