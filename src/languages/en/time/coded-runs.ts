import type { Run, TimeExpression, TimeUnit } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { beside, nearestCentury } from './atoms.ts'

/** "Q3", "3Q", "H1", "1H": letters and a digit in one word, or a digit and a letter. */
function quarterCode(p: Parts): Run | undefined {
  const word = p.match.chart.tokens
    .slice(p.match.from, p.match.to)
    .map((t) => t.lower)
    .join('')
  const code = /^([qh])([1-4])$|^([1-4])([qh])$/.exec(word)
  if (!code) return undefined
  const [letter, n] = [code[1] ?? code[4], Number(code[2] ?? code[3])]
  if (letter === 'h' && n > 2) return undefined
  return { kind: 'run', unit: letter === 'q' ? 'quarter' : 'half', from: n, count: 1 }
}

/** "1H19", "1Q2019", "9M19": so many months, a quarter or a half with its year in one word. */
function yearCode(p: Parts): TimeExpression | undefined {
  const { chart, from } = p.match
  const code = /^([qhm])((?:20)?\d\d)$/.exec(chart.tokens[from + 1]?.lower ?? '')
  if (!code) return undefined
  const n = Number(chart.tokens[from]?.text)
  const [letter, year] = [code[1] ?? '', Number(code[2])]
  const unit = CODED.get(letter)
  if (!unit || n < 1 || n > (LAST_CODED.get(letter) ?? 0)) return undefined
  const whole = dateParts({ year: year < 100 ? nearestCentury(year) : year })
  return { kind: 'within', part: codedRun(unit, n), whole }
}

/** "9M 2019": the first nine months; "$9m" is money. */
function monthsCode(p: Parts): TimeExpression | undefined {
  const n = Number(p.words('n'))
  if (n < 2 || n > 11 || CURRENCY.test(beside(p, -1))) return undefined
  const whole = dateParts({ year: p.value<number>('year') as number })
  return { kind: 'within', part: codedRun('month', n), whole }
}

const CODED = new Map<string, TimeUnit>([
  ['q', 'quarter'],
  ['h', 'half'],
  ['m', 'month'],
])
const LAST_CODED = new Map([
  ['q', 4],
  ['h', 2],
  ['m', 11],
])
const CURRENCY = /^(?:\p{Sc}|[a-z]{3})$/u

const codedRun = (unit: TimeUnit, n: number): Run =>
  unit === 'month'
    ? { kind: 'run', unit, from: 1, count: n }
    : { kind: 'run', unit, from: n, count: 1 }

/** Parts of a year that is told elsewhere. */
export const codedRuns: readonly Rule[] = [
  rule('run', 'Q<number>', 'q1|q2|q3|q4|h1|h2', quarterCode),
  rule('run', '<number>Q', '# ~q|h', quarterCode),
]

/** Parts that name their year. */
export const codedYears: readonly Rule[] = [
  rule('time', '<number>Q<year>', '# ~*', yearCode),
  rule('time', '<number>M <year>', 'n:# ~m year:<year>', monthsCode),
]
