import { expect, test } from 'vitest'
import { labelWords } from './label.ts'

test('a route is named by the names of its ends', () => {
  expect(labelWords('KZ – IR')).toBe('Kazakhstan – Iran')
  expect(labelWords('Uzen – Gorgan')).toBe('Uzen – Gorgan')
})

test('other words stay as they are, without marks that turn them, and not endless', () => {
  expect(labelWords('build a pier in \u202EOM')).toBe('build a pier in OM')
  expect(labelWords('pier '.repeat(100), 20)).toHaveLength(20)
})
