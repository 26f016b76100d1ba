import { expect, test } from 'vitest'
import { toldFrom } from './told-from.ts'

const piece = (start: number, end: number) => ({ quote: 'x'.repeat(end - start), start, end })

test.for([
  ['its own words, where these stand alone', [piece(40, 60)], 40],
  ['the part before them in the sentence', [piece(40, 60), piece(10, 38)], 10],
  ['the first of several parts', [piece(40, 60), piece(22, 38), piece(0, 20)], 0],
  [
    'its own words, where it takes the rest from another sentence',
    [piece(90, 99), piece(0, 20)],
    90,
  ],
] as const)('a figure is told from %s', ([, evidence, start]) => {
  expect(toldFrom({ evidence })).toBe(start)
})
