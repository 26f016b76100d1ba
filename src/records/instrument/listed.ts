import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { goesOn } from '../paragraph.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './finite.ts'

/** The frame of one among documents told of. */
export const LISTED = 'the documents include <document>'

/** "The accords include a pact on trade", "among them was a pact", "they include a pact": one of those just told of. */
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
  const inside = group.prep >= verb.to && reading.tokens[group.prep]?.lower !== 'between'
  if (!(opens || told) || inside) return undefined
  return { status: 'signed', signing: true, frame: LISTED, scope: clause }
}

/** "Another memorandum was on fish", "the other one is on dams": one of those just told of. */
function isAboutIt(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
  group: NounGroup,
): boolean {
  const { about, another, measures } = reading.pack.instrumentFrames
  const copula = verb.lemma === 'be' && !verb.passive && verb.modal === null && !verb.negated
  if (!copula || !subject.includes(group)) return false
  if (!about.has(reading.tokens[verb.to]?.lower ?? '')) return false
  const words = reading.tokens.slice(group.from, group.to).map((t) => t.lower)
  if (!words.some((word) => another.has(word) || measures.has(word))) return false
  const before = [reading.sentences[sentence.index - 1], reading.sentences[sentence.index - 2]]
  return before.some((each) => each?.nouns.some((noun) => isDocument(reading, noun)))
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
