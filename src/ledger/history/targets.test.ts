import { describe, expect, test } from 'vitest'
import { commitment, figure, told } from '../../../test/support/claims.ts'
import { ledgerRecords } from '../../../test/support/ledger-records.ts'
import type { FigureRecord } from '../../records/record.ts'
import { story } from './stories.ts'

const target = told(figure({ period: '../2025' }), '2022-03-01', 'Trade is to reach $1 billion.')

function reported(fields: Partial<FigureRecord>, published = '2026-02-01') {
  const base = figure({ status: 'reported', value: 1.2e9, period: '2025' })
  return told({ ...base, ...fields }, published, `Trade was ${JSON.stringify(fields)}.`)
}

describe('a target', () => {
  test('is due at its period and delivered when a reported figure reaches it', () => {
    const trade = ledgerRecords(
      [
        {
          published: '2008-05-01',
          text: 'Iran and Kazakhstan plan to raise trade to $3 billion by 2011.',
        },
        {
          published: '2012-02-01',
          text: 'Trade between Iran and Kazakhstan amounted to $1.1 billion in 2011.',
        },
        {
          published: '2023-05-01',
          text: 'Trade between Iran and Kazakhstan amounted to $3.1 billion in 2022.',
        },
      ],
      { kinds: ['figure'] },
    )
    expect(story(trade, '2013-01-01')).toMatchObject({
      stage: { stage: 'announced' },
      time: { due: { due: '../2011' }, overdue: { days: 367 } },
      reached: null,
    })
    expect(story(trade, '2024-01-01')).toMatchObject({
      stage: { stage: 'delivered', date: '2022', inferred: true },
      reached: { record: trade[2]?.key, target: trade[0]?.key, value: 3.1e9, inferred: true },
      entries: [{ act: 'announced' }, { act: 'mentioned' }, { act: 'delivered', inferred: true }],
    })
  })

  test('that is told again three times has been restated over years, and slipped', () => {
    const again = (on: string, period: string) =>
      told(figure({ period }), on, `In ${on} a billion was promised for ${period}.`)
    const { time } = story(
      [again('2017-01-01', '2020'), again('2019-01-01', '2022'), again('2022-06-01', '2025')],
      '2023-01-01',
    )
    expect(time.restated).toMatchObject({ times: 2, years: 5 })
    expect(time.slips.map(({ from, to }) => [from, to])).toEqual([
      ['2020', '2022'],
      ['2022', '2025'],
    ])
  })

  test('that both sides agreed on is agreed', () => {
    const agreed = told(figure(), '2022-01-01', 'They agreed to raise trade to $1 billion.')
    expect(story([agreed], '2023-01-01').stage?.stage).toBe('agreed')
  })

  test.for([
    ['almost that much', { bound: '<' }],
    ['less', { value: 9e8 }],
    ['another unit', { unit: 'EUR' }],
    ['another indicator', { indicator: 'exports' }],
    ['another pair', { parties: ['TD', 'NE'] }],
    ['a year before it was set', { period: '2019' }],
    ['a forecast', { status: 'forecast' }],
    ['another subject', { subject: 'grain' }],
  ] satisfies [string, Partial<FigureRecord>][])('is not reached by %s', ([, fields]) => {
    const aim = told(figure({ subject: 'goods' }), '2022-03-01', 'Trade is to reach $1 billion.')
    const { reached, stage } = story([aim, reported({ subject: 'goods', ...fields })], '2027-01-01')
    expect(reached).toBeNull()
    expect(stage?.stage).toBe('announced')
  })

  test('of trade has no direction, of exports it has', () => {
    const turned = reported({ parties: ['TG', 'TD'] })
    expect(story([target, turned], '2027-01-01').reached).not.toBeNull()
    const exports = told(figure({ indicator: 'exports' }), '2022-03-01', 'Exports of $1 billion.')
    const back = reported({ indicator: 'exports', parties: ['TG', 'TD'] })
    expect(story([exports, back], '2027-01-01').reached).toBeNull()
  })

  test('of time is reached from above', () => {
    const aim = told(
      figure({ indicator: 'duration', value: 10, unit: 'd' }),
      '2022-01-01',
      'Ten days.',
    )
    const days = (value: number) => reported({ indicator: 'duration', value, unit: 'd' })
    expect(story([aim, days(12)], '2027-01-01').reached).toBeNull()
    expect(story([aim, days(9)], '2027-01-01').reached).toMatchObject({ value: 9 })
  })

  test('above the one that was reached is announced anew', () => {
    const higher = told(figure({ value: 2e9 }), '2026-05-01', 'Now it is to reach $2 billion.')
    expect(story([target, reported({}), higher], '2027-01-01').stage).toMatchObject({
      stage: 'announced',
      said: '2026-05-01',
    })
    const same = told(figure({ value: 1e9 }), '2026-05-01', 'It was to reach $1 billion.')
    expect(story([target, reported({}), same], '2027-01-01').stage?.stage).toBe('delivered')
  })

  test('beside other promises does not fulfil them', () => {
    const promise = told(commitment(), '2022-01-01', 'Chad will build a terminal.')
    const { stage, reached } = story([promise, target, reported({})], '2027-01-01')
    expect(stage?.stage).toBe('announced')
    expect(reached).not.toBeNull()
  })
})
