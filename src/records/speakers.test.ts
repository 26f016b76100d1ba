import { expect, test } from 'vitest'
import { read } from './read.ts'

function speakers(text: string): (string | null)[] {
  const { records } = read({ id: 'a', text, language: 'en', published: '2024-05-02' })
  return records.map(({ speaker }) => speaker)
}

test('"he" is who was named before', () => {
  const text =
    'Omani Trade Minister Ali Sultan arrived in Nairobi on Monday. He said that Oman would build a cold store in Mombasa by 2027.'
  expect(speakers(text)).toContain('Ali Sultan')
})

test('a pronoun that nothing tells of is nobody', () => {
  const text = 'He said that Oman would build a cold store in Mombasa by 2027.'
  expect(speakers(text)).toEqual([null])
})
