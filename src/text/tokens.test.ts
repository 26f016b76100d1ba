import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orthography } from '../languages/en/text/orthography.ts'
import { tokenise } from './tokens.ts'

const texts = (text: string) => tokenise(text, orthography).map((t) => t.text)

describe('tokens', () => {
  test.for([
    ["Peru's $2.4bn", ['Peru', "'s", '$', '2.4', 'bn']],
    ['they don’t, we’ll', ['they', 'do', 'n’t', ',', 'we', '’ll']],
    ['the countries’ ports', ['the', 'countries', '’', 'ports']],
    ["O'Neill and Ne'matzadeh", ["O'Neill", 'and', "Ne'matzadeh"]],
    ['the U.S. and U.N.-led talks', ['the', 'U.S.', 'and', 'U.N.', '-', 'led', 'talks']],
    ['at 5 p.m. on Jan. 3.', ['at', '5', 'p.m.', 'on', 'Jan.', '3', '.']],
    ['a 20km road, 1,000-km', ['a', '20', 'km', 'road', ',', '1,000', '-', 'km']],
    ['1,234,567.89 and 1,2', ['1,234,567.89', 'and', '1,2']],
    ['No. 3; he said no.', ['No.', '3', ';', 'he', 'said', 'no', '.']],
    ['the 21st. Then', ['the', '21', 'st', '.', 'Then']],
    ['it sat. On Sat. they', ['it', 'sat', '.', 'On', 'Sat.', 'they']],
    ['see https://a.org/x?y=1 now', ['see', 'https://a.org/x?y=1', 'now']],
    ['Nur-Sultan – 2020-21', ['Nur', '-', 'Sultan', '–', '2020', '-', '21']],
    ["a--b ``c''", ['a', '--', 'b', '``', 'c', "''"]],
    ['Co-operation, re-opened', ['Co-operation', ',', 're-opened']],
    ['the state-owned co-', ['the', 'state', '-', 'owned', 'co', '-']],
    ['𝒳 naïve', ['𝒳', 'naïve']],
    ['', []],
  ] as [string, string[]][])('%s', ([text, expected]) => {
    expect(texts(text)).toEqual(expected)
  })

  test('typographic marks are made plain in lower', () => {
    const lower = tokenise('“Peru’s” −5 — «x»', orthography).map((t) => t.lower)
    expect(lower).toEqual(['"', 'peru', "'s", '"', '-', '5', '—', '"', 'x', '"'])
  })

  test('a token knows what it is made of, its capital and its neighbour', () => {
    expect(tokenise('Iran 20km', orthography)).toMatchObject([
      { index: 0, start: 0, end: 4, shape: 'word', capital: true, glued: false },
      { index: 1, start: 5, end: 7, shape: 'number', capital: false, glued: false },
      { index: 2, start: 7, end: 9, shape: 'word', capital: false, glued: true },
    ])
  })
})

describe('any text', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

  test('is covered by its tokens in order, spaces apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0
        for (const token of tokenise(text, orthography)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}]*$/u)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}]*$/u)
      }),
    )
  })

  test('gives the same tokens again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tokenise(text, orthography)).toEqual(tokenise(text, orthography))
      }),
    )
  })
})
