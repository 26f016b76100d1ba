import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2020-01-15' }).map((f) => [f.value, f.change?.percent])

test.for<[string, [number | null, number | undefined][]]>([
  [
    'Peru exported 5 million tons of ore and 3 million tons of coal to Chile, up 2 percent and 4 percent, respectively.',
    [
      [5e6, 2],
      [3e6, 4],
    ],
  ],
  [
    'Peru produced 37 million tons of ore, including 29 million tons of iron ore, up 2 and 4 percent, respectively.',
    [
      [37e6, 2],
      [29e6, 4],
    ],
  ],
  [
    'Exports to Chile were $5 million and imports $3 million, up 4 percent and down 2 percent respectively, Peru said.',
    [
      [5e6, 4],
      [3e6, -2],
    ],
  ],
  [
    'Trade was $9 million and transit 4 million tons, while exports and imports rose by 2 and 4 percent, respectively, Peru said.',
    [
      [9e6, undefined],
      [4e6, undefined],
      [null, 2],
      [null, 4],
    ],
  ],
])('the n-th change is of the n-th level: %s', ([text, expected]) => {
  expect(told(text)).toEqual(expected)
})
