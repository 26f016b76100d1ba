import type { Counted } from '../../core/quantity.ts'
import type { Token } from '../../core/token.ts'
import type { Chart } from '../../grammar/chart.ts'
import { lowerAt } from './amounts.ts'
import { notCounted, openers, pluralModifiers, plurals, singulars } from './count-words.ts'
import { singular } from './nouns.ts'
import { verbs } from './verbs.ts'
import { adjectives, closedClasses, nounsToo } from './word-classes.ts'

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
  const noun = lowerAt(chart, to - 1)
  // "Iraqis": a plural in -is that is not the Greek singular.
  const head = noun.endsWith('is') && !noun.endsWith('sis') ? noun.slice(0, -1) : singular(noun)
  return { from, to, head }
}

/** A capital behind a full stop or a wide gap begins another sentence or line. */
function startsAfresh(chart: Chart, at: number): boolean {
  const [before, token] = [chart.tokens[at - 1], chart.tokens[at]]
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
  if (closedClasses.has(token.lower) || n === 1 || /(?:ed|ing|ly)$/.test(token.lower)) return null
  return counted(chart, at, at + 1)
}

function several(chart: Chart, from: number): Counted | null {
  let named = false
  for (let i = from; i < from + REACH; i++) {
    const token = chart.tokens[i]
    if (!token || startsAfresh(chart, i)) return null
    if (isPlural(token) && !isPluralModifier(chart, i)) return counted(chart, from, i + 1)
    if (!continues(chart, i, { from, named })) return null
    named ||= isNoun(token)
  }
  return null
}

function isPluralModifier(chart: Chart, at: number): boolean {
  if (!pluralModifiers.has(lowerAt(chart, at))) return false
  const next = chart.tokens[at + 1]
  return next?.shape === 'word' && isNoun(next) && !verbs.has(next.lower)
}

/** Behind "one": nouns and adjectives up to the first word of another kind. */
function single(chart: Chart, from: number): Counted | null {
  let end = from
  let named = false
  for (let i = from; i < from + REACH; i++) {
    const token = chart.tokens[i]
    if (!token || startsAfresh(chart, i) || !continues(chart, i, { from, named })) break
    if (isPlural(token)) return null
    if (isNoun(token) && !isVerbForm(token.lower, true)) {
      named = true
      end = i + 1
    }
  }
  return named ? counted(chart, from, end) : null
}

interface Run {
  readonly from: number
  /** True where a noun stands between the number and here. */
  readonly named: boolean
}

/** Whether a token may stand between a number and the head of its noun. */
function continues(chart: Chart, at: number, run: Run): boolean {
  const token = chart.tokens[at] as Token
  const { lower } = token
  if (token.shape === 'number') return false
  if (token.shape === 'mark') return joins(chart, at, run)
  if (lower === 'and' || lower === '&') return joinsAdjectives(chart, at, run)
  if (openers.has(lower)) return !run.named
  if (lower.endsWith('ly') && !run.named) return true
  const closed = closedClasses.get(lower)
  const compound = chart.tokens[at + 1]?.lower === '-' && chart.tokens[at + 1]?.glued === true
  if (closed && !adjectives.has(lower) && !compound) return false
  return isVerbForm(lower, run.named) === false
}

/** A hyphen within a word, or a comma between adjectives. */
function joins(chart: Chart, at: number, run: Run): boolean {
  const [before, token, next] = [chart.tokens[at - 1], chart.tokens[at], chart.tokens[at + 1]]
  if (!before || !token || next?.shape !== 'word') return false
  if (token.lower === '-') return at > run.from
  return (
    token.lower === ',' && !run.named && adjectives.has(before.lower) && adjectives.has(next.lower)
  )
}

/** "12 trade and economic agreements": a noun or adjective on both sides, and no number behind. */
function joinsAdjectives(chart: Chart, at: number, run: Run): boolean {
  const next = chart.tokens[at + 1]
  if (at === run.from || next?.shape !== 'word') return false
  return !closedClasses.has(next.lower) || adjectives.has(next.lower)
}

/** A verb ends the noun; its participles may also describe the noun before it is named. */
function isVerbForm(lower: string, named: boolean): boolean {
  const verb = verbs.get(lower)
  if (!verb) return named && /(?:ed)$/.test(lower) && lower.length > 4
  if (nounsToo.has(lower) || nounsToo.has(verb.lemma) || adjectives.has(lower))
    return named && isPastOnly(verb.forms, lower)
  if (verb.forms.has('participle') || verb.forms.has('ing')) return named
  return true
}

function isPastOnly(forms: ReadonlySet<string>, lower: string): boolean {
  return !nounsToo.has(lower) && forms.has('past') && !forms.has('base')
}

/** Adjectives of the list that are as often nouns: "one official said". */
const NOUNS_TOO = new Set(
  'official individual representative executive professional native relative expert general white black'.split(
    ' ',
  ),
)

function isNoun(token: Token): boolean {
  const { lower } = token
  if (NOUNS_TOO.has(lower)) return true
  return (
    token.shape === 'word' && !adjectives.has(lower) && !lower.endsWith('ly') && !openers.has(lower)
  )
}

/** Whether a word is a plural by its form. */
function isPlural({ lower, shape }: Token): boolean {
  if (shape !== 'word') return false
  if (
    plurals.has(lower) ||
    (lower.length > 4 && (lower.endsWith('men') || lower.endsWith('people')))
  )
    return true
  if (!lower.endsWith('s') || lower.length < 3 || lower.startsWith("'")) return false
  return !singulars.has(lower) && !/(?:ss|us|ous|sis)$/.test(lower)
}
