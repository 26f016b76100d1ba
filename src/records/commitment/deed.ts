import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { subjectOf } from '../acting-parties.ts'
import { isActionNoun, nounAt, verbAt } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'

/** "The plant will be operational": what is undertaken is to be done. */
export function isDone(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
): boolean {
  const { done, undertakings, portions } = reading.pack.commitmentFrames
  const next = { from: verb.to, to: Math.min(sentence.to, verb.to + 2) }
  const head = reading.words[subject.at(-1)?.head ?? -1]?.lemma.toLowerCase() ?? ''
  const undertaken = undertakings.has(head) || portions.has(head)
  return verb.lemma === 'be' && undertaken && anyWord(reading, next, done)
}

/** "Will continue to evolve": more of the same; "the forum will run until May": what an occasion does. */
export function goesOn(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  if (isOfOccasion(reading, sentence, clause)) return true
  const { idle, happening, transitive } = reading.pack.commitmentFrames
  const next = verbAt(sentence, clause.verb.to)
  if (next?.type !== 'infinitive' || !happening.has(clause.verb.lemma)) return false
  // "Chile will continue to support Peru": somebody does it.
  const done = transitive.has(next.lemma) && nounAt(sentence, next.to)?.time === false
  return idle.has(next.lemma) && !(done && subjectOf(reading, clause).kind === 'actor')
}

function isOfOccasion({ pack }: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { subject, verb } = clause
  const type = pack.eventFrames.nouns.get(subject[0]?.lemma.toLowerCase() ?? '')
  if (type === undefined || verb.passive || verbAt(sentence, verb.to)) return false
  // "Talks are under way for the purchase of".
  if (pack.eventFrames.being.has(verb.lemma)) return false
  const object = nounAt(sentence, verb.to)
  return object === undefined || object.time
}

/** "The clinic that Peru will build": the object stands before its relative clause. */
export function objectBefore(sentence: ParsedSentence, clause: Clause): NounGroup | undefined {
  const [first] = clause.subject
  if (clause.link !== 'relative' || !first || hasObject(sentence, clause)) return undefined
  return sentence.nouns.findLast((n) => n.to <= first.from && n.to >= first.from - 2 && !n.time)
}

/** "Start", "get under way", "take effect": what says of its subject only that it comes about, or ends. */
export function happens(
  reading: Reading,
  sentence: ParsedSentence,
  { lemma, to, passive }: VerbGroup,
): boolean {
  const { happening, outcomes } = reading.pack.commitmentFrames
  if (passive) return false
  if (outcomes.get(lemma)?.has(reading.tokens[to]?.lower ?? '')) return true
  return happening.has(lemma) && nounAt(sentence, to)?.time !== false
}

/** "The work will begin": something that is undertaken comes about; "the accord will open a chapter" does not. */
export function begins(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { undertakings } = reading.pack.commitmentFrames
  const head = clause.subject.at(-1)?.head ?? -1
  if (!happens(reading, sentence, clause.verb)) return false
  return (
    isActionNoun(reading, head) || undertakings.has(reading.words[head]?.lemma.toLowerCase() ?? '')
  )
}

/** How many words behind its verb what is paid is named: "bear a third of the cost". */
const PAID = 6

/** "Chile will help Peru modernise …": an action, of somebody; "the bridge will help trade" is an effect. */
export function isDeed(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  // "Will have its part ready".
  const { causing, done } = reading.pack.commitmentFrames
  if (causing.has(clause.verb.lemma) && anyWord(reading, clause, done))
    return subjectOf(reading, clause).kind === 'actor'
  const { transitive, reporting, paying } = reading.pack.commitmentFrames
  const paid = { from: clause.verb.to, to: Math.min(sentence.to, clause.verb.to + PAID) }
  if (paying.verbs.has(clause.verb.lemma) && anyWord(reading, paid, paying.nouns))
    return subjectOf(reading, clause).kind === 'actor'
  if (isPhrasal(reading, clause.verb)) return subjectOf(reading, clause).kind === 'actor'
  // "Will help to train nurses": what it helps to do stands behind it.
  const helped = verbAt(sentence, clause.verb.to)?.type === 'infinitive'
  if (!transitive.has(clause.verb.lemma) || !(helped || hasObject(sentence, clause))) return false
  const { kind, range } = subjectOf(reading, clause)
  const mention = range ? reading.mentions.holding(range.from) : undefined
  if (kind !== 'actor') return false
  const known = mention?.form !== 'pronoun' || mention.deixis !== null
  return (
    known ||
    (mention.parties.length > 1 &&
      (clause.verb.modal === 'will' || reporting.has(clause.verb.modal ?? '')))
  )
}

/** "Is putting up the money", "will bring down tariffs", "is paying for the repair". */
export function isPhrasal({ pack, tokens }: Reading, { lemma, to }: VerbGroup): boolean {
  return pack.commitmentFrames.phrasal.get(lemma)?.has(tokens[to]?.lower ?? '') === true
}

/** True where a noun follows the verb: the thing does something to it. */
function hasObject(sentence: ParsedSentence, { verb }: Clause): boolean {
  return nounAt(sentence, verb.to)?.time === false
}

/** "Will continue to push", "will go on cutting": what is being done already. */
export function keepsOn({ words, pack }: Reading, { lemma, to }: VerbGroup): boolean {
  const { continuing } = pack.commitmentFrames
  return (
    continuing.alone.has(lemma) ||
    continuing.phrasal.get(lemma)?.has(words[to]?.lemma ?? '') === true
  )
}
