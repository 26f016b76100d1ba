import { describe, expect, it } from 'vitest'
import { type ReadingOptions, records } from '../../test/support/reading.ts'
import type { FigureRecord } from './record.ts'

const figures = (text: string, options?: ReadingOptions) => records(text, 'figure', options)
const only = (text: string, options?: ReadingOptions): FigureRecord => {
  const found = figures(text, options)
  expect(found, text).toHaveLength(1)
  return found[0] as FigureRecord
}

describe('A status', () => {
  it.each([
    ['Trade will reach $3 billion by 2030.', 'target', '../2030'],
    ['The sides plan to bring trade to $3 billion.', 'target', null],
    ['Exports are expected to reach $3 billion in 2025.', 'forecast', '2025'],
    ['Trade could reach $3 billion.', 'possible', null],
    ['The countries have the potential to raise trade to $3 billion.', 'possible', null],
    ['Trade rose by 5 percent to reach $3 billion.', 'reported', null],
  ])('of "%s" is %s', (text, status, period) => {
    expect(only(text)).toMatchObject({ value: 3000000000, status, period })
  })
})
