import type { TableWords } from '../../table-words.ts'
import { wordSet } from '../written-lists.ts'

/** English words of tables. */
export const tableWords: TableWords = {
  change: new Set([
    ...wordSet(
      'change growth increase decrease dynamics variation difference y/y yoy +/- ± δ ∆ deviation',
    ),
    ...['growth rate', 'rate of growth', 'rate of change'],
  ]),
  index: wordSet('index'),
  share: wordSet('share structure proportion percentage composition weight'),
  total: wordSet('total world overall altogether sum all'),
  nouns: new Map([
    ['balance', 'other'],
    ['saldo', 'other'],
  ]),
  fillers: wordSet(`
    indicator name item table figure fig data unit measure measurement period year month quarter which including include thereof therein
    value volume main key result review overview summary development trend state structure top chief annual yearly preliminary provisional revised final actual current fiscal calendar financial cumulative
    country partner calculation statistic statistics bilateral mutual merchandise foreign external good fob cif f.o.b. c.i.f. no n p r total report
  `),
  against: wordSet('to of vs versus against over from compared on'),
  goods: wordSet('product commodity good merchandise goods ware'),
  pieces: wordSet('units pieces piece persons person people pcs pc'),
  scales: new Map([
    ['thousand', 3],
    ['thousands', 3],
    ['thous', 3],
    ['thsd', 3],
    ['ths', 3],
    ['th', 3],
    ['000', 3],
    ['1000', 3],
    ['million', 6],
    ['millions', 6],
    ['mln', 6],
    ['mil', 6],
    ['mio', 6],
    ['mn', 6],
    ['m', 6],
    ['billion', 9],
    ['billions', 9],
    ['bln', 9],
    ['bil', 9],
    ['bn', 9],
    ['trillion', 12],
    ['trln', 12],
    ['tn', 12],
  ]),
  periods: ['{part} {year}', 'first {part} of {year}'],
  solarPeriods: [
    'the Iranian year {year}',
    '{part} of the Iranian year {year}',
    'first {part} of the Iranian year {year}',
  ],
  months: /^(\d{1,2}) ?(?:m|mo|mos|mths?)\.?$/,
  monthsInFull: 'first {count} months',
}
