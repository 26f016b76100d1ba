import { expect, test } from 'vitest'
import { outcomeWords, type PostedDocument, tooLarge } from './posted.ts'

function posted(outcome: PostedDocument['outcome'], figure = 0): PostedDocument {
  return { document: 'd1', id: 'a', name: 'a', outcome, records: { figure } }
}

test('what became of documents is told in words', () => {
  expect(outcomeWords([posted('added', 3), posted('known'), posted('added', 1)])).toBe(
    '2 documents added, 1 document known already, 4 records',
  )
  expect(outcomeWords([posted('version', 1)])).toBe('1 new version, 1 record')
})

test('what is larger than the server takes is told', () => {
  expect(tooLarge('a.pdf', 20_000_000)).toBeNull()
  expect(tooLarge('a.pdf', 21_460_000)).toMatch(/^a\.pdf has 21\.5 MB, and at most 20 MB/)
})
