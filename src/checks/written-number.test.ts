import { describe, expect, test } from 'vitest'
import { figure } from '../../test/support/claims.ts'
import { numberOf } from './decimal.ts'
import type { Interval } from './interval.ts'
import { statedInterval, statedPercent } from './stated-interval.ts'
import { writtenNumber } from './written-number.ts'

describe('the last digit written of', () => {
  test.for([
    [237e6, 'It came to $237 million.', 6, 6],
    [2.4e6, 'It sold 2.4 million tons.', 5, 5],
    [1.957e9, 'It reached $1.957 billion.', 6, 6],
    [168e6, 'It stood at $168.0 million.', 5, 5],
    [500e6, 'It was worth $500 million.', 6, 8],
    [337075, 'It took 337,075 tons.', 0, 0],
    [12000, 'It took 12,000 tons.', 0, 3],
    [1.2e6, 'Es waren 1.200.000 Tonnen.', 0, 5],
    [2e6, 'It sold two million tons.', 6, 6],
    [37.2, 'It fell by 37.2 percent.', -1, -1],
    [237e6, 'In 2020 it was 237 million, after 2,370 tons.', 6, 6],
  ] as const)('%d in "%s" is 10^%d, without zeros 10^%d', ([value, quote, last, significant]) => {
    expect(writtenNumber(value, [quote])).toMatchObject({ last, significant })
  })

  test('a number is found in whichever quotation holds it', () => {
    const quotes = ['It came to that.', 'Trade was $237 million.']
    expect(quotes[1]?.slice(11, 14)).toBe('237')
    expect(writtenNumber(237e6, quotes)).toMatchObject({ start: 11, end: 14 })
  })
})

/** The ends of an interval as numbers. */
function ends(interval: Interval | null): (number | null)[] {
  return [interval?.low ?? null, interval?.high ?? null].map((end) => end && numberOf(end))
}

describe('what the digits leave open of', () => {
  const stated = (quote: string, fields: Parameters<typeof figure>[0]) =>
    figure({ ...fields, evidence: [{ quote, start: 0, end: quote.length }] })

  test.for([
    ['$237 million', 237e6, '=', [236.5e6, 237.5e6]],
    ['2.4 million', 2.4e6, '=', [2.35e6, 2.45e6]],
    ['$500 million', 500e6, '=', [475e6, 525e6]],
    ['$500.0 million', 500e6, '=', [499.95e6, 500.05e6]],
    ['about $240 million', 240e6, '~', [216e6, 264e6]],
    ['over $2 billion', 2e9, '>', [1.5e9, null]],
    ['less than $2 billion', 2e9, '<', [null, 2.5e9]],
  ] as const)('"%s"', ([quote, value, bound, expected]) => {
    expect(ends(statedInterval(stated(quote, { value, bound })))).toEqual(expected)
  })

  test('a range reaches from half a digit below to half a digit above', () => {
    const range = stated('$230-252 million', { value: 230e6, high: 252e6 })
    expect(ends(statedInterval(range))).toEqual([225e6, 252.5e6])
  })

  test.for([
    ['down 37.2 percent', -37.2, '=', [-37.25, -37.15]],
    ['up 20 percent', 20, '<', [14.5, 20.5]],
    ['doubled', 100, '=', [80, 120]],
  ] as const)('a change "%s"', ([quote, percent, bound, expected]) => {
    expect(ends(statedPercent(stated(quote, { change: { percent, base: null } }), bound))).toEqual(
      expected,
    )
  })
})
