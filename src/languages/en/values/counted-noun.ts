import type { Counted } from '../../../core/quantity.ts'
import type { Token } from '../../../core/token.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { lowerAt } from './amounts.ts'
import { notCounted } from './count-words.ts'
import { countedWord, IS } from './counted-words.ts'

/** How far behind its number a counted noun may end. */
const REACH = 9

/**
 * The noun that a number counts, with the modifiers between: "12 [trade agreements]", "two newly
 * built [ships]". It ends at the first plural, or, behind "one", before the first word that cannot
 * belong to it. Null where no noun follows.
 */
export function countedNoun(chart: Chart, at: number, n: number): Counted | null {
  const { tokens } = chart
  const first = tokens[at]
  if (!first) return null
  if (first.lower === '-' && first.glued) return compound(chart, at + 1, n)
  if (first.shape !== 'word') return null
  if (first.lower === 'of')
    return n === 1 ? null : (partOf(chart, at + 1) ?? (n >= 10000 ? several(chart, at + 1) : null))
  return n === 1 ? single(chart, at) : several(chart, at)
}

function counted(chart: Chart, from: number, to: number): Counted {
  return { from, to, head: countedWord(chart.tokens[to - 1] as Token).singular }
}

/** A capital behind a full stop or a wide gap begins another sentence or line. */
function startsAfresh(chart: Chart, at: number): boolean {
  const before = chart.tokens[at - 1]
  const token = chart.tokens[at]
  if (!before || !token) return false
  const gap = token.start - before.end
  return gap > 1 && (token.capital || before.text.endsWith('.'))
}

const POINTERS = new Set('the these those its their our his her all'.split(' '))

/** Whether a token is part of "Iran's" or "the Caspian Sea's": capitals up to the possessive. */
function owns(chart: Chart, at: number): boolean {
  if (lowerAt(chart, at) === "'s") return true
  let i = at
  while (chart.tokens[i]?.capital && i < at + 4) i++
  return i > at && lowerAt(chart, i) === "'s"
}

/** "Nine of the contracts": what a part was taken of. */
function partOf(chart: Chart, at: number): Counted | null {
  let from = at
  while (POINTERS.has(lowerAt(chart, from)) || owns(chart, from)) from++
  if (from > at && chart.tokens[from]?.shape === 'number') from++
  return from > at && chart.tokens[from]?.shape === 'word' ? several(chart, from) : null
}

/** "50-member delegation": the noun behind the hyphen; "two-way" and "one-time" count nothing. */
function compound(chart: Chart, at: number, n: number): Counted | null {
  const token = chart.tokens[at]
  if (!token?.glued || token.shape !== 'word' || notCounted.has(token.lower)) return null
  if (countedWord(token).is & IS.closed || n === 1 || /(?:ed|ing|ly)$/.test(token.lower))
    return null
  return counted(chart, at, at + 1)
}

function several(chart: Chart, from: number): Counted | null {
  let named = false
  for (let i = from; i < from + REACH; i++) {
    const token = chart.tokens[i]
    if (!token || startsAfresh(chart, i)) return null
    const { is } = countedWord(token)
    if (i === from && isPeople(chart, i)) return counted(chart, from, i + 1)
    if (is & IS.plural && !(is & IS.pluralModifier && isModifier(chart, i)))
      return counted(chart, from, i + 1)
    if (!continues(chart, i, from, named)) return sharedNoun(chart, from, i)
    named ||= (is & IS.noun) !== 0
  }
  return null
}

/** "40,000 [Chinese] visited": a people whose name has no plural, where no noun follows. */
function isPeople(chart: Chart, at: number): boolean {
  const [token, next] = [chart.tokens[at] as Token, chart.tokens[at + 1]]
  if (!token.capital || !PEOPLES.test(token.text)) return false
  if (next?.shape !== 'word') return next?.shape === 'mark' && next.lower !== '-'
  const { is } = countedWord(next)
  if (next.capital || is & IS.plural) return false
  if (is & IS.closed) return true
  if (!(is & (IS.verb | IS.adverb))) return false
  // "20 Chinese work in", but "20 Chinese work permits"
  const behind = chart.tokens[at + 2]
  return !(is & IS.noun) || (behind !== undefined && (countedWord(behind).is & IS.closed) !== 0)
}

const PEOPLES = /^(?:[A-Z]\w+ese|Swiss|Dutch|French|British|Irish|Spanish|English|Welsh)$/

/** "97 [Turkish] and 300 Russian companies": what is counted last is counted first too. */
function sharedNoun(chart: Chart, from: number, and: number): Counted | null {
  if (lowerAt(chart, and) !== 'and' || and === from || and - from > 2) return null
  for (let at = from; at < and; at++) if (!chart.tokens[at]?.capital) return null
  let at = and + 1
  if (chart.tokens[at]?.shape !== 'number') at++
  if (chart.tokens[at]?.shape !== 'number' || !chart.tokens[at + 1]?.capital) return null
  const other = several(chart, at + 1)
  return other && { from, to: and, head: other.head }
}

/** "Two sports clubs": a noun stands behind the plural. */
function isModifier(chart: Chart, at: number): boolean {
  const next = chart.tokens[at + 1]
  return next?.shape === 'word' && (countedWord(next).is & (IS.noun | IS.verb)) === IS.noun
}

/** Behind "one": nouns and adjectives up to the first word of another kind. */
function single(chart: Chart, from: number): Counted | null {
  let end = from
  let named = false
  for (let i = from; i < from + REACH; i++) {
    const token = chart.tokens[i]
    if (!token || startsAfresh(chart, i) || !continues(chart, i, from, named)) break
    const { is } = countedWord(token)
    if (is & IS.plural) return null
    if ((is & (IS.noun | IS.verbBehind)) === IS.noun) {
      named = true
      end = i + 1
    }
  }
  return named ? counted(chart, from, end) : null
}

/** Whether a token may stand between a number and its noun; `named` where a noun stood before. */
function continues(chart: Chart, at: number, from: number, named: boolean): boolean {
  const token = chart.tokens[at] as Token
  const { lower } = token
  // "310 T-90 tanks"
  if (token.shape === 'number')
    return token.glued && lowerAt(chart, at - 1) === '-' && at - from < 3
  if (token.shape === 'mark') return joins(chart, at, from, named)
  if (endsCompound(chart, at)) return true
  if (lower === 'and' || lower === '&') return joinsAdjectives(chart, at, from)
  const { is } = countedWord(token)
  if (is & IS.opener) return !named
  if (is & IS.adverb && !named) return true
  if ((is & (IS.closed | IS.adjective)) === IS.closed && !isCompound(chart, at)) return false
  return (is & (named ? IS.verbBehind : IS.verbBefore)) === 0
}

/** "1,500 Uzbek-owned firms": a participle joined by a hyphen describes, and is no verb. */
function endsCompound(chart: Chart, at: number): boolean {
  const [mark, token] = [chart.tokens[at - 1], chart.tokens[at] as Token]
  return mark?.lower === '-' && mark.glued && token.glued && !(countedWord(token).is & IS.closed)
}

function isCompound(chart: Chart, at: number): boolean {
  const next = chart.tokens[at + 1]
  return next?.lower === '-' && next.glued
}

/** A hyphen within a word, or a comma between adjectives. */
function joins(chart: Chart, at: number, from: number, named: boolean): boolean {
  const before = chart.tokens[at - 1]
  const next = chart.tokens[at + 1]
  const mark = lowerAt(chart, at)
  if (!before || !next) return false
  if (mark === '-' && (next.shape === 'word' || next.glued)) return at > from
  if (next.shape !== 'word') return false
  return mark === ',' && !named && isAdjective(before) && isAdjective(next)
}

function isAdjective(token: Token): boolean {
  return (countedWord(token).is & IS.adjective) !== 0
}

/** "12 trade and economic agreements": a noun or adjective on both sides, and no number behind. */
function joinsAdjectives(chart: Chart, at: number, from: number): boolean {
  const next = chart.tokens[at + 1]
  if (at === from || next?.shape !== 'word') return false
  return (countedWord(next).is & (IS.closed | IS.adjective)) !== IS.closed
}
