import { expect, test } from 'vitest'
import type { Series } from '../../api/answers.ts'
import { signsOf } from './chart-key.tsx'
import { marksOf } from './chart-marks.ts'
import type { FigurePoint } from './figure-point.ts'
import { summaryWords } from './summary-words.ts'
import { findingsAbout } from './use-findings.ts'
import { kinOf } from './use-series.ts'
import { voicesOf } from './voices.ts'

const at = (iso: string) => Date.parse(iso)

function figure(told: Partial<FigurePoint>): FigurePoint {
  const document = { title: null, id: 'a', source: 'Post', published: '2022-03-01' }
  return {
    ...{ record: 'r1', kind: 'figure', value: 42, high: null, unit: 'USD', bound: '=' },
    ...{ change: null, period: null, status: 'reported', days: null, interval: null },
    ...{ speaker: null, findings: [], document },
    ...told,
  } as unknown as FigurePoint
}

function year(year: number): Pick<FigurePoint, 'period' | 'days'> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const days = { first, last, count: 365, calendar: 'gregorian' as const, words: `${year}` }
  return { period: `${year}`, days }
}

function series(points: FigurePoint[], told: Partial<Series> = {}): Series {
  const what = { indicator: 'trade', parties: ['TD', 'TG'], subject: '', coverage: null }
  return { series: 's', ...what, unit: 'USD', points, implied: [], ...told } as unknown as Series
}

test('a figure stands in the middle of its period', () => {
  const { marks } = marksOf([series([figure(year(2021))])])
  expect(marks[0]?.days).toEqual({ first: at('2021-01-01'), last: at('2022-01-01') })
  expect(marks[0]?.at).toBe((at('2021-01-01') + at('2022-01-01')) / 2)
})

test('a range stands in its middle, a change alone at its percent', () => {
  const range = figure({ ...year(2021), value: 560, high: 590 })
  const change = figure({
    ...year(2022),
    value: null,
    change: { percent: -37.2, base: null } as never,
  })
  expect(marksOf([series([range, change])]).marks.map(({ value }) => value)).toEqual([575, -37.2])
})

test('a target stands at the day by which, with a bar from the day on which it was told', () => {
  const { marks } = marksOf([series([figure({ status: 'target', period: '../2027' })])])
  expect(marks[0]).toMatchObject({ at: at('2028-01-01'), endless: false })
  expect(marks[0]?.days).toEqual({ first: at('2022-03-01'), last: at('2028-01-01') })
})

test('a target without a day stands where it was told, without an end', () => {
  const { marks } = marksOf([series([figure({ status: 'target' })])])
  expect(marks[0]).toMatchObject({ at: at('2022-03-01'), endless: true })
})

test('a report without a period cannot be placed, nor can anything undated', () => {
  const undated = { ...figure({}).document, published: null }
  const points = [figure({}), figure({ record: 'r2', status: 'target', document: undated })]
  expect(marksOf([series(points)])).toEqual({ marks: [], unplaced: points })
})

test('what a change implies is a mark of its own, told by nobody', () => {
  const days = {
    first: '2020-01-01',
    last: '2020-12-31',
    count: 366,
    calendar: 'gregorian' as const,
    words: '2020',
  }
  const implied = [{ from: 'r1', value: 35, interval: { low: 34, high: 36 }, days }]
  const { marks } = marksOf([series([figure(year(2021))], { implied })])
  expect(marks.map(({ id }) => id)).toEqual(['implied:r1', 'r1'])
  expect(marks[0]?.reach).toEqual({ low: 34, high: 36, openLow: false, openHigh: false })
  expect(voicesOf(marks).map(({ count }) => count)).toEqual([1])
  expect(signsOf(marks).map(([sign]) => sign)).toEqual(['reported', 'implied', 'period', 'reach'])
})

test('a chart is summed up in words', () => {
  const points = [
    figure(year(2020)),
    figure({ ...year(2021), record: 'r2', value: 61, speaker: 'Minister' }),
  ]
  const { marks } = marksOf([series(points)])
  const told = { marks, voices: voicesOf(marks), unplaced: 1, findings: { alarms: [] } }
  expect(summaryWords(told)).toMatch(
    /^2 reported figures by 2 voices; from \S+42 to \S+61; 1 figure without a time, in the table alone\. The last: \S+61 for 2021, by Minister\.$/,
  )
})

test('series of the same thing are kin, whatever they are told as', () => {
  const all = [
    series([], { series: 'a', status: 'reported' }),
    series([], { series: 'b', status: 'target' }),
    series([], { series: 'c', status: 'target', unit: 't' }),
    series([], { series: 'd', status: 'target', parties: ['TD'] }),
  ]
  expect(kinOf('a', all)?.kin.map((each) => each.series)).toEqual(['b'])
  expect(kinOf('z', all)).toBeNull()
})

test('alarms are numbered in order, for each of their records', () => {
  const finding = (kind: 'alarm' | 'notice', records: string[]) =>
    ({ kind, reason: records.join(), records: records.map((record) => ({ record })) }) as never
  const found = [
    finding('alarm', ['r1', 'r2']),
    finding('alarm', ['r8', 'r9']),
    finding('notice', ['r1']),
    finding('alarm', ['r2', 'r9']),
  ]
  const { alarms, notices, numbers } = findingsAbout(found, [{ record: 'r1' }, { record: 'r2' }])
  expect(alarms.length).toBe(2)
  expect(notices.length).toBe(1)
  expect([numbers.get('r1'), numbers.get('r2')]).toEqual([[1], [1, 2]])
})
