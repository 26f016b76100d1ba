import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const states = (text: string) => records(text, 'link').map((l) => l.status)

describe('what is only planned does not run', () => {
  test.for([
    'The road from Nairobi to Arusha has not been built.',
    'The railway from Lyon to Turin was never completed.',
    'Construction of the road from Nairobi to Arusha has not begun.',
    'The opening of the railway from Lyon to Turin was postponed.',
    'The railway from Lyon to Turin has not been opened.',
    'The 300-km railway from Santos to Salta would cost $2 billion.',
    'The road from Nairobi to Arusha will cost $2 billion.',
    'The canal road from Lagos to Kano would shorten the way by half.',
    'Ministers spoke of the project of a ferry between Lagos and Accra.',
  ])('%s', (text) => {
    expect(states(text)).toEqual(['planned'])
  })
})

describe('what is given up is suspended', () => {
  test.for([
    'The oil pipeline from Lagos to Kano has been abandoned.',
    'Kenya shelved plans for a road from Nairobi to Arusha.',
    'The plan for a ferry between Lagos and Accra was scrapped.',
    'The project of the railway between Lyon and Turin was cancelled in 2018.',
    'Ghana cancelled the construction of the railway between Accra and Kumasi.',
    'Flights between Lagos and Accra have not resumed.',
  ])('%s', (text) => {
    expect(states(text)).toEqual(['suspended'])
  })
})

describe('what is there goes on', () => {
  test.for([
    'Ghana has not abandoned the railway from Accra to Kumasi.',
    'Flights between Lagos and Accra were not suspended.',
    'Flights between Lagos and Accra could be suspended.',
    'The road from Lagos to Kano has not been repaired.',
    'The road from Lagos to Kano would be repaired, he said.',
    'They signed the project for electrification of the railway from Lagos to Kano.',
    'Traffic on the railway from Lyon to Turin could double.',
  ])('%s', (text) => {
    expect(states(text)).toEqual(['operating'])
  })
})

describe('lines that are no way', () => {
  test.for([
    'India will extend a new line of credit of $4 billion to Ghana.',
    'Norway opened a credit line to Ghana.',
    'The firm opened a production line from Norway to Ghana.',
  ])('%s', (text) => {
    expect(states(text)).toEqual([])
  })
})

test('a part goes by what the whole is, and a cable of megawatts carries power', () => {
  const links = (text: string) => records(text, 'link')
  expect(links('The section of Rail Sahel from Lagos to Kano will be built.')).toMatchObject([
    { mode: 'rail', status: 'planned' },
  ])
  expect(links('A 500-MW cable between Bari and Patras will be laid.')).toMatchObject([
    { mode: 'power', status: 'planned' },
  ])
  expect(links('Ministers flagged off a bus service between Lagos and Accra.')).toMatchObject([
    { mode: 'road', status: 'launched' },
  ])
})

describe('a service that a carrier announces', () => {
  test.for([
    ['Andes Air said it would mount daily flights between Lima and Santiago.', 'planned', 'daily'],
    [
      'Andes Air opened a twice-weekly service between Lima and Santiago.',
      'launched',
      'twice-weekly',
    ],
    ['Feasibility studies on a pipeline from Lima to La Paz are under way.', 'planned', null],
  ] as const)('%s', ([text, status, frequency]) => {
    expect(records(text, 'link', { published: '2021-04-08' })).toMatchObject([
      { status, frequency },
    ])
  })
})
