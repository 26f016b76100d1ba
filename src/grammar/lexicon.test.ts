import { describe, expect, test } from 'vitest'
import { orthography } from '../languages/en/text/orthography.ts'
import { tokenise } from '../text/tokens.ts'
import { Chart } from './chart.ts'
import { Lexicon } from './lexicon.ts'

const split = (words: string) => tokenise(words, orthography)
const lexicon = new Lexicon(split)
  .add(
    'state',
    [
      ['Turkey', 'TR'],
      ['US', 'US'],
      ['U.S.', 'US'],
    ],
    { cased: true },
  )
  .add('body', [
    ['World Bank', 'WB'],
    ['World Bank Group', 'WBG'],
  ])
  .add('plain', [
    ["Iran's", 'x'],
    ['free-trade', 'y'],
    ['', 'nothing'],
  ])

/** The entries that stand in a text: class, value and words. */
function found(text: string): string[] {
  const chart = new Chart(split(text))
  lexicon.apply(chart)
  return chart.tokens.flatMap((_, i) =>
    chart.at(i).map((item) => `${item.class} ${item.value} ${item.from}-${item.to}`),
  )
}

describe('the lexicon finds', () => {
  test.for([
    ['Turkey sold it', ['state TR 0-1']],
    ['the world bank lent', ['body WB 1-3']],
    ['World Bank Group', ['body WB 0-2', 'body WBG 0-3']],
    ["Iran's free-trade zone", ['plain x 0-2', 'plain y 2-5']],
    ['the US and the U.S.', ['state US 1-2', 'state US 4-5']],
  ] as [string, string[]][])('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('the lexicon leaves out', () => {
  test.for(['a turkey', 'it helps us', 'Us two', 'World', ''])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
