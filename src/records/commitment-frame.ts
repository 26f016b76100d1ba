import type { CommitmentFrame } from '../languages/commitment-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { sidesAt, subjectAt, subjectOf, together } from './acting-parties.ts'
import type { CommitmentCandidate } from './commitment-candidate.ts'
import { grounded, inCondition } from './commitment-clause.ts'
import { documentParties, isDocument } from './document-parties.ts'
import { frameIndex } from './frame.ts'
import { type FrameMatch, framesIn } from './frame-match.ts'
import { listItems } from './list-items.ts'
import { clauseAt, isPlural } from './phrase.ts'
import type { Range } from './range.ts'
import { drop, type Reading } from './reading.ts'
import { partiesIn, speakerAt } from './speakers.ts'

type Match = FrameMatch<CommitmentFrame>

/** The candidates that frames of words make in a sentence: "agreed to …", "the need for …". */
export function framedCommitments(reading: Reading, sentence: ParsedSentence): CommitmentCandidate[] {
  const index = frameIndex(reading.pack.commitmentFrames.frames)
  return framesIn(reading, sentence, index).flatMap((match) => candidates(reading, match))
}

function candidates(reading: Reading, match: Match): CommitmentCandidate[] {
  const act = actOf(reading, match)
  if (!act) return []
  const reason = unfit(reading, match)
  if (reason) {
    drop(reading, 'commitment', reason, match)
    return []
  }
  const by = actorsOf(reading, match, act)
  if (by === null) {
    drop(reading, 'commitment', 'nobody who could act is named', match)
    return []
  }
  const { frame } = match
  const clause = clauseAt(match.sentence, match.from)
  const provision = frame.provision === true || (clause !== undefined && grounded(reading, clause))
  const acts = provision ? listItems(reading, match.sentence, act) : [act]
  return acts.map((range) => ({
    frame: `commitment: ${frame.pattern}`, sentence: match.sentence, trigger: match.from, act: range, by,
    strength: provision && !frame.provision ? 'binding' as const : frame.strength, status: frame.status ?? 'open', rank: 2,
  }))
}

/** The words of the action; a frame without a slot speaks of its whole clause. */
function actOf(reading: Reading, match: Match): Range | undefined {
  const { slots, sentence } = match
  const slot = slots.do ?? slots.doing ?? slots.that ?? slots.what
  if (slot) return slots.do ? withoutMark(reading, slot) : slot
  const clause = clauseAt(sentence, match.from)
  return clause && { from: clause.subject[0]?.from ?? clause.from, to: clause.to }
}

/** An infinitive without its "to". */
function withoutMark(reading: Reading, range: Range): Range {
  let from = range.from
  while (from < range.to - 1 && reading.words[from]?.tag === 'PART') from++
  return { from, to: range.to }
}

/** Why the words of a frame do not mean it here, or null. */
function unfit(reading: Reading, { sentence, from, slots, frame }: Match): string | null {
  const clause = clauseAt(sentence, from)
  if (clause?.verb.negated && clause.verb.head <= from && clause.verb.to >= from - 2) return 'it is denied'
  if (clause && inCondition(reading, clause)) return 'it is only a condition'
  if (reading.tokens[from - 1]?.lower === 'no' || reading.tokens[from - 1]?.lower === 'not') return 'it is denied'
  if (slots.that && !looksAhead(reading, sentence, slots.that)) return 'what is said is no action to come'
  if (frame.provision && !isDocument(reading, subjectOf(reading, clause).range)) return 'no document provides for it'
  return null
}

/** A clause about what is to come has a modal or a future. */
function looksAhead(reading: Reading, sentence: ParsedSentence, that: Range): boolean {
  const verb = sentence.clauses.find((c) => c.verb.from >= that.from)?.verb
  if (!verb || verb.negated) return false
  return verb.modal !== null && reading.pack.commitmentFrames.modals.has(verb.modal)
}

/** Who is to act; null where no party can be found. */
function actorsOf(reading: Reading, match: Match, act: Range): readonly string[] | null {
  const { frame, slots, sentence, from } = match
  if (frame.provision) return documentParties(reading, sentence, clauseAt(sentence, from))
  if (frame.actor === 'whom' && slots.whom) return nonEmpty(partiesIn(reading, slots.whom))
  if (frame.actor === 'sides') return sidesAt(reading, from)
  if (slots.that) return clauseActors(reading, sentence, slots.that) ?? nonEmpty(sidesAt(reading, from))
  const subject = subjectAt(reading, sentence, from)
  if (subject.kind === 'actor' && subject.parties.length > 0) return widened(reading, subject.parties, subject.range, act)
  if (subject.kind === 'thing') return thingActors(reading, match, subject.range)
  return nonEmpty(speakerAt(reading, from)?.parties ?? []) ?? nonEmpty(reading.mentions.about)
}

/** "The aim is to …", "the project is expected to …": its parties, the speaker's, or the document's. */
function thingActors(reading: Reading, match: Match, range: Range | null): readonly string[] | null {
  const named = range ? partiesIn(reading, range) : []
  if (named.length > 0) return named
  if (isDocument(reading, range)) return documentParties(reading, match.sentence, clauseAt(match.sentence, match.from))
  return nonEmpty(speakerAt(reading, match.from)?.parties ?? []) ?? nonEmpty(reading.mentions.about)
}

function clauseActors(reading: Reading, sentence: ParsedSentence, that: Range): readonly string[] | null {
  const clause = sentence.clauses.find((c) => c.verb.from >= that.from)
  const subject = subjectOf(reading, clause)
  return subject.kind === 'actor' ? nonEmpty(subject.parties) : null
}

/** "We agreed", "both sides": a "we" that agrees or acts jointly is both sides. */
function widened(reading: Reading, parties: readonly string[], range: Range | null, act: Range): readonly string[] {
  const { about } = reading.mentions
  if (parties.length !== 1 || about.length < 2 || !about.includes(parties[0] as string)) return parties
  const we = range !== null && isPlural(reading, range)
  return we && together(reading, act) ? about : parties
}

function nonEmpty(codes: readonly string[]): readonly string[] | null {
  return codes.length > 0 ? codes : null
}
