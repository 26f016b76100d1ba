import { gather } from '../../core/gather.ts'
import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { VerbGroup } from '../../text/group.ts'
import { subjectOf } from '../acting-parties.ts'
import { commitmentFramesIn } from '../commitment/frame.ts'
import type { FrameMatch } from '../frame-match.ts'
import { isNeed, isOthersNeed } from '../need.ts'
import { clauseAt, describes, withoutMark } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn, speakerAt } from '../speakers.ts'
import { innermost } from '../speech-at.ts'
import { anyWord } from '../words-in.ts'
import type { PositionCandidate } from './candidate.ts'
import { isTarget } from './effect.ts'
import { isOfOther } from './other-side.ts'

/** What a sentence says others are to do: "they must withdraw", "the need for the EU to …". */
export function duties(reading: Reading, sentence: ParsedSentence): readonly PositionCandidate[] {
  const matches = commitmentFramesIn(reading, sentence)
  const needs = gather(matches, (match) => need(reading, match))
  const told = gather(sentence.clauses, (clause) =>
    isAgreed(matches, clause) ? NONE : duty(reading, sentence, clause),
  )
  return needs.length === 0 ? told : [...needs, ...told]
}

const NONE: readonly PositionCandidate[] = []

/** "Agreed that firms should be founded": a promise, and no call. */
function isAgreed(matches: readonly FrameMatch<CommitmentFrame>[], { verb }: Clause): boolean {
  return matches.some(({ frame, slots: { that } }) => {
    return (
      frame.mutual === true && that !== undefined && that.from <= verb.from && verb.from < that.to
    )
  })
}

/** "The need to …" of what others are to do. */
function need(reading: Reading, match: FrameMatch<CommitmentFrame>): PositionCandidate[] {
  const { slots, from, sentence, frame } = match
  const about = slots.do ?? slots.doing ?? slots.that
  if (!about || !(isOthersNeed(reading, match) || isOfAll(reading, match))) return []
  const by =
    speakerAt(reading, from)?.parties ?? subjectOf(reading, clauseAt(sentence, from)).parties
  return by.length === 0
    ? []
    : [
        {
          frame: `position: ${frame.pattern}`,
          stance: 'calls-for',
          trigger: from,
          by,
          about: withoutMark(reading, about),
          whom: slots.whom,
        },
      ]
}

/** "The need for all countries to …", "it is time for the international community to …". */
function isOfAll(reading: Reading, match: FrameMatch<CommitmentFrame>): boolean {
  const { whom } = match.slots
  return (
    whom !== undefined &&
    isNeed(match) &&
    partiesIn(reading, whom).length === 0 &&
    anyWord(reading, whom, reading.pack.positionFrames.collectives)
  )
}

/** "They must withdraw": what somebody says others are to do. */
function duty(reading: Reading, sentence: ParsedSentence, clause: Clause): PositionCandidate[] {
  const { verb } = clause
  const word = dutyOf(reading, sentence, clause)
  if (word === null) return []
  const speaker = speakerAt(reading, verb.from)
  const range = subjectOf(reading, clause).range ?? expletive(reading, clause)
  if (
    !speaker ||
    speaker.parties.length === 0 ||
    !range ||
    !isDuty(reading, clause, speaker.parties)
  )
    return []
  const about = { from: range.from, to: phraseEnd(reading, sentence, verb.to) }
  if (isTarget(reading, about)) return []
  return [
    {
      frame: `position: <subject> ${word} <do>`,
      stance: 'calls-for',
      trigger: verb.from,
      by: speaker.parties,
      about,
      whom: isOfOther(reading, clause) ? range : undefined,
    },
  ]
}

/** "Must", "has to" of others: the word that lays it on them, or null. */
function dutyOf(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
): string | null {
  const { duties, obliging } = reading.pack.positionFrames
  if (verb.modal !== null)
    return duties.has(verb.modal) || isWayOut(reading, verb) ? verb.modal : null
  if (!obliging.has(verb.lemma) || verb.negated || verb.passive) return null
  const named = partiesIn(reading, { from: subject[0]?.from ?? 0, to: subject.at(-1)?.to ?? 0 })
  const does = sentence.verbs.some((v) => v.from === verb.to && v.type === 'infinitive')
  return does && named.length > 0 ? verb.lemma : null
}

/** "The dispute can be settled through dialogue": the way out that the speaker stands for. */
function isWayOut(reading: Reading, { passive, lemma, to }: VerbGroup): boolean {
  const { settling, peaceful } = reading.pack.positionFrames
  return passive && settling.has(lemma) && anyWord(reading, { from: to, to: to + WAY }, peaceful)
}

/** How many tokens behind the verb the way is named: "only through constructive and open dialogue". */
const WAY = 7

/** "There should be no …": the word that stands in the subject's place. */
function expletive(reading: Reading, { verb }: Clause): Range | null {
  const first = verb.from - 1
  return reading.pack.commitmentFrames.expletives.has(reading.tokens[first]?.lower ?? '')
    ? { from: first, to: verb.from }
    : null
}

/** What is said before the verb of a clause, without "in his opinion". */
function saidBefore(reading: Reading, { from, verb }: Clause): Range {
  const speech = innermost(reading.speeches, verb.from)
  return { from: Math.max(from, speech?.from ?? from), to: verb.from }
}

/** True where others than the speaker's side are to act, or something is to be done by nobody in particular. */
function isDuty(reading: Reading, clause: Clause, own: readonly string[]): boolean {
  // "The way neighbours should": what they should is not said.
  if (clause.verb.lemma === clause.verb.modal) return false
  if (isOfOther(reading, clause)) return true
  const subject = subjectOf(reading, clause)
  const head = clause.subject.at(-1)?.head ?? -1
  const undone = clause.verb.passive && subject.kind === 'thing'
  if (!undone && partiesIn(reading, saidBefore(reading, clause)).some((code) => own.includes(code)))
    return false
  if (subject.kind === 'none') return true
  if (subject.kind === 'actor')
    return reading.words[head]?.tag !== 'PRON' || subject.parties.length > 0
  if (reading.pack.positionFrames.collectives.has(reading.words[head]?.lemma.toLowerCase() ?? ''))
    return true
  const { lasting } = reading.pack.positionFrames
  const told = clause.verb.passive || lasting.has(clause.verb.lemma)
  return told && !describes(clause) && reading.words[head]?.tag !== 'PRON'
}
