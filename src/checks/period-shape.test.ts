import { describe, expect, test } from 'vitest'
import {
  edtfDays,
  isWholeYear,
  type PeriodShape,
  periodPhrase,
  periodShape,
  yearBefore,
} from './period-shape.ts'

const shape = (edtf: string) => periodShape(edtf) as PeriodShape

describe('a period is named in its calendar', () => {
  test.for([
    ['2019', '2019'],
    ['2020-01/2020-05', '2020-01 to 2020-05'],
    ['2020-01-01/2020-12-31', '2020'],
    ['2021/2022', '2021 to 2022'],
    ['2020-05', '2020-05'],
    ['2020-03-20/2021-03-20', 'the Solar Hijri year 1399'],
    ['2021-03-21/2022-03-20', 'the Solar Hijri year 1400'],
    ['2020-03-20/2021-02-18', 'the first 11 months of the Solar Hijri year 1399'],
    ['2021-03-21/2021-08-22', 'the first 5 months of the Solar Hijri year 1400'],
    ['2020-03-21/2021-03-20', 'the Solar Hijri year 1399'],
    ['2020-03-25/2020-05-02', '2020-03-25 to 2020-05-02'],
    ['2020-03-25', '2020-03-25'],
  ] as const)('%s is %s', ([edtf, phrase]) => {
    expect(periodPhrase(shape(edtf))).toBe(phrase)
  })

  test('what is open or no EDTF has none', () => {
    expect([periodShape(null), periodShape('../2025'), periodShape('soon')]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('the same months of the year before', () => {
  test.for([
    ['2020', '2019-01-01 to 2019-12-31'],
    ['2020-01/2020-02', '2019-01-01 to 2019-02-28'],
    ['2020-03-20/2021-02-18', '2019-03-21 to 2020-02-19'],
    ['2021-03-21/2022-03-20', '2020-03-20 to 2021-03-20'],
  ] as const)('of %s are %s', ([edtf, days]) => {
    expect(edtfDays(yearBefore(shape(edtf)) as PeriodShape)).toBe(days)
  })

  test('days have none', () => {
    expect(yearBefore(shape('2020-03-25/2020-05-02'))).toBeNull()
  })
})

test('a year is whole in either calendar', () => {
  expect(isWholeYear(shape('2020'))).toBe(true)
  expect(isWholeYear(shape('2021-03-21/2022-03-20'))).toBe(true)
  expect(isWholeYear(shape('2020-04/2021-03'))).toBe(false)
})
