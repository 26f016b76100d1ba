import { Chart } from '../../src/grammar/chart.ts'
import { Lexicon } from '../../src/grammar/lexicon.ts'
import { orthography } from '../../src/languages/en/text/orthography.ts'
import { tokenise } from '../../src/text/tokens.ts'

/** A chart of a text, with items for the words of some classes: `chartOf('5 tons', { unit: ['tons'] })`. */
export function chartOf(
  text: string,
  classes: Readonly<Record<string, readonly string[]>> = {},
): Chart {
  const split = (words: string) => tokenise(words, orthography)
  const lexicon = new Lexicon(split)
  for (const [name, words] of Object.entries(classes)) {
    lexicon.add(
      name,
      words.map((word) => [word, word] as const),
    )
  }
  const chart = new Chart(split(text))
  lexicon.apply(chart)
  return chart
}
