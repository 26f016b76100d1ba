import { scaled } from '../../../core/amount.ts'
import type { NumberValue, StatedAmount } from '../../../core/quantity.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { singular } from '../text/nouns.ts'
import { among, amount, lowerAt } from './amounts.ts'
import { type Currency, SMALL_CODES, WORDLIKE_CODES } from './currencies.ts'

/** Letters behind a number of money: "$5m", "€1.2b". Behind other numbers they are units. */
const SUFFIXES: Readonly<Record<string, number>> = { m: 6, mm: 6, b: 9, k: 3, t: 12, g: 9 }
const SUFFIX = 'm|mm|b|k|t'

const numberOf = (p: Parts): NumberValue => p.value<NumberValue>('n') as NumberValue

function money(p: Parts, n: NumberValue, name = 'c'): StatedAmount {
  const currency = p.value<Currency>(name) as Currency
  const codes = currency.codes.length > 1 || currency.code === null ? currency.codes : null
  const part = p.match.names.get(name)
  const counted =
    currency.code || !part
      ? null
      : { from: part.from, to: part.to, head: singular(lowerAt(p.match.chart, part.to - 1)) }
  return amount(n, currency.code ?? '1', currency.times, { codes, counted })
}

function suffixed(p: Parts): NumberValue {
  const scale = SUFFIXES[p.words('suffix') as string] as number
  return {
    value: scaled(p.value<number>('d') as number, scale),
    written: 'digits',
    scale,
    bound: '=',
  }
}

/** Letters before a dollar sign that are words where they stand apart from it. */
const WORDLIKE_SIGNS = new Set(['a', 's', 'as', 'can', 'us', 'n', 'sing'])

/**
 * A sign of letters (`DM`, `Rs`) counts only with its capital, or glued to what follows (`A$`); one letter (`R`) only
 * glued to millions, and what several states or other things have (`Br`) only before millions. Letters before a dollar
 * sign that are no known sign make it that of an unknown currency.
 */
function isSign(p: Parts): boolean {
  const { chart, names } = p.match
  const part = names.get('c')
  if (!part) return false
  const [first, last] = [chart.tokens[part.from], chart.tokens[part.to - 1]]
  if (last?.shape === 'word') {
    if (!last.capital) return false
    if (last.text.length === 1) return isMillions(p) && chart.tokens[part.to]?.glued === true
    return p.value<Currency>('c')?.code !== null || isMillions(p)
  }
  if (first?.glued && chart.tokens[part.from - 1]?.shape === 'word') return false
  // "A $5 billion loan": the article is no part of the sign.
  return first === last || last?.glued === true || !WORDLIKE_SIGNS.has(first?.lower ?? '')
}

/** "R500 million", "P1.2bn", but neither "P 5" nor "K2". */
const isMillions = (p: Parts): boolean =>
  (p.value<NumberValue>('n')?.scale ?? SUFFIXES[p.words('suffix') ?? ''] ?? 0) >= 6

/** Behind a number a sign counts only where it is not the sign of the next number. */
function signBehind(p: Parts): StatedAmount | undefined {
  const next = p.match.chart.tokens[p.match.to]
  return next?.shape === 'number' || !isSign(p) ? undefined : money(p, numberOf(p))
}

/** Codes that are also words need all their capitals, and stand behind the number. */
function isCode(p: Parts, before: boolean): boolean {
  const part = p.match.names.get('c')
  const token = p.match.chart.tokens[part?.from ?? -1]
  if (!token) return false
  const capitals = token.text.toUpperCase()
  if (token.text !== capitals) return SMALL_CODES.has(token.text)
  return !before || !WORDLIKE_CODES.has(capitals)
}

/** "won" is a verb and "marks" are given in schools: small sums of them are none. */
function isMoney(p: Parts, n: NumberValue): boolean {
  const word = p.words('c')
  if (word === 'won') return n.value >= 100
  return word !== 'bucks' && word !== 'buck' ? true : n.value > 1
}

const MONEY_WORDS = new Set(
  `cost costs costing pay pays paid paying price prices priced worth fine fined spend spent spending sterling budget
  fund funds funding invest invested investment sold sell bought buy bid loan debt revenue profit deal contract grant
  earn earned salary wage wages rent tax charge charged fee fees cash money borrow currency exchange bank pension`.split(
    /\s+/,
  ),
)

/** Whether pounds are money: millions of them, or words of money around; else they weigh. */
function poundsAreMoney(chart: Chart, p: Parts, n: NumberValue): boolean {
  if (lowerAt(chart, p.match.to) === 'of') return false
  if (n.scale >= 6 || lowerAt(chart, p.match.to) === 'sterling') return true
  return among(chart, MONEY_WORDS, { from: p.match.from - 8, to: p.match.to + 4 })
}

function pounds(p: Parts): StatedAmount {
  const n = numberOf(p)
  return poundsAreMoney(p.match.chart, p, n) ? money(p, n) : amount(n, '[lb_av]')
}

/** "$3 million Canadian dollars": a name with its land tells whose money the sign means. */
function nameOrSign(p: Parts): 'name' | 'c' {
  const name = p.match.names.get('name')
  return name && name.to - name.from > 1 ? 'name' : 'c'
}

/** "5 Canadian million dollars": whose dollars they are. */
function ofLand(p: Parts): Partial<StatedAmount> {
  const code = DOLLARS[lowerAt(p.match.chart, p.match.from + 1)]
  return code && p.value<Currency>('c')?.code === 'USD' ? { unit: code } : {}
}

const DOLLARS: Readonly<Record<string, string>> = { canadian: 'CAD', australian: 'AUD' }

/** "13 dollars and 45 cents": the minor unit must be one of hundredths. */
function withCents(p: Parts): StatedAmount | undefined {
  const [n, minor] = [numberOf(p), p.value<NumberValue>('minor') as NumberValue]
  const cents = p.value<Currency>('cents')
  if (minor.value >= 100 || (cents && cents.times !== 0.01) || !Number.isInteger(n.value))
    return undefined
  return money(p, { ...n, value: Number((n.value + minor.value / 100).toFixed(2)) })
}

/** "15 dollars 50": two digits with nothing behind them that they could count. */
function withDigits(p: Parts): StatedAmount | undefined {
  const { chart, to } = p.match
  const next = chart.tokens[to]
  const digits = p.words('digits') as string
  const counts =
    next?.shape === 'word' &&
    (next.glued || !['more', 'and', 'or', 'but', 'a', 'an', 'per'].includes(next.lower))
  if (digits.length !== 2 || counts || next?.lower === '%') return undefined
  const n = numberOf(p)
  return Number.isInteger(n.value)
    ? money(p, { ...n, value: Number(`${n.value}.${digits}`) })
    : undefined
}

/** Rules that make `measure` of money: sign, code or name of the currency before or behind. */
export const moneyRules: readonly Rule[] = [
  rule('measure', 'tens of millions of <currency>', 'n:<number> of c:<currency>', (p) =>
    numberOf(p).bound === '~' ? money(p, numberOf(p)) : undefined,
  ),
  rule('measure', '$<number>', 'c:<currency-sign> -? n:<number>', (p) =>
    isSign(p) ? money(p, numberOf(p)) : undefined,
  ),
  rule('measure', '$<digits>m', `c:<currency-sign> -? d:<digits> -? suffix:${SUFFIX}`, (p) =>
    isSign(p) ? money(p, suffixed(p)) : undefined,
  ),
  rule(
    'measure',
    '$<number> <currency>',
    'c:<currency-sign> n:<number> name:<currency|currency-code>',
    (p) => (isSign(p) ? money(p, numberOf(p), nameOrSign(p)) : undefined),
  ),
  rule(
    'measure',
    '$<digits>m <currency>',
    `c:<currency-sign> d:<digits> suffix:${SUFFIX} name:<currency|currency-code>`,
    (p) => (isSign(p) ? money(p, suffixed(p), nameOrSign(p)) : undefined),
  ),
  rule('measure', '<number> $', 'n:<number> c:<currency-sign>', signBehind),
  rule('measure', 'USD <number>', 'c:<currency-code> n:<number>', (p) =>
    isCode(p, true) ? money(p, numberOf(p)) : undefined,
  ),
  rule('measure', 'USD <digits>m', `c:<currency-code> d:<digits> suffix:${SUFFIX}`, (p) =>
    isCode(p, true) ? money(p, suffixed(p)) : undefined,
  ),
  rule('measure', '<number> USD', 'n:<number> -? c:<currency-code>', (p) =>
    isCode(p, false) ? money(p, numberOf(p)) : undefined,
  ),
  rule('measure', '<number> <currency>', 'n:<number> -? c:<currency>', (p) =>
    isMoney(p, numberOf(p)) ? money(p, numberOf(p)) : undefined,
  ),
  rule(
    'measure',
    '<digits>m <currency>',
    `d:<digits> -? suffix:${SUFFIX} -? c:<currency|currency-code>`,
    (p) => money(p, suffixed(p)),
  ),
  rule(
    'measure',
    '<digits> USD <scale>',
    'd:<digits> c:<currency|currency-code> scale:<scale>',
    (p) => {
      const [d, scale] = [p.value<number>('d') as number, p.value<number>('scale') as number]
      return money(p, { value: scaled(d, scale), written: 'digits', scale, bound: '=' })
    },
  ),
  rule(
    'measure',
    '<digits> U.S. <scale> <currency>',
    'd:<digits> us|u.s.|american|canadian|australian scale:<scale> c:<currency>',
    (p) => {
      const [d, scale] = [p.value<number>('d') as number, p.value<number>('scale') as number]
      return {
        ...money(p, { value: scaled(d, scale), written: 'digits', scale, bound: '=' }),
        ...ofLand(p),
      }
    },
  ),
  rule('measure', '<number> pounds', 'n:<number> -? c:<pound>', pounds),
  rule('measure', '<currency> <number>', 'c:<currency> n:<number>', (p) => {
    const n = numberOf(p)
    return p.match.chart.tokens[p.match.from - 1]?.shape !== 'number' &&
      n.scale > 0 &&
      n.written === 'digits'
      ? money(p, n)
      : undefined
  }),
  rule(
    'measure',
    '<number> <currency> and <number> cents',
    'n:<number> c:<currency> and? minor:<number> cents:<currency>',
    withCents,
  ),
  rule(
    'measure',
    '<number> <currency> <digits>',
    'n:<number> c:<currency|currency-code> and? digits:#',
    withDigits,
  ),
  rule(
    'measure',
    '<number> <currency> <number below 100>',
    'n:<number> c:<currency> minor:<number>',
    (p) => {
      const minor = p.value<NumberValue>('minor')
      const next = p.match.chart.tokens[p.match.to]
      const ends = !next || (next.shape === 'mark' && next.lower !== '%' && next.lower !== '-')
      return minor?.written === 'words' && minor.value > 9 && ends ? withCents(p) : undefined
    },
  ),
]
