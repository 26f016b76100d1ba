import type { CommitmentStrength } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import {
  agentIn,
  doneBy,
  ownSide,
  type Subject,
  sidesAt,
  subjectOf,
  together,
} from '../acting-parties.ts'
import { documentParties, isDocument } from '../document-parties.ts'
import { infinitives, provisionItems } from '../list-items.ts'
import { isPlural } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import { drop, type Reading } from '../reading.ts'
import { partiesIn, speakerAt } from '../speakers.ts'
import { anyWord } from '../words-in.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { begins, goesOn, isDeed, isDone, keepsOn, objectBefore } from './deed.ts'
import { hasLimit } from './due.ts'
import { gifts, offered } from './gift.ts'
import { grounded, isItsDocument } from './ground.ts'
import { inProgress } from './in-progress.ts'
import { isTold } from './own-act.ts'
import { begun, givenUp, isForeign, isSlipped, ongoing, progressive, stalled } from './progress.ts'
import { isOfSigned, provisions } from './provision.ts'
import { isBackshifted, isDrafted, isGiven } from './reported.ts'
import { founderOf } from './task.ts'
import { isUnreal } from './unreal.ts'

/** The candidates that the verbs of clauses make: "will build", "is building", "can be used". */
export function clauseCommitments(
  reading: Reading,
  sentence: ParsedSentence,
): readonly CommitmentCandidate[] {
  let found: CommitmentCandidate[] | undefined
  for (const clause of sentence.clauses) {
    const made = clauseCommitment(reading, sentence, clause)
    if (made.length > 0) found = found ? [...found, ...made] : made
  }
  return found ?? NONE
}

const NONE: CommitmentCandidate[] = []

function clauseCommitment(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const shared = sharedModal(sentence, clause)
  if (shared)
    return toCome(reading, sentence, { ...clause, verb: { ...clause.verb, modal: shared } })
  const laid = provisions(reading, sentence, clause)
  if (laid.length > 0) return [...laid]
  const { verb } = clause
  if (isSlipped(reading, clause)) return stalled(reading, sentence, clause)
  const { modal: kind, passive, progressive: lasts } = verb
  const tense = lasts && isBackshifted(reading, clause) ? 'present' : verb.tense
  // Most clauses tell of the past: they are left first.
  const now = tense === 'present' || (verb.perfect && reading.words[verb.from]?.form !== 'past')
  const starts = verb.perfect && now && !passive
  if (kind === null && !passive && !lasts && starts && !verb.negated) {
    const started = begun(reading, sentence, clause)
    return started.length > 0 ? started : givenUp(reading, sentence, clause)
  }
  if (kind === null && !passive && !(lasts && now)) {
    const going = inProgress(reading, sentence, clause)
    return going.length > 0 ? going : givenUp(reading, sentence, clause)
  }
  if (verb.negated || isUnreal(reading, sentence, clause)) return NONE
  if (kind !== null) return toCome(reading, sentence, clause)
  if (!passive) return progressive(reading, sentence, clause)
  return lasts && tense === 'present'
    ? ongoing(reading, sentence, clause)
    : stalled(reading, sentence, clause)
}

/** "They will meet and address the bottlenecks": the modal of the clause that it is joined to. */
function sharedModal({ clauses }: ParsedSentence, clause: Clause): string | null {
  const { verb, link, parent } = clause
  if (link !== 'coordinate' || verb.modal !== null || verb.form !== 'base') return null
  const before = clauses[parent]
  const same = before?.subject[0] === clause.subject[0] && clause.subject.length > 0
  return before && same && !before.verb.negated ? before.verb.modal : null
}

/** What somebody gets is given by another; else it is done by the subject, or to it. */
function toCome(reading: Reading, sentence: ParsedSentence, clause: Clause): CommitmentCandidate[] {
  const given = gifts(reading, sentence, clause) ?? offered(reading, sentence, clause)
  return given ?? modal(reading, sentence, clause)
}

function modal(reading: Reading, sentence: ParsedSentence, clause: Clause): CommitmentCandidate[] {
  const { modals, idle, mental, agenda, transitive } = reading.pack.commitmentFrames
  const { verb } = clause
  const frame = modals.get(verb.modal ?? '')
  if (!frame) return []
  const refuse = (reason: string) => {
    drop(reading, 'commitment', reason, clause)
    return []
  }
  const its = isItsDocument(reading, sentence, clause) || isOfSigned(reading, sentence, clause)
  const provision = its || grounded(reading, sentence, clause)
  if (frame.present && isOver(reading, clause)) return refuse('it is past')
  const founder = founderOf(reading, sentence, clause)
  const subject = founder ?? subjectOf(reading, clause)
  const aim = frame.aim === true && isAim(reading, subject)
  const done = isDone(reading, sentence, clause)
  if (
    !verb.passive &&
    // "Under the pact the line will help trade": an effect, and no provision.
    !(provision && (its || subject.kind !== 'thing' || !transitive.has(verb.lemma))) &&
    !done &&
    !begins(reading, sentence, clause) &&
    idle.has(verb.lemma) &&
    !isDeed(reading, sentence, clause)
  )
    return refuse(`"${verb.lemma}" is no action`)
  const isTalk = mental.alone.has(verb.lemma) || agenda.has(verb.lemma)
  if (verb.passive && isTalk) return refuse(`"${verb.lemma}" is no action`)
  if (goesOn(reading, sentence, clause)) return refuse('what goes on is no action')
  if (frame.own && !provision && !founder && !isTold(reading, sentence, clause, subject))
    return refuse('it is not said of the own side')
  const by =
    provision && (verb.passive || subject.kind === 'thing' || its)
      ? (nonEmpty(agentIn(reading, sentence, clause)) ??
        groupIn(reading, clause) ??
        nonEmpty(documentParties(reading, sentence, undefined)))
      : aim
        ? (nonEmpty(subject.parties) ?? ownSide(reading, verb.from))
        : actors(reading, sentence, clause, subject)
  if (by === null) return refuse('nobody who could act is named')
  const gap = acts(clause, subject) ? objectBefore(sentence, clause) : undefined
  const deed = aim || ((its || acts(clause, subject)) && !done)
  const from = gap?.from ?? (deed ? verb.head : (subject.range?.from ?? verb.from))
  const act = { from, to: phraseEnd(reading, sentence, verb.to) }
  const planned = aim || isDrafted(reading, sentence, clause)
  const strength: CommitmentStrength = provision ? 'binding' : planned ? 'planned' : frame.strength
  const list = deed && !provision && !verb.passive && strength === 'pledged'
  const several = list ? infinitives(reading, sentence, act, false) : [act]
  return (provision ? provisionItems(reading, sentence, act) : several).map((range) => ({
    frame: `commitment: <subject> ${verb.modal} <do>`,
    sentence,
    trigger: verb.from,
    main: verb.head,
    act: range,
    by,
    strength,
    status: isBegun(reading, clause) ? ('underway' as const) : ('open' as const),
    soft: false,
    leads: true,
    modal: true,
  }))
}

/** "Will be completed", "will continue to build": it has been begun. */
function isBegun(reading: Reading, { verb }: Clause): boolean {
  const { completing } = reading.pack.commitmentFrames
  return (verb.passive && completing.has(verb.lemma)) || keepsOn(reading, verb)
}

/** "Was to visit", but not "was to be finished by 2020": that was promised. */
function isOver(reading: Reading, clause: Clause): boolean {
  return reading.words[clause.verb.from]?.form === 'past' && !hasLimit(reading, clause)
}

/** "A group will be formed among the three countries": those who are named together. */
function groupIn(reading: Reading, { verb, to }: Clause): readonly string[] | null {
  const group = reading.mentions
    .at(verb.to, to)
    .find((m) => m.kind === 'group' && m.parties.length > 1)
  return group?.parties ?? null
}

/** "Our next task is to": an aim, not somebody who acts. */
function isAim(reading: Reading, { kind, range }: Subject): boolean {
  return (
    kind !== 'none' && range !== null && anyWord(reading, range, reading.pack.commitmentFrames.aims)
  )
}

/** True where the subject is the one that acts, false where it is what something is done to. */
function acts(clause: Clause, subject: Subject): boolean {
  return !clause.verb.passive && subject.kind === 'actor'
}

function actors(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
  subject: Subject,
): readonly string[] | null {
  const { verb } = clause
  const done = isDone(reading, sentence, clause)
  if (!verb.passive && subject.kind === 'actor' && !done) return both(reading, clause, subject)
  if (isGiven(reading, clause)) return nonEmpty(speakerAt(reading, verb.from)?.parties ?? [])
  if (isForeign(reading, subject)) return null
  if (!verb.passive && !begins(reading, sentence, clause) && !done) return null
  if (isDocument(reading, subject.range) && !verb.passive)
    return nonEmpty(documentParties(reading, sentence, clause))
  return doneBy(reading, sentence, { from: clause.subject[0]?.from ?? clause.from, to: clause.to })
}

/** "We will jointly build", "we can establish links": both sides; "we can supply their market" is one. */
function both(reading: Reading, clause: Clause, subject: Subject): readonly string[] | null {
  const { verb } = clause
  const rest = { from: verb.to, to: clause.to }
  const { modals, others } = reading.pack.commitmentFrames
  if (subject.range && isPlural(reading, subject.range)) {
    const general =
      modals.get(verb.modal ?? '')?.own === true &&
      partiesIn(reading, rest).length === 0 &&
      !anyWord(reading, rest, others)
    if (general || together(reading, rest)) return sidesAt(reading, verb.from)
  }
  if (subject.parties.length > 0) return subject.parties
  if (together(reading, clause)) return nonEmpty(reading.mentions.about)
  return nonEmpty(speakerAt(reading, verb.from)?.parties ?? [])
}

function nonEmpty(codes: readonly string[]): readonly string[] | null {
  return codes.length > 0 ? codes : null
}
