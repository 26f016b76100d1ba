import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { doneBy, type Subject, subjectOf } from '../acting-parties.ts'
import { isNamedWork } from '../named-way.ts'
import { actionNounAt, isActionNoun, isGerund, verbAt } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import { type Range, within } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import { partiesIn, speakerAt } from '../speakers.ts'
import { isNoWork } from './act.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { isPhrasal } from './deed.ts'
import { isToCome } from './due.ts'
import { isPutAside } from './put-aside.ts'

/** "Is building": underway; "is considering routes": offered. */
export function progressive(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { underway, weighing } = reading.pack.commitmentFrames
  const { verb } = clause
  if (!(underway.has(verb.lemma) || isPhrasal(reading, verb))) return []
  const weighed = weighing.has(verb.lemma)
  // "Are studying in Lima": students.
  if (weighed && reading.words[verb.to]?.tag === 'ADP') return []
  const subject = subjectOf(reading, clause)
  if (subject.kind !== 'actor' || subject.parties.length === 0) {
    drop(reading, 'commitment', 'nobody who could act is named', clause)
    return []
  }
  const act = { from: verb.head, to: phraseEnd(reading, sentence, verb.to) }
  return [
    {
      frame: 'commitment: <subject> be <doing>',
      sentence,
      trigger: verb.from,
      act,
      by: subject.parties,
      strength: weighed ? 'offered' : 'planned',
      status: weighed ? 'open' : 'underway',
      soft: false,
      leads: true,
    },
  ]
}

/** "A port is being built": underway; "the sale is being studied": offered. */
export function ongoing(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { underway, studied, summing, mental } = reading.pack.commitmentFrames
  const { verb, subject } = clause
  const [first, last] = [subject[0], subject.at(-1)]
  if (!first || !last) return []
  const weighed = studied.has(verb.lemma)
  // "Attention is being given to it".
  if (mental.verbs.has(verb.lemma) && mental.nouns.has(first.lemma)) return []
  // "Half of their trade is being carried by rail": how things are.
  if (within(reading.quantities, { from: clause.from, to: verb.from }).some((q) => q.unit === '%'))
    return []
  if (
    weighed
      ? !(namesAction(reading, sentence, first) || summing.has(first.lemma))
      : !underway.has(verb.lemma)
  )
    return []
  const act = {
    from: first.from,
    to: weighed ? verb.from : phraseEnd(reading, sentence, verb.to),
  }
  const by = doersOf(reading, sentence, clause, act)
  if (by === null) return []
  return [
    {
      frame: 'commitment: <action> be being done',
      sentence,
      trigger: verb.from,
      act,
      by,
      strength: weighed ? 'offered' : 'planned',
      status: weighed ? 'open' : 'underway',
      soft: false,
      leads: true,
    },
  ]
}

/** "The sale of", "the possibility of joint production": an action, or what is said of one. */
function namesAction(reading: Reading, sentence: ParsedSentence, noun: NounGroup): boolean {
  if (isActionNoun(reading, noun.head)) return true
  const of = reading.words[noun.to]?.tag === 'ADP' ? noun.to + 1 : noun.to
  return isGerund(reading, of) || actionNounAt(reading, sentence, of)
}

type Found = Pick<CommitmentCandidate, 'frame' | 'sentence' | 'trigger' | 'act' | 'by'>

/** An action of which some words say that it is under way, or held up. */
export const going = (
  status: CommitmentCandidate['status'],
  found: Found,
): CommitmentCandidate => ({ ...found, strength: 'planned', status, soft: false, leads: true })

/** Who does the action that the subject of a clause tells; null where it is others' matter, or nobody's. */
export function doersOf(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
  act: Range,
): readonly string[] | null {
  return isForeign(reading, subjectOf(reading, clause)) ? null : doneBy(reading, sentence, act)
}

/** "Has begun to build a berth": underway. */
function begunToDo(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { beginnings, underway, weighing } = reading.pack.commitmentFrames
  const deed = beginnings.has(clause.verb.lemma) ? verbAt(sentence, clause.verb.to) : undefined
  if (!deed || deed.type === 'finite' || !underway.has(deed.lemma) || weighing.has(deed.lemma))
    return []
  const { kind, parties } = subjectOf(reading, clause)
  if (kind !== 'actor' || parties.length === 0) return []
  const act = { from: deed.head, to: phraseEnd(reading, sentence, deed.to) }
  const frame = 'commitment: <subject> have begun <do>'
  return [going('underway', { frame, sentence, trigger: clause.verb.from, act, by: parties })]
}

/** "Construction of the port has begun", "Chile has begun to build a port": an action under way. */
export function begun(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { verb, subject } = clause
  const { beginnings, founding, works } = reading.pack.commitmentFrames
  const first = subject[0]
  const last = subject.at(-1)
  if (!first || !last || !beginnings.has(verb.lemma)) return []
  const lemma = first.lemma.toLowerCase()
  const deed = founding.has(lemma) && isActionNoun(reading, first.head)
  if (!deed && !works.has(lemma)) return begunToDo(reading, sentence, clause)
  const site = deed ? undefined : siteBehind(reading, sentence, verb.to)
  const act = site ?? { from: first.from, to: verb.from }
  const by = doersOf(reading, sentence, clause, act)
  if (by === null || act.to - act.from < 2) return []
  const frame = 'commitment: <action> has begun'
  return [going('underway', { frame, sentence, trigger: verb.from, act, by })]
}

/** "Work has begun on a hospital": what is worked on. */
function siteBehind(reading: Reading, { nouns }: ParsedSentence, at: number): Range | undefined {
  const site = nouns.find((n) => n.prep === at && !n.time)
  const on = reading.pack.commitmentFrames.worksOn.has(reading.tokens[at]?.lower ?? '')
  const to = site && on ? nouns.find((n) => n.prep === site.to)?.to : undefined
  return site && on ? { from: site.from, to: to ?? site.to } : undefined
}

/** "Has been put back to 2009", "was pushed back". */
function isPutOff(reading: Reading, { verb }: Clause): boolean {
  const { deferring, back } = reading.pack.commitmentFrames
  return deferring.has(verb.lemma) && back.has(reading.tokens[verb.to]?.lower ?? '')
}

/** How far behind its verb a time begins that a thing slips to: "has slipped by a year to 2025". */
const SLIPPED_REACH = 5

/** "Has slipped to 2025", which is to come; "exports slipped in May" is of what was. */
export function isSlipped(reading: Reading, { verb }: Clause): boolean {
  if (!reading.pack.commitmentFrames.slipping.has(verb.lemma) || verb.negated) return false
  const [time] = within(reading.times, { from: verb.to, to: verb.to + SLIPPED_REACH })
  return time !== undefined && time.edtf !== null && isToCome(reading, time)
}

/** "The construction has been suspended", "the second stage of Condor Link was cancelled": held up. */
export function stalled(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { verb, subject } = clause
  const { stalled: held, dropping } = reading.pack.commitmentFrames
  const first = subject[0]
  const putOff =
    isPutOff(reading, clause) || isPutAside(reading, verb) || isSlipped(reading, clause)
  if (!first || !(held.has(verb.lemma) || putOff)) return []
  if (isNoWork(reading, verb.lemma, first)) return []
  const deed = isActionNoun(reading, first.head)
  const isWork = isNamedWork(reading, sentence, first) || isPlanForWork(reading, sentence, first)
  if (!deed && !((dropping.has(verb.lemma) || putOff) && isWork)) return []
  // What follows a work that is given up tells when and why: "after costs rose".
  const act = { from: first.from, to: deed ? phraseEnd(reading, sentence, verb.to) : verb.to }
  const by = doneBy(reading, sentence, act)
  if (by === null) return []
  const frame = 'commitment: <action> be suspended'
  return [going('stalled', { frame, sentence, trigger: verb.from, act, by })]
}

/** "The two suspended the Condor Link cable": somebody gives up what he was to build. */
export function givenUp(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { verb } = clause
  const { dropping, shelving, built } = reading.pack.commitmentFrames
  if (!dropping.has(verb.lemma) || verb.negated) return []
  const object = sentence.nouns.find((n) => n.from >= verb.to)
  const direct = object && object.prep < 0 && object.from - verb.to < 2
  if (!direct) return []
  const isPlan =
    isNamedWork(reading, sentence, object) ||
    isPlanForWork(reading, sentence, object) ||
    // "Shelved their joint dam": what there is already is not shelved.
    (shelving.has(verb.lemma) && built.has(object.lemma.toLowerCase()))
  if (!isPlan) return []
  const { kind, parties } = subjectOf(reading, clause)
  if (kind !== 'actor' || parties.length === 0) return []
  const act = { from: verb.head, to: Math.min(phraseEnd(reading, sentence, verb.to), clause.to) }
  const frame = 'commitment: <subject> suspend <work>'
  return [going('stalled', { frame, sentence, trigger: verb.from, act, by: parties })]
}

/** "Plans for a tunnel", "the plan to build a dam", "the tunnel project": what is to be built is named with it. */
function isPlanForWork(reading: Reading, sentence: ParsedSentence, plan: NounGroup): boolean {
  const { plans, undertakings } = reading.pack.commitmentFrames
  if (!plans.has(plan.lemma.toLowerCase())) return false
  const to = Math.max(phraseEnd(reading, sentence, plan.to), plan.to)
  // "Plans for a joint Czech-Polish battalion": something that two do.
  if (to > plan.to && partiesIn(reading, { from: plan.to, to }).length > 1) return true
  return reading.words
    .slice(plan.from, to)
    .some(({ lemma }) => undertakings.has(lemma.toLowerCase()) && !plans.has(lemma.toLowerCase()))
}

/** "Sudan's problems will be solved": a thing of others, not of the two sides. */
export function isForeign(reading: Reading, { parties, range }: Subject): boolean {
  if (parties.length === 0 || !range) return false
  const own = new Set([
    ...reading.mentions.about,
    ...(speakerAt(reading, range.from)?.parties ?? []),
  ])
  return !parties.some((code) => own.has(code))
}
