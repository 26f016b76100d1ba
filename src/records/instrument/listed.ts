import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { goesOn } from '../paragraph.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/** The frame of one among documents told of. */
export const LISTED = 'the documents include <document>'

/**
 * "The accords include a pact on trade", "among them was a pact", "they include a pact", "the first one is a pact",
 * "the second covers fish": one of those just told of.
 */
export function listed(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { containing, among } = reading.pack.instrumentFrames
  if (clause && isAboutIt(reading, sentence, clause, group))
    return { status: 'signed', signing: true, frame: LISTED, scope: clause }
  if (!clause || group.from < clause.verb.to || clause.verb.modal !== null) return undefined
  const { verb, subject } = clause
  const opens = among.has(reading.tokens[clause.from]?.lower ?? '') && verb.lemma === 'be'
  const whole = subject.at(-1)
  const told = containing.has(verb.lemma) && whole && areDocuments(reading, sentence, whole)
  const one = isPredicate(reading, sentence, clause, group)
  const inside = group.prep >= verb.to && reading.tokens[group.prep]?.lower !== 'between'
  if (!(opens || told || one) || inside) return undefined
  return { status: 'signed', signing: true, strict: one, frame: LISTED, scope: clause }
}

/** "The third agreement was a memorandum on", "the last involved a pact on": what one of those told of is. */
function isPredicate(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
  group: NounGroup,
): boolean {
  const { covering, nouns, standIns } = reading.pack.instrumentFrames
  const whole = subject.at(-1)
  const copula = verb.lemma === 'be' && !verb.passive
  const covers = covering.has(verb.lemma) && nouns.has(group.lemma.toLowerCase())
  if (verb.negated || !(copula || covers) || !whole || group.from !== verb.to) return false
  const names = isDocument(reading, whole) || standIns.has(whole.lemma)
  return names && isOneOfSeveral(reading, whole) && isToldOfBefore(reading, sentence, whole)
}

/** "Another memorandum was on fish", "the other one is on dams", "the first covers trade": one of those just told of. */
function isAboutIt(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
  group: NounGroup,
): boolean {
  const { about, covering } = reading.pack.instrumentFrames
  if (verb.passive || verb.modal !== null || verb.negated || !subject.includes(group)) return false
  const copula = verb.lemma === 'be' && about.has(reading.tokens[verb.to]?.lower ?? '')
  const covers = covering.has(verb.lemma) && !actsOnDocument(reading, sentence, verb.to)
  if (!copula && !covers) return false
  return isOneOfSeveral(reading, group) && isToldOfBefore(reading, sentence, group)
}

/** "The third involved a memorandum": the noun right behind the verb is the document. */
function actsOnDocument(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  const object = sentence.nouns.find((noun) => noun.from === at)
  return object !== undefined && reading.pack.instrumentFrames.nouns.has(object.lemma.toLowerCase())
}

/** "Another", "the first agreement", "one of them". */
function isOneOfSeveral(reading: Reading, group: NounGroup): boolean {
  const { another, measures, ordered } = reading.pack.instrumentFrames
  const words = reading.tokens.slice(group.from, group.to).map((t) => t.lower)
  return words.some((word) => another.has(word) || measures.has(word) || ordered.has(word))
}

/** How many sentences before it the documents may be told that one is of; more where it is counted: "the first one". */
const BEFORE = { any: 2, counted: 4 }

/** Whether one of the sentences before names documents. */
function isToldOfBefore(reading: Reading, { index }: ParsedSentence, one: NounGroup): boolean {
  const { ordered } = reading.pack.instrumentFrames
  const words = reading.tokens.slice(one.from, one.to)
  const reach = words.some(({ lower }) => ordered.has(lower)) ? BEFORE.counted : BEFORE.any
  const before = reading.sentences.slice(Math.max(0, index - reach), index)
  return before.some(({ nouns }) => nouns.some((noun) => isDocument(reading, noun)))
}

/** "The accords"; "they" behind a sentence that tells of several. */
function areDocuments(reading: Reading, sentence: ParsedSentence, whole: NounGroup): boolean {
  const { owners } = reading.pack.instrumentFrames
  if (!owners.has(whole.lemma)) return isSeveral(reading, whole)
  const before = reading.sentences[sentence.index - 1]
  return (
    before !== undefined &&
    goesOn(reading, before, sentence) &&
    before.nouns.some((noun) => isSeveral(reading, noun))
  )
}

/** A plural of documents. */
function isSeveral(reading: Reading, group: NounGroup): boolean {
  const { head } = group
  const plural = reading.tokens[head]?.lower !== reading.words[head]?.lemma.toLowerCase()
  return plural && isDocument(reading, group)
}

function isDocument(reading: Reading, { lemma }: NounGroup): boolean {
  const { nouns, wide } = reading.pack.instrumentFrames
  return nouns.has(lemma.toLowerCase()) || wide.has(lemma)
}
