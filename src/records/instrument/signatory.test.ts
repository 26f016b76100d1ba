import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const parties = (text: string) =>
  records(text, 'instrument', { published: '2021-04-08' })[0]?.parties.toSorted()

describe('who signs', () => {
  test.for([
    ['Oman and Zanzibar signed five memorandums.', ['OM', 'Zanzibar']],
    ['The cities of Kumasi and Sikasso signed a twinning agreement.', ['Kumasi', 'Sikasso']],
    ['A twinning agreement between Kumasi and Sikasso was signed.', ['Kumasi', 'Sikasso']],
    [
      'A memorandum was signed between the Port of Tema and Abidjan Sea Port.',
      ['Abidjan Sea Port', 'Port of Tema'],
    ],
    ['The Mongolian public broadcaster and TASS signed an agreement.', ['MN', 'TASS']],
    [
      'A memorandum was signed between the Chamber of Commerce of Serbia and Hungarian Trade Agency.',
      ['Chamber of Commerce of Serbia', 'HU'],
    ],
    [
      "A memorandum was signed for cooperation between the Institute of Standards of Serbia and Hungary's Federal Agency on Metrology.",
      ['HU', 'Institute of Standards of Serbia'],
    ],
    [
      'Ghana Airways and Lao Condor Airlines signed a deal.',
      ['Ghana Airways', 'Lao Condor Airlines'],
    ],
    [
      'Ghana Airways and Zamboro State Concern signed a deal.',
      ['Ghana Airways', 'Zamboro State Concern'],
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(parties(text)).toEqual(expected)
  })
})

describe('where somebody is or a text comes from signs nothing', () => {
  test.for([
    [
      'A memorandum was signed between Kumasi University in Ghana and the University of Lomé.',
      ['Kumasi University', 'University of Lomé'],
    ],
    ['In Kumasi the ministers of Peru and Chile signed a treaty.', ['CL', 'PE']],
    ['LIMA – Peru and Chile signed a treaty.', ['CL', 'PE']],
    [
      'Companies from Kumasi and Sikasso that trade with Peru and Chile signed a deal.',
      ['CL', 'PE'],
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(parties(text)).toEqual(expected)
  })
})

test.for([
  ['Togo and Benin signed a pact on the sidelines of the AU summit.', ['BJ', 'TG']],
  ['A pact was signed by Togo and Mali on the margins of the 8th Summit of the AU.', ['ML', 'TG']],
  [
    'Ministers of Togo, Mali and Benin met. The tripartite gas swap pact was signed on the sidelines of the summit of the African Union (AU).',
    ['BJ', 'ML', 'TG'],
  ],
] as const)('whose summit it is beside signs nothing: %s', ([text, expected]) => {
  expect(parties(text)).toEqual(expected)
})

const LEAD = 'The leaders of Ghana and Benin met. The two neighbours inked a pact on cars in Accra.'
const FIRMS =
  'The pact was signed by Ana Roe, the head of Ghanaian firm Bakar Sanat, and Ben Doe, the chairman of Beninese company ZamoMash.'

describe('firms that signed', () => {
  test('are party to what only "the two neighbours" signed before', () => {
    expect(parties(`${LEAD} ${FIRMS}`)).toEqual(['Bakar Sanat', 'ZamoMash'])
  })
  test('but not in the place of states that were named', () => {
    expect(parties(`Ghana and Benin inked a pact on cars. ${FIRMS}`)).toEqual(['BJ', 'GH'])
  })
})

describe('of documents signed one after another', () => {
  const told = (text: string) =>
    records(text, 'instrument', { published: '2021-04-08' }).map((r) => [r.title, r.parties])

  test('one that others signed is another', () => {
    const text =
      "Kenya and Peru signed a memorandum on fish. Kenya's Society of Engineers and Peru's Association of Builders also signed a memorandum on fish. Chile and Togo signed a memorandum on fish."
    expect(told(text)).toEqual([
      ['on fish', ['KE', 'PE']],
      ['on fish', ['Society of Engineers', 'Association of Builders']],
      ['on fish', ['CL', 'TG']],
    ])
  })
  test('each has its own partner', () => {
    const text =
      'Peru signed an accord on fish with Chad, a treaty on tin with Togo and a protocol with Chile.'
    expect(told(text)).toEqual([
      ['on fish', ['PE', 'TD']],
      ['on tin', ['PE', 'TG']],
      [null, ['PE', 'CL']],
    ])
  })
  test('unless one partner is named behind them all', () => {
    expect(told('Peru signed an accord and a treaty with Togo.')).toEqual([
      [null, ['PE', 'TG']],
      [null, ['PE', 'TG']],
    ])
  })
  test.for([
    ['a protocol on a council and six documents on trade', ['on a council', 'on trade']],
    ['a memorandum on fish, as well as a plan on culture', ['on fish', 'on culture']],
  ] as const)('the next one ends a title: %s', ([text, titles]) => {
    expect(told(`Peru and Chad signed ${text}.`).map(([title]) => title)).toEqual(titles)
  })
  test('"as well as" begins the words of the next one', () => {
    const text = 'Peru and Chad signed a memorandum on fish, as well as a plan on culture.'
    expect(records(text, 'instrument').map((r) => r.evidence[0]?.quote)).toEqual([
      'Peru and Chad signed a memorandum on fish',
      'as well as a plan on culture.',
    ])
  })
})
