import { product } from '../../../core/amount.ts'
import type { Bound, ChangeRole, NumberValue, StatedAmount } from '../../../core/quantity.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { amount, lowerAt, plainNumber } from './amounts.ts'
import { changeBefore } from './change-search.ts'
import type { ChangeWord } from './change-words.ts'

/** How much more that many times as much is: doubled is 100 %, halved 50 % less. */
function multiplied(times: number, role: ChangeRole = 'by'): StatedAmount {
  const change = { direction: times < 1 ? ('down' as const) : ('up' as const), role }
  const percent = times < 1 ? product(1 - times, 100) : product(times - 1, 100)
  return amount(plainNumber(percent), '%', 1, { change })
}

function boundedMultiple(p: Parts, times: number): StatedAmount {
  const bound = p.value<Bound>('b')
  const m = multiplied(times)
  return bound && bound !== '=' ? { ...m, bound } : m
}

const MODALS = new Set(
  `to will would could can may might shall should must nearly almost than either also further`.split(
    /\s+/,
  ),
)

/** Nouns that "double" only describes: "from single to double track". */
const DOUBLES = new Set(
  `track tracks tracking line gauge digits digit taxation tax taxes standard standards deck decker bed room occupancy
  hull hulls entry counting jeopardy burden role purpose shift shifts crossing`.split(/\s+/),
)

/** "To double", "will triple", "could halve": elsewhere "double" is a word of quality. */
function baseMultiple(p: Parts): StatedAmount | undefined {
  const { chart, from, to } = p.match
  const next = chart.tokens[to]?.lower === '-' ? lowerAt(chart, to + 1) : lowerAt(chart, to)
  const leads = (MODALS.has(lowerAt(chart, from - 1)) || p.has('b')) && !DOUBLES.has(next)
  return leads ? boundedMultiple(p, p.value<number>('m') as number) : undefined
}

const BETWEEN = new Set(
  'by more than about nearly almost over some at least to roughly around approximately up less'.split(
    ' ',
  ),
)

/** Whether nothing but bounds stands between a word for rising and falling and the number. */
function multiplies(p: Parts): boolean {
  const { chart, from } = p.match
  for (let i = from - 1; i > from - 6; i--) {
    const verb = chart.find<ChangeWord>(i, 'change-verb')
    if (verb) return verb.value.kind !== 'raises' && !lowerAt(chart, i).startsWith('lo')
    if (!BETWEEN.has(lowerAt(chart, i)) && !lowerAt(chart, i).endsWith('ly')) return false
  }
  return false
}

/** "Grew 3.5 times", "increased by 3 times": multiplication only where something rose or fell. */
function times(p: Parts): StatedAmount | undefined {
  const n = p.value<NumberValue>('n') as NumberValue
  const { chart, from, to } = p.match
  const by = lowerAt(chart, from - 1) === 'by' ? 12 : 0
  const word = multiplies(p) || by ? changeBefore(chart, from, by || 6) : undefined
  const behind = chart.find<ChangeWord['direction']>(to, 'change-adverb')
  const direction = word?.direction ?? behind?.value
  if (!direction || n.value <= 1) return undefined
  if (['a', 'per', 'in', 'since', 'last', 'this'].includes(lowerAt(chart, to)) && !word)
    return undefined
  return direction === 'up' ? multiplied(n.value) : multiplied(1 / n.value)
}

const MUCH = 'much|many|high|large|big|great'
const LEVEL = 'figure|level|amount|volume|value|total|number|sum'

/** "The 2019 level", "last year's figure": the time in it stands for itself. */
function isOfLevel(chart: Chart, at: number): boolean {
  if (lowerAt(chart, at) === 'the')
    return chart.tokens[at + 1]?.shape === 'number' && LEVELS.has(lowerAt(chart, at + 2))
  return lowerAt(chart, at + 2) === "'s" && LEVELS.has(lowerAt(chart, at + 3))
}

const LEVELS = new Set(LEVEL.split('|'))

const TIMES_AS: Readonly<Record<string, number>> = { half: 0.5, triple: 3 }

/** "Twice as much as last year", "three times the level of 2017": how much more that is. */
function timesAsMuch(p: Parts): StatedAmount | undefined {
  const word = p.words('m')
  const n = p.value<NumberValue>('n')?.value ?? TIMES_AS[word ?? ''] ?? 2
  const verb = isVerb(p, word)
  return !verb && (n > 1 || word === 'half') ? boundedMultiple(p, n) : undefined
}

/** "To double the amount": the verb has its rule. */
const isVerb = ({ match: { chart, from } }: Parts, word: string | undefined): boolean =>
  (word === 'double' || word === 'triple') && VERBAL.has(lowerAt(chart, from - 1))

const VERBAL = new Set(
  'to will would could can may might shall should must either also further'.split(' '),
)

function partLess(p: Parts): StatedAmount | undefined {
  const word = changeBefore(p.match.chart, p.match.from, 25)
  if (!word?.direction) return undefined
  const whole = p.value<number>('part')
  const part = p.value<number>('n') ?? (whole ? 1 / whole : p.words('q') === 'quarter' ? 0.25 : 0.5)
  const bound = p.value<Bound>('b')
  return amount(plainNumber(product(part, 100)), '%', 1, {
    change: { direction: word.direction, role: 'by' },
    ...(bound && { bound }),
  })
}

/** "A third more than in 2017", "a fifth lower": a part that something is above or below another by. */
function partMore(p: Parts): StatedAmount | undefined {
  const { chart, to } = p.match
  const direction = p.value<ChangeWord['direction']>('w')
  if (!direction || !COMPARED.has(lowerAt(chart, to))) return undefined
  const whole = p.value<number>('part')
  const percent = product(p.value<number>('n') ?? (whole ? 1 / whole : 0.5), 100)
  const bound = p.value<Bound>('b')
  return amount(plainNumber(percent), '%', 1, {
    change: { direction, role: 'by' },
    ...(bound && { bound }),
  })
}

const COMPARED = new Set('than on from over against compared , . ; )'.split(' '))

/** "Half as much again": a half more. */
const halfAgain = (): StatedAmount => multiplied(1.5)

/** "Fell more than half": the verb stands right before it. */
const partRight = (p: Parts): StatedAmount | undefined =>
  p.match.chart.find<ChangeWord>(p.match.from - 1, 'change-verb') ? partLess(p) : undefined

/** Rules that make an `amount` of a multiplication: "doubled", "threefold", "by half". */
export const multipleRules: readonly Rule[] = [
  rule('amount', 'doubled', 'b:<bound>? m:<multiple>', (p) =>
    boundedMultiple(p, p.value<number>('m') as number),
  ),
  rule('amount', 'to double', 'b:<bound>? m:<base-multiple>', baseMultiple),
  rule('amount', 'threefold', 'm:<fold>', (p) =>
    boundedMultiple(p, p.value<number>('m') as number),
  ),
  rule('amount', '<number>-fold', 'n:<number> -? fold', (p) =>
    multiplied((p.value<NumberValue>('n') as NumberValue).value),
  ),
  rule('amount', '<number> times more', 'n:<number> times', times),
  rule('amount', 'twice as much as', `b:<bound>? m:twice|half as ${MUCH} as`, timesAsMuch),
  rule('amount', '<number> times as much as', `n:<number> times as ${MUCH} as`, timesAsMuch),
  rule('amount', 'twice the level', `b:<bound>? m:twice the ${LEVEL}`, timesAsMuch),
  rule(
    'amount',
    'double the level',
    `b:<bound>? m:twice|double|triple|half ( the (*)? ${LEVEL} | that of )`,
    timesAsMuch,
  ),
  rule('amount', 'double the <year> level', 'b:<bound>? m:twice|double|triple|half', (p) =>
    isOfLevel(p.match.chart, p.match.to) ? timesAsMuch(p) : undefined,
  ),
  rule('amount', '<number> times the level', `n:<number> times the ${LEVEL}`, timesAsMuch),
  rule('amount', 'a <fraction> cut', 'n:<fraction> -? w:<change-noun>', (p) => {
    const { direction } = p.value<ChangeWord>('w') as ChangeWord
    const part = product(p.value<number>('n') as number, 100)
    return direction
      ? amount(plainNumber(part), '%', 1, { change: { direction, role: 'by' } })
      : undefined
  }),
  rule('amount', 'cut in half', 'in q:half', (p) =>
    changeBefore(p.match.chart, p.match.from, 2) ? partLess(p) : undefined,
  ),
  rule('amount', 'a <part> more', 'b:<bound>? a|one part:<part> w:<change-adverb>', partMore),
  rule('amount', '<fraction> more', 'b:<bound>? n:<fraction> w:<change-adverb>', partMore),
  rule(
    'amount',
    'half as much again',
    `half ( as ${MUCH} again | again as ${MUCH} ) (as)?`,
    halfAgain,
  ),
  rule('amount', 'by half', 'by b:<bound>? (a|one)? q:half|quarter', partLess),
  rule('amount', 'by <fraction>', 'by b:<bound>? n:<fraction>', partLess),
  rule('amount', 'by a <part>', 'by b:<bound>? a|one part:<part>', partLess),
  rule('amount', '<bound> half', 'b:<bound> (a|one)? q:half|quarter', partRight),
  rule('amount', '<bound> a <part>', 'b:<bound> a|one part:<part>', partRight),
]
