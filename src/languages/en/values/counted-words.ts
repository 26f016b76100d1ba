import type { Token } from '../../../core/token.ts'
import { adjectives } from '../text/adjectives.ts'
import { singular } from '../text/nouns.ts'
import { verbs } from '../text/verbs.ts'
import { closedClasses, nounsToo } from '../text/word-classes.ts'
import { labels, months, openers, pluralModifiers, plurals, singulars } from './count-words.ts'

/** What a written word can be behind a number, as bits. */
export const IS = {
  plural: 1,
  noun: 2,
  opener: 4,
  adjective: 8,
  /** Of a closed class, such as a preposition. */
  closed: 16,
  /** A verb where no noun was named yet, and where one was. */
  verbBefore: 32,
  verbBehind: 64,
  pluralModifier: 128,
  /** Some form of a verb. */
  verb: 256,
  adverb: 512,
  /** A noun that numbers name: "Article 7". */
  label: 1024,
  month: 2048,
  /** "A day", "per year". */
  per: 4096,
  /** "Times": what comes before it counts how often. */
  times: 8192,
  /** Joins one number to the next: "and", "or", a comma. */
  joint: 16384,
} as const

const PER = new Set(['a', 'an', 'per', 'each', 'every'])
const JOINTS = new Set(['and', 'or', ','])

interface CountedWord {
  readonly is: number
  /** The singular where it is a plural. */
  readonly singular: string
}

/** Words by the number of their form; the vocabulary is bounded, so is this. */
const known: CountedWord[] = []

/** What a token can be behind a number. */
export function countedWord(token: Token): CountedWord {
  const { form } = token
  if (form < 0) return build(token)
  const word = known[form] ?? build(token)
  known[form] = word
  return word
}

function build(token: Token): CountedWord {
  const { lower } = token
  let is = 0
  if (isPlural(token)) is |= IS.plural
  if (isNoun(token)) is |= IS.noun
  if (openers.has(lower)) is |= IS.opener
  if (adjectives.has(lower)) is |= IS.adjective
  if (closedClasses.has(lower)) is |= IS.closed
  if (isVerbForm(lower, false)) is |= IS.verbBefore
  if (isVerbForm(lower, true)) is |= IS.verbBehind
  if (pluralModifiers.has(lower)) is |= IS.pluralModifier
  if (verbs.has(lower)) is |= IS.verb
  if (lower.endsWith('ly')) is |= IS.adverb
  if (labels.has(lower)) is |= IS.label
  if (months.has(lower)) is |= IS.month
  if (PER.has(lower)) is |= IS.per
  if (lower === 'times' || lower === 'time') is |= IS.times
  if (JOINTS.has(lower)) is |= IS.joint
  return { is, singular: singularOf(lower) }
}

/** "Iraqis": a plural in -is that is not the Greek singular. */
function singularOf(noun: string): string {
  return noun.endsWith('is') && !noun.endsWith('sis') ? noun.slice(0, -1) : singular(noun)
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

function isNoun({ lower, shape }: Token): boolean {
  if (NOUNS_TOO.has(lower)) return true
  return shape === 'word' && !adjectives.has(lower) && !lower.endsWith('ly') && !openers.has(lower)
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
