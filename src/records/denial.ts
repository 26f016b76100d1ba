import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { VerbGroup } from '../text/group.ts'
import { holding, type Range, within } from './range.ts'
import type { Reading } from './reading.ts'

/** Where the words of a claim stand: the clause that holds them or that they hang on, and where in it. */
interface Place {
  readonly sentence: ParsedSentence
  readonly clause: Clause
  readonly at: number
  readonly token: number
}

/**
 * Why the words at a token claim nothing, or null: what somebody denies, calls false or asks, in their clause or in one
 * that it hangs on. What is joined by "and", or added by a relative clause behind a comma, is said anew.
 *
 * @example
 * // "Reports that it had signed a treaty are false": 'it is denied' for the treaty
 */
export function denialAt(reading: Reading, sentence: ParsedSentence, token: number): string | null {
  let clause: Clause | undefined = holding(sentence.clauses, token)
  let at = token
  while (clause) {
    const { link, parent }: Clause = clause
    if (isDenied(reading, { sentence, clause, at, token })) return 'it is denied'
    if (isLeftOpen(reading, clause)) return 'it is left open'
    if (link !== 'complement' && link !== 'relative') return null
    if (link === 'relative' && isAside(reading, sentence, clause)) return null
    at = clause.from
    clause = sentence.clauses.find(({ index }) => index === parent)
  }
  return null
}

/** "Whether it will", "asked if it would". */
function isLeftOpen({ pack, words }: Reading, { joiner, from }: Clause): boolean {
  if (joiner === null) return false
  const { doubts, asking } = pack.denials
  const asked = asking.has(words[from - 1]?.lemma ?? '') && pack.speechWords.conditions.has(joiner)
  return asked || doubts.has(joiner)
}

function isDenied(reading: Reading, place: Place): boolean {
  const { sentence, clause, at } = place
  const before = within(sentence.verbs, { from: clause.from, to: Math.min(at, clause.to) })
  if (before.some((group) => denies(reading, group, place))) return true
  const { verb } = clause
  if (at >= verb.to) return isCalledFalse(reading, verb, { from: verb.to, to: at })
  if (!clause.subject.some(({ lemma }) => reading.pack.denials.claims.has(lemma))) return false
  if (verb.passive && (isDenial(reading, verb) || isDismissal(reading, verb))) return !verb.negated
  return isCalledFalse(reading, verb, { from: verb.to, to: clause.to })
}

/** The verb denies what stands at the place: "denied having signed", "dismissed reports of". */
function denies(reading: Reading, verb: VerbGroup, place: Place): boolean {
  const { sentence, clause, at, token } = place
  if (verb.negated || verb.passive || parted(reading, { from: verb.to, to: token })) return false
  const object = { from: verb.to, to: at }
  if (verb !== clause.verb && hasSign(reading, object)) return false
  const said = within(sentence.verbs, object).some(
    ({ type, lemma, from }) =>
      type === 'gerund' && reading.pack.reports.has(lemma) && isSign(reading, from - 1),
  )
  if (said) return false
  return (
    isDenial(reading, verb) || (isDismissal(reading, verb) && hasClaim(reading, sentence, object))
  )
}

function isDenial({ pack, words }: Reading, { lemma, to }: VerbGroup): boolean {
  return pack.denials.verbs.has(lemma) || pack.denials.verbs.has(`${lemma} ${words[to]?.lemma}`)
}

function isDismissal({ pack }: Reading, { lemma }: VerbGroup): boolean {
  return pack.denials.dismissals.has(lemma)
}

/** "is false", "is not true", "there was no truth in": the words behind the verb take it back. */
function isCalledFalse({ pack, words }: Reading, verb: VerbGroup, { from, to }: Range): boolean {
  const { falsehoods, truths, negators } = pack.denials
  let negated = verb.negated
  for (let i = from; i < to; i++) {
    const lemma = words[i]?.lemma ?? ''
    if (negators.has(lemma)) negated = true
    if (falsehoods.has(lemma)) return !negated
    if (truths.has(lemma)) return negated
  }
  return false
}

/** A noun of what is only claimed is the first noun of the range. */
function hasClaim({ pack }: Reading, sentence: ParsedSentence, range: Range): boolean {
  const [first] = within(sentence.nouns, range)
  return first !== undefined && pack.denials.claims.has(first.lemma)
}

/** ", who signed …": a relative clause behind a comma, about anything but a claim. */
function isAside(reading: Reading, { nouns }: ParsedSentence, { from, joiner }: Clause): boolean {
  if (joiner === null || !isSign(reading, from - 1)) return false
  const noun = nouns.findLast(({ to }) => to < from)
  return !noun || !reading.pack.denials.claims.has(noun.lemma)
}

/** A quotation begins or ends in the range, so that its parts are said apart. */
function parted({ words }: Reading, { from, to }: Range): boolean {
  let odd = false
  for (let i = from; i < to; i++) if (words[i]?.lemma === '"') odd = !odd
  return odd
}

function hasSign(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isSign(reading, i)) return true
  return false
}

function isSign({ words }: Reading, at: number): boolean {
  return words[at]?.tag === 'PUNCT'
}
