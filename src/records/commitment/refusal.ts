import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { isDocument } from '../document-parties.ts'
import { frameIndex } from '../frame.ts'
import type { FrameMatch } from '../frame-match.ts'
import { clauseAt, isGerund, verbAt } from '../phrase.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { innermost } from '../speech-at.ts'
import { anyWord } from '../words-in.ts'
import { isAct } from './act.ts'
import { isAside, isTalked } from './aside.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { awaitsConsent } from './consent.ts'
import { isPremise, isSubjectDocument } from './ground.ts'
import { isNature, isSaidNow } from './nature.ts'
import {
  isCall,
  isDescribing,
  isMeans,
  isNeeded,
  isNoAct,
  isOverAim,
  isOwed,
  isPastNeed,
  isRequirement,
  isVowed,
} from './necessity.ts'
import { runsAlready } from './running.ts'
import { fateOf, inCondition, isOfNobody, isOpenQuestion } from './unreal.ts'
import { isVow } from './vow.ts'
import { unfitWhom } from './whom.ts'
import { isWork } from './work.ts'

type Match = FrameMatch<CommitmentFrame>

/** Why the words of a frame do not mean it here, or null. */
export function unfit(reading: Reading, match: Match): string | null {
  const { sentence, from, slots } = match
  const clause = clauseAt(sentence, from)
  const fate = fateOf(reading, sentence, match)
  if (clause && isDenied(reading, clause, from) && fate !== 'broken') return 'it is denied'
  if (clause && inCondition(reading, clause)) return 'it is only a condition'
  if (clause && isOpenQuestion(reading, clause)) return 'it is asked for, and not told'
  const before = holding(sentence.nouns, from)?.from ?? from - 1
  const { denials } = reading.pack.commitmentFrames
  if ([before, from - 1].some((at) => denials.has(reading.tokens[at]?.lower ?? '')))
    return 'it is denied'
  if (fate === 'kept') return 'it is told what came of it'
  if (isFailed(reading, match) || isYetToDecide(reading, match, clause)) return 'it is denied'
  if (match.frame.aim && isOverAim(reading, match, clause)) return 'it is past'
  if (match.frame.present && sentence.verbs.some((v) => v.head === from && v.tense === 'past'))
    return 'it is past'
  if (clause?.verb.to === match.to && verbAt(sentence, match.to)?.type === 'infinitive')
    return 'what is to be done follows'
  // "In the period under review".
  if ((holding(reading.times, from)?.from ?? from) < from) return 'it says when'
  if (isPastNeed(reading, match, clause)) return 'it is past, or only possible'
  if (isDescribing(reading, match, clause)) return 'it only describes a noun'
  if (isNoAct(reading, match, clause)) return 'it is no act'
  if (isVowed(reading, match, clause)) return 'its verb itself promises it'
  if (match.frame.active && isUndergone(reading, match)) return 'it is what is done to something'
  if (isTried(reading, match, clause) || isAct(reading, match)) return 'it is past'
  if (isWeighed(reading, match, clause)) return 'it is past'
  if (isCall(reading, match, clause)) return 'it is what a position calls for'
  if (isTalked(reading, match, clause)) return 'it is only spoken of'
  if (isPurpose(reading, match, clause) || isNature(reading, match, clause))
    return 'it is what something is there for'
  if (isSaidNow(reading, match)) return 'it is said there and then'
  if (clause && isTopic(reading, clause, from)) return 'it is only what is spoken of'
  if (clause && isGivenUp(reading, clause, match)) return 'it is past'
  if (isAside(reading, match, clause)) return 'it is only said what for'
  if (runsAlready(reading, match, clause)) return 'it runs already'
  if (awaitsConsent(reading, match, clause)) return 'it waits for the will of somebody'
  if (isPremise(reading, match)) return 'it is only a premise'
  if (clause && isPastTopic(reading, clause, match)) return 'it is past'
  if (slots.that && !looksAhead(reading, match, slots.that))
    return 'what is said is no action to come'
  return unfitWhom(reading, match) ?? unfitDocument(reading, match, clause)
}

/** "Is not yet ready", "is by no means ready". */
function isDenied({ words }: Reading, { verb }: Clause, from: number): boolean {
  let at = from
  while (words[at - 1]?.tag === 'PART') at--
  return verb.negated && verb.head <= from && verb.to >= at - 2
}

/** "Explored these issues", "was able to visit": done, where nobody reports it as a plan. */
function isWeighed(reading: Reading, { from }: Match, clause: Clause | undefined): boolean {
  const { weighing, capable } = reading.pack.commitmentFrames
  const word = reading.words[from]
  if (clause?.verb.tense !== 'past' || innermost(reading.speeches, from)) return false
  if (capable.has(word?.lemma ?? '')) return clause.verb.to <= from && clause.verb.modal === null
  return clause.verb.head === from && word?.form === 'past' && weighing.has(word.lemma)
}

/** "No airline has decided to", "has yet to decide". */
function isYetToDecide(reading: Reading, match: Match, clause: Clause | undefined): boolean {
  const { awaited } = reading.pack.commitmentFrames
  const { from, frame, sentence } = match
  if (clause && isOfNobody(reading, clause)) return true
  if (frame.owed) return !isOwed(reading, match)
  const verb = sentence.verbs.find((v) => v.head === from && v.type === 'infinitive')
  if (verb && awaited.has(reading.tokens[verb.from - 1]?.lower ?? '')) return true
  return clause?.verb.head === from && awaited.has(reading.tokens[from + 1]?.lower ?? '')
}

/** "Failed to reach an agreement on". */
function isFailed(reading: Reading, { sentence, from }: Match): boolean {
  const at = sentence.verbs.findIndex((v) => v.head === from && v.type === 'infinitive')
  const governor = at > 0 ? sentence.verbs[at - 1] : undefined
  return (
    governor !== undefined &&
    governor.to === sentence.verbs[at]?.from &&
    reading.pack.commitmentFrames.failing.has(governor.lemma)
  )
}

/** "Steps undertaken to": a participle that no verb group makes active. */
function isUndergone(reading: Reading, { sentence, from }: Match): boolean {
  const verb = sentence.verbs.find((v) => v.head === from)
  return verb ? verb.passive : reading.words[from]?.form === 'participle'
}

/** "Made great efforts to": what was tried, and no plan; "has made" lasts. */
function isTried(reading: Reading, { from }: Match, clause: Clause | undefined): boolean {
  const { verbs, nouns } = reading.pack.commitmentFrames.tried
  if (!clause || !nouns.has(reading.words[from]?.lemma ?? '')) return false
  const { verb } = clause
  const told = verb.perfect ? reading.words[verb.from]?.form === 'past' : verb.tense === 'past'
  const past = told && verb.modal === null && !verb.passive
  return past && verb.head < from && verbs.has(verb.lemma)
}

/** Why a frame of documents does not speak of one here, or null. */
function unfitDocument(
  reading: Reading,
  { frame, slots, sentence, from }: Match,
  clause: Clause | undefined,
): string | null {
  const { aims } = reading.pack.commitmentFrames
  const subject = subjectOf(reading, clause).range
  if (frame.provision && !isSubjectDocument(reading, sentence, clause))
    return 'no document provides for it'
  if (frame.document && !frame.topics && !isDocument(reading, slots.whom ?? null))
    return 'no document is concluded for it'
  if (clause && isToBeSigned(reading, clause, from)) return 'the document is still to come'
  if ((frame.concluded || frame.founding) && !isConcluded(sentence, from))
    return 'the document is still to come'
  // "Signed a deal on a loan for the building of": what is built belongs to the loan.
  if (frame.document && slots.doing && slots.whom && isTitled(reading, slots.whom))
    return 'the title of the document names it'
  if (frame.document && slots.do && isAnothers(reading, sentence, slots.do.from - 1, from))
    return 'it is what another word promises'
  if (
    (frame.founding || (frame.document && !frame.topics)) &&
    !slots.do &&
    !founds(reading, slots.doing)
  )
    return 'nothing definite is founded or built'
  if (frame.bare && !isFounded(reading, slots.doing)) return 'no clause of the document follows'
  if (frame.handed)
    return isWork(reading, sentence, slots.whom) ? null : 'it is nothing that is done'
  if (frame.actor === 'whom' && slots.party && !(clause?.verb.passive && clause.verb.head === from))
    return 'it is nothing that was awarded'
  if (isRequirement(reading, frame, clause, from)) return 'a thing obliges nobody'
  if (isMeans(reading, { frame, slots }, clause, from)) return 'it is said what a thing is good for'
  if (frame.need)
    return clause && isNeeded(reading, sentence, clause) ? null : 'no action is needed'
  if (frame.topics && frame.document)
    return isDocument(reading, slots.party ?? null) && clause?.verb.passive !== undefined
      ? null
      : 'no document says so'
  if (frame.topics && !amongWhat(reading, slots.what)) return 'they are no projects or provisions'
  if (frame.aim && clause?.verb.progressive) return 'no aim is told'
  if (frame.aim && !(subject && anyWord(reading, subject, aims))) return 'no aim is told'
  return null
}

/** "A deal with Chile on a loan": its title begins before. */
function isTitled(reading: Reading, { from, to }: Range): boolean {
  const { titling } = reading.pack.commitmentFrames
  const head = reading.tokens.slice(from, to).findIndex((t) => titling.has(t.lower))
  return head > 0 && isDocument(reading, { from, to: from + head })
}

/** "Signed a pact, and Chile's plans to": the infinitive of a noun that is not the first behind the verb. */
function isAnothers(
  reading: Reading,
  { nouns }: ParsedSentence,
  at: number,
  trigger: number,
): boolean {
  const [token, word] = [reading.tokens[at], reading.words[at]]
  const first = nouns.find((n) => n.from > trigger)
  if (!token || word?.tag !== 'NOUN' || !first || at < first.to) return false
  // "A letter of intent to": the name goes on.
  if (!reading.words.slice(first.to, at).some(({ tag }) => tag === 'CCONJ')) return false
  const led = frameIndex(reading.pack.commitmentFrames.frames).table.at(token, word.lemma)
  return led?.some(({ parts }) => parts[1] !== undefined && 'slot' in parts[1]) ?? false
}

/** How far behind its verb a document is named: "sign a preliminary trade agreement". */
const OBJECT = 6

/** "A treaty would be signed to". */
function isToBeSigned({ pack }: Reading, { verb }: Clause, trigger: number): boolean {
  const signs = pack.instrumentFrames.strict.has(verb.lemma)
  return signs && verb.passive && verb.modal !== null && verb.from > trigger
}

/** "Signed an agreement to", no "will sign" and no "are negotiating an agreement to". */
function isConcluded({ verbs }: ParsedSentence, trigger: number): boolean {
  const own = verbs.find((v) => v.head === trigger)
  const verb = own ?? verbs.findLast((v) => v.to <= trigger && trigger - v.to < OBJECT)
  if (verb === undefined) return true
  return verb.type !== 'infinitive' && verb.modal === null && !verb.progressive
}

/** "A pact creating a fund": a gerund that founds. */
function isFounded(reading: Reading, act: Range | undefined): boolean {
  const { founding } = reading.pack.commitmentFrames
  if (!act || !isGerund(reading, act.from)) return false
  return founding.has(reading.words[act.from]?.lemma ?? '')
}

/** "Establishing a joint bank": the first words of an act found or build something. */
function founds(reading: Reading, act: Range | undefined): boolean {
  if (act === undefined) return false
  const { founding, together } = reading.pack.commitmentFrames
  // "Cooperation in building": they only help each other.
  const first = reading.words[act.from]
  if (first?.tag === 'NOUN' && together.has(first.lemma)) return false
  return anyWord(reading, { from: act.from, to: Math.min(act.to, act.from + 4) }, founding)
}

/** "The idea of building a bridge was first voiced in 1992": what became of it is told. */
function isPastTopic(reading: Reading, { verb, subject }: Clause, { from, slots }: Match): boolean {
  const slot = slots.do ?? slots.doing ?? slots.that
  // "The readiness to train nurses was stressed": it stands.
  if (verb.passive && reading.pack.commitmentFrames.confirming.has(verb.lemma)) return false
  if (slot && slot.from > verb.head) return false
  return (
    verb.tense === 'past' && !verb.perfect && subject.some((n) => n.from <= from && from < n.to)
  )
}

/** "The League aims to promote": what a body of states is there for. */
function isPurpose(reading: Reading, match: Match, clause: Clause | undefined): boolean {
  if (!match.frame.purpose || !clause || clause.verb.progressive || clause.verb.modal) return false
  if (match.frame.purpose === 'passive' && !clause.verb.passive) return false
  const subject = clause.subject.at(-1)
  const mention = subject ? reading.mentions.holding(subject.head) : undefined
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

/** A clause about what is to come has a modal, or a verb of demanding before it; and it names an action. */
function looksAhead(reading: Reading, { sentence, frame, from }: Match, that: Range): boolean {
  const { modals, idle, growth } = reading.pack.commitmentFrames
  const verb = sentence.clauses.find((c) => c.verb.from >= that.from && c.verb.from < that.to)?.verb
  if (!verb) return frame.mandative === true
  // "Promised that the border would not be closed", "that the port would be open".
  if (isVow(reading, from)) return modals.has(verb.modal ?? '')
  if (verb.negated) return false
  const base = reading.words[verb.from]?.form === 'base' || verb.form === 'base'
  const mandative = frame.mandative === true && verb.modal === null && base
  if (!mandative && (verb.modal === null || !modals.has(verb.modal))) return false
  return verb.passive || !idle.has(verb.lemma) || growth.has(verb.lemma)
}

/** "Among the provisions of": how firm what stands among them is. */
export function amongWhat(
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
