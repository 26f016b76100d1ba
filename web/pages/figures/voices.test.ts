import { expect, test } from 'vitest'
import type { ChartMark } from './chart-marks.ts'
import { voicesOf } from './voices.ts'

function mark(speaker: string | null, source: string | null, implied = false): ChartMark {
  const document = { source, title: 'A title', id: 'a' }
  return { point: { speaker, document }, implied: implied ? {} : null } as unknown as ChartMark
}

test('who speaks, else who brought it out, else the document, in the order of the chart', () => {
  const told = [mark('Minister', 'Post'), mark(null, 'Post'), mark(null, null), mark(null, 'Post')]
  expect(voicesOf(told)).toEqual([
    { name: 'Minister', letter: 'A', count: 1 },
    { name: 'Post', letter: 'B', count: 2 },
    { name: 'A title', letter: 'C', count: 1 },
  ])
})

test('what is implied was said by nobody', () => {
  expect(voicesOf([mark('Minister', null, true)])).toEqual([])
})

test('after Z come AA and AB', () => {
  const many = Array.from({ length: 28 }, (_, at) => mark(`Speaker ${at}`, null))
  expect(
    voicesOf(many)
      .slice(-3)
      .map(({ letter }) => letter),
  ).toEqual(['Z', 'AA', 'AB'])
})
