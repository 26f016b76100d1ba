import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitment, told } from '../../../test/support/claims.ts'
import { fingerprints, isAlike } from './fingerprint.ts'
import { origins } from './reprints.ts'
import { statements } from './statement.ts'

/** Texts of few words, so that many share runs; some are pieces or changed copies of others. */
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '7', '8'), {
  minLength: 0,
  maxLength: 40,
})
const texts = fc.array(words, { minLength: 1, maxLength: 8 }).chain((some) =>
  fc.array(
    fc
      .tuple(fc.nat(some.length - 1), fc.nat(12), fc.nat(6), fc.nat(39))
      .map(([i, from, cut, at]) => {
        const base = some[i] ?? []
        const changed = base.map((word, j) => (j === at ? 'x' : word))
        return changed.slice(from % 4, changed.length - cut).join(' ')
      }),
    { minLength: 1, maxLength: 16 },
  ),
)

function statementsOf(quotes: readonly string[]) {
  const records = quotes.map((quote, i) => {
    const day = `2020-01-${String(i + 1).padStart(2, '0')}`
    return told(commitment(), day, quote, { source: `S${i}` })
  })
  return statements(records, '2020-12-31')
}

/** The same by comparing every text with every first one before it. */
function comparedOneByOne(quotes: readonly string[]): number[] {
  const prints = fingerprints(quotes)
  const first: number[] = []
  for (const [i, print] of prints.entries()) {
    const same = prints.findIndex((other, j) => j < i && other.text === print.text)
    const alike = prints.findIndex((other, j) => j < i && first[j] === j && isAlike(print, other))
    const found = same >= 0 ? first[same] : alike >= 0 ? alike : i
    first.push(print.text === '' ? i : (found ?? i))
  }
  return first
}

test('the index finds what comparing every two texts finds', () => {
  fc.assert(
    fc.property(texts, (quotes) => {
      const found = origins(statementsOf(quotes)).map(({ first }) => first)
      expect(found).toEqual(comparedOneByOne(quotes))
    }),
    { numRuns: 2000 },
  )
})

test('two words changed at the ends of forty leave enough, four within do not', () => {
  const text = Array.from({ length: 40 }, (_, i) => `w${'abcdefghij'[i % 10]}${'xyzuv'[i % 4]}q`)
  const alike = (changed: readonly number[]) => {
    const other = text.map((word, i) => (changed.includes(i) ? 'other' : word))
    const [a, b] = fingerprints([text.join(' '), other.join(' ')])
    return a !== undefined && b !== undefined && isAlike(a, b)
  }
  expect(alike([0, 39])).toBe(true)
  expect(alike([5, 15, 25, 35])).toBe(false)
})
