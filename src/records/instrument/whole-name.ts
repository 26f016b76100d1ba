import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { isGeneric, typeOf } from './noun.ts'

/** "the Trade in | Services Agreement": the part of a name before the preposition behind which it goes on. */
export function nameBefore(
  reading: Reading,
  sentence: ParsedSentence,
  { from, prep }: NounGroup,
): NounGroup | undefined {
  if (prep < 0 || prep !== from - 1 || !isCapital(reading, from)) return undefined
  const before = outerNoun(sentence, { prep })
  const isName = before && isCapital(reading, before.head)
  return isName && !reading.mentions.holding(before.head) ? before : undefined
}

/** "The Partnership | for Growth Treaty", "a package | of five accords": the document is named behind it. */
export function opensAnother(
  reading: Reading,
  sentence: ParsedSentence,
  { lemma, to }: NounGroup,
): boolean {
  const { wide, signable, measures, of } = reading.pack.instrumentFrames
  const isMeasure = reading.tokens[to]?.lower === of
  const noun = lemma.toLowerCase()
  if (!(isMeasure ? measures.has(lemma) : wide.has(noun) || signable.has(noun))) return false
  const next = sentence.nouns.find(({ prep }) => prep === to)
  if (!next || !typeOf(reading, next) || isGeneric(reading, next)) return false
  return isMeasure || nameBefore(reading, sentence, next) !== undefined
}

/** The sentence with the whole name where a part of it is a subject. */
export function withWhole(
  sentence: ParsedSentence,
  part: NounGroup,
  whole: NounGroup,
): ParsedSentence {
  const clauses = sentence.clauses.map((clause) =>
    clause.subject.includes(part)
      ? { ...clause, subject: clause.subject.map((noun) => (noun === part ? whole : noun)) }
      : clause,
  )
  return { ...sentence, clauses }
}

/** Whether a token begins with a capital. */
export const isCapital = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.capital === true
