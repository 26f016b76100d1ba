import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartOf } from '../../test/support/chart.ts'
import type { Chart } from './chart.ts'
import { Encoder } from './code.ts'
import { type Match, Matcher } from './match.ts'
import { classes as classNumbers, type Numbering, words as wordNumbers } from './numbering.ts'
import { compile } from './pattern.ts'

const classes = { unit: ['ton', 'metric ton', 'tons'], place: ['Lima', 'Lima Port'] }

function match(pattern: string, chart: Chart): Match | null {
  const { start: first } = compile(pattern)
  const encoder = new Encoder()
  const start = encoder.place(first)
  const matcher = new Matcher(encoder.code(), chart)
  return matcher.matches(start, 0) ? matcher.match : null
}

/** The words that a pattern matches at the start of a text, or null. */
function matched(pattern: string, text: string): string | null {
  const chart = chartOf(text, classes)
  const to = match(pattern, chart)?.to
  return to
    ? chart.tokens
        .slice(0, to)
        .map((t) => t.text)
        .join(' ')
    : null
}

describe('a pattern matches', () => {
  test.for([
    ['by', 'By 2020', 'By'],
    ['by|until', 'until 2020', 'until'],
    ['by #', 'by 2020', 'by 2020'],
    ['by *', 'by then', 'by then'],
    ['by (the)? end', 'by end', 'by end'],
    ['by (the)? end', 'by the end', 'by the end'],
    ['very+ good', 'very very good', 'very very good'],
    ['( at least | up to ) #', 'up to 5', 'up to 5'],
    ['( at | up to )? #', '5 tons', '5'],
    ['# <unit>', '5 metric ton', '5 metric ton'],
    ['# ~%', '5% up', '5 %'],
    ['# 000', '5 000', '5 000'],
    ['# ^<unit>', '5 tons', '5'],
    ['# ^of *', '5 of tea', '5 of'],
    ['( of | in )? #', 'in 5', 'in 5'],
    ['<place|unit>', 'Lima Port', 'Lima Port'],
    ['<place> port', 'Lima Port', 'Lima Port'],
    ['( a | ( b | c ) d )', 'c d', 'c d'],
    ['a | b', 'b', 'b'],
  ] as const)('%s in "%s"', ([pattern, text, expected]) => {
    expect(matched(pattern, text)).toBe(expected)
  })
})

describe('a pattern does not match', () => {
  test.for([
    ['by', 'buy'],
    ['by #', 'by then'],
    ['by', ''],
    ['# ~%', '5 % up'],
    ['# 000', '5 001'],
    ['# ^<unit>', '5 goats'],
    ['# ^of', '5'],
    ['# <unit>', '5 goats'],
    ['very+', 'good'],
    ['a b', 'a'],
    ['(a)?', 'b'],
  ] as const)('%s in "%s"', ([pattern, text]) => {
    expect(matched(pattern, text)).toBeNull()
  })
})

test('what is named is kept with its item', () => {
  const chart = chartOf('5 metric ton of tea', classes)
  const found = match('n:# u:<unit> ( of what:* )?', chart)
  expect(found?.names.get('n')).toEqual({ from: 0, to: 1, item: undefined })
  expect(found?.names.get('u')).toMatchObject({ from: 1, to: 3, item: { value: 'metric ton' } })
  expect(found?.names.get('what')).toMatchObject({ from: 4, to: 5 })
  expect(found?.items).toHaveLength(1)
})

test('what an alternative kept before it failed is forgotten', () => {
  const found = match('( a:x y | x b:z )', chartOf('x z'))
  expect(found?.names.has('a')).toBe(false)
  expect(found?.names.has('b')).toBe(true)
})

const numbers = (numbering: Numbering, names: string[]) => names.map((name) => numbering.find(name))

test('a pattern says what it can begin with and what can follow', () => {
  const { openings } = compile('by|until (the)? <period>')
  expect(openings).toHaveLength(1)
  expect([...(openings[0]?.first.words ?? [])]).toEqual(numbers(wordNumbers, ['by', 'until']))
  expect([...(openings[0]?.next.words ?? [])]).toEqual(numbers(wordNumbers, ['the']))
  expect([...(openings[0]?.next.classes ?? [])]).toEqual(numbers(classNumbers, ['period']))
})

describe('a malformed pattern', () => {
  test.for(['( a', 'a )', '<a b>', 'x:<a'])('%s is quoted in the error', (source) => {
    expect(() => compile(source)).toThrow(SyntaxError)
    expect(() => compile(source)).toThrow(source)
  })
})

test('no pattern of words hangs or matches beyond the text', () => {
  const element = fc.constantFrom(
    'a',
    'b',
    'a|b',
    '*',
    '#',
    '(a)?',
    'b+',
    '( a | b )',
    '<unit>',
    'n:a',
  )
  const text = fc.array(fc.constantFrom('a', 'b', '5', 'ton'), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 5 }), text, (elements, words) => {
      const chart = chartOf(words.join(' '), classes)
      expect(match(elements.join(' '), chart)?.to ?? 0).toBeLessThanOrEqual(words.length)
    }),
  )
})
