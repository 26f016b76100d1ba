import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { VerbGroup } from '../../text/group.ts'
import { subjectAt, subjectOf } from '../acting-parties.ts'
import { type FrameList, type FrameMatch, framesIn } from '../frame-match.ts'
import { withFurther } from '../further-clauses.ts'
import { type Act, bareAction, infinitives, listItems } from '../list-items.ts'
import { PerSentence } from '../per-sentence.ts'
import { clauseAt, gerundStart, nounAt, verbAt, withoutMark } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import { holding, type Range } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import { TRIGGER } from '../triggers.ts'
import { actorsOf } from './actor.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { happens } from './deed.ts'
import { grounded } from './ground.ts'
import { isPutAside } from './put-aside.ts'
import { amongWhat, unfit } from './refusal.ts'
import { fateOf } from './unreal.ts'
import { isVow } from './vow.ts'

type Match = FrameMatch<CommitmentFrame>

const NONE: readonly CommitmentCandidate[] = []

const found = new PerSentence<readonly Match[]>((reading, sentence) =>
  framesIn(reading, sentence, framesOf(reading), (match) => {
    const reason = unfit(reading, match)
    if (reason && !match.frame.aim) drop(reading, 'commitment', reason, match)
    return reason
  }),
)

function framesOf({ pack }: Reading): FrameList<CommitmentFrame> {
  return { frames: pack.commitmentFrames.frames, trigger: TRIGGER.commitment }
}

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
  return matches.length === 0
    ? NONE
    : matches.flatMap((match) =>
        withFurther(reading, match, (next) => saysMore(reading, next)).flatMap((each) =>
          candidates(reading, each),
        ),
      )
}

/** A clause behind the first of which the frame can be said, too. */
function saysMore(reading: Reading, next: Match): boolean {
  return unfit(reading, next) === null && !isHopedOfOthers(reading, next)
}

/** "We hope that Peru will": nothing that one's own side does. */
function isHopedOfOthers(reading: Reading, match: Match): boolean {
  const { frame, slots, sentence, from } = match
  if (frame.strength !== 'hoped' || !slots.that) return false
  const own = subjectAt(reading, sentence, from).parties
  return !actorsOf(reading, match, slots.that)?.some((party) => own.includes(party))
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
  const strength = ground ? ('binding' as const) : strengthOf(reading, match, clause)
  const firm = strength === 'binding' || strength === 'pledged'
  const items = listed
    ? listItems(reading, sentence, act)
    : infinitives(reading, sentence, act, firm)
  const acts: Act[] = frame.topics
    ? items.map((item) => bareAction(reading, sentence, item))
    : items
  const soft =
    frame.soft === true ||
    frame.strength === 'offered' ||
    (frame.actor === 'whom' && frame.strength === 'binding')
  const main = slots.do && act.from < from ? verbAt(sentence, slots.do.from)?.head : undefined
  const told = frame.near || (slots.that && isVow(reading, from)) ? slots.whom : undefined
  // "Promised Laos a loan": between the verb and what is promised.
  const between = slots.what && !slots.whom ? { from: from + 1, to: act.from } : undefined
  const receiver = frame.counted ? slots.what : (told ?? between)
  const given = receiver ? { to: partiesIn(reading, receiver) } : {}
  return acts.map((range) => ({
    ...given,
    ...(main === undefined ? {} : { main }),
    frame: `commitment: ${frame.pattern}`,
    sentence,
    trigger: from,
    act: { from: range.from, to: range.to },
    by: range.doer ? partiesIn(reading, range.doer) : by,
    soft: soft && !listed,
    strength,
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
  if (frame.topics && slots.what) return amongWhat(reading, slots.what) ?? frame.strength
  // "Will focus on": a promise.
  const willed = verb?.head === from && verb.modal !== null && modals.get(verb.modal)?.own !== true
  if (willed && !frame.aim && frame.strength === 'planned') return 'pledged'
  const wished = verb?.modal != null && verb.head <= from && modals.get(verb.modal)?.own === true
  return wished && frame.strength === 'planned'
    ? (modals.get(verb.modal as string)?.strength ?? frame.strength)
    : frame.strength
}

/** "Is considering", "has been working on": underway; what will be done, or is to be done, is open. */
function statusOf(
  reading: Reading,
  match: Match,
  clause: Clause | undefined,
): CommitmentCandidate['status'] {
  const { frame, sentence, from } = match
  const { underway, seeking, studied, joining } = reading.pack.commitmentFrames
  const verb = clause?.verb
  const toCome =
    verb?.modal != null || sentence.verbs.some((v) => v.head === from && v.type === 'infinitive')
  if (completes(reading, match)) return 'underway'
  if (verb && isHeldUp(reading, verb, from)) return 'stalled'
  if (fateOf(reading, sentence, match) === 'broken') return 'stalled'
  if (frame.status) return toCome && frame.status === 'underway' ? 'open' : frame.status
  if (verb && isTrying(reading, verb, from)) return 'underway'
  if (!verb?.progressive || verb.head > from) return 'open'
  if (frame.strength === 'offered' && studied.has(verb.lemma)) return 'open'
  const lasts = underway.has(verb.lemma) || joining.has(verb.lemma)
  return lasts && !seeking.has(verb.lemma) ? 'underway' : 'open'
}

/** "Has made every effort to": it lasts. */
function isTrying(reading: Reading, { lemma, head, perfect, modal }: VerbGroup, from: number) {
  const { verbs, nouns } = reading.pack.commitmentFrames.tried
  const effort = nouns.has(reading.words[from]?.lemma ?? '') && verbs.has(lemma)
  return effort && head < from && perfect && modal === null
}

/** "The plan to build … has been shelved", "talks on building … have stalled". */
function isHeldUp(reading: Reading, verb: VerbGroup, trigger: number): boolean {
  const told = verb.passive || (verb.perfect && verb.modal === null)
  return told && trigger < verb.from && (stops(reading, verb) || isPutAside(reading, verb))
}

function stops(reading: Reading, { lemma }: VerbGroup): boolean {
  return reading.pack.commitmentFrames.stalled.has(lemma)
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
  if (frame.handed) return slots.whom
  if (slots.do)
    return saysOfSubject(reading, match) && whole && whole.from < from
      ? { from: whole.from, to: slots.do.to }
      : withoutMark(reading, slots.do)
  if (slots.that) return clausalAct(reading, sentence, slots.that)
  if (frame.topics)
    return start < (clause?.verb.from ?? 0) && clause?.link !== 'relative'
      ? {
          from: listStart(reading, sentence, gerundStart(reading, start)),
          to: clause?.verb.from ?? 0,
        }
      : undefined
  if (slots.doing)
    return frame.founding ? beforeDocument(reading, sentence, slots.doing) : slots.doing
  if (slots.what) return givenThing(reading, sentence, slots.what)
  const noun = holding(sentence.nouns, match.to - 1)
  // "The planned building of a road".
  if (noun && noun.head >= match.to)
    return { from: match.to, to: phraseEnd(reading, sentence, noun.to) }
  if (!clause || !whole || subjectOf(reading, clause).kind !== 'thing') return undefined
  const ends = reading.words[whole.to - 1]?.tag === 'PUNCT'
  return ends ? { from: whole.from, to: whole.to - 1 } : whole
}

/** "On building a dam, and also a pact on …": up to the next document. */
function beforeDocument(reading: Reading, sentence: ParsedSentence, act: Range): Range {
  const { instruments } = reading.pack.commitmentFrames
  const { standIns } = reading.pack.instrumentFrames
  for (let i = act.from + 1; i < act.to; i++) {
    if (reading.words[i]?.tag !== 'CCONJ') continue
    const at = reading.words[i + 1]?.tag === 'ADV' ? i + 2 : i + 1
    const next = nounAt(sentence, at)
    const isOther = next && standIns.has(reading.tokens[next.head]?.lower ?? '')
    if (!next || !(instruments.nouns.has(next.lemma.toLowerCase()) || isOther)) continue
    return { from: act.from, to: reading.words[i - 1]?.tag === 'PUNCT' ? i - 1 : i }
  }
  return act
}

/** What opens a noun group of its own behind a name. */
const NEW: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM'])

/** "Offered its neighbour a loan": what is offered, without to whom. */
function givenThing(reading: Reading, { nouns }: ParsedSentence, what: Range): Range {
  // "Promised Peru new ships": the name opens the noun group of the thing.
  const name = reading.mentions.holding(what.from)
  const own = name && reading.words[name.to]?.lemma === "'s"
  const opens = name?.form === 'name' && name.kind !== 'company' && name.parties.length > 0 && !own
  if (opens && name.to < what.to && NEW.has(reading.words[name.to]?.tag ?? ''))
    return { from: name.to, to: what.to }
  const whom = nouns.find((n) => n.from >= what.from && n.to < what.to)
  const thing =
    whom &&
    (nouns.find((n) => n.from === whom.to && n.prep < 0) ??
      reading.quantities.find((q) => q.from === whom.to))
  return whom && thing && partiesIn(reading, whom).length > 0
    ? { from: thing.from, to: what.to }
    : what
}

/** Where a list of things begins that ends in the subject: "the dam in Peru, and the railway that … were among". */
function listStart(reading: Reading, sentence: ParsedSentence, subject: number): number {
  const [first] = sentence.nouns
  const comma = reading.tokens[subject - 1]?.lower === ',' && first && first.prep < 0 && !first.time
  if (!first || (reading.words[subject - 1]?.tag !== 'CCONJ' && !comma)) return subject
  return sentence.clauses.some(({ verb }) => verb.from < subject) ? subject : first.from
}

/** "That by May they will lift the ban": from the verb where somebody acts, else from the subject. */
function clausalAct(reading: Reading, sentence: ParsedSentence, that: Range): Range {
  const clause = sentence.clauses.find((c) => c.verb.from >= that.from)
  const acts = clause && !clause.verb.passive && subjectOf(reading, clause).kind === 'actor'
  if (acts) return { from: clause.verb.head, to: Math.max(that.to, clause.verb.to) }
  return { from: Math.max(that.from, clause?.subject[0]?.from ?? that.from), to: that.to }
}

/** "To be increased", "to start": what is done to the subject, or comes of it, says nothing without it. */
function saysOfSubject(reading: Reading, { sentence, slots, from }: Match): boolean {
  const verb = slots.do ? verbAt(sentence, slots.do.from) : undefined
  if (!verb) return false
  const thing = () => subjectOf(reading, clauseAt(sentence, from)).kind === 'thing'
  return verb.passive || (happens(reading, sentence, verb) && thing())
}
