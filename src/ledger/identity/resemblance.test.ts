import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link } from '../../../test/support/claims.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { identityOf } from './identity-of.ts'
import { RESEMBLANCE_THRESHOLD, resemblance, scoreOf } from './resemblance.ts'

const OMAN_KENYA = { by: ['KE', 'OM'], to: [] }
const identity = (record: RapporteurRecord, published = '2021-04-08') =>
  identityOf(record, { published, language: 'en' })

/** Their resemblance, asked both ways round. */
function between(
  one: RapporteurRecord,
  other: RapporteurRecord,
  days = ['2021-04-08', '2022-11-02'],
) {
  const [a, b] = [identity(one, days[0]), identity(other, days[1])]
  expect(resemblance(b, a)).toEqual(resemblance(a, b))
  return resemblance(a, b)
}

const promise = (action: string, fields = {}) => commitment({ ...OMAN_KENYA, action, ...fields })
const paper = (title: string, fields = {}) =>
  instrument({ parties: ['KE', 'OM'], title, ...fields })

const told = 'Kenya will launch flights from Nairobi to Salalah and Duqm in Oman'
const flights = [{ quote: told, start: 0, end: told.length }]

describe('one thing again', () => {
  const cases: readonly (readonly [string, RapporteurRecord, RapporteurRecord])[] = [
    [
      'a promise and the contract for it',
      promise('build a railway from Mombasa to Kisumu'),
      paper('for the construction of the Mombasa–Kisumu railway', { type: 'contract' }),
    ],
    [
      'a loan and the railway that it pays for',
      instrument({
        parties: ['CN', 'KE'],
        title: 'on a $500 million loan for the Mombasa–Kisumu railway',
        amount: { value: 5e8, unit: 'USD', bound: '=' },
      }),
      promise('complete the Mombasa–Kisumu railway', { by: ['KE', 'OM'] }),
    ],
    [
      'a railway that is promised and the line that runs',
      promise('build a railway from Mombasa to Kisumu'),
      link({ from: 'Kisumu', to: 'Mombasa', status: 'launched' }),
    ],
    [
      'a terminal and its opening',
      promise('build a grain terminal at Mombasa'),
      event({
        type: 'opening',
        parties: ['KE', 'OM'],
        place: 'Mombasa',
        evidence: [{ quote: 'the grain terminal was opened at Mombasa', start: 0, end: 40 }],
      }),
    ],
    [
      'a name in two spellings',
      promise('electrify the Garmser–Incheh Borun railway'),
      promise('the electrification of the railway from Garmsar to Incheboron'),
    ],
    [
      'what two states grant each other, in other words',
      promise('waive visas for tourist groups'),
      promise('introduce visa-free entry for tourists'),
    ],
    [
      'a target that is set again for another year',
      figure({ value: 3e9, period: '../2015' }),
      figure({ value: 3e9, period: '../2025' }),
    ],
    [
      'an amount that could be reached in a year, and the target that it became',
      figure({ value: 3e9, status: 'possible', period: '2020' }),
      figure({ value: 3e9, status: 'target', period: null }),
    ],
    [
      'a target and the promise to reach it',
      figure({ value: 3e9 }),
      commitment({ by: ['TD', 'TG'], action: 'raise mutual trade to $3 billion' }),
    ],
    [
      'a loan and what it is worth',
      figure({
        status: 'reported',
        indicator: 'contracts',
        parties: ['KE', 'OM'],
        value: 5e8,
        subject: 'loan',
        evidence: [{ quote: 'Oman granted a $500 million loan', start: 0, end: 32 }],
      }),
      promise('grant a $500 million loan to the port'),
    ],
    [
      'a session that is announced and held',
      event({ type: 'session', ordinal: 15, status: 'planned' }),
      event({ type: 'session', ordinal: 15, date: '2021-06-02', place: 'Lomé' }),
    ],
    [
      'a meeting by its day and people',
      event({ people: ['Awa Kone', 'Ben Tidjani'], date: '2021-03-02', place: 'Lomé' }),
      event({ people: ['Kone', 'Tidjani'], date: '2021-03-02' }),
    ],
    [
      'documents that were signed at once, by their number',
      instrument({ type: 'memorandum', count: 11, date: '2021-02' }),
      instrument({ type: 'memorandum', count: 11, date: '2021-02-23' }),
    ],
    [
      'a level of trade and how it changed',
      figure({ status: 'reported', value: 237e6, period: '2020' }),
      figure({
        status: 'reported',
        value: null,
        unit: null,
        change: { percent: -37.2, base: null },
        period: '2020',
      }),
    ],
    [
      'a flight both ways',
      link({ mode: 'air', from: 'Lomé', to: 'Moundou' }),
      link({ mode: 'air', from: 'Moundou', to: 'Lomé' }),
    ],
  ]
  test.for(cases)('%s', ([, one, other]) => {
    expect(between(one, other)?.score).toBeGreaterThanOrEqual(RESEMBLANCE_THRESHOLD)
  })
})

describe('confusable things', () => {
  const cases: readonly (readonly [string, RapporteurRecord, RapporteurRecord])[] = [
    [
      'the 15th and the 16th session',
      event({ type: 'session', ordinal: 15, date: '2021-03-02' }),
      event({ type: 'session', ordinal: 16, date: '2021-03-02' }),
    ],
    [
      'the 15th sessions of two pairs of states',
      event({ type: 'session', ordinal: 15, parties: ['KE', 'OM'] }),
      event({ type: 'session', ordinal: 15, parties: ['TD', 'TG'] }),
    ],
    [
      'a gas swap and an oil swap',
      promise('swap gas through Oman'),
      promise('swap oil through Oman'),
    ],
    [
      'targets of two pairs of states',
      figure({ value: 3e9, parties: ['KE', 'OM'] }),
      figure({ value: 3e9, parties: ['KE', 'TG'] }),
    ],
    [
      'an amount that could be reached, and one that was',
      figure({ value: 3e9, status: 'possible', period: '2020' }),
      figure({ value: 3e9, status: 'reported', period: '2020' }),
    ],
    ['targets of two amounts', figure({ value: 3e9 }), figure({ value: 1e9 })],
    [
      'figures of two years',
      figure({ status: 'reported', period: '2019' }),
      figure({ status: 'reported', period: '2020' }),
    ],
    [
      'exports there and back',
      figure({ status: 'reported', period: '2020', indicator: 'exports', parties: ['TD', 'TG'] }),
      figure({ status: 'reported', period: '2020', indicator: 'exports', parties: ['TG', 'TD'] }),
    ],
    [
      'investment of two years',
      figure({ status: 'reported', indicator: 'investment', period: '2019' }),
      figure({ status: 'reported', indicator: 'investment', period: '2020' }),
    ],
    [
      'trade and trade in farm goods',
      figure({ status: 'reported', period: '2020' }),
      figure({ status: 'reported', period: '2020', subject: 'agricultural goods' }),
    ],
    [
      'two bridges over one river',
      promise('build a railway bridge over the Tana river'),
      promise('build a road bridge over the Tana river'),
    ],
    [
      'a terminal and a refinery at one port',
      promise('build a terminal at Mombasa'),
      promise('build a refinery at Mombasa'),
    ],
    [
      'sections of one line',
      link({ from: 'Mombasa', to: 'Nakuru' }),
      link({ from: 'Nakuru', to: 'Kisumu' }),
    ],
    [
      'terminals at two ports',
      promise('build a grain terminal at Mombasa'),
      promise('build a grain terminal at Duqm'),
    ],
    [
      'free trade of two states with one bloc',
      promise('conclude a free trade agreement with ASEAN', { by: ['ASEAN', 'KE'] }),
      promise('conclude a free trade agreement with ASEAN', { by: ['ASEAN', 'OM'] }),
    ],
    [
      'flights from one state to two cities, told in one sentence',
      link({ mode: 'air', from: 'KE', to: 'Salalah', evidence: flights }),
      link({ mode: 'air', from: 'KE', to: 'Duqm', evidence: flights }),
    ],
    [
      'visits to two neighbours on one journey',
      event({ type: 'visit', parties: ['KE', 'OM'], people: ['Awa Kone'], date: '2021-03-02' }),
      event({ type: 'visit', parties: ['KE', 'YE'], people: ['Awa Kone'], date: '2021-03-03' }),
    ],
    [
      'two visits of one minister',
      event({ type: 'visit', people: ['Awa Kone'], date: '2021-03-02', place: 'Lomé' }),
      event({ type: 'visit', people: ['Awa Kone'], date: '2021-11-02', place: 'Lomé' }),
    ],
    [
      'a set of documents and one of them',
      instrument({
        parties: ['KE', 'OM'],
        count: 11,
        date: '2021-02-23',
        title: 'in trade, health and rail',
      }),
      paper('on a railway from Mombasa to Kisumu', { date: '2021-02-23' }),
    ],
    [
      'words that all promises have',
      promise('develop trade cooperation'),
      promise('strengthen trade cooperation'),
    ],
    ['a figure and a meeting', figure({ status: 'reported' }), event()],
  ]
  test.for(cases)('%s stay apart', ([, one, other]) => {
    expect(between(one, other)).toBeNull()
  })
})

describe('a resemblance', () => {
  const one = identity(promise('build a grain terminal at Mombasa'))
  const other = identity(paper('on the Mombasa grain terminal'))

  test('is explained by reasons that add up to its score', () => {
    const found = resemblance(one, other)
    const sum = found?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0
    expect(sum).toBeCloseTo(found?.score ?? -1, 6)
    expect(scoreOf(one, other)).toBeCloseTo(sum, 1)
  })

  test('says what speaks for it in words of the records', () => {
    expect(resemblance(one, other)?.reasons).toEqual(
      expect.arrayContaining([
        { feature: 'parties', detail: 'KE OM', weight: 1.2 },
        { feature: 'work', detail: 'terminal', weight: 1.6 },
      ]),
    )
  })

  test('says what speaks against it', () => {
    const far = identity(paper('on the Mombasa grain terminal', { parties: ['KE', 'NO'] }))
    expect(resemblance(one, far)?.reasons).toContainEqual({
      feature: 'other parties',
      detail: expect.stringMatching(/^(?:KE NO \/ KE OM|KE OM \/ KE NO)$/),
      weight: -1,
    })
  })
})
