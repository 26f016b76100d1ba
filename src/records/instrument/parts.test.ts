import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** Type, count and subject of each document of a text on Kenya and Uganda. */
function told(text: string): (readonly [string, number, string | null])[] {
  const lead = 'Kenya and Uganda held talks in Kampala on 4 May 2019. '
  return records(lead + text, 'instrument', { published: '2019-05-06' }).map(
    ({ type, count, title }) => [type, count, title] as const,
  )
}

describe('a list behind a colon that has as many items as there are documents names each', () => {
  test('three accords', () => {
    expect(
      told('The ministers signed three accords: fishing, air transport and farm trade.'),
    ).toEqual([
      ['agreement', 3, null],
      ['agreement', 1, 'fishing'],
      ['agreement', 1, 'air transport'],
      ['agreement', 1, 'farm trade'],
    ])
  })

  test('documents of several kinds', () => {
    const text =
      'Four documents were signed after the session: an agreement on trade, customs and tax, two memorandums on fish and a protocol on ferries for 2020-2024.'
    expect(told(text)).toEqual([
      ['other', 4, null],
      ['agreement', 1, 'on trade, customs and tax'],
      ['memorandum', 2, 'on fish'],
      ['protocol', 1, 'on ferries'],
    ])
  })

  test('but not a list of another length', () => {
    expect(
      told('The ministers signed five accords: fishing, air transport and farm trade.'),
    ).toHaveLength(1)
  })
})

describe('each of several documents is told of in turn', () => {
  test.for([
    ['The first agreement covers fishing on the lake.', ['agreement', 1, 'fishing on the lake']],
    ['The second agreement was a protocol on tax.', ['protocol', 1, 'on tax']],
    ['The last one involved a memorandum on dams.', ['memorandum', 1, 'on dams']],
    ['The final accord concerns the border post.', ['agreement', 1, 'the border post']],
    ['Another relates to visas.', ['agreement', 1, 'to visas']],
  ] as const)('%s', ([text, one]) => {
    expect(told(`The two countries signed four agreements. ${text}`)).toContainEqual(one)
  })

  test.for([
    'The first covers no fish.',
    'The first step was a plan of talks.',
    'The last minister to speak was a lawyer.',
  ])('%s', (text) => {
    expect(told(`The two countries signed four agreements. ${text}`)).toHaveLength(1)
  })
})

test('what a signing ceremony is for was signed at it', () => {
  expect(told('The presidents attended a signing ceremony for two contracts.')).toEqual([
    ['contract', 2, null],
  ])
})

test('documents included are told by what they are about', () => {
  const text =
    'Kenya and Uganda signed nine accords on Sunday, including on trade and tax, on fish, and a new ferry.'
  expect(told(text)).toEqual([
    ['agreement', 9, null],
    ['agreement', 1, 'on trade and tax'],
    ['agreement', 1, 'on fish'],
    ['agreement', 1, 'a new ferry'],
  ])
})

test('each of two documents has a partner of its own', () => {
  const text = 'Kenya signed two accords on fish, one with Chad and one with Togo.'
  expect(records(text, 'instrument').map(({ parties }) => parties)).toEqual([
    ['KE', 'TD', 'TG'],
    ['KE', 'TD'],
    ['KE', 'TG'],
  ])
})

test('who signs is told before the signing', () => {
  const parties = (text: string) => records(text, 'instrument').map((each) => each.parties)
  expect(parties("Japan welcomed Chad's signing of the treaty.")).toEqual([['TD']])
  expect(parties('Japan thanked Chad for its signing of the treaty.')).toEqual([['TD']])
  expect(parties("Chad's signing of the accord with Togo angered Niger.")).toEqual([['TD', 'TG']])
})
