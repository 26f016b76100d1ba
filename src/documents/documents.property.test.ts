import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentBlocks } from './blocks.ts'

const WORDS = [
  'By',
  'Ada',
  'Photo:',
  'Q:',
  'A:',
  'TEHRAN',
  '–',
  '(NTA)',
  'May',
  '3,',
  '2021',
  'Last update:',
  '?',
  '.',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '•',
  '-',
  '1.',
  'Related',
  'EF/MA',
  '/',
  '“',
  '”',
  '\u0000',
  '\u202e',
  '\ud800',
  'the ministers met',
  '© 2020',
  ' ',
  '   ',
  ':',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
)

test('blocks of any text are within it, in order, not empty, and none overlaps', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { blocks, text: kept } = documentBlocks({ id: 'x', text: written })
      let end = 0
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(block.end).toBeGreaterThan(block.start)
        end = block.end
      }
      expect(end).toBeLessThanOrEqual(written.length)
      expect(kept).toBe(written)
    }),
    { numRuns: 2000 },
  )
})

test('every letter of a text is in a block, unless it is a label or a bullet', () => {
  const plain = fc.array(
    fc.constantFrom('trade fell.', 'Ships sailed again', '\n', '\n\n', 'OSLO –', '1999'),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(plain, (words) => {
      const written = words.join(' ')
      const { blocks } = documentBlocks({ id: 'x', text: written })
      const kept = blocks.map(({ start, end }) => written.slice(start, end)).join('')
      expect(kept.replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
    }),
  )
})

test.for([
  ['one line', 'The ministers met on Friday in the capital. '],
  ['lines', 'The ministers met on Friday.\n'],
  ['white space', ' '],
  ['questions', 'Q: Who met? A: The ministers did. '],
  ['stamps', 'May 3, 2021 / '],
] as const)('time is linear in the length of %s', ([, piece]) => {
  const time = (length: number): number => {
    const written = `a${piece.repeat(length / piece.length)}b`
    const times = [1, 2, 3].map(() => {
      const began = performance.now()
      documentBlocks({ id: 'x', text: written })
      return performance.now() - began
    })
    // The machine may have been busy with something else.
    return Math.min(...times)
  }
  // A quadratic step would take 100 times as long for 10 times the text.
  expect(time(1_000_000)).toBeLessThan(40 * Math.max(time(100_000), 2))
})
