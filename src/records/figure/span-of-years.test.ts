import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const dated = (text: string) =>
  records(text, 'figure', { published: '2023-05-15' }).map((f) => [f.value, f.period])

describe('a year of two numbers is the fiscal year of a party that has one', () => {
  test.each([
    ['Trade between India and Kenya was $3 million in 2015-16.', '2015-04/2016-03'],
    ['Kenya exported tea worth $3 million to Chile in fiscal 2020-21.', '2020-07/2021-06'],
    ['Chile exported tin worth $3 million to Peru in 2020-21.', '2020/2021'],
    ['India exported tea worth $3 million to Chile between 2020 and 2021.', '2020/2021'],
  ])('%s', (text, period) => {
    expect(dated(text)).toEqual([[3e6, period]])
  })
})

describe('"over five years" begins or ends with the day of publication', () => {
  test.each([
    ['Peru will award 500 scholarships to Malians over five years.', 500, '2023/2028'],
    ['Japan will lend Laos 500 yen in the next four to five years.', 500, '2023/2028'],
    ['Some 500 Malian officers have been trained in Peru over ten years.', 500, '2013/2023'],
    ['Peru lent Chile $500 for 25 years.', 500, null],
  ])('%s', (text, value, period) => {
    expect(dated(text)).toContainEqual([value, period])
  })
})

test('"from 61 to 183 since 2008" is then and now', () => {
  expect(dated('The number of Danish firms in Kenya rose from 61 to 183 since 2008.')).toEqual([
    [61, '2008'],
    [183, '2023'],
  ])
})

test('since something happened in a year goes on until today', () => {
  const text = 'Since the pact took effect in 2006, trade between Morocco and Peru has doubled.'
  expect(dated(text)).toEqual([[null, '2006/2023']])
})
