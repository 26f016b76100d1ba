import type { AttributionText } from './attribution.ts'
import type { Clause, ClausedSentence } from './clause.ts'
import type { TokenRange } from './tagged.ts'

/**
 * The token where what somebody thinks begins, behind a noun or an infinitive that says so: "expressed
 * the view that", "made clear that", "went on to say that"; undefined for all else.
 */
export function opinionFrom(
  { words, reports, speechWords }: AttributionText,
  { clauses, verbs }: ClausedSentence,
  { verb, index, joiner }: Clause,
): number | undefined {
  const { opening, opinions, conditions } = speechWords
  if (!opening.has(verb.lemma) || verb.negated || verb.passive) return undefined
  const next = clauses[index + 1]
  if (next?.joiner !== 'that' || next.parent !== index) return undefined
  if (joiner !== null && conditions.has(joiner)) return undefined
  // "It is worth noting that" is said by nobody.
  const isBare = words[verb.head]?.tag === 'AUX'
  const told = verbs.some(
    (v) =>
      v.to === next.from &&
      v.from >= verb.to &&
      reports.has(v.lemma) &&
      !(isBare && v.type === 'gerund'),
  )
  if (!told && !opinions.has(words[next.from - 1]?.lemma ?? '')) return undefined
  return next.from
}

/** "Figures from the bank show", "a study by the ministry found": whose figures they are. */
export function shownBy(
  { words, speechWords }: AttributionText,
  { verb, subject }: Clause,
): TokenRange | undefined {
  const [thing] = subject
  const { showing, data, origins } = speechWords
  if (!thing || verb.passive || !showing.has(verb.lemma) || !data.has(thing.lemma)) return undefined
  const from = thing.to + 1
  const told = origins.has(words[thing.to]?.lemma ?? '') && from < verb.from
  return told ? { from, to: verb.from } : undefined
}
