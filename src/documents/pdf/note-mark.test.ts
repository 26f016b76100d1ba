import { expect, test } from 'vitest'
import { markWords, withoutNoteMarks } from './note-mark.ts'

test.for([
  ['1', 'dollars', ''],
  ['12, 13', '“Parties”', ''],
  ['*', 'Aktau', ''],
  ['2', '12 km', '²'],
  ['3', 'm', '³'],
  ['6', '4 × 10', '⁶'],
  ['th', '5', 'th'],
  ['1', '2010', ''],
] as const)('"%s" behind "%s" is "%s"', ([mark, before, words]) => {
  expect(markWords(mark, before, false)).toBe(words)
})

test('at the beginning of a line it is the number of a note', () => {
  expect(markWords('1', '', true)).toBe('1 ')
})

test('raised digits that are written as such go as well', () => {
  expect(withoutNoteMarks('dollars,¹ and 12 km² of land.²³ It is 10⁶ tonnes⁴')).toBe(
    'dollars, and 12 km² of land. It is 10⁶ tonnes',
  )
})
