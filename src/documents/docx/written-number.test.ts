import { expect, test } from 'vitest'
import { writtenNumber } from './written-number.ts'

test.for([
  [4, 'decimal', '4'],
  [4, 'decimalZero', '04'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [9, 'lowerRoman', 'ix'],
  [4000, 'lowerRoman', '4000'],
  [3, 'lowerLetter', 'c'],
  [28, 'upperLetter', 'BB'],
  [5, 'russianLower', 'д'],
  [5, 'none', ''],
  [5, 'chineseCounting', '5'],
] as const)('%i as %s is "%s"', ([number, format, written]) => {
  expect(writtenNumber(number, format)).toBe(written)
})
