import { expect, test } from 'vitest'
import { blockAt, blocksOf } from './text-blocks.ts'

const SENTENCE = 'Trade between the two ports grew. '
const whole = (text: string) =>
  blocksOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('')

test('a short text is one block', () => {
  expect(blocksOf('One.\n\nTwo.')).toEqual([{ start: 0, end: 10 }])
  expect(blocksOf('')).toEqual([])
})

test('a line of 5 MB is cut at spaces into pieces of a few thousand characters', () => {
  const text = SENTENCE.repeat(150_000)
  const blocks = blocksOf(text)
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThan(5000)
  expect(blocks.every(({ end }) => end === text.length || text[end - 1] === ' ')).toBe(true)
  expect(whole(text)).toBe(text)
})

test('a word of 100,000 pairs of units is cut between pairs', () => {
  const text = `a${'𝔘'.repeat(100_000)}`
  expect(blocksOf(text).every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(true)
  expect(whole(text)).toBe(text)
})

test.for([
  ['paragraphs', `${SENTENCE}\n\n`],
  ['lines', 'a\n'],
])('a million characters of %s are some hundred blocks, at most 3,000', ([, line = '']) => {
  const text = line.repeat(1_000_000 / line.length)
  const { length } = blocksOf(text)
  expect(length).toBeGreaterThan(100)
  expect(length).toBeLessThan(3000)
  expect(whole(text)).toBe(text)
})

test('the block of an offset is found', () => {
  const text = `${SENTENCE}\n\n`.repeat(5000)
  const blocks = blocksOf(text)
  for (const offset of [0, 1, 77_777, text.length - 1]) {
    const { start, end } = blocks[blockAt(blocks, offset)] ?? { start: 0, end: 0 }
    expect([start <= offset, offset < end]).toEqual([true, true])
  }
  expect(blockAt(blocks, text.length)).toBe(blocks.length - 1)
})
