import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { agentIn, subjectOf } from '../acting-parties.ts'
import { isDocument } from '../document-parties.ts'
import type { FrameMatch } from '../frame-match.ts'
import { actionNounAt, gerundStart, isGerund } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { speakerAt } from '../speakers.ts'
import { innermost } from '../speech-at.ts'

type Match = FrameMatch<CommitmentFrame>

/** "Extending the line is necessary": an action stands as subject. */
export function isNeeded(
  reading: Reading,
  sentence: ParsedSentence,
  { subject, from, verb }: Clause,
): boolean {
  const start = subject[0]?.from ?? from
  const before = gerundStart(reading, start)
  return before < verb.from && (isGerund(reading, before) || actionNounAt(reading, sentence, start))
}

/** "The route requires drivers to": what a thing makes necessary. */
export function isRequirement(
  reading: Reading,
  { actor, strength }: CommitmentFrame,
  clause: Clause | undefined,
  trigger: number,
): boolean {
  if (actor !== 'whom' || strength !== 'binding' || clause?.verb.head !== trigger) return false
  const { kind, range } = subjectOf(reading, clause)
  // "The commission directed the chiefs to": those who sit in it.
  const isBody = reading.pack.eventFrames.bodies.has(
    reading.words[clause.subject.at(-1)?.head ?? -1]?.lemma.toLowerCase() ?? '',
  )
  return !clause.verb.passive && kind === 'thing' && !isBody && !isDocument(reading, range)
}

/** "The tunnel is important to boost trade": what it is good for, and no need of anybody. */
export function isMeans(
  reading: Reading,
  { frame, slots }: Pick<Match, 'frame' | 'slots'>,
  clause: Clause | undefined,
  trigger: number,
): boolean {
  const needed = frame.strength === 'hoped' && frame.actor === 'sides' && slots.do !== undefined
  if (!needed || !clause || reading.words[trigger]?.tag !== 'ADJ') return false
  const [subject] = clause.subject
  const { impersonal, expletives } = reading.pack.commitmentFrames
  if (!subject || clause.verb.lemma !== 'be' || clause.verb.head > trigger) return false
  return !impersonal.has(subject.lemma) && !expletives.has(subject.lemma)
}

/** "Steps should be taken to", by nobody: a call, and no plan. */
export function isCall(
  reading: Reading,
  { frame, from, sentence }: Match,
  clause: Clause | undefined,
): boolean {
  if (frame.status !== 'underway' || !clause?.verb.passive || from >= clause.verb.from) return false
  const { duties } = reading.pack.positionFrames
  return duties.has(clause.verb.modal ?? '') && agentIn(reading, sentence, clause).length === 0
}

/** "Companies had to pay": told of the past, and by nobody; "might have to pay". */
export function isPastNeed(
  reading: Reading,
  { frame, from }: Match,
  clause: Clause | undefined,
): boolean {
  const need = frame.strength === 'hoped' && frame.part === 'verb' && clause?.verb.head === from
  if (!need) return false
  // "Might have to pay": it is only thought possible.
  if (reading.pack.commitmentFrames.perhaps.has(clause.verb.modal ?? '')) return true
  return clause.verb.tense === 'past' && speakerAt(reading, from) === null
}

/** "Countries that have to import food", "they have much to gain": how they are. */
export function isDescribing(
  { tokens, pack }: Reading,
  { frame, from }: Match,
  clause: Clause | undefined,
): boolean {
  if (frame.strength !== 'hoped' || frame.part !== 'verb') return false
  const isAmount = pack.commitmentFrames.amounts.has(tokens[from + 1]?.lower ?? '')
  return isAmount || (clause?.link === 'relative' && clause.verb.head === from)
}

/** "Likes to call itself", "expects to earn more", "counts on exports": a habit, and what only comes to somebody. */
export function isNoAct(
  reading: Reading,
  { frame, sentence, from, slots }: Match,
  clause: Clause | undefined,
): boolean {
  if (frame.wished) return clause?.verb.head === from && clause.verb.modal === null
  if (isPlanOfCooperation(reading, { from, slots, sentence })) return true
  const { hosting } = reading.pack.commitmentFrames
  if (frame.guests && slots.doing) return hosting.has(reading.words[slots.doing.from]?.lemma ?? '')
  if (!frame.deed) return false
  if (slots.doing) return !isGerund(reading, slots.doing.from)
  const verb = sentence.verbs.find((v) => v.to > (slots.do?.from ?? 0))
  return verb !== undefined && (verb.perfect || reading.pack.commitmentFrames.idle.has(verb.lemma))
}

/** "Signed a plan of cooperation", "a roadmap for industrial cooperation": a document that is called so. */
function isPlanOfCooperation(
  { words, pack }: Reading,
  { from, slots, sentence }: Pick<Match, 'from' | 'slots' | 'sentence'>,
): boolean {
  const { doing } = slots
  if (!doing || words[from]?.tag !== 'NOUN') return false
  const { nouns, wide } = pack.instrumentFrames
  const lemma = words[from]?.lemma.toLowerCase() ?? ''
  const what = sentence.nouns.find((noun) => noun.from === doing.from)
  const isDocument = nouns.has(lemma) || wide.has(lemma)
  return isDocument && what !== undefined && pack.commitmentFrames.together.has(what.lemma)
}

/** "To deliver the ships that it promised". */
export function isOwed({ pack }: Reading, { sentence, slots }: Match): boolean {
  const act = slots.do
  const { owing } = pack.commitmentFrames
  return (
    act !== undefined &&
    sentence.verbs.some((v) => v.from > act.from && v.to <= act.to && owing.has(v.lemma))
  )
}

/** "Will give priority to building": a promise, and more than a hope. */
export function isVowed(
  { pack }: Reading,
  { frame, from }: Match,
  clause: Clause | undefined,
): boolean {
  const { idle, modals } = pack.commitmentFrames
  if (frame.strength !== 'hoped' || clause?.verb.head !== from) return false
  const modal = modals.get(clause.verb.modal ?? '')
  return modal?.strength === 'pledged' && !idle.has(clause.verb.lemma)
}

/** "The purpose of the visit was to": told of the past, and reported by nobody. */
export function isOverAim(reading: Reading, { from }: Match, clause: Clause | undefined): boolean {
  const told = clause?.verb.tense === 'past' && clause.verb.modal === null
  return told && clause.verb.head === from && !innermost(reading.speeches, from)
}
