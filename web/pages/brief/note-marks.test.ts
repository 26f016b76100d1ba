import { expect, test } from 'vitest'
import { marksOf } from './note-marks.ts'

test('each mark has an id of its own, by note and place, in the order of reading', () => {
  const item = (notes: number[], details: number[][] = []) => ({
    ...{ words: '', notes },
    details: details.map((each) => ({ words: '', notes: each })),
  })
  const section = (items: ReturnType<typeof item>[]) => ({
    ...{ heading: '', otherwise: '', groups: [{ heading: null, items }] },
  })
  const marks = marksOf({
    sections: [section([item([1]), item([2, 1])]), section([item([3], [[1]])])],
  })
  expect([...marks]).toEqual([
    [1, ['mark-1-0-0-0', 'mark-1-0-0-1', 'mark-1-1-0-0-0']],
    [2, ['mark-2-0-0-1']],
    [3, ['mark-3-1-0-0']],
  ])
})
