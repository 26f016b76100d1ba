import { expect, test } from 'vitest'
import { dayNumber } from '../../words/edtf-days.ts'
import { daysOfItem, type Item, laidOut } from './laid-out.ts'
import { type Mark, markedTime } from './marked-time.ts'

const FRAME = {
  extent: { first: dayNumber(2020, 1, 1), end: dayNumber(2030, 1, 1) },
  ...{ width: 1000, lanes: 3 },
}

function timed(times: readonly (string | null)[], kind: Mark['kind'] = 'event') {
  return times.map((time, at) => {
    const mark = { record: `r${at}`, document: 'd', kind, time, reported: '2024-06-01', words: '' }
    return { mark, time: markedTime(mark) }
  })
}

function items(times: readonly (string | null)[], frame = FRAME): readonly Item[] {
  return laidOut(timed(times), ['event'], frame)[0]?.items ?? []
}

test('a year is as wide as a year, a month as a month, and can be hit all the same', () => {
  const [year, month] = items(['2021', '2025-12'])
  expect([year?.left, year?.right].map((at) => Math.round(at ?? 0))).toEqual([100, 200])
  expect(Math.round(month?.width ?? 0)).toBe(8)
  expect((month?.right ?? 0) - (month?.left ?? 0)).toBe(12)
})

test('what is open reaches to its other end alone', () => {
  const [open] = items(['../2026'])
  expect(Math.round(open?.right ?? 0)).toBe(700)
  expect(Math.round(open?.width ?? 0)).toBe(48)
})

test('what tells no day stands at the day of the report', () => {
  const [item] = items([null])
  expect(daysOfItem(item as Item)).toEqual({
    first: dayNumber(2024, 6, 1),
    end: dayNumber(2024, 6, 2),
  })
  expect(item?.marks[0]?.time.undated).toBe(true)
})

test('what would lie upon another stands in the next lane', () => {
  const lanes = items(['2021', '2021', '2022']).map(({ lane }) => lane)
  expect(lanes).toEqual([0, 1, 0])
})

test('what is too dense is bundled by its unit of the calendar, and nothing is lost', () => {
  const days = Array.from({ length: 40 }, (_, at) => `2021-0${1 + (at % 9)}-03`)
  const all = items([...days, '2024-05-05'])
  const bundles = all.filter(({ marks }) => marks.length > 1)
  expect(all.flatMap(({ marks }) => marks)).toHaveLength(41)
  expect(bundles).toHaveLength(1)
  expect(bundles[0]?.marks).toHaveLength(40)
  expect(all.filter(({ marks }) => marks.length === 1)).toHaveLength(1)
})

test('closer, a bundle comes apart', () => {
  const days = Array.from({ length: 9 }, (_, at) => `2021-0${1 + at}-03`)
  const frame = { ...FRAME, lanes: 1 }
  expect(items(days, frame).map(({ marks }) => marks.length)).toEqual([9])
  const extent = { first: dayNumber(2021, 1, 1), end: dayNumber(2022, 1, 1) }
  expect(items(days, { ...frame, extent }).map(({ marks }) => marks.length)).toEqual(
    Array(9).fill(1),
  )
})

test('many of the very same period are one bundle as wide as the period', () => {
  const [bundle, ...others] = items(Array(30).fill('2024'))
  expect(others).toEqual([])
  expect(bundle?.marks).toHaveLength(30)
  expect(Math.round(bundle?.left ?? 0)).toBe(400)
  expect(Math.round(bundle?.right ?? 0)).toBe(500)
})

test('nothing is drawn beyond the axis', () => {
  expect(items(['2019', '2031-01-01', '1999'])).toEqual([])
  const [cut] = items(['2015/2021'])
  expect(cut).toMatchObject({ left: 0, cutBefore: true, cutAfter: false })
})

test('two thousand marks are few things to draw, at once', () => {
  const many = Array.from({ length: 2000 }, (_, at) => isoOf(dayNumber(2020, 1, 1) + at * 1.8))
  const from = performance.now()
  const drawn = items(many)
  expect(performance.now() - from).toBeLessThan(200)
  expect(drawn.length).toBeLessThan(150)
  expect(drawn.flatMap(({ marks }) => marks)).toHaveLength(2000)
})

function isoOf(day: number): string {
  return new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10)
}
