import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link } from '../../../test/support/claims.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { identityOf } from './identity-of.ts'
import { resemblance } from './resemblance.ts'

const identity = (record: RapporteurRecord, published: string) =>
  identityOf(record, { published, language: 'en' })

const quoted = (quote: string) => [{ quote, start: 0, end: quote.length }]

/** Their resemblance, where a key brings them together; the second is told a year and a half later. */
function between(one: RapporteurRecord, other: RapporteurRecord) {
  const [a, b] = [identity(one, '2011-04-08'), identity(other, '2012-11-02')]
  return a.keys.some((key) => b.keys.includes(key)) ? resemblance(a, b) : null
}

const promise = (action: string, by = ['KE', 'OM']) => commitment({ by, to: [], action })
const paper = (title: string, fields = {}) =>
  instrument({ parties: ['KE', 'OM'], title, ...fields })

describe('one thing again', () => {
  test.for([
    [
      'a named plant, called by another word for its sort, delayed by what is no part of it',
      paper('on the construction of a hydropower plant on the Tana River near Garissa'),
      promise('Construction of the Tana power station has been delayed by protests', ['KE']),
    ],
    [
      'a bridge that one state pays for and another builds',
      promise('finance a second bridge over the Tana at Garissa', ['JP']),
      promise('start building the second Tana bridge', ['KE']),
    ],
    [
      'a road by its number',
      promise('upgrade Road No. 9 to the border', ['KE']),
      link({ mode: 'road', from: 'Road 9', to: null, status: 'launched' }),
    ],
    [
      'the power line of two states',
      promise('build a power line between the two countries by 2015'),
      promise('finish the transmission line'),
    ],
    [
      'an act that one state alone is named for, under another type of document',
      paper('on the avoidance of double taxation'),
      paper('to avoid double taxation', { type: 'convention', parties: ['KE'] }),
    ],
    [
      'a dam and its project, told by the name alone',
      promise('start building the Tana hydroelectric dam'),
      promise('put off the start of work on the Tana project', ['KE']),
    ],
    [
      'a bridge and the way over it',
      promise('build a railway bridge over the Tana at Garissa'),
      link({
        ...{ mode: 'road', from: 'KE', to: 'OM', status: 'planned' },
        evidence: [{ quote: 'the railway bridge to Kenya will be opened', start: 0, end: 41 }],
      }),
    ],
    [
      'a number of things for one of two states',
      promise('buy 1,950 tons of wheat', ['KE']),
      promise('deliver 1,950 tons of wheat to Kenya'),
    ],
    [
      'a cable, whatever runs through it',
      promise('lay a power cable between Lamu and Duqm'),
      promise('suspend work on the Lamu–Duqm cable', ['OM']),
    ],
    [
      'a power line by its ends, and by its states years later',
      promise('build a power line from Garissa to Nizwa'),
      link({ mode: 'power', from: 'KE', to: 'OM', status: 'launched' }),
    ],
    [
      'a memorandum that was planned, and that is called to mind without a date',
      paper('on falconry', { type: 'memorandum', status: 'proposed', date: '2011' }),
      paper('on falconry', { type: 'memorandum' }),
    ],
    [
      'a treaty that was signed, and came into force years later',
      paper('on gas', { type: 'treaty', date: '2003-05-01' }),
      paper('on gas', { type: 'treaty', date: '2006-11-01', status: 'in-force' }),
    ],
    [
      'the session of a bloc, with and without its host',
      event({ type: 'session', parties: ['ECO'], ordinal: 6, date: '2011-10-11' }),
      event({ type: 'session', parties: ['ECO', 'KE'], ordinal: 6, date: '2011-10' }),
    ],
    [
      'the power that is bought, in megawatts',
      promise('buy 400 megawatts of electricity from Kenya'),
      promise('import 400 MW from Kenya'),
    ],
    [
      'what firms agreed on, and the promise of it',
      instrument({
        ...{ parties: ['Tana Motors', 'Nizwa Holding'], title: null },
        evidence: quoted('Tana Motors and Nizwa Holding signed a deal on making cars in Garissa'),
      }),
      promise('make cars in Garissa', ['KE']),
    ],
    [
      'a promise in fewer words',
      promise('begin the exchange of the 162 enclaves'),
      promise('exchange the enclaves'),
    ],
    [
      'an agreement of a bloc that has another name now',
      paper('on fisheries', { parties: ['CSCE', 'KE'], status: 'proposed' }),
      paper('on fisheries', { parties: ['OSCE', 'KE'] }),
    ],
    ['an agreement on one good', paper('on coal deliveries'), paper('on supplies of coal')],
    [
      'the plant for a good and its factory',
      promise('open a cement plant at Duqm'),
      event({
        type: 'opening',
        parties: ['KE', 'OM'],
        evidence: [{ quote: 'the cement factory at Duqm was opened', start: 0, end: 37 }],
      }),
    ],
    [
      'a loan, in the verb and in the noun',
      promise('lend Kenya $50 million'),
      promise('grant a credit of $50 million'),
    ],
  ] as const)('%s', ([, one, other]) => {
    expect(between(one, other)).not.toBeNull()
  })
})

describe('other things', () => {
  test.for([
    [
      'bridges of two pairs of states over one river',
      promise('build a bridge over the Tana'),
      promise('build a bridge over the Tana', ['UG', 'TZ']),
    ],
    [
      'two lines that end at one place',
      link({ from: 'Mombasa', to: 'Nakuru' }),
      promise('build a railway to Mombasa from Kisumu', ['KE', 'UG']),
    ],
    [
      'two roads by their numbers',
      promise('upgrade Road No. 9', ['KE']),
      promise('upgrade Road No. 7', ['KE']),
    ],
    [
      'lines that begin at one place and end at two',
      promise('build a railway from Puerto Lamu to Garissa'),
      promise('build a railway from Puerto Lamu to Nakuru'),
    ],
    [
      'an agreement that was signed, and one that is planned later',
      paper('on fisheries', { date: '2009-05-01' }),
      paper('on fisheries', { status: 'proposed' }),
    ],
    [
      'an agreement that has expired, and one that is signed after it',
      paper('on fisheries', { status: 'ended', date: '2009-05-01' }),
      paper('on fisheries', { date: '2012-09-01' }),
    ],
    [
      'protocols on one matter of different years',
      paper('on falconry', { type: 'protocol', date: '2008' }),
      paper('on falconry', { type: 'protocol', date: '2012' }),
    ],
    ['railways of two states without a name', promise('build a railway'), paper('on the railway')],
  ] as const)('%s', ([, one, other]) => {
    expect(between(one, other)).toBeNull()
  })
})

describe('an amount of a good', () => {
  const told = (quote: string, fields = {}) =>
    figure({
      ...{
        indicator: 'exports',
        subject: 'coal',
        unit: 't',
        parties: ['KE', 'OM'],
        value: 500_000,
      },
      evidence: [{ quote, start: 0, end: quote.length }],
      ...fields,
    })
  const agreed = identity(paper('on supplies of coal'), '2012-11-02')

  test('goes with the agreement to deliver it', () => {
    const size = told('Kenya will deliver 500,000 tons of coal a year to Oman')
    expect(identity(size, '2011-04-08').features.aspect).toBe('amount')
    expect(resemblance(identity(size, '2011-04-08'), agreed)).toBeNull()
  })

  test('is the same for who sells, who buys and what can carry it', () => {
    const sold = identity(told('Kenya will sell 500,000 tons of coal a year to Oman'), '2011-04-08')
    const fields = { indicator: 'capacity', status: 'target', parties: ['OM'] } as const
    const size = identity(told('The supply will reach 500,000 tons of coal', fields), '2012-11-02')
    expect(size.features.aspect).toBe('target')
    expect(sold.keys.some((key) => size.keys.includes(key))).toBe(true)
    expect(resemblance(sold, size)).not.toBeNull()
  })

  test('is a target where it is to grow', () => {
    const size = told('Kenya will raise exports of coal to 500,000 tons a year')
    expect(identity(size, '2011-04-08').features.aspect).toBe('target')
  })
})

describe('what a thing is worth', () => {
  const worth = (quote: string) =>
    identity(
      figure({
        ...{ indicator: 'other', status: 'target', value: 1.2e9, period: '2014', parties: [] },
        evidence: quoted(quote),
      }),
      '2011-04-08',
    )

  test('goes with it, also where a year is told', () => {
    const size = worth('Work on the $1.2 billion mine in Garissa will start in 2014.')
    const again = identity(promise('open the mine in Garissa'), '2012-11-02')
    expect(size.features.aspect).toBe('amount')
    expect(resemblance(size, again)).not.toBeNull()
  })

  test('is no target of another measure', () => {
    const size = worth('Kenya expects $1.2 billion in 2014.')
    const invested = { ...size, features: { ...size.features, type: 'investment' } }
    const loan = identity(paper('on raising trade to $1.2 billion with a loan'), '2012-11-02')
    expect(resemblance(invested, loan)).toBeNull()
  })

  test('is known by its amount where no party is told', () => {
    const size = worth('The $1.2 billion loan is to be paid out in 2014.')
    const loan = identity(paper('on a loan of $1.2 billion'), '2012-11-02')
    expect(resemblance(size, loan)).not.toBeNull()
  })
})

describe('how large a thing is', () => {
  const quote = 'Kenya and Oman will build a 210-megawatt power plant at Garissa'
  const evidence = [{ quote, start: 0, end: quote.length }]
  const size = figure({
    ...{ indicator: 'capacity', status: 'target', parties: ['KE', 'OM'], value: 2.1e8, unit: 'W' },
    evidence,
  })
  const again = identity(promise('complete the power plant at Garissa'), '2012-11-02')

  test('does not part it from where that is not told again', () => {
    const found = resemblance(identity(size, '2011-04-08'), again)
    expect(found?.reasons).toContainEqual({ feature: 'amount not told', detail: '', weight: -1 })
  })

  test('while a number to be reached is another target', () => {
    const target = figure({ value: 1e9, parties: ['KE', 'OM'] })
    expect(resemblance(identity(target, '2011-04-08'), again)).toBeNull()
  })
})
