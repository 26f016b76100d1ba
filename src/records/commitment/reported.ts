import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { describes } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { speakerAt } from '../speakers.ts'
import { innermost } from '../speech-at.ts'
import { anyWord } from '../words-in.ts'
import { isForeign } from './progress.ts'

/**
 * "Said that Peru would supply the pipes", "said the ban would be lifted": what somebody tells of what is to
 * come, be it done by others or to a thing. What would come of a condition is only supposed.
 */
export function isReported(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { reporting } = reading.pack.commitmentFrames
  const { verb } = clause
  if (!reporting.has(verb.modal ?? '') || (describes(clause) && !isGiven(reading, clause)))
    return false
  if (isDrafted(reading, sentence, clause)) return true
  const speaker = speakerAt(reading, verb.from)
  if (!speaker || isSupposed(reading, sentence)) return false
  const subject = subjectOf(reading, clause)
  if (subject.kind === 'actor')
    return subject.parties.length > 0 && (!verb.passive || isGiven(reading, clause))
  return (
    verb.passive &&
    subject.kind === 'thing' &&
    speaker.parties.length > 0 &&
    !isForeign(reading, subject)
  )
}

/** "If the price fell": another clause says on what it hangs. */
function isSupposed(reading: Reading, { clauses }: ParsedSentence): boolean {
  const { conditions, lasting } = reading.pack.commitmentFrames
  return clauses.some(
    ({ joiner }) => joiner !== null && conditions.has(joiner) && !lasting.has(joiner),
  )
}

/** "The airline would be given three flights a week": what somebody is granted by who speaks of it. */
export function isGiven(reading: Reading, clause: Clause): boolean {
  const { granting, reporting } = reading.pack.commitmentFrames
  const { verb } = clause
  if (!verb.passive || !granting.has(verb.lemma) || !reporting.has(verb.modal ?? '')) return false
  return subjectOf(reading, clause).kind === 'actor' && speakerAt(reading, verb.from) !== null
}

/** "Under the draft, Peru would supply copper. Chile would pay in wine": what a document to come would lay down. */
export function isDrafted(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
): boolean {
  const start = subject[0]?.from ?? verb.from
  if (namesDraft(reading, sentence, start)) return true
  const last = reading.sentences[sentence.index - 1]
  const goes = last?.block === sentence.block && start === sentence.from
  const told = goes ? last.clauses[0] : undefined
  const { reporting } = reading.pack.commitmentFrames
  return (
    told !== undefined &&
    reporting.has(told.verb.modal ?? '') &&
    namesDraft(reading, last as ParsedSentence, told.verb.from)
  )
}

/** "Under the draft", before a clause. */
function namesDraft(reading: Reading, sentence: ParsedSentence, end: number): boolean {
  const { grounds, drafts } = reading.pack.commitmentFrames
  for (let i = sentence.from; i < end; i++)
    if (grounds.has(reading.tokens[i]?.lower ?? ''))
      return anyWord(reading, { from: i + 1, to: Math.min(end, i + DRAFT) }, drafts)
  return false
}

/** How far behind "under" the draft is named: "under the terms of the latest Chadian proposal". */
const DRAFT = 7

/** "Said that Peru was building a port": what is going on while somebody says so. */
export function isBackshifted(reading: Reading, { verb }: Clause): boolean {
  if (verb.tense !== 'past' || verb.perfect) return false
  const speech = innermost(reading.speeches, verb.from)
  return speech !== null && speech !== undefined && !speech.direct && speech.speaker !== null
}
