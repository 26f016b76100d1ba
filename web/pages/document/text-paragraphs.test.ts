import { expect, test } from 'vitest'
import { paragraphsIn } from './text-paragraphs.ts'

function parts(text: string): string[] {
  return paragraphsIn(text, { start: 0, end: text.length }).map(
    ({ start, end, form }) => `${form}: ${text.slice(start, end)}`,
  )
}

test('paragraphs have empty lines between them, and headings are told by how they end', () => {
  expect(parts('Two Ports, One Railway\n\nMay 3, 2021\n\n The ports grew.\n \n\nWhy?\n')).toEqual([
    'heading: Two Ports, One Railway',
    'prose: May 3, 2021',
    'prose: The ports grew.',
    'prose: Why?',
  ])
})

test('lines that were wrapped by hand are one paragraph', () => {
  const line = 'The railway between the two ports carried more grain'
  expect(parts(`${line}\n${line}\nthan before.`)).toHaveLength(1)
  expect(parts(`${line}\n${line}\nthan before.`)[0]).toMatch(/^prose/)
})

test('short lines stay lines, rows of tables stay rows, long lines are paragraphs', () => {
  expect(parts('Grain\nBarley\nOil')).toEqual(['lines: Grain\nBarley\nOil'])
  expect(parts('Grain\t5\nOil\t7')).toEqual(['rows: Grain\t5\nOil\t7'])
  expect(parts('Grain | 5\nOil | 7')).toEqual(['rows: Grain | 5\nOil | 7'])
  const long = 'The railway carried grain. '.repeat(6).trim()
  expect(parts(`${long}\n${long}`)).toEqual([`prose: ${long}`, `prose: ${long}`])
})

test('only the stretch that is asked for is parted', () => {
  expect(paragraphsIn('One.\n\nTwo.', { start: 6, end: 10 })).toEqual([
    { start: 6, end: 10, form: 'prose' },
  ])
})
