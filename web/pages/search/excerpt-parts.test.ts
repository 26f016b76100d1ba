import { expect, test } from 'vitest'
import { excerptParts } from './excerpt-parts.ts'

function told(excerpt: string, found: readonly { start: number; end: number }[]): string {
  return excerptParts(excerpt, found)
    .map(({ words, isFound }) => (isFound ? `[${words}]` : words))
    .join('')
}

test('the words found stand apart from those around them', () => {
  expect(
    told('a weekly flight', [
      { start: 2, end: 8 },
      { start: 9, end: 15 },
    ]),
  ).toBe('a [weekly] [flight]')
  expect(told('nothing', [])).toBe('nothing')
})

test('of a line without an end what stands around the first words found is shown', () => {
  const line = `${'x'.repeat(5000)} pier ${'y'.repeat(5000)} pier`
  const shown = told(line, [
    { start: 5001, end: 5005 },
    { start: 10_007, end: 10_011 },
  ])
  expect(shown.length).toBeLessThan(800)
  expect(shown).toMatch(/^…x+ \[pier\] y+…$/)
})

test('no half of a character is shown', () => {
  const line = `pier ${'😀'.repeat(1000)}`
  expect(told(line, [{ start: 0, end: 4 }]).isWellFormed()).toBe(true)
})
