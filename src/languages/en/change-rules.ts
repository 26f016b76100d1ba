import { product } from '../../core/amount.ts'
import type {
  Bound,
  ChangeRole,
  NumberValue,
  QuantityChange,
  StatedAmount,
} from '../../core/quantity.ts'
import { type Parts, type Rule, rule } from '../../grammar/rule.ts'
import { amount, inUnitOf, lowerAt, plainNumber } from './amounts.ts'
import { changeBefore } from './change-search.ts'
import type { ChangeWord } from './change-words.ts'
import { verbs } from './verbs.ts'
import { closedClasses } from './word-classes.ts'

/** What happened to the amount of a match: the value of items of class `change`. */
export interface ChangeMark extends QuantityChange {
  /** The tokens of the amount. */
  readonly from: number
  readonly to: number
  /** The amount in full where its unit stands with the other level: "from 50 to 70 percent". */
  readonly stated?: StatedAmount
}

const A = 'a:<amount|range|measure>'

function mark(
  p: Parts,
  direction: ChangeWord['direction'],
  role: ChangeRole,
  name = 'a',
): ChangeMark | undefined {
  const part = p.match.names.get(name)
  return part && direction ? { direction, role, from: part.from, to: part.to } : undefined
}

const amountOf = (p: Parts, name = 'a'): StatedAmount => p.value<StatedAmount>(name) as StatedAmount

const isCount = (a: StatedAmount): boolean => a.unit === '1' && a.counted !== null

/** Whether the amount can be what something changes by: shares always, counts only of themselves. */
function measuresChange(word: ChangeWord, a: StatedAmount): boolean {
  if (a.unit === '%' || a.unit === 'pp') return true
  if (isCount(a)) return false
  return word.kind === 'rises' || word.kind === 'noun'
}

/** "By 5 percent": what rose or fell stands before, in the same sentence. */
function by(p: Parts): ChangeMark | undefined {
  const word = changeBefore(p.match.chart, p.match.from, 25)
  return word && mark(p, word.direction, 'by')
}

/** "To $3 billion", "from 5 percent": near the word for the change, and nearer for a count. */
function level(role: 'from' | 'to') {
  return (p: Parts): ChangeMark | undefined => {
    const a = amountOf(p)
    // "Up to 5" bounds; nothing rose.
    if (role === 'to' && lowerAt(p.match.chart, p.match.from - 1) === 'up') return undefined
    const word = changeBefore(p.match.chart, p.match.from, isCount(a) ? 4 : 14)
    return word && mark(p, word.direction, role)
  }
}

/** "From A to B": the two levels tell the direction where no word does. */
function fromTo(role: 'from' | 'to') {
  return (p: Parts): ChangeMark | undefined => {
    const [a, b] = [amountOf(p, 'a'), amountOf(p, 'b')]
    const word = changeBefore(p.match.chart, p.match.from, 20)
    const sameUnit = a.unit === b.unit || (a.unit === '1' && !a.counted)
    if (!word || !sameUnit || a.value === b.value) return undefined
    const direction = inUnitOf(b, a.value / a.times, a.scale) < b.value ? 'up' : 'down'
    const found = mark(p, word.direction ?? direction, role, role === 'from' ? 'a' : 'b')
    const bare = role === 'from' && a.unit === '1' && b.unit !== '1'
    return found && bare
      ? { ...found, stated: { ...b, value: inUnitOf(b, a.value, a.scale) } }
      : found
  }
}

function verbFirst(p: Parts): ChangeMark | undefined {
  const word = p.value<ChangeWord>('w') as ChangeWord
  const adverb = p.words('adverb')
  if (
    adverb &&
    !adverb.endsWith('ly') &&
    !['a', 'another', 'further', 'only', 'just'].includes(adverb)
  )
    return undefined
  return measuresChange(word, amountOf(p)) ? mark(p, word.direction, 'by') : undefined
}

/** Verbs whose "up" belongs to them: "set up 5 ventures", "makes up 12 percent". */
const PHRASAL = new Set(
  `set sets setting make makes made making take takes took taken taking put puts give gave given open opened bring brings brought
  build built buy bought back backed sign signed end ended come came keep kept pick picks hold held draw drew drawn use used
  break broke broken shut settle lay laid lie sit sat write wrote hand handed close closed turn turned track`.split(
    /\s+/,
  ),
)

function adverbFirst(p: Parts): ChangeMark | undefined {
  const a = amountOf(p)
  const direction = p.value<ChangeWord['direction']>('w') ?? null
  const word = p.words('w')
  if (word !== 'up' && word !== 'down') return undefined
  if (isCount(a) || PHRASAL.has(lowerAt(p.match.chart, p.match.from - 1))) return undefined
  return mark(p, direction, 'by')
}

/** Comparatives behind a share or a sum: "5 percent higher", "$3 million less". */
function adverbBehind(p: Parts): ChangeMark | undefined {
  const a = amountOf(p)
  const word = p.words('w')
  const direction = p.value<ChangeWord['direction']>('w') ?? null
  const next = lowerAt(p.match.chart, p.match.to)
  if ((word === 'up' || word === 'down') && (a.unit !== '%' || next === 'to')) return undefined
  if ((word === 'above' || word === 'below') && a.unit !== '%' && a.unit !== 'pp') return undefined
  if (isCount(a) || (a.unit === '1' && next !== 'than')) return undefined
  return mark(p, direction, 'by')
}

/** Between an amount and its noun stand words that describe it: "5 percent year-on-year growth". */
function nounBehind(p: Parts): ChangeMark | undefined {
  const [a, w] = [p.match.names.get('a'), p.match.names.get('w')]
  if (!a || !w || !areModifiers(p, a.to, w.from)) return undefined
  return nounOf(p)
}

const JOINED = new Set(['-', 'on', 'over', 'year', 'per', 'annum'])

function areModifiers(p: Parts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = p.match.chart.tokens[i]
    if (!token || JOINED.has(token.lower)) continue
    if (
      token.shape !== 'word' ||
      closedClasses.has(token.lower) ||
      verbs.get(token.lower)?.forms.has('past')
    )
      return false
  }
  return true
}

function nounOf(p: Parts): ChangeMark | undefined {
  const word = p.value<ChangeWord>('w') as ChangeWord
  return isCount(amountOf(p)) ? undefined : mark(p, word.direction, 'by')
}

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

/** "To double", "will triple", "could halve": elsewhere "double" is a word of quality. */
function baseMultiple(p: Parts): StatedAmount | undefined {
  const leads = MODALS.has(lowerAt(p.match.chart, p.match.from - 1)) || p.has('b')
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
  const word = multiplies(p) ? changeBefore(chart, from, 6) : undefined
  const behind = chart.find<ChangeWord['direction']>(to, 'change-adverb')
  const direction = word?.direction ?? behind?.value
  if (!direction || n.value <= 1) return undefined
  if (['a', 'per', 'in', 'since', 'last', 'this'].includes(lowerAt(chart, to)) && !word)
    return undefined
  return direction === 'up' ? multiplied(n.value) : multiplied(1 / n.value)
}

function partLess(p: Parts): StatedAmount | undefined {
  const word = changeBefore(p.match.chart, p.match.from, 25)
  if (!word?.direction) return undefined
  const part = p.value<number>('n') ?? (p.words('q') === 'quarter' ? 0.25 : 0.5)
  return amount(plainNumber(product(part, 100)), '%', 1, {
    change: { direction: word.direction, role: 'by' },
  })
}

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
  rule('amount', 'by half', 'by (a|one|about|almost|nearly)? q:half|quarter', partLess),
  rule('amount', 'by <fraction>', 'by (about|almost|nearly|over)? n:<fraction>', partLess),
]

/** Rules that make `change`, a {@link ChangeMark} each: what an amount does in a rise or fall. */
export const changeRules: readonly Rule[] = [
  rule('change', 'by <amount>', `by ${A}`, by),
  rule(
    'change',
    'from <amount> to',
    `from (the|a|an|its|their|current|previous|last)? ${A} *? to b:<amount|range|measure>`,
    fromTo('from'),
  ),
  rule(
    'change',
    'from <amount> to <amount>',
    `from (the|a|an|its|their)? a:<amount|range|measure> *? to b:<amount|range|measure>`,
    fromTo('to'),
  ),
  rule('change', 'to <amount>', `to (reach|hit|about)? ${A}`, level('to')),
  rule('change', 'reaching <amount>', `reaching|hitting|totalling ${A}`, level('to')),
  rule(
    'change',
    'from <amount>',
    `from (the|a|an|its|their)? (current|previous|earlier|present|existing)? ${A}`,
    level('from'),
  ),
  rule('change', 'rose <amount>', `w:<change-verb> ${A}`, verbFirst),
  rule('change', 'rose sharply <amount>', `w:<change-verb> adverb:* ${A}`, verbFirst),
  rule(
    'change',
    '<amount> year-on-year rise',
    `${A} year -? on|over -? year w:<change-noun>`,
    nounOf,
  ),
  rule(
    'change',
    'a rise of <amount>',
    `w:<change-noun> (rate|rates)? of|by (the|a|an)? ${A}`,
    nounOf,
  ),
  rule('change', 'up <amount>', `w:<change-adverb> (by)? ${A}`, adverbFirst),
  rule('change', '<amount> higher', `${A} w:<change-adverb>`, adverbBehind),
  rule('change', '<amount> rise', `${A} -? (*)? (*)? (*)? w:<change-noun>`, nounBehind),
]
