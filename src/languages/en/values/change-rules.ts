import type { ChangeRole, QuantityChange, StatedAmount } from '../../../core/quantity.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { verbs } from '../text/verbs.ts'
import { closedClasses } from '../text/word-classes.ts'
import { inUnitOf, lowerAt } from './amounts.ts'
import { changeBefore, exceedsLevel } from './change-search.ts'
import type { ChangeWord } from './change-words.ts'

/** What happened to the amount of a match: the value of items of class `change`. */
interface ChangeMark extends QuantityChange {
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
  const { chart, from, to } = p.match
  const word = changeBefore(chart, from, 25)
  const direction = word?.direction ?? (exceedsLevel(chart, from, to) ? 'up' : null)
  return mark(p, direction, 'by')
}

/** "By 17 percent and 4 percent": the second changes with the first where it is of the same kind. */
function byBoth(p: Parts): ChangeMark | undefined {
  const word = p.value<ChangeWord>('w') ?? changeBefore(p.match.chart, p.match.from, 25)
  return word && amountOf(p, 'a').unit === amountOf(p, 'b').unit
    ? mark(p, word.direction, 'by', 'b')
    : undefined
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
    if (!comparable(a, b, word !== undefined) || a.value === b.value) return undefined
    const direction = inUnitOf(b, a.value / a.times, a.scale) < b.value ? 'up' : 'down'
    // "From 40 to 14 days" can be no range; without a word, what grows may be one.
    if (!word && direction === 'up') return undefined
    const found = mark(p, word?.direction ?? direction, role, role === 'from' ? 'a' : 'b')
    const stated = inSharedUnit(role === 'from' ? a : b, role === 'from' ? b : a)
    return found && stated ? { ...found, stated } : found
  }
}

const isBare = (a: StatedAmount): boolean => a.unit === '1' && a.counted === null

/** Two levels of one thing: in the same unit, or one without any; counts only of the same noun. */
function comparable(a: StatedAmount, b: StatedAmount, told: boolean): boolean {
  if (isBare(a) || isBare(b)) return true
  return a.unit === b.unit && (told || a.counted?.head === b.counted?.head)
}

/** A bare level in the unit of the other: "from 50 to 70 percent", "from 9 percent to 7". */
function inSharedUnit(level: StatedAmount, other: StatedAmount): StatedAmount | undefined {
  if (!isBare(level) || isBare(other)) return undefined
  return {
    ...other,
    value: inUnitOf(other, level.value, level.scale),
    bound: level.bound,
    counted: null,
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

/** "$3 million (+8 percent)": the sign tells the direction. */
function signed(p: Parts): ChangeMark | undefined {
  const { chart, from } = p.match
  const up = lowerAt(chart, from) === '+'
  return amountOf(p).unit === '%' && lowerAt(chart, from - 1) === '('
    ? mark(p, up ? 'up' : 'down', 'by')
    : undefined
}

/** Rules that make `change`, a {@link ChangeMark} each: what an amount does in a rise or fall. */
export const changeRules: readonly Rule[] = [
  rule(
    'change',
    'by <amount>',
    `by (a|an)? (annual|yearly|average|estimated|mere|record)? (of)? ${A}`,
    by,
  ),
  rule('change', '(+<amount>)', `+|-|–|− ${A}`, signed),
  rule('change', 'at a <amount> rate', `at (a|an) (*)? ${A} (annual|yearly)? rate|pace|clip`, by),
  rule('change', 'at a rate of <amount>', `at (a|an) (*)? rate|pace|clip of ${A}`, by),
  rule(
    'change',
    'by <amount> in <noun> and <amount>',
    `by a:<amount|range|measure> in|for|of * (*)? and|, b:<amount|range|measure>`,
    byBoth,
  ),
  rule(
    'change',
    'rose <amount> in <noun> and <amount>',
    `w:<change-verb> a:<amount|range|measure> in|for|of * (*)? and|, b:<amount|range|measure>`,
    byBoth,
  ),
  rule(
    'change',
    'by <amount> and <amount>',
    `by a:<amount|range|measure> and|or b:<amount|range|measure>`,
    byBoth,
  ),
  rule(
    'change',
    'rose <amount> and <amount>',
    `w:<change-verb> a:<amount|range|measure> and|or b:<amount|range|measure>`,
    byBoth,
  ),
  rule(
    'change',
    'from <amount> to',
    `from (the|a|an|its|their)? (current|previous|last|present|earlier)? ${A} *? to b:<amount|range|measure>`,
    fromTo('from'),
  ),
  rule(
    'change',
    'from <amount> to <amount>',
    `from (the|a|an|its|their)? (current|previous|last|present|earlier)? a:<amount|range|measure> *? to b:<amount|range|measure>`,
    fromTo('to'),
  ),
  rule(
    'change',
    'to <amount>',
    `to (reach|hit|about)? (a|an)? (record|annual|total)? (of)? ${A}`,
    level('to'),
  ),
  rule('change', 'reaching <amount>', `reaching|hitting|totalling ${A}`, level('to')),
  rule(
    'change',
    'from <amount>',
    `from (the|a|an|its|their)? (current|previous|earlier|present|existing)? ${A}`,
    level('from'),
  ),
  rule(
    'change',
    'from the level of <amount>',
    `from (the|a|an|its|their)? (*)? level|figure|volume|value|amount|total of ${A}`,
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
  rule(
    'change',
    '<amount> or <amount> rise',
    `${A} ,? or b:<amount|range|measure> (,)? -? (*)? w:<change-noun>`,
    (p) => (amountOf(p, 'b').unit === '%' ? nounOf(p) : undefined),
  ),
  rule(
    'change',
    'up <amount>, or <amount>',
    `( <change-adverb|change-verb> | by ) (by)? a:<amount|measure> (,)? or b:<amount|measure>`,
    (p) => {
      const { chart, from } = p.match
      const word = PHRASAL.has(lowerAt(chart, from - 1))
        ? undefined
        : changeBefore(chart, from + 2, 25)
      return word && amountOf(p, 'b').unit === '%' ? mark(p, word.direction, 'by', 'b') : undefined
    },
  ),
  rule('change', 'up <amount>', `w:<change-adverb> (by)? ${A}`, adverbFirst),
  rule('change', '<amount> higher', `${A} w:<change-adverb>`, adverbBehind),
  rule('change', '<amount> rise', `${A} -? (*)? (*)? (*)? w:<change-noun>`, nounBehind),
]
