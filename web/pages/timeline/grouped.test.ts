import { expect, test } from 'vitest'
import type { TimelineItem } from '../../api/answers.ts'
import { grouped } from './grouped.ts'

function headings(precision: 4 | 7 | 10, ...times: readonly (string | null)[]): string[] {
  const entries = times.map((time) => ({ time, reported: '2024-06-01' }) as TimelineItem)
  return grouped(entries, precision, 'en-GB').map(
    ({ heading, entries: own }) => `${heading} (${own.length})`,
  )
}

test('entries stand under their year, month or day', () => {
  const times = ['2025-12-11', '2025-12-03', '2025-11-02'] as const
  expect(headings(4, ...times)).toEqual(['2025 (3)'])
  expect(headings(7, ...times)).toEqual(['December 2025 (2)', 'November 2025 (1)'])
  expect(headings(10, '2025-12-11')).toEqual(['11 December 2025 (1)'])
})

test('what was told less exactly stands under what was told', () => {
  expect(headings(7, '2025', '2025-01-05')).toEqual([
    ...['2025, no month told (1)', 'January 2025 (1)'],
  ])
  expect(headings(10, '2025-12')).toEqual(['December 2025, no day told (1)'])
})

test('a period stands where it begins, one that is open where it ends, and no day at the report', () => {
  expect(headings(7, '2025-03/2025-09', '../2026-05', null)).toEqual([
    ...['March 2025 (1)', 'May 2026 (1)', 'June 2024 (1)'],
  ])
})
