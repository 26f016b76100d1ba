import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { agentIn, type Subject, together } from '../acting-parties.ts'
import { describes, isPlural } from '../phrase.ts'
import { isOfOther } from '../position/other-side.ts'
import type { Reading } from '../reading.ts'
import { partiesIn, speakerAt } from '../speakers.ts'
import { begins } from './deed.ts'
import { isForeign } from './progress.ts'
import { isReported } from './reported.ts'

/** "Can be used between the two countries": the words name the own side, or both. */
function concernsSides(reading: Reading, clause: Clause, own: readonly string[]): boolean {
  return together(reading, clause) || partiesIn(reading, clause).some((code) => own.includes(code))
}

/** What somebody says of his own side, or reports of others. */
export function isTold(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
  subject: Subject,
): boolean {
  return isOwn(reading, sentence, clause, subject) || isReported(reading, sentence, clause)
}

/** What is said of the own side: by somebody, of a subject that holds his state, or of both. */
function isOwn(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
  subject: Subject,
): boolean {
  const speaker = speakerAt(reading, clause.verb.from)
  if (isAnnounced(reading, sentence, clause, subject)) return true
  if (!speaker) return false
  if (isUndertaken(reading, sentence, clause, subject)) return true
  if (clause.verb.passive)
    return (
      !describes(clause) &&
      subject.kind === 'thing' &&
      !isLaidOnNobody(reading, sentence, clause) &&
      concernsSides(reading, clause, speaker.parties)
    )
  return (
    subject.kind === 'actor' &&
    !isOfOther(reading, clause) &&
    (subject.parties.length === 0 ||
      (speaker.parties.length === 0 && !isLaidOnOthers(reading, clause)) ||
      subject.parties.some((p) => speaker.parties.includes(p)))
  )
}

/** "Peru should": what somebody, of a side that is not known, says others ought to do. */
function isLaidOnOthers(reading: Reading, { verb, subject }: Clause): boolean {
  const { modals } = reading.pack.commitmentFrames
  const we = subject[0] ? isPlural(reading, subject[0]) : false
  return modals.get(verb.modal ?? '')?.strength === 'hoped' && !we
}

/** "It was announced that Chile would build": what somebody, whoever says it, is to do. */
function isAnnounced(
  reading: Reading,
  { clauses }: ParsedSentence,
  { verb, parent, link }: Clause,
  subject: Subject,
): boolean {
  if (verb.modal !== 'would' || link !== 'complement' || subject.parties.length === 0) return false
  const told = clauses[parent]?.verb
  return told !== undefined && reading.pack.commitmentFrames.announcing.has(told.lemma)
}

/** "The obstacles should be removed": a call on nobody in particular, unless it is said by whom. */
function isLaidOnNobody(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { duties } = reading.pack.positionFrames
  return duties.has(clause.verb.modal ?? '') && agentIn(reading, sentence, clause).length === 0
}

/** "The work should begin", "said the line would be built": what is undertaken at home. */
function isUndertaken(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
  subject: Subject,
): boolean {
  if (subject.kind !== 'thing' || describes(clause) || isForeign(reading, subject)) return false
  const head = reading.words[clause.subject.at(-1)?.head ?? -1]?.lemma.toLowerCase() ?? ''
  const { undertakings } = reading.pack.commitmentFrames
  return clause.verb.passive
    ? clause.verb.modal === 'would' && undertakings.has(head)
    : begins(reading, sentence, clause)
}
