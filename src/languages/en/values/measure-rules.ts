import { product, scaled } from '../../../core/amount.ts'
import type { NumberValue, StatedAmount } from '../../../core/quantity.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { singular } from '../text/nouns.ts'
import { closedClasses } from '../text/word-classes.ts'
import { amount, lowerAt, plainNumber } from './amounts.ts'
import type { Unit } from './units.ts'

const numberOf = (p: Parts): NumberValue => p.value<NumberValue>('n') as NumberValue

const SUFFIXES: Readonly<Record<string, number>> = { m: 6, b: 9, k: 3 }

/** "5m tons": the letter is no unit where a unit follows it. */
function suffixed(p: Parts): NumberValue {
  const scale = SUFFIXES[p.words('suffix') as string] as number
  return {
    value: scaled(p.value<number>('n') as number, scale),
    written: 'digits',
    scale,
    bound: '=',
  }
}

/** "5 degrees" are given, "5-degree" is; but a unit word with a capital names something. */
function measure(p: Parts, n: NumberValue): StatedAmount {
  const unit = p.value<Unit>('u') as Unit
  return amount(n, unit.symbol, unit.times)
}

/** Symbols of a letter or two are meant only as they are written: `5 g`, but not `5G`. */
function symbol(p: Parts): StatedAmount | undefined {
  const { chart, to } = p.match
  const unit = p.value<Unit>('u') as Unit
  const token = chart.tokens[to - 1]
  if (token?.text !== unit.symbol && token?.text !== 'l') return undefined
  if (isOfName(p)) return undefined
  return chart.tokens[to]?.glued && chart.tokens[to]?.shape !== 'mark'
    ? undefined
    : measure(p, numberOf(p))
}

/** `C-17 m`, `L-202`: a letter or word joined in front makes it a name. */
function isOfName(p: Parts): boolean {
  const { chart, from } = p.match
  const [before, word] = [chart.tokens[from - 1], chart.tokens[from - 2]]
  return before?.lower === '-' && before.glued && word?.shape === 'word'
}

/** `7.62mm` is a measure, `173m2b` and `24703L202` are no numbers but names. */
function named(p: Parts): StatedAmount | undefined {
  const next = p.match.chart.tokens[p.match.to]
  return next?.glued && next.shape === 'number' ? undefined : measure(p, numberOf(p))
}

const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

function bracketed(p: Parts): StatedAmount | undefined {
  const closing = BRACKETS.get(p.words('open') as string)
  return closing && closing === p.words('close') ? measure(p, numberOf(p)) : undefined
}

const fraction = (p: Parts): NumberValue => plainNumber(p.value<number>('n') as number)

/** Time units: what other units are per, without becoming another thing that is measured. */
const RATES = new Set(['bbl', 'km', 'm', '[mi_i]', 'L', 'Mbit', 'g', 'mg', 'ug'])
const RATE_TIMES = new Set(['h', 's', 'min'])

/** Nouns that prices and counts are per behind a bare article: "$70 a share". */
const EACH =
  'share|person|head|piece|pop|night|vote|copy|pupil|student|passenger|seat|unit|month|game|bottle|ticket|visit|shift|room|capita|employee|worker|trip|plate|bushel|container|vehicle|car|truck|package|pack|flight|delegate|household|family|shareholder|barrel'

function per(m: StatedAmount, by: string): StatedAmount {
  if (m.per !== null) return m
  const rate = RATES.has(m.unit) && RATE_TIMES.has(by)
  return rate || (m.unit === 'bbl' && by === 'd')
    ? { ...m, unit: `${m.unit}/${by}` }
    : { ...m, per: by }
}

/** "Sold 10 tons a month ago", "from $3 million a month earlier" tell when, not how often. */
function isWhen({ match: { chart, to } }: Parts): boolean {
  const next = lowerAt(chart, to)
  return next === 'ago' || next === 'earlier' || next === 'later' || next === 'before'
}

function perUnit(p: Parts): StatedAmount | undefined {
  const m = p.value<StatedAmount>('m') as StatedAmount
  const unit = p.value<Unit>('u') as Unit
  if (isWhen(p)) return undefined
  return m.unit === unit.symbol ? undefined : per(m, unit.symbol)
}

/** "5 million tons of crude oil a year": the words between name what is measured. */
function perUnitBehind(p: Parts): StatedAmount | undefined {
  const { chart } = p.match
  const m = p.match.names.get('m')
  const unit = p.match.names.get('u')
  for (let i = (m?.to ?? 0) + 1; i < (unit?.from ?? 0) - 1; i++) {
    const token = chart.tokens[i]
    if (token?.shape !== 'word' || closedClasses.has(token.lower)) return undefined
  }
  return m?.item && (m.item.value as StatedAmount).unit !== '1' ? perUnit(p) : undefined
}

const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'a',
  yearly: 'a',
  monthly: 'mo',
  weekly: 'wk',
  daily: 'd',
  hourly: 'h',
}

function perAdverb(p: Parts): StatedAmount | undefined {
  const m = p.value<StatedAmount>('m') as StatedAmount
  return m.counted || m.unit === '%'
    ? undefined
    : per(m, ADVERBS[p.words('adverb') as string] as string)
}

function perNoun(p: Parts): StatedAmount | undefined {
  const { chart, to } = p.match
  const m = p.value<StatedAmount>('m') as StatedAmount
  const token = chart.tokens[to - 1]
  return token?.shape === 'word' && !isWhen(p) ? per(m, singular(token.lower)) : undefined
}

/** A part of a whole is told in percent: "two-thirds of the exports". */
function share(p: Parts): StatedAmount {
  return amount(plainNumber(product(p.value<number>('n') as number, 100)), '%')
}

/** "The second half of the year" is a time, and "in half the time" no part of anything. */
function halfOf(p: Parts): StatedAmount | undefined {
  const { chart, from } = p.match
  if (
    chart.has(from - 1, 'ordinal') ||
    ['last', 'latter', 'other', 'in'].includes(lowerAt(chart, from - 1))
  )
    return undefined
  return amount(plainNumber(50), '%')
}

/** How far in front of a part "of which" may stand: "of which well over a third". */
const OF_WHICH = 5

/** "Of which nearly a third went", and not "of which a third road". */
function isOfWhich({ match: { chart, from, to } }: Parts): boolean {
  if (!BEHIND_PART.has(lowerAt(chart, to))) return false
  for (let at = from - 1; at >= from - OF_WHICH; at--) {
    if (makesUp(chart, at)) return true
    if (WHOLES.has(lowerAt(chart, at))) return lowerAt(chart, at - 1) === 'of'
    if (chart.tokens[at]?.shape !== 'word') return false
  }
  return false
}

/** "Exports accounted for well over a third": the verb says that it is a part. */
function makesUp(chart: Chart, at: number): boolean {
  const [verb, next] = [lowerAt(chart, at), lowerAt(chart, at + 1)]
  return MAKING_UP.test(verb) || MAKING_UP.test(`${verb} ${next}`)
}

const MAKING_UP =
  /^(?:account(?:s|ed|ing)? for|ma(?:ke|kes|de|king) up|(?:represent|constitut|compris)(?:e|es|s|ed|ing)?)$/

const partOfWhich = (p: Parts): StatedAmount | undefined => (isOfWhich(p) ? share(p) : undefined)

const WHOLES = new Set('which whom them these those this'.split(' '))

const BEHIND_PART = new Set(
  `was were is are be will would can could came come comes went go goes had has have lay lies lie fell belong belongs
  in on at by to from with via through for under over across along between passed pass moved left arrived , . ; )`.split(
    /\s+/,
  ),
)

/** Rules that make `measure` of a number and a unit, and of parts of a whole. */
export const measureRules: readonly Rule[] = [
  rule('measure', '<number> <unit>', 'n:<number> -? u:<unit>', named),
  rule('measure', 'tens of thousands of <unit>', 'n:<number> of u:<unit>', (p) =>
    numberOf(p).bound === '~' ? measure(p, numberOf(p)) : undefined,
  ),
  rule('measure', '<digits>m <unit>', `n:<digits> suffix:~m|b|k u:<unit>`, (p) =>
    measure(p, suffixed(p)),
  ),
  // "1 m tonnes": no unit stands before another.
  rule('measure', '<digits> m <unit>', 'n:<digits> suffix:m u:<unit>', (p) =>
    measure(p, suffixed(p)),
  ),
  rule('measure', '<number> <unit symbol>', 'n:<number> u:<unit-symbol>', symbol),
  rule('measure', '<number> (<unit>)', 'n:<number> open:* u:<unit|unit-symbol> close:*', bracketed),
  rule('measure', '<fraction> <unit>', 'n:<fraction> -? (of? a|an)? u:<unit>', (p) =>
    measure(p, fraction(p)),
  ),
  rule('measure', 'half a <unit>', 'a? half -? a|an? u:<unit>', (p) =>
    measure(p, plainNumber(0.5)),
  ),
  rule('measure', 'a quarter of a <unit>', 'quarter -? of? a|an? u:<unit>', (p) =>
    measure(p, plainNumber(0.25)),
  ),
  rule('measure', '<fraction> of', 'n:<fraction> of', share),
  rule('measure', 'half of', 'a? half of|the|its|their', halfOf),
  rule('measure', 'of which <fraction>', 'n:<fraction>', partOfWhich),
  rule('measure', 'of which half', 'a? half', (p) => (isOfWhich(p) ? halfOf(p) : undefined)),
]

/** Rules that say what a measure is per; they run when all measures are made. */
export const rateRules: readonly Rule[] = [
  rule(
    'measure',
    '<measure> per <unit>',
    'm:<measure> -? per|a|an|each|every|/ -? u:<unit|unit-symbol>',
    perUnit,
  ),
  rule(
    'measure',
    '<measure> per <number> <unit>',
    'm:<measure> per <number> -? u:<unit|unit-symbol>',
    perUnit,
  ),
  rule('measure', '<measure> per <noun>', 'm:<measure> -? per -? *', perNoun),
  rule(
    'measure',
    '<measure> of <noun> per <unit>',
    'm:<measure> of * (*)? (*)? per|a|every|each u:<unit>',
    perUnitBehind,
  ),
  rule(
    'measure',
    '<measure> annually',
    `m:<measure> adverb:annually|yearly|monthly|weekly|daily|hourly`,
    perAdverb,
  ),
  rule('measure', '<measure> a <noun>', `m:<measure> -? a|an|each -? ${EACH}`, perNoun),
]
