import { expect, test } from 'vitest'
import { amountWords } from './amount-words.ts'
import { nth } from './event-parts.ts'
import { markedText } from './marked-text.ts'
import { partyList, partyName } from './names.ts'
import { brief, printable } from './printable.ts'
import { quotation } from './quotation.ts'
import { timeWords } from './time-words.ts'

const PLAIN = { colour: false, width: 40 }

test.for([
  [{ value: 237e6, unit: 'USD' }, '$237 million'],
  [{ value: 2.4e6, unit: 't', bound: '>' }, 'more than 2.4 million tons'],
  [{ value: 50, high: 70, unit: '%' }, '50–70 %'],
  [{ value: 1e9, high: 3e9, unit: 'USD' }, '$1–3 billion'],
  [{ value: 450e9, unit: 'KZT', bound: '~' }, 'about KZT 450 billion'],
  [{ value: -50e6, unit: 'USD' }, '−$50 million'],
  [{ value: 12345, unit: '1' }, '12,345'],
  [{ value: 0.5, unit: 'km' }, '0.5 km'],
  [{ value: 3, unit: null }, '3'],
  [{ value: 14e6, unit: 'm3/d' }, '14 million m³ a day'],
  [{ value: 2e6, unit: 'USD/mo', bound: '~' }, 'about $2 million a month'],
  [{ value: 80, unit: 'km/h' }, '80 km/h'],
] as const)('an amount in words: %j is %s', ([amount, words]) => {
  expect(amountWords(amount)).toBe(words)
})

test.for([
  ['2021-04-07', '7 April 2021'],
  ['2025-05', 'May 2025'],
  ['2020', '2020'],
  ['2020-03-20/2021-02-18', '20 March 2020 – 18 February 2021'],
  ['../2026', 'by 2026'],
  ['2026/..', 'from 2026'],
  ['2026~', 'about 2026'],
  ['199X', 'the 1990s'],
  ['2021-13', '2021-13'],
] as const)('a time in words: %s is %s', ([edtf, words]) => {
  expect(timeWords(edtf)).toBe(words)
})

test('parties have their English names, and states that are gone their own', () => {
  expect(partyName('KZ')).toBe('Kazakhstan')
  expect(partyName('SU')).toBe('Soviet Union')
  expect(partyName('EAEU')).toBe('EAEU')
  expect(partyName('Kish Air')).toBe('Kish Air')
  expect(partyList(['KZ', 'OM', 'ECO'])).toBe('Kazakhstan, Oman and ECO')
})

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(nth)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '112th',
  ])
})

test('what steers a terminal or turns the direction of writing is made visible', () => {
  expect(printable('a\u001b[2J\u202eb\n\tc\u0085\ud800')).toBe('a\ufffd[2J\ufffdb c\ufffd\ufffd')
  expect(printable('می\u200cشود')).toBe('می\u200cشود')
  expect(brief('x'.repeat(1000), 10)).toBe('xxxxxxxxx…')
})

test('a quotation stands within its sentence', () => {
  const text = 'It rained. On Friday, the ministers met, he said. They parted.'
  const start = text.indexOf('the ministers')
  const stretches = quotation(text, { start, end: start + 17, quote: 'the ministers met' })
  expect(stretches.map(({ words, marked }) => (marked ? `‹${words}›` : words)).join('')).toBe(
    'On Friday, ‹the ministers met›, he said.',
  )
})

test('marked text is wrapped behind its indent, and the marks stay with their words', () => {
  const stretches = [
    { words: 'On Friday, ', marked: false },
    { words: 'the ministers met in the capital', marked: true },
    { words: ', he said.', marked: false },
  ]
  expect(markedText(stretches, '│ ', PLAIN)).toBe(
    '│ On Friday, ‹the ministers met in the\n│ capital›, he said.\n',
  )
  expect(markedText(stretches, '', { colour: true, width: 80 })).toBe(
    'On Friday, \u001b[4mthe ministers met in the capital\u001b[24m, he said.\n',
  )
})

test('a word that is wider than the line is parted', () => {
  const lines = markedText([{ words: 'x'.repeat(100), marked: false }], '', PLAIN)
    .trim()
    .split('\n')
  expect(lines.map((line) => line.length)).toEqual([40, 40, 20])
})
