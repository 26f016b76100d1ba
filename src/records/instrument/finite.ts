import type { InstrumentState, InstrumentVerb } from '../../languages/instrument-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'
import { beginsLater } from './later.ts'
import { predicate } from './predicate.ts'
import type { Said } from './said.ts'
import { done, withParticle } from './verb.ts'

/** What the finite verb of a clause says of a document: "signed an agreement", "it came into force". */
export function finite(
  reading: Reading,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  if (!clause) return undefined
  const frames = reading.pack.instrumentFrames
  const { verb } = clause
  const isSubject = clause.subject.includes(group)
  const scope: Range = clause
  if (isSubject && entersForce(reading, clause)) {
    // "Was never put into effect": whatever it was before.
    if (verb.negated) return undefined
    return {
      status: isToCome(reading, clause) ? 'prepared' : 'in-force',
      frame: '<document> comes into force',
      scope,
    }
  }
  if (isSubject && !verb.passive) return predicate(reading, clause)
  if (isHeld(reading, clause, group))
    return { status: 'in-force', frame: `${verb.lemma} <document>`, scope }
  const phrasal = frames.verbs.get(withParticle(reading, verb))
  const does = phrasal ?? frames.verbs.get(verb.lemma)
  const end = phrasal ? verb.to + 1 : verb.to
  const arrived = led(reading, clause, group)
  const status =
    passedByParliament(reading, clause, group) ??
    (isUnderWay(reading, clause, does) ? 'proposed' : done(does)) ??
    arrived ??
    enteredInto(reading, clause, group)
  if (!status || verb.negated || (status === 'proposed' && isPlural(reading, group)))
    return undefined
  const strict = frames.strict.has(verb.lemma)
  // "Parliament will ratify the treaty": signed it is.
  const yet = status === 'ratified' && (verb.modal !== null || verb.tense === 'future')
  const planned =
    (status === 'signed' || (strict && !yet)) &&
    (verb.modal !== null ||
      verb.tense === 'future' ||
      isSubjunctive(reading, clause) ||
      isCondition(reading, clause))
  if (isHabit(reading, clause) && !isCondition(reading, clause)) return undefined
  const { giving } = frames
  // "Signed four papers, including a pact".
  const isPart = frames.listing.has(reading.tokens[group.prep]?.lower ?? '')
  // "Signed a pact replacing the accord": what is done to the accord is the other verb's.
  const governed = isGoverned(reading, clause, group)
  const behind =
    !governed && group.from >= end && (group.prep < end || arrived !== undefined || isPart)
  // "Was awarded a contract": what is given stays the object.
  const isObject = verb.passive
    ? isSubject ||
      inList(clause, group) ||
      isHeadlined(reading, clause, group) ||
      isJoined(reading, clause, group) ||
      (behind && giving.has(verb.lemma))
    : behind
  if (!isObject) return undefined
  return {
    status: planned ? unsigned(reading, clause, group) : yet ? 'signed' : status,
    signing: status === 'signed' || strict,
    strict,
    frame: verb.passive ? `<document> is ${verb.lemma}` : `${verb.lemma} <document>`,
    scope,
  }
}

/** "Parliament approved the treaty": it is ratified; "the treaty was passed by the Senate". */
function passedByParliament(
  reading: Reading,
  { verb, subject, to }: Clause,
  group: NounGroup,
): InstrumentState | undefined {
  const { passing, parliaments } = reading.pack.instrumentFrames
  if (!passing.has(verb.lemma)) return undefined
  if (!verb.passive)
    return subject.some((n) => parliaments.has(n.lemma.toLowerCase())) ? 'ratified' : undefined
  const by =
    reading.tokens[verb.to]?.lower === reading.pack.instrumentFrames.by
      ? { from: verb.to + 1, to }
      : undefined
  const told =
    by && subject.includes(group) && anyWord(reading, { ...by, to: by.from + 4 }, parliaments)
  return told ? 'ratified' : undefined
}

/** "Peru has a pact with Chile", "Condor holds a licence": it is there. */
function isHeld(reading: Reading, { verb }: Clause, group: NounGroup): boolean {
  if (!reading.pack.instrumentFrames.holding.has(verb.lemma)) return false
  if (verb.passive || verb.negated || verb.modal !== null || verb.tense === 'future') return false
  const near = group.from >= verb.to && group.from - verb.to <= HELD
  return !verb.perfect && near && group.prep < verb.to
}

/** How far behind its verb what somebody has may stand, in tokens. */
const HELD = 2

/** "Are drafting a treaty", "is extending the pact": not done yet. */
function isUnderWay(reading: Reading, { verb }: Clause, does: InstrumentVerb | undefined): boolean {
  if (!verb.progressive || verb.perfect) return false
  const { strict } = reading.pack.instrumentFrames
  return does === 'drafted' || (does === 'signed' && !strict.has(verb.lemma))
}

/** "The deal will be signed": nothing is left to do but to sign it; of "a deal" there may be no text yet. */
function unsigned(reading: Reading, { verb }: Clause, group: NounGroup): InstrumentState {
  const { strict } = reading.pack.instrumentFrames
  const signs = verb.modal === 'will' && (verb.passive || strict.has(verb.lemma))
  return signs && isKnown(reading, group) ? 'prepared' : 'proposed'
}

/** "The deal", "this pact", "their treaty", "it": its text is there. */
export function isKnown({ pack, tokens }: Reading, { from }: NounGroup): boolean {
  const { definite, owners } = pack.instrumentFrames
  const first = tokens[from]?.lower ?? ''
  return definite.has(first) || owners.has(first)
}

/** "Will take effect", "once it takes effect": not yet. */
function isToCome(reading: Reading, { verb, joiner, to }: Clause): boolean {
  const { awaiting } = reading.pack.instrumentFrames
  if (verb.tense === 'future' || verb.modal) return true
  if (verb.tense === 'present' && !verb.perfect && isAhead(reading, { from: verb.to, to }))
    return true
  return verb.tense === 'present' && !verb.perfect && joiner !== null && awaiting.has(joiner)
}

/** "Takes effect next month": a time to come. */
function isAhead(reading: Reading, range: Range): boolean {
  return beginsLater(reading, within(reading.times, range)[0]?.edtf ?? null)
}

/** The object of a gerund or infinitive right before it: "a pact replacing the accord", "no plans to sign a pact". */
function isGoverned(reading: Reading, { verb }: Clause, group: NounGroup): boolean {
  if (group.from > verb.to && reading.words[group.from - 1]?.form === 'ing') return true
  const verbs = holding(reading.sentences, group.head)?.verbs ?? []
  // "To sign a pact", "to roll back its programme".
  const at = reading.words[group.from - 1]?.tag === 'ADV' ? group.from - 1 : group.from
  return verbs.some((v) => {
    const governs = v.to === group.from || v.to === at
    return v.type === 'infinitive' && v.from >= verb.to && governs
  })
}

/** "Leaders smile and sign papers": the simple present of nobody in particular tells of no signing. */
function isHabit(reading: Reading, { verb, subject }: Clause): boolean {
  if (!reading.pack.instrumentFrames.strict.has(verb.lemma) || verb.tense !== 'present')
    return false
  const done = verb.perfect || verb.progressive || verb.passive || verb.modal !== null
  if (done || holding(reading.sentences, verb.head)?.block.role !== 'prose') return false
  return !subject.some((n) => reading.mentions.at(n.from, n.to).some((m) => m.parties.length > 0))
}

/** "came to an agreement", "entered into a contract", "withdrew from the treaty". */
function led(reading: Reading, { verb }: Clause, group: NounGroup): InstrumentState | undefined {
  const { arrive, leaving, heading, nearing } = reading.pack.instrumentFrames
  if (group.prep < verb.to || group.prep - verb.to >= 3) return undefined
  const preposition = reading.tokens[group.prep]?.lower
  if (preposition === undefined) return undefined
  if (nearing.has(reading.tokens[group.prep - 1]?.lower ?? '')) return 'proposed'
  if (arrive.get(verb.lemma)?.has(preposition)) return 'signed'
  // "Signed off on a pact".
  if (group.prep === verb.to + 1 && arrive.get(withParticle(reading, verb))?.has(preposition))
    return 'signed'
  if (verb.progressive && heading.get(verb.lemma) === preposition) return 'proposed'
  return leaving.get(verb.lemma) === preposition ? 'ended' : undefined
}

/** "Two memorandums were entered into", "an accord was arrived at". */
function enteredInto(
  reading: Reading,
  { verb, subject }: Clause,
  group: NounGroup,
): InstrumentState | undefined {
  const prepositions = reading.pack.instrumentFrames.arrive.get(verb.lemma)
  const stranded = prepositions?.has(reading.tokens[verb.to]?.lower ?? '')
  return verb.passive && stranded && subject.includes(group) ? 'signed' : undefined
}

/** "suggested that an accord be signed". */
function isSubjunctive(reading: Reading, { verb }: Clause): boolean {
  const first = reading.words[verb.from]
  return first?.lemma === 'be' && first.form === 'base'
}

/** "if the two sign a treaty", "in case Oman signs it": not signed yet. */
function isCondition(reading: Reading, clause: Clause): boolean {
  const { conditions } = reading.pack.instrumentFrames
  if (clause.joiner !== null && conditions.has(clause.joiner)) return true
  for (let i = Math.max(clause.from - 2, 0); i < clause.verb.from; i++)
    if (conditions.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** "An accord to curb fishing and a protocol on fish were signed": the second half of a subject. */
function isJoined(reading: Reading, { subject, verb }: Clause, group: NounGroup): boolean {
  const [first] = subject
  if (!first || first.from >= group.from || group.to > verb.from || group.prep >= 0) return false
  const article = reading.words[group.from]?.tag === 'DET'
  return article && reading.words[group.from - 1]?.tag === 'CCONJ'
}

/** "Ministers hold talks; three accords signed": right before the verb of its own half of a headline. */
function isHeadlined(
  { tokens }: Reading,
  { verb }: Clause,
  { from, to, prep }: NounGroup,
): boolean {
  const before = tokens[from - 1]?.text ?? ''
  return to === verb.from && prep < 0 && (before === ';' || before === ':' || before === '—')
}

/** "as many as 66 documents were signed": the group before a passive verb, whatever stands before it. */
function inList(clause: Clause, group: NounGroup): boolean {
  return clause.subject.length === 0 && group.to <= clause.verb.from
}

export function entersForce(reading: Reading, clause: Pick<Clause, 'verb' | 'to'>): boolean {
  const frames = reading.pack.instrumentFrames
  const { verb } = clause
  // "Is now in place".
  const at = reading.words[verb.to]?.tag === 'ADV' ? verb.to + 1 : verb.to
  const stands = reading.words[at]?.tag === 'ADP' && verb.lemma === 'be'
  if (stands && frames.standing.has(reading.tokens[at + 1]?.lower ?? '')) return true
  if (!frames.enter.has(verb.lemma)) return false
  for (let i = verb.to; i < Math.min(clause.to, verb.to + 4); i++) {
    if (frames.force.has(reading.words[i]?.lemma ?? '')) return true
  }
  return false
}

/** "the agreements reached so far": no document in particular. */
export function isPlural(reading: Reading, group: NounGroup): boolean {
  const plural =
    /s$/.test(reading.tokens[group.head]?.lower ?? '') &&
    /s$/.test(reading.words[group.head]?.lemma ?? '') === false
  return (
    plural && reading.pack.instrumentFrames.definite.has(reading.tokens[group.from]?.lower ?? '')
  )
}
