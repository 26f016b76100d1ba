import { expect, test } from 'vitest'
import type { Series } from '../../api/answers.ts'
import { roundAbove, tradePicture } from './trade-picture.ts'

interface ToldPoint {
  readonly record: string
  readonly value: number | null
  readonly first?: string
  readonly last?: string
  readonly count?: number
  readonly disagreesWith?: string
}

function series(key: string, points: readonly ToldPoint[], more: Partial<Series> = {}): Series {
  const [indicator = '', direction = ''] = key.split('|')
  return {
    ...{ series: key, indicator, parties: direction.split('>'), unit: 'USD', coverage: null },
    ...{ mirror: null, words: `${indicator} of ${direction}`, implied: [], ...more },
    points: points.map(({ disagreesWith, record, value, first, last, count = 365 }) => ({
      ...{ kind: 'figure', record, value, high: null, bound: '=' },
      days: first === undefined ? null : { first, last, count },
      findings: disagreesWith
        ? [{ kind: 'alarm', reason: 'they differ', records: [record, disagreesWith] }]
        : [],
    })),
  } as unknown as Series
}

const IN_2020 = { first: '2020-01-01', last: '2020-12-31' }
const IN_2021 = { first: '2021-01-01', last: '2021-12-31' }

test('what one says it exported and the other that it imported stand in one panel', () => {
  const picture = tradePicture(
    [
      series('trade|TD>TG', [{ record: 'r1', value: 61, ...IN_2020 }]),
      series('exports|TD>TG', [{ record: 'r2', value: 20, ...IN_2020 }]),
      series('imports|TG>TD', [{ record: 'r3', value: 22, ...IN_2021 }], {
        mirror: 'exports|TD>TG',
      }),
      series('imports|TD>TG', [{ record: 'r4', value: 40, ...IN_2020 }], {
        mirror: 'exports|TG>TD',
      }),
    ],
    ['TD', 'TG'],
  )
  const panels = picture?.panels.map(({ title, marks }) => [title, marks.map(({ value }) => value)])
  expect(panels).toEqual([
    ['trade of TD>TG', [61]],
    ['Chad to Togo', [20, 22]],
    ['Togo to Chad', [40]],
  ])
  expect(picture?.years).toEqual([2020, 2022])
})

test('the same value of the same days is one mark, and those that disagree are marked, both', () => {
  const picture = tradePicture(
    [
      series('trade|TD>TG', [
        { record: 'r1', value: 42, ...IN_2020 },
        { record: 'r2', value: 42, ...IN_2020 },
        { record: 'r3', value: 61, ...IN_2020, disagreesWith: 'r2' },
        { record: 'r4', value: 70, ...IN_2021 },
      ]),
    ],
    ['TD', 'TG'],
  )
  const marks = picture?.panels[0]?.marks.map(({ points, value, disagrees }) => [
    ...[value, points.length, disagrees],
  ])
  expect(marks).toEqual([
    [42, 2, true],
    [61, 1, true],
    [70, 1, false],
  ])
  expect(picture?.disagreements).toEqual([{ reason: 'they differ', record: 'r3' }])
})

test('sums of several years, tons and what has no time are told, not drawn', () => {
  const picture = tradePicture(
    [
      series('trade|TD>TG', [
        { record: 'r1', value: 42, ...IN_2020 },
        { record: 'r2', value: 300, first: '2014-01-01', last: '2019-12-31', count: 2191 },
        { record: 'r3', value: 9 },
        { record: 'r4', value: 30, first: '2021-01-01', last: '2021-09-30', count: 273 },
      ]),
      series('trade|TD>TG||t', [{ record: 'r5', value: 900, ...IN_2020 }], { unit: 't' }),
    ],
    ['TD', 'TG'],
  )
  expect(picture?.panels[0]?.marks.map(({ value, isYear }) => [value, isYear])).toEqual([
    [42, true],
    [30, false],
  ])
  expect(picture).toMatchObject({ undrawn: 2, others: 1, unit: 'USD' })
})

test('nothing is drawn where no money of a year is known', () => {
  expect(tradePicture([], ['TD', 'TG'])).toBeNull()
  expect(tradePicture([series('trade|TD>TG', [{ record: 'r1', value: 9 }])], ['TD'])).toBeNull()
})

test('a scale ends at a round number that no value is above', () => {
  expect([430e6, 2.4e9, 1e9, 0, 0.3].map(roundAbove)).toEqual([500e6, 2.5e9, 1e9, 1, 0.5])
})
