import { type DigitStyle, decimal, product, scaled } from '../../../core/amount.ts'
import type { NumberValue } from '../../../core/quantity.ts'
import { type Parts, rule } from '../../../grammar/rule.ts'
import type { Layers } from '../../pack.ts'

const STYLE: DigitStyle = { point: '.', group: ',' }

const words = (value: number, scale = 0): NumberValue => ({
  value,
  written: 'words',
  scale,
  bound: '=',
})
const digits = (value: number, scale = 0): NumberValue => ({
  value,
  written: 'digits',
  scale,
  bound: '=',
})

/** The number that the tokens of a match write in digits, all marks and spaces in them included. */
function written(p: Parts): number | undefined {
  const { chart, from, to } = p.match
  let text = ''
  for (let i = from; i < to; i++) text += chart.tokens[i]?.text
  return decimal(text, STYLE)
}

/** `1 000 000`: one to three digits, then groups of exactly three, each one space apart. */
function spaced(p: Parts): NumberValue | undefined {
  const { chart, from, to } = p.match
  let text = chart.tokens[from]?.text ?? ''
  if (text.length > 3) return undefined
  for (let i = from + 1; i < to; i++) {
    const [before, token] = [chart.tokens[i - 1], chart.tokens[i]]
    if (!before || !token || token.start !== before.end + 1 || token.text.length !== 3)
      return undefined
    text += token.text
  }
  const value = decimal(text, STYLE)
  return value === undefined ? undefined : digits(value)
}

/** `80, 000`: a comma group that a space has slipped into. */
function slipped(p: Parts): NumberValue | undefined {
  const { chart, from, to } = p.match
  const first = chart.tokens[from]?.text ?? ''
  const last = chart.tokens[to - 1]?.text ?? ''
  return last === '000' && /^\d{1,3}(,000)*$/.test(first)
    ? digits(Number(`${first.replaceAll(',', '')}000`))
    : undefined
}

/** `10 1/2` and `1/4`: only the parts that measures are halved into. */
const PARTS_OF_MEASURES = new Set([2, 3, 4, 5, 8, 16, 32])

function slash(p: Parts): number | undefined {
  const [above, below] = [Number(p.words('above')), Number(p.words('below'))]
  return PARTS_OF_MEASURES.has(below) && above > 0 && above < below ? above / below : undefined
}

/** Whether the fraction so far before the end of a match is of digits or a sign, and no word. */
const isWritten = (p: Parts, back: number): boolean =>
  p.match.chart.tokens[p.match.to - back]?.shape !== 'word'

const get = (p: Parts, name: string): number => p.value<number>(name) as number

/** Words and what is made of them: one word needs no rule to be a number below a hundred. */
const BELOW_100 = 'below-100|ones|teens|tens'
const BELOW_1000 = `below-1000|${BELOW_100}`

const small = [
  rule('digits', '#', '#', (p) => written(p)),
  rule(
    'below-100',
    '<tens>-<ones>',
    'tens:<tens> -? ones:<ones>',
    (p) => get(p, 'tens') + get(p, 'ones'),
  ),
  rule(
    'ordinal',
    '<tens>-<ordinal>',
    'tens:<tens> -? n:<ordinal-ones>',
    (p) => get(p, 'tens') + get(p, 'n'),
  ),
  rule('ordinal', '<ordinal word>', 'n:<ordinal-ones|ordinal-word>', (p) => get(p, 'n')),
  rule('ordinal', '#th', 'n:# ~st|nd|rd|th', (p) => decimal(p.words('n') as string, STYLE)),
  rule('fraction', '#/#', 'above:# ~/ below:~#', slash),
  rule('fraction', '½', 'n:<part-sign>', (p) => get(p, 'n')),
]

const hundreds = [
  rule('below-1000', '<number> hundred', `n:<${BELOW_100}> -? hundred`, (p) => 100 * get(p, 'n')),
  rule('below-1000', 'a hundred', 'a|one hundred', () => 100),
  rule(
    'below-1000',
    '<number> hundred and <number>',
    `n:<${BELOW_100}> -? hundred and? rest:<${BELOW_100}>`,
    (p) => 100 * get(p, 'n') + get(p, 'rest'),
  ),
  rule(
    'below-1000',
    'a hundred and <number>',
    `a hundred and? n:<${BELOW_100}>`,
    (p) => 100 + get(p, 'n'),
  ),
  rule('fraction', '<number> <part>s', `n:<${BELOW_100}> -? part:<part>`, (p) => {
    const [n, part] = [get(p, 'n'), get(p, 'part')]
    return n < part ? n / part : undefined
  }),
  rule('fraction', 'a <part> of', 'a part:<part>', (p) => 1 / get(p, 'part')),
]

const groups = [
  rule('scaled', '<number> <scale>', `n:<${BELOW_1000}> -? scale:<scale>`, (p) => ({
    n: get(p, 'n'),
    scale: get(p, 'scale'),
  })),
  rule('scaled', 'a <scale>', 'a scale:<scale>', (p) => ({ n: 1, scale: get(p, 'scale') })),
  rule('number', '#', 'n:<digits>', (p) => digits(get(p, 'n'))),
  rule('number', '# ###', '# # (#)? (#)? (#)?', spaced),
  rule('number', '#, 000', '# ~, 000', slipped),
  rule('number', '# <scale>', 'n:<digits> -? scale:<scale>', (p) =>
    digits(scaled(get(p, 'n'), get(p, 'scale')), get(p, 'scale')),
  ),
  rule('number', '# <scale> # <scale>', 'n:<digits> a:<scale> m:<digits> b:<scale>', (p) =>
    get(p, 'b') < get(p, 'a')
      ? digits(scaled(get(p, 'n'), get(p, 'a')) + scaled(get(p, 'm'), get(p, 'b')), get(p, 'b'))
      : undefined,
  ),
  rule('number', '#½ <scale>', 'n:<digits> -? part:<fraction> scale:<scale>', (p) =>
    isWritten(p, 2)
      ? digits(scaled(get(p, 'n') + get(p, 'part'), get(p, 'scale')), get(p, 'scale'))
      : undefined,
  ),
  rule('number', '# <scale> <scale>', 'n:<digits> a:<scale> b:<scale>', (p) => {
    const scale = get(p, 'a') + get(p, 'b')
    return get(p, 'a') <= get(p, 'b') ? digits(scaled(get(p, 'n'), scale), scale) : undefined
  }),
  rule('number', '# hundred', 'n:<digits> hundred', (p) => digits(scaled(get(p, 'n'), 2))),
  rule('number', '#k', 'n:<digits> ~k', (p) => digits(scaled(get(p, 'n'), 3), 3)),
  rule('number', '# #/#', 'n:<digits> -? part:<fraction>', (p) =>
    isWritten(p, 1) ? digits(get(p, 'n') + get(p, 'part')) : undefined,
  ),
  rule('number', '<number in words>', `n:<${BELOW_1000}|zero>`, (p) => words(get(p, 'n'))),
  rule('number', '#+', 'n:<digits> ~<plus-sign>', (p) =>
    p.match.chart.tokens[p.match.to]?.glued
      ? undefined
      : { ...digits(get(p, 'n')), bound: '>=' as const },
  ),
  rule('number', '#-odd', 'n:<digits> - odd|plus', (p) => ({
    ...digits(get(p, 'n')),
    bound: p.match.chart.tokens[p.match.to - 1]?.lower === 'odd' ? ('~' as const) : ('>=' as const),
  })),
  rule('number', 'minus <number>', 'minus|negative n:<digits>', (p) => digits(-get(p, 'n'))),
  rule('number', '-<number>', '- n:~<digits>', (p) =>
    isMinus(p) ? digits(-get(p, 'n')) : undefined,
  ),
  rule('number', 'a couple', 'a couple', () => ({ ...words(2), bound: '~' as const })),
  rule('number', 'tens of <scale>s', 'n:tens|hundreds of scale:<scales>', (p) => ({
    ...words(scaled(p.words('n') === 'tens' ? 10 : 100, get(p, 'scale')), get(p, 'scale')),
    bound: '~' as const,
  })),
]

/** A hyphen is a minus where it stands apart from what is before it. */
function isMinus(p: Parts): boolean {
  const { chart, from } = p.match
  return !chart.tokens[from]?.glued && chart.tokens[from - 1]?.shape !== 'number'
}

interface Scaled {
  readonly n: number
  readonly scale: number
}

const value = ({ n, scale }: Scaled): number => scaled(n, scale)

/** Groups add up from the largest scale down: "two million five hundred thousand and six". */
function sum(p: Parts): NumberValue | undefined {
  const first = p.value<Scaled>('first') as Scaled
  const second = p.value<Scaled>('second')
  if (second && second.scale >= first.scale) return undefined
  const third = p.value<number>('third') ?? 0
  return words(value(first) + (second ? value(second) : 0) + third)
}

const sums = [
  rule('number', '<number> <scale>', 'n:<scaled>', (p) => {
    const n = p.value<Scaled>('n') as Scaled
    return words(value(n), n.scale)
  }),
  rule('number', '<number> thousand <number>', `first:<scaled> and? third:<${BELOW_1000}>`, sum),
  rule(
    'number',
    '<number> million <number> thousand',
    'first:<scaled> ,|and? second:<scaled>',
    sum,
  ),
  rule(
    'number',
    '<number> million <number> thousand <number>',
    `first:<scaled> ,|and? second:<scaled> and? third:<${BELOW_1000}>`,
    sum,
  ),
  rule('number', '<number> point <number>', `n:<${BELOW_100}|zero> point rest:<ones|zero>`, (p) =>
    words(Number(`${get(p, 'n')}.${get(p, 'rest')}`)),
  ),
  rule(
    'number',
    '<number> point <number> <scale>',
    `n:<${BELOW_100}|zero> point rest:<ones|zero> scale:<scale>`,
    (p) =>
      words(scaled(Number(`${get(p, 'n')}.${get(p, 'rest')}`), get(p, 'scale')), get(p, 'scale')),
  ),
  rule('number', '<part> a <scale>', 'a|one? half -|a|of? a? scale:<scale>', (p) =>
    words(scaled(0.5, get(p, 'scale')), get(p, 'scale')),
  ),
  rule('number', 'quarter of a <scale>', 'a? quarter -|of? a? scale:<scale>', (p) =>
    words(scaled(0.25, get(p, 'scale')), get(p, 'scale')),
  ),
  rule('number', '<fraction> of a <scale>', 'part:<fraction> of? a? scale:<scale>', (p) =>
    words(scaled(get(p, 'part'), get(p, 'scale')), get(p, 'scale')),
  ),
  rule(
    'number',
    '<number> and a half',
    `n:<${BELOW_100}|digits> and (a|one half|quarter | part:<part-sign>)`,
    andPart,
  ),
  rule(
    'number',
    '<number> and a half <scale>',
    `n:<${BELOW_100}|digits> and (a|one half|quarter | part:<part-sign>) scale:<scale>`,
    (p) => words(scaled(andPart(p).value, get(p, 'scale')), get(p, 'scale')),
  ),
  rule('number', 'a <scale> and a half', 'n:<scaled> and a half|quarter', (p) => {
    const { n, scale } = p.value<Scaled>('n') as Scaled
    return words(scaled(n + lastPart(p), scale), scale)
  }),
]

function lastPart(p: Parts): number {
  const { chart, to } = p.match
  return chart.tokens[to - 1]?.lower === 'quarter' || chart.tokens[to - 2]?.lower === 'quarter'
    ? 0.25
    : 0.5
}

function andPart(p: Parts): NumberValue {
  return words(get(p, 'n') + (p.value<number>('part') ?? lastPart(p)))
}

const dozens = [
  rule('number', '<number> dozen', 'n:<number> -? dozen|dozens', (p) => {
    const n = p.value<NumberValue>('n') as NumberValue
    return n.scale === 0 ? { ...n, value: product(n.value, 12) } : undefined
  }),
  rule('number', 'a dozen', 'a dozen', () => words(12)),
  rule('number', 'half a dozen', 'half (a|- dozen | dozen)', () => words(6)),
]

/**
 * Rules that make `number` ({@link NumberValue}), `ordinal` and `fraction` (a plain number each).
 * "Several", "dozens" and "many" are none.
 */
export const numberRules: Layers = [small, hundreds, groups, sums, dozens]
