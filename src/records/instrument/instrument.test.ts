import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string, published: string | null = '2021-04-08') =>
  records(text, 'instrument', { published })

describe('a document is signed', () => {
  test.for([
    ['Peru and Chile signed a memorandum of understanding on fisheries.', 'memorandum'],
    ['An agreement on air transport was signed by Peru and Chile.', 'agreement'],
    ['Peru has inked a protocol with Chile on customs checks.', 'protocol'],
    ['Ministers from Peru and Chile concluded a treaty on extradition.', 'treaty'],
    [
      'The visit of the Chilean president ended with the signing of a roadmap between Peru and Chile.',
      'roadmap',
    ],
    ['Peru and Chile issued a joint declaration.', 'declaration'],
  ] as const)('%s', ([text, type]) => {
    const [record, ...others] = instruments(text)
    expect(record).toMatchObject({ type, status: 'signed', count: 1 })
    expect(record?.parties.toSorted()).toEqual(['CL', 'PE'])
    expect(record?.evidence[0]?.quote).toBe(text)
    expect(others).toEqual([])
  })
})

describe('its status', () => {
  test.for([
    ['The trade agreement between Peru and Chile came into force on March 1.', 'in-force'],
    ['The parliament ratified the treaty between Peru and Chile.', 'ratified'],
    ['Peru and Chile plan to sign a contract on gas.', 'proposed'],
    ['Peru and Chile have finalized a draft agreement on visas.', 'prepared'],
    ['The licence of the Peruvian and Chilean carriers expired.', 'ended'],
  ] as const)('%s', ([text, status]) => {
    expect(instruments(text).map((r) => r.status)).toEqual([status])
  })

  test('a document signed and later in force makes a record for each', () => {
    const text =
      'The convention between Peru and Chile was signed on 3 May 2018 and came into force on 1 July 2019.'
    expect(instruments(text).map((r) => [r.status, r.date])).toEqual([
      ['signed', '2018-05-03'],
      ['in-force', '2019-07-01'],
    ])
  })
})

describe('its fields', () => {
  test('count, subject, date and signatories come from the words', () => {
    const text = 'Peru and Chile signed five agreements on mining in Lima on March 2, 2021.'
    expect(instruments(text)).toMatchObject([
      {
        type: 'agreement',
        count: 5,
        title: 'on mining in Lima',
        parties: ['PE', 'CL'],
        date: '2021-03-02',
      },
    ])
  })

  test('where and when it was signed is not what it is about', () => {
    const titles = (text: string) => instruments(text).map(({ title }) => title)
    expect(titles('Peru and Chile signed a fisheries treaty in Santa Rosa on Monday.')).toEqual([
      'fisheries treaty',
    ])
    expect(titles('Peru and Chile will ratify the treaty in the course of 2023.')).toEqual([null])
    expect(titles('Peru and Chile signed an agreement in the field of mining.')).toEqual([
      'in the field of mining',
    ])
  })

  test('named companies sign for themselves', () => {
    const text = 'National Oil Company and Andes Bank signed a contract worth $40 million.'
    const [record] = instruments(text)
    expect(record?.amount).toEqual({ value: 40_000_000, unit: 'USD', bound: '=' })
  })
})

describe('named again', () => {
  test('"the agreement" adds evidence and the date to the record', () => {
    const text =
      'Peru and Chile signed an agreement on railways. The agreement was signed in Lima on April 6.'
    const found = instruments(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ date: '2021-04-06' })
    expect(found[0]?.evidence.map((e) => e.quote)).toEqual([
      'Peru and Chile signed an agreement on railways.',
      'The agreement was signed in Lima on April 6.',
    ])
  })

  test('"another agreement" is another record', () => {
    expect(
      instruments(
        'Peru and Chile signed an agreement on trade. Another agreement was signed on tourism.',
      ),
    ).toHaveLength(2)
  })
})

test.for([
  'Peru and Chile agree that the weather was fine.',
  'Peru implemented its programme of reforms.',
  'The minister said that documents matter to Peru and Chile.',
  'A statement said that Peru and Chile are neighbours.',
])('no document is recorded: %s', (text) => {
  expect(instruments(text)).toEqual([])
})

describe('what a document is about', () => {
  test.for([
    ['Peru and Chile signed an agreement on the sidelines of the summit.', null],
    ['Peru signed an agreement with Chile on behalf of the region.', null],
    ['Peru and Chile signed an agreement on the eve of the summit.', null],
    ['Peru and Chile signed an agreement for the first time.', null],
    ['Peru and Chile signed an agreement on fisheries.', 'on fisheries'],
    ['He recalled the agreement on fisheries signed in 1995 by Peru and Chile.', 'on fisheries'],
  ] as const)('%s', ([text, title]) => {
    expect(instruments(text)[0]?.title ?? null).toBe(title)
  })

  test('tells documents apart that each have "the"', () => {
    const text = `Peru and Chile signed a memorandum on the founding of a school.
      The agreement on plant diseases was signed by the ministers of Peru and Chile.
      The agreement on double taxation was signed by the ministers of Peru and Chile.`
    expect(instruments(text).map(({ title }) => title)).toEqual([
      'on the founding of a school',
      'on plant diseases',
      'on double taxation',
    ])
  })
})
