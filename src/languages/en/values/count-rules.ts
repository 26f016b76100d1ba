import { scaled } from '../../../core/amount.ts'
import type { NumberValue, StatedAmount } from '../../../core/quantity.ts'
import type { Token } from '../../../core/token.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { verbs } from '../text/verbs.ts'
import { closedClasses } from '../text/word-classes.ts'
import { among, amount, inUnitOf, lowerAt } from './amounts.ts'
import { scoreWords, yearLeads } from './count-words.ts'
import { countedNoun } from './counted-noun.ts'
import { countedWord, IS } from './counted-words.ts'
import type { Unit } from './units.ts'

const ADVERBS = new Map([
  ['annually', 'a'],
  ['yearly', 'a'],
  ['monthly', 'mo'],
  ['weekly', 'wk'],
  ['daily', 'd'],
])
const AGO = new Set(['ago', 'earlier', 'before', 'later'])

/** What is known of a token, as bits; nothing outside the text. */
function isAt(chart: Chart, at: number): number {
  const token = chart.tokens[at]
  return token ? countedWord(token).is : 0
}

/** A number without a unit: what it counts, or nothing where it names, dates or scores. */
function count(p: Parts): StatedAmount | undefined {
  const { chart, from, to } = p.match
  const n = p.value<NumberValue>('n') as NumberValue
  if (
    isName(chart, from, to) ||
    isMarker(chart, from, to) ||
    isRow(chart, from, to) ||
    isScore(chart, from, to)
  )
    return undefined
  if (isAt(chart, to) & IS.times) return amount(n, '1')
  const counted = countedNoun(chart, to, n.value)
  const shared = counted ? undefined : sharedUnit(chart, to)
  if (shared) return { ...shared, value: inUnitOf(shared, n.value, n.scale), bound: n.bound }
  if (!counted && isHyphened(chart, to)) return undefined
  if (!counted && (isPronoun(p, n) || isLabel(chart, from, to))) return undefined
  if (!counted && isPointedAt(chart, from, to)) return undefined
  if (isDay(chart, from, to, n)) return undefined
  if (isYear(chart, from, n) && (!counted || yearLeads.has(lowerAt(chart, from - 1))))
    return undefined
  return amount(n, '1', 1, { counted, per: counted ? perTime(chart, counted.to) : null })
}

/** "20 trains a day": how often is told behind what is counted. */
function perTime(chart: Chart, at: number): string | null {
  const is = isAt(chart, at)
  const adverb = is & IS.adverb ? ADVERBS.get(lowerAt(chart, at)) : undefined
  if (adverb) return adverb
  if (!(is & IS.per) || AGO.has(lowerAt(chart, at + 2))) return null
  return chart.find<Unit>(at + 1, 'unit')?.value.symbol ?? null
}

/** "Two-way", "one-sided": joined to a word that it does not count. */
function isHyphened(chart: Chart, at: number): boolean {
  const mark = chart.tokens[at]
  const word = chart.tokens[at + 1]
  return mark?.lower === '-' && mark.glued && word?.glued === true && word.shape === 'word'
}

const RESPECTIVELY = new Set(['respectively'])

/** "17 and 4 percent": a number joined to a share has its unit; others, where "respectively" says so. */
function sharedUnit(chart: Chart, at: number): StatedAmount | undefined {
  if (!(isAt(chart, at) & IS.joint)) return undefined
  const start = lowerAt(chart, at) === ',' && lowerAt(chart, at + 1) === 'and' ? at + 2 : at + 1
  const next = chart.find<StatedAmount>(start, 'measure')?.value
  if (!next || next.unit === '1' || next.high !== null) return undefined
  const share = next.unit === '%' && lowerAt(chart, at) !== ','
  return share || among(chart, RESPECTIVELY, { from: at, to: at + 14 }) ? next : undefined
}

/** "One" without a noun is a pronoun; so is "two" in "the two", which counts nothing new. */
function isPronoun(p: Parts, n: NumberValue): boolean {
  if (n.written === 'digits' || n.scale > 0) return false
  const { chart, from, to } = p.match
  return to === from + 1 && (n.value === 1 || lowerAt(chart, from - 1) === 'the')
}

/** Three numbers in a row and more: a telephone number or a line of a table. */
function isRow(chart: Chart, from: number, to: number): boolean {
  if (to !== from + 1 || chart.tokens[from]?.shape !== 'number') return false
  let count = 1
  for (let i = from - 1; isOfRow(chart, i) && count < 3; i--)
    if (chart.tokens[i]?.shape === 'number') count++
  for (let i = to; isOfRow(chart, i) && count < 3; i++)
    if (chart.tokens[i]?.shape === 'number') count++
  return count >= 3
}

function isOfRow(chart: Chart, at: number): boolean {
  const token = chart.tokens[at]
  return token !== undefined && (token.shape === 'number' || (token.lower === '-' && token.glued))
}

/** "1)" and "(2)" and, where a sentence begins, "3." mark the points of a list. */
function isMarker(chart: Chart, from: number, to: number): boolean {
  const next = lowerAt(chart, to)
  if (chart.tokens[from]?.shape !== 'number') return false
  if (next === ')') return true
  return next === '.' && (from === 0 || lowerAt(chart, from - 1) === '.')
}

/** Whether the number is a part of a name, a code, a clock time or a telephone number. */
function isName(chart: Chart, from: number, to: number): boolean {
  const before = chart.tokens[from - 1]
  const next = chart.tokens[to]
  const first = chart.tokens[from]
  if (first?.shape === 'number' && isAt(chart, from - 1) & IS.label) return true
  if (first?.glued && before && isGlueOfName(chart, from - 1)) return true
  return next?.glued === true && opensName(next, chart.tokens[to + 1])
}

/** `Covid-19`, `P5+1`, `#3`, `10:30`, `2016/17`: what stands glued before the number. */
function isGlueOfName(chart: Chart, at: number): boolean {
  const mark = chart.tokens[at] as Token
  const before = chart.tokens[at - 1]
  if (mark.lower === '#' || mark.lower === '@' || mark.lower === '_' || mark.shape === 'word')
    return true
  if (!mark.glued || !before) return mark.lower === '+'
  if (mark.lower === '-') return before.shape === 'word' && !isNumberWord(chart, at - 1)
  return (
    (mark.lower === '+' || mark.lower === ':' || mark.lower === '/' || mark.lower === '.') &&
    before.shape !== 'mark'
  )
}

function isNumberWord(chart: Chart, at: number): boolean {
  return (
    chart.has(at, 'ones') ||
    chart.has(at, 'teens') ||
    chart.has(at, 'tens') ||
    chart.has(at, 'scale')
  )
}

/** What stands glued behind a number that is part of a name: `5+1`, `10:30`, `24/7`, `747s`, `3D`. */
function opensName(next: Token, after: Token | undefined): boolean {
  if (next.shape === 'word') return next.lower !== "'s"
  const digits = after?.glued && after.shape === 'number'
  return digits === true && (next.lower === '+' || next.lower === ':' || next.lower === '/')
}

/** "Won 3-1": two small numbers joined by a hyphen, the first not below the second, or of a match. */
function isScore(chart: Chart, from: number, to: number): boolean {
  const before = lowerAt(chart, from - 1)
  const next = lowerAt(chart, to)
  const left = before === '-' ? chart.tokens[from - 2] : chart.tokens[from]
  const right = before === '-' ? chart.tokens[from] : chart.tokens[to + 1]
  if ((before !== '-' && next !== '-') || left?.shape !== 'number' || right?.shape !== 'number')
    return false
  if (Number(left.text) >= Number(right.text)) return true
  return among(chart, scoreWords, { from: from - 6, to: from })
}

/** A bare number behind a capitalised word names it: "Boeing 747", "Vision 2030". */
function isLabel(chart: Chart, from: number, to: number): boolean {
  const before = chart.tokens[from - 1]
  const sentence = chart.tokens[from - 2]
  if (!before?.capital || before.shape !== 'word' || chart.tokens[from]?.shape !== 'number')
    return false
  return (
    to === from + 1 &&
    sentence !== undefined &&
    sentence.lower !== '.' &&
    !before.text.endsWith('.')
  )
}

/** "Nov. 6", "6 november": a day beside its month, however the month is written. */
function isDay(chart: Chart, from: number, to: number, n: NumberValue): boolean {
  if (n.written === 'words' || n.value > 31 || !Number.isInteger(n.value)) return false
  return ((isAt(chart, from - 1) | isAt(chart, to)) & IS.month) !== 0
}

/** "The 486", "an 8088 chip": a number without a plural behind it that stands for a thing. */
function isPointedAt(chart: Chart, from: number, to: number): boolean {
  const token = chart.tokens[from]
  const before = lowerAt(chart, from - 1)
  const next = chart.tokens[to]
  if (to !== from + 1 || token?.shape !== 'number' || !/^\d+$/.test(token.text)) return false
  if (before === 'the' || before === 'a' || before === 'an') return true
  return (
    token.text.length > 2 &&
    next?.shape === 'word' &&
    !closedClasses.has(next.lower) &&
    !verbs.has(next.lower)
  )
}

function isYear(chart: Chart, from: number, n: NumberValue): boolean {
  const token = chart.tokens[from]
  return (
    token?.shape === 'number' &&
    token.text.length === 4 &&
    n.value === Number(token.text) &&
    n.value >= 1300 &&
    n.value < 2200
  )
}

/** "5m people": the letter is a million where a plural follows it. */
function millions(p: Parts): StatedAmount | undefined {
  const { chart, to } = p.match
  const scale = p.words('suffix') === 'm' ? 6 : 9
  const counted = countedNoun(chart, to, 2)
  const n: NumberValue = {
    value: scaled(p.value<number>('n') as number, scale),
    written: 'digits',
    scale,
    bound: '=',
  }
  return counted ? amount(n, '1', 1, { counted }) : undefined
}

/** Rules that make `measure` of bare numbers and of counted nouns. */
export const countRules: readonly Rule[] = [
  rule('measure', '<number> <counted noun>', 'n:<number>', count),
  rule('measure', '<digits>m <counted noun>', 'n:<digits> suffix:~m|b', millions),
]
