import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** "No firm will build", "if we build", "experts doubt that it will be built": nobody is said to. */
export function isUnreal(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  return (
    isOfNobody(reading, clause) ||
    inCondition(reading, clause) ||
    isOpenQuestion(reading, clause) ||
    isDoubted(reading, sentence, clause) ||
    isHopedOfOthers(reading, sentence, clause)
  )
}

/** "Experts doubt it will be built", but "nobody doubts". */
function isDoubted(reading: Reading, { clauses }: ParsedSentence, clause: Clause): boolean {
  const outer = clauses[clause.parent]
  if (!outer || clause.link === 'coordinate' || outer.verb.to > clause.verb.from) return false
  const isDenied = outer.verb.negated || isOfNobody(reading, outer)
  return !isDenied && reading.pack.commitmentFrames.doubting.has(outer.verb.lemma)
}

/** "We hope that fish is cheap and that Peru will buy it": what others are to do in one's hopes. */
function isHopedOfOthers(reading: Reading, { clauses }: ParsedSentence, clause: Clause): boolean {
  let outer: Clause | undefined = clause
  do outer = outer.parent < outer.index ? clauses[outer.parent] : undefined
  while (outer && !reading.pack.commitmentFrames.hoping.has(outer.verb.lemma))
  if (!outer || outer.verb.to > clause.verb.from) return false
  const [own, others] = [outer, clause].map((each) => subjectOf(reading, each))
  return others?.kind === 'actor' && !others.parties.some((party) => own?.parties.includes(party))
}

/** "Neither Peru nor Chile will build", "no firm will build". */
export function isOfNobody(reading: Reading, { subject }: Clause): boolean {
  const { nobody } = reading.pack.commitmentFrames
  const at = subject[0]?.from ?? -1
  const lower = (i: number) => reading.tokens[i]?.lower ?? ''
  return at >= 0 && (nobody.has(lower(at)) || nobody.has(lower(at - 1)))
}

/** "Specifies what each will bring", "how much oil Peru will sell": what is asked for is not told. */
export function isOpenQuestion({ pack, tokens }: Reading, { joiner, from }: Clause): boolean {
  const { asked, howMuch } = pack.commitmentFrames
  if (joiner === null) return false
  return (
    asked.has(joiner) || (joiner === howMuch.how && howMuch.much.has(tokens[from + 1]?.lower ?? ''))
  )
}

/** "If we build", "in case they build". */
export function inCondition(reading: Reading, clause: Clause): boolean {
  const { conditions } = reading.pack.commitmentFrames
  if (clause.joiner !== null && conditions.has(clause.joiner)) return true
  const start = clause.subject[0]?.from ?? clause.verb.from
  for (let i = clause.from; i <= Math.min(start, clause.from + 3); i++)
    if (conditions.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/**
 * What is told of a promise: "kept its promise to", or "broke its pledge to", "has not honoured its promise to", "failed to keep its
 * word to"; null where nothing.
 */
export function fateOf(
  { pack }: Reading,
  { verbs }: ParsedSentence,
  { from }: Range,
): 'kept' | 'broken' | null {
  const { keeping, breaking, failing } = pack.commitmentFrames
  const at = verbs.findLastIndex(({ to }) => to <= from)
  const verb = verbs[at]
  if (!verb || from - verb.to >= NEAR) return null
  const breaks = breaking.has(verb.lemma)
  if (!breaks && !keeping.has(verb.lemma)) return null
  if (verb.type === 'infinitive') return failing.has(verbs[at - 1]?.lemma ?? '') ? 'broken' : null
  const told = verb.modal === null && (verb.tense === 'past' || verb.perfect)
  if (!told) return null
  return breaks !== verb.negated ? 'broken' : 'kept'
}

/** How far behind its verb the word for a promise may stand, in tokens. */
const NEAR = 4
