import type { WordList } from '../../pack.ts'

const plain = (words: string, first: number, step = 1): [string, number][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word, i) => [word, first + i * step])

const ONES = plain('one two three four five six seven eight nine', 1)
const TEENS = plain(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
)
const TENS = plain('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
const FIRSTS = plain('first second third fourth fifth sixth seventh eighth ninth', 1)

/** Powers of ten as exponents, with the abbreviations that news agencies use. */
const SCALES: [string, number][] = [
  ['thousand', 3],
  ['thou.', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['quintillion', 18],
  ['lakh', 5],
  ['lac', 5],
  ['crore', 7],
  ['mn', 6],
  ['mn.', 6],
  ['mln', 6],
  ['mln.', 6],
  ['mio', 6],
  ['bn', 9],
  ['bn.', 9],
  ['bln', 9],
  ['bln.', 9],
  ['mrd', 9],
  ['milliard', 9],
  ['tn', 12],
  ['tn.', 12],
  ['trn', 12],
  ['trln', 12],
]

/** The words of numbers; what they add up to is told by the number rules. */
export const numberWords: WordList[] = [
  { class: 'ones', words: ONES },
  { class: 'teens', words: TEENS },
  { class: 'tens', words: TENS },
  { class: 'plus-sign', words: [['+', 0]] },
  {
    class: 'zero',
    words: [
      ['zero', 0],
      ['nil', 0],
    ],
  },
  { class: 'scale', words: SCALES },
  {
    class: 'scales',
    words: [
      ['thousands', 3],
      ['millions', 6],
      ['billions', 9],
      ['milliards', 9],
      ['trillions', 12],
    ],
  },
  { class: 'ordinal-ones', words: FIRSTS },
  {
    class: 'ordinal-word',
    words: [
      ...plain(
        `tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
        nineteenth`,
        10,
      ),
      ...plain(
        'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
        20,
        10,
      ),
      ['hundredth', 100],
      ['thousandth', 1000],
      ['millionth', 1e6],
    ],
  },
  {
    class: 'part',
    words: [
      ['half', 2],
      ['halves', 2],
      ['third', 3],
      ['thirds', 3],
      ['quarter', 4],
      ['quarters', 4],
      ['fourth', 4],
      ['fourths', 4],
      ['fifth', 5],
      ['fifths', 5],
      ['sixth', 6],
      ['sixths', 6],
      ['seventh', 7],
      ['sevenths', 7],
      ['eighth', 8],
      ['eighths', 8],
      ['ninth', 9],
      ['ninths', 9],
      ['tenth', 10],
      ['tenths', 10],
      ['hundredth', 100],
      ['hundredths', 100],
    ],
  },
  {
    class: 'part-sign',
    words: [
      ['½', 1 / 2],
      ['⅓', 1 / 3],
      ['⅔', 2 / 3],
      ['¼', 1 / 4],
      ['¾', 3 / 4],
      ['⅕', 1 / 5],
      ['⅖', 2 / 5],
      ['⅗', 3 / 5],
      ['⅘', 4 / 5],
      ['⅛', 1 / 8],
      ['⅜', 3 / 8],
      ['⅝', 5 / 8],
      ['⅞', 7 / 8],
    ],
  },
]
