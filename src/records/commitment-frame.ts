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
import { PerSentence } from './per-sentence.ts'
import { clauseAt, verbAt, withoutMark } from './phrase.ts'
import { holding, type Range, within } from './range.ts'
import { drop, type Reading } from './reading.ts'
import { anyWord } from './words-in.ts'

type Match = FrameMatch<CommitmentFrame>

const NONE: readonly CommitmentCandidate[] = []

const found = new PerSentence<readonly Match[]>((reading, sentence) =>
  framesIn(reading, sentence, frameIndex(reading.pack.commitmentFrames.frames), (match) => {
    const reason = unfit(reading, match)
    if (reason && !match.frame.aim) drop(reading, 'commitment', reason, match)
    return reason
  }),
)

/** The frames of commitments that stand in a sentence and mean it; found once. */
export function commitmentFramesIn(reading: Reading, sentence: ParsedSentence): readonly Match[] {
  return found.of(reading, sentence)
}

/** The candidates that frames of words make in a sentence: "agreed to …", "the need for …". */
export function framedCommitments(
  reading: Reading,
  sentence: ParsedSentence,
): readonly CommitmentCandidate[] {
  const matches = commitmentFramesIn(reading, sentence)
  return matches.length === 0 ? NONE : matches.flatMap((match) => candidates(reading, match))
}

function candidates(reading: Reading, match: Match): CommitmentCandidate[] {
  const act = match.frame.void ? undefined : actOf(reading, match)
  if (!act) return []
  const by = actorsOf(reading, match, act)
  if (by === null) {
    drop(reading, 'commitment', 'nobody who could act is named', match)
    return []
  }
  const { frame, sentence, from, slots } = match
  const clause = clauseAt(sentence, from)
  const ground = !frame.provision && clause !== undefined && grounded(reading, sentence, clause)
  const listed =
    frame.topics === true || frame.provision === true || frame.listed === true || ground
  const acts = listed ? listItems(reading, sentence, act) : infinitives(reading, sentence, act)
  const soft =
    frame.strength === 'offered' || (frame.actor === 'whom' && frame.strength === 'binding')
  const main = slots.do && act.from < from ? verbAt(sentence, slots.do.from)?.head : undefined
  return acts.map((range) => ({
    ...(main === undefined ? {} : { main }),
    frame: `commitment: ${frame.pattern}`,
    sentence,
    trigger: from,
    act: range,
    by,
    soft: soft && !listed,
    strength: ground ? ('binding' as const) : strengthOf(reading, match, clause),
    status: statusOf(reading, match, clause),
    leads: slots.what === undefined,
    clausal: slots.that !== undefined,
    weak: frame.weak === true,
  }))
}

/** "Should make efforts to": a modal before a plan says that it is only wished for. */
function strengthOf(
  reading: Reading,
  { frame, from, slots }: Match,
  clause: Clause | undefined,
): CommitmentCandidate['strength'] {
  const { modals } = reading.pack.commitmentFrames
  const verb = clause?.verb
  if (frame.topics) return amongWhat(reading, slots.what) ?? frame.strength
  const wished = verb?.modal != null && verb.head <= from && modals.get(verb.modal)?.own === true
  return wished && frame.strength === 'planned'
    ? (modals.get(verb.modal as string)?.strength ?? frame.strength)
    : frame.strength
}

/** "Among the provisions of": how firm what stands among them is. */
function amongWhat(
  reading: Reading,
  what: Range | undefined,
): CommitmentCandidate['strength'] | undefined {
  if (!what) return undefined
  for (let i = what.from; i < Math.min(what.to, what.from + 5); i++) {
    const found = reading.pack.commitmentFrames.among.get(reading.words[i]?.lemma ?? '')
    if (found) return found
  }
  return undefined
}

/** "Is considering", "has been working on": underway; what will be done, or is to be done, is open. */
function statusOf(
  reading: Reading,
  match: Match,
  clause: Clause | undefined,
): CommitmentCandidate['status'] {
  const { frame, sentence, from } = match
  const { underway, seeking } = reading.pack.commitmentFrames
  const verb = clause?.verb
  const toCome =
    verb?.modal != null || sentence.verbs.some((v) => v.head === from && v.type === 'infinitive')
  if (completes(reading, match)) return 'underway'
  if (frame.status) return toCome && frame.status === 'underway' ? 'open' : frame.status
  if (!verb?.progressive || verb.head > from) return 'open'
  return underway.has(verb.lemma) && !seeking.has(verb.lemma) ? 'underway' : 'open'
}

/** "Is due to be completed": what is to be completed has been begun. */
function completes(reading: Reading, { slots, sentence }: Match): boolean {
  const verb = slots.do ? verbAt(sentence, slots.do.from) : undefined
  return verb?.passive === true && reading.pack.commitmentFrames.completing.has(verb.lemma)
}

/** The words of the action; a frame without a slot, or a passive one of a thing, speaks of its whole clause. */
function actOf(reading: Reading, match: Match): Range | undefined {
  const { frame, slots, sentence, from } = match
  const clause = clauseAt(sentence, from)
  const start = clause ? (clause.subject[0]?.from ?? clause.from) : from
  // "The opening of a bank is under consideration": what is weighed is the subject.
  const weighed = frame.strength === 'offered' && clause && start < clause.verb.from
  const whole = clause && { from: start, to: weighed ? clause.verb.from : clause.to }
  if (slots.do)
    return isPassive(sentence, slots.do) && whole && whole.from < from
      ? { from: whole.from, to: slots.do.to }
      : withoutMark(reading, slots.do)
  if (slots.that) return clausalAct(reading, sentence, slots.that)
  if (frame.topics)
    return start < (clause?.verb.from ?? 0)
      ? { from: start, to: clause?.verb.from ?? 0 }
      : undefined
  if (slots.doing ?? slots.what) return slots.doing ?? slots.what
  return clause && subjectOf(reading, clause).kind === 'thing' ? whole : undefined
}

/** "That they will lift the ban": from the verb where somebody acts, else the whole clause. */
function clausalAct(reading: Reading, sentence: ParsedSentence, that: Range): Range {
  const clause = sentence.clauses.find((c) => c.verb.from >= that.from)
  const acts = clause && !clause.verb.passive && subjectOf(reading, clause).kind === 'actor'
  return acts ? { from: clause.verb.head, to: Math.max(that.to, clause.verb.to) } : that
}

/** "to be increased": what is done to the subject. */
function isPassive(sentence: ParsedSentence, range: Range): boolean {
  return sentence.verbs.some((v) => v.from === range.from && v.passive)
}

/** Why the words of a frame do not mean it here, or null. */
function unfit(reading: Reading, match: Match): string | null {
  const { sentence, from, slots } = match
  const clause = clauseAt(sentence, from)
  if (clause?.verb.negated && clause.verb.head <= from && clause.verb.to >= from - 2)
    return 'it is denied'
  if (clause && inCondition(reading, clause)) return 'it is only a condition'
  if (reading.tokens[from - 1]?.lower === 'no' || reading.tokens[from - 1]?.lower === 'not')
    return 'it is denied'
  if (match.frame.present && sentence.verbs.some((v) => v.head === from && v.tense === 'past'))
    return 'it is past'
  if (isPurpose(reading, match, clause)) return 'it is what a body is there for'
  if (clause && isTopic(reading, clause, from)) return 'it is only what is spoken of'
  if (clause && isGivenUp(reading, clause, match)) return 'it is past'
  if (isPremise(reading, match)) return 'it is only a premise'
  if (clause && isPastTopic(clause, match)) return 'it is past'
  if (slots.that && !looksAhead(reading, match, slots.that))
    return 'what is said is no action to come'
  return unfitDocument(reading, match, clause)
}

/** Why a frame of documents does not speak of one here, or null. */
function unfitDocument(
  reading: Reading,
  { frame, slots, from }: Match,
  clause: Clause | undefined,
): string | null {
  const { aims } = reading.pack.commitmentFrames
  const subject = subjectOf(reading, clause).range
  if (frame.provision && !isDocument(reading, subject)) return 'no document provides for it'
  if (frame.document && !isDocument(reading, slots.whom ?? null))
    return 'no document is concluded for it'
  if ((frame.founding || frame.document) && !founds(reading, slots.doing ?? slots.do))
    return 'nothing definite is founded or built'
  if (frame.actor === 'whom' && slots.party && !(clause?.verb.passive && clause.verb.head === from))
    return 'it is nothing that was awarded'
  if (isRequirement(reading, frame, clause, from)) return 'a thing obliges nobody'
  if (frame.topics && !amongWhat(reading, slots.what)) return 'they are no projects or provisions'
  if (frame.counted && !(slots.what && within(reading.quantities, slots.what).length > 0))
    return 'no amount is offered'
  if (frame.aim && !(subject && anyWord(reading, subject, aims))) return 'no aim is told'
  return null
}

/** "The route requires drivers to": what a thing makes necessary. */
function isRequirement(
  reading: Reading,
  { actor, strength }: CommitmentFrame,
  clause: Clause | undefined,
  trigger: number,
): boolean {
  if (actor !== 'whom' || strength !== 'binding' || clause?.verb.head !== trigger) return false
  const subject = subjectOf(reading, clause)
  return !clause.verb.passive && subject.kind === 'thing' && !isDocument(reading, subject.range)
}

/** "Establishing a joint bank": the first words of an act found or build something. */
function founds(reading: Reading, act: Range | undefined): boolean {
  return (
    act !== undefined &&
    anyWord(
      reading,
      { from: act.from, to: Math.min(act.to, act.from + 4) },
      reading.pack.commitmentFrames.founding,
    )
  )
}

/** "The idea of building a bridge was first voiced in 1992": what became of it is told. */
function isPastTopic({ verb, subject }: Clause, { from, slots }: Match): boolean {
  const slot = slots.do ?? slots.doing ?? slots.that
  if (slot && slot.from > verb.head) return false
  return (
    verb.tense === 'past' && !verb.perfect && subject.some((n) => n.from <= from && from < n.to)
  )
}

/** "The League aims to promote": what a body of states is there for. */
function isPurpose(reading: Reading, match: Match, clause: Clause | undefined): boolean {
  if (!match.frame.purpose || !clause || clause.verb.progressive || clause.verb.modal) return false
  const subject = clause.subject.at(-1)
  const mention = subject ? holding(reading.mentions.list, subject.head) : undefined
  return mention?.kind === 'bloc'
}

/** "Seeking peace requires patience": a gerund with its object as subject. */
function isTopic(reading: Reading, { from, verb, subject }: Clause, trigger: number): boolean {
  if (reading.words[trigger]?.form !== 'ing' || verb.head <= trigger || trigger > from + 1)
    return false
  return reading.tokens.slice(trigger, verb.from).every((t) => t.lower !== ',') && !!subject
}

/** "Had planned to": what came of it is told. */
function isGivenUp(reading: Reading, { verb }: Clause, { frame, from }: Match): boolean {
  const wish = frame.strength === 'planned' || frame.strength === 'hoped'
  const had = verb.perfect && reading.words[verb.from]?.form === 'past'
  return wish && verb.head === from && had && !verb.passive
}

/** "Given the importance of": what is taken for granted. */
function isPremise(reading: Reading, { sentence, from }: Match): boolean {
  const { premises } = reading.pack.commitmentFrames
  const noun = holding(sentence.nouns, from)
  const before = noun ? { from: Math.max(sentence.from, noun.from - 2), to: noun.from } : undefined
  return before !== undefined && anyWord(reading, before, premises)
}

/** A clause about what is to come has a modal, or a verb of demanding before it; and it names an action. */
function looksAhead(reading: Reading, { sentence, frame }: Match, that: Range): boolean {
  const { modals, idle, growth } = reading.pack.commitmentFrames
  const verb = sentence.clauses.find((c) => c.verb.from >= that.from && c.verb.from < that.to)?.verb
  if (!verb) return frame.mandative === true
  if (verb.negated) return false
  const base = reading.words[verb.from]?.form === 'base' || verb.form === 'base'
  const mandative = frame.mandative === true && verb.modal === null && base
  if (!mandative && (verb.modal === null || !modals.has(verb.modal))) return false
  return verb.passive || !idle.has(verb.lemma) || growth.has(verb.lemma)
}
