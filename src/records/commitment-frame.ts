import type { CommitmentFrame } from '../languages/commitment-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import { subjectOf } from './acting-parties.ts'
import { actorsOf } from './commitment-actor.ts'
import type { CommitmentCandidate } from './commitment-candidate.ts'
import { grounded, inCondition } from './commitment-clause.ts'
import { isDocument } from './document-parties.ts'
import { frameIndex } from './frame.ts'
import { type FrameMatch, framesIn } from './frame-match.ts'
import { infinitives, listItems } from './list-items.ts'
import { clauseAt } from './phrase.ts'
import type { Range } from './range.ts'
import { drop, type Reading } from './reading.ts'

type Match = FrameMatch<CommitmentFrame>

/** The frames of commitments that stand in a sentence. */
export function commitmentFramesIn(reading: Reading, sentence: ParsedSentence): Match[] {
  return framesIn(reading, sentence, frameIndex(reading.pack.commitmentFrames.frames))
}

/** The candidates that frames of words make in a sentence: "agreed to …", "the need for …". */
export function framedCommitments(reading: Reading, sentence: ParsedSentence): CommitmentCandidate[] {
  return commitmentFramesIn(reading, sentence).flatMap((match) => candidates(reading, match))
}

function candidates(reading: Reading, match: Match): CommitmentCandidate[] {
  const act = actOf(reading, match)
  if (!act) return []
  const reason = unfit(reading, match)
  const by = reason ? null : actorsOf(reading, match, act)
  if (by === null) {
    drop(reading, 'commitment', reason ?? 'nobody who could act is named', match)
    return []
  }
  const { frame, sentence, from } = match
  const clause = clauseAt(sentence, from)
  const ground = !frame.provision && clause !== undefined && grounded(reading, sentence, clause)
  const acts = frame.provision || ground ? listItems(reading, sentence, act) : infinitives(reading, sentence, act)
  return acts.map((range) => ({
    frame: `commitment: ${frame.pattern}`, sentence, trigger: from, act: range, by,
    strength: ground ? 'binding' as const : frame.strength,
    status: frame.status ?? statusOf(reading, clause, from), rank: 2,
  }))
}

/** "Is considering", "has been working on": underway. "Has been suspended": stalled. */
function statusOf(reading: Reading, clause: Clause | undefined, trigger: number): 'open' | 'underway' {
  const { underway, seeking } = reading.pack.commitmentFrames
  const verb = clause?.verb
  if (!verb?.progressive || verb.head > trigger) return 'open'
  return underway.has(verb.lemma) && !seeking.has(verb.lemma) ? 'underway' : 'open'
}

/** The words of the action; a frame without a slot, or a passive one of a thing, speaks of its whole clause. */
function actOf(reading: Reading, match: Match): Range | undefined {
  const { slots, sentence, from } = match
  const clause = clauseAt(sentence, from)
  const whole = clause && { from: clause.subject[0]?.from ?? clause.from, to: clause.to }
  if (slots.do) return isPassive(sentence, slots.do) && whole && whole.from < from ? { from: whole.from, to: slots.do.to } : withoutMark(reading, slots.do)
  return slots.doing ?? slots.that ?? slots.what ?? whole
}

/** "to be increased": what is done to the subject. */
function isPassive(sentence: ParsedSentence, range: Range): boolean {
  return sentence.verbs.some((v) => v.from === range.from && v.passive)
}

/** An infinitive without its "to". */
function withoutMark(reading: Reading, range: Range): Range {
  let from = range.from
  while (from < range.to - 1 && reading.words[from]?.tag === 'PART') from++
  return { from, to: range.to }
}

/** Why the words of a frame do not mean it here, or null. */
function unfit(reading: Reading, match: Match): string | null {
  const { sentence, from, slots, frame } = match
  const clause = clauseAt(sentence, from)
  if (clause?.verb.negated && clause.verb.head <= from && clause.verb.to >= from - 2) return 'it is denied'
  if (clause && inCondition(reading, clause)) return 'it is only a condition'
  if (reading.tokens[from - 1]?.lower === 'no' || reading.tokens[from - 1]?.lower === 'not') return 'it is denied'
  if (slots.that && !looksAhead(reading, sentence, slots.that)) return 'what is said is no action to come'
  if (frame.provision && !isDocument(reading, subjectOf(reading, clause).range)) return 'no document provides for it'
  if (frame.document && !isDocument(reading, slots.whom ?? null)) return 'no document is concluded for it'
  if (clause && judged(reading, clause, from)) return 'it is what a position is about'
  return null
}

/** "We support the initiative to …": somebody's stance on another's plan. */
function judged(reading: Reading, { verb }: Clause, trigger: number): boolean {
  return verb.head < trigger && reading.pack.positionFrames.judging.has(verb.lemma) && reading.words[trigger]?.tag === 'NOUN'
}

/** A clause about what is to come has a modal, and somebody who acts or something that is done. */
function looksAhead(reading: Reading, sentence: ParsedSentence, that: Range): boolean {
  const { modals, idle } = reading.pack.commitmentFrames
  const clause = sentence.clauses.find((c) => c.verb.from >= that.from)
  if (!clause || clause.verb.negated) return false
  const { verb } = clause
  if (verb.modal === null || !modals.has(verb.modal)) return false
  return verb.passive || !idle.has(verb.lemma)
}
