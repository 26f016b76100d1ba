import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import { within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn } from '../speakers.ts'
import { byName } from './dated-name.ts'
import { dropped } from './dropped.ts'
import { existing, finishing } from './existing.ts'
import { expected } from './expected.ts'
import { entersForce, finite, isKnown, isPlural } from './finite.ts'
import { idiom } from './idiom.ts'
import { joined } from './joined.ts'
import { listed } from './listed.ts'
import { isAhead, nominal } from './nominal.ts'
import { typeOf } from './noun.ts'
import { prospective } from './prospective.ts'
import { isFronted, isReduced, isRightBehind } from './reduced.ts'
import type { Said } from './said.ts'
import { spoken } from './spoken.ts'
import { unfinished } from './unfinished.ts'
import { done } from './verb.ts'
import { isWanted } from './wanted.ts'

/** "nine of the contracts", "a number of agreements": the group whose place in the clause counts. */
function counted(reading: Reading, sentence: ParsedSentence, group: NounGroup): NounGroup {
  if (reading.tokens[group.prep]?.lower !== 'of') return group
  const outer = outerNoun(sentence, group)
  const measures =
    outer &&
    (reading.words[outer.head]?.tag === 'NUM' ||
      reading.pack.instrumentFrames.measures.has(outer.lemma))
  return measures ? outer : group
}

/** What the words around a document say became of it: a noun, a verb, a name; undefined where nothing. */
export function statusOf(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  document: NounGroup,
): Said | undefined {
  const group = counted(reading, sentence, document)
  return said(reading, sentence, clause, group) ?? byName(reading, document)
}

function said(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  return (
    nominal(reading, sentence, group) ??
    idiom(reading, sentence, clause, group) ??
    unfinished(reading, sentence, clause, group) ??
    byParticiple(reading, sentence, clause, group) ??
    nonFinite(reading, sentence, clause, group) ??
    existing(reading, clause, group) ??
    finishing(reading, sentence, group) ??
    dropped(reading, clause, group) ??
    finite(reading, clause, group) ??
    listed(reading, sentence, clause, group) ??
    spoken(reading, sentence, clause, group) ??
    prospective(reading, clause, group) ??
    joined(reading, sentence, group, (...other) => said(reading, sentence, ...other))
  )
}

/** "The accords signed in 2003", "with Peru": they are certain ones, and not "the accords signed by the two sides so far". */
function tellsWhich(reading: Reading, { to }: VerbGroup): boolean {
  const behind = { from: to, to: to + WHICH_BEHIND }
  const names = within(reading.times, behind).length > 0
  return (
    names || mentionsIn(reading, behind).some((m) => m.kind === 'state' && m.parties.length > 0)
  )
}

const WHICH_BEHIND = 5

/** How many words lead to the time behind a participle: "signed (back) in". */
const TIME_BEHIND = 2

/** "An agreement reached between": told by its own participle, whatever verb stands before it. */
function byParticiple(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { verbs, brokered } = reading.pack.instrumentFrames
  const isWide = isPlural(reading, group)
  if (isWide && typeOf(reading, group) === 'other') return undefined
  for (const verb of sentence.verbs) {
    const made = brokered.has(verb.lemma) ? 'signed' : done(verbs.get(verb.lemma))
    const fronted = clause?.subject[0] === group && isFronted(reading, sentence, verb, clause)
    const status = (fronted || isReduced(reading, sentence, verb, group)) && made
    if (!status || (isWide && !tellsWhich(reading, verb))) continue
    // "The pact, signed in 2015, entered into force": a stage before the one that its verb tells.
    if (clause?.subject.includes(group) && finite(reading, clause, group)) return undefined
    const frame = `<document> ${verb.lemma}ed`
    if (fronted)
      return { status, frame, scope: sentence, when: { from: verb.from, to: group.from } }
    const scope = { from: group.from, to: clause?.to ?? sentence.to }
    const time = within(reading.times, { from: verb.to, to: sentence.to })[0]
    const isBehind = time && time.from <= verb.to + TIME_BEHIND
    if (isWanted(reading, sentence, group, isBehind ? time : undefined)) {
      const wanted = { frame: `wants ${frame}`, scope }
      if (status === 'signed' || status === 'prepared') return { ...wanted, status: 'proposed' }
      // When it is to be ratified is not when it was signed.
      return { ...wanted, status: 'signed', when: { from: verb.from, to: verb.to } }
    }
    return {
      ...{ status, verb: verb.lemma, frame, scope },
      ...(isBehind && { when: { from: verb.from, to: time.to } }),
    }
  }
  return undefined
}

/** "to sign an agreement", "inking 66 documents". */
function nonFinite(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { words, pack } = reading
  const frames = pack.instrumentFrames
  for (const verb of sentence.verbs) {
    // "The accord signed in 2003 and the agreement": a participle behind its noun has no object.
    if (verb.type === 'finite' || (verb.type === 'participle' && verb.to === verb.from + 1))
      continue
    const yet =
      verb.type === 'infinitive'
        ? (toCome(reading, clause, verb, group) ?? expected(reading, sentence, verb, group))
        : undefined
    const strict = frames.strict.has(verb.lemma)
    const scope = clause ?? sentence
    if (yet)
      return { status: yet, frame: `<document> to ${verb.lemma}`, signing: strict, strict, scope }
    if (isFailed(reading, sentence, verb)) continue
    // "A pact to replace the accord" does not replace it yet.
    if (verb.type === 'infinitive' && frames.replacing.has(verb.lemma)) continue
    if (isAmending(reading, sentence, verb, group)) continue
    const does = isJoining(reading, verb, group.prep) ? 'signed' : frames.verbs.get(verb.lemma)
    const status = does === 'drafted' ? 'proposed' : does
    if (status === 'proposed' && isPlural(reading, group)) continue
    if (
      !status ||
      verb.to > group.from ||
      (group.prep >= verb.to && !isJoining(reading, verb, group.prep)) ||
      group.from - verb.to > 12 ||
      between(sentence, verb.to, group.from)
    )
      continue
    if (
      verb.type === 'gerund' &&
      status === 'signed' &&
      clause &&
      !isAhead(reading, clause) &&
      isDone(reading, clause, governs(reading, verb.from))
    )
      return { status, frame: `${verb.lemma}ing <document>`, scope }
    // "To implement the accord": it is there, and not yet carried out.
    if (status === 'in-force' && words[group.from]?.tag === 'DET' && !isKnown(reading, group))
      continue
    if (status === 'in-force')
      return { status: 'signed', frame: `urged ${verb.lemma}ing of <document>`, scope }
    return {
      status:
        (status === 'signed' || status === 'ratified' || strict) &&
        !isRanked(reading, sentence, verb)
          ? ahead(reading, clause, status)
          : status,
      frame: `to ${verb.lemma} <document>`,
      signing: strict,
      strict,
      scope,
    }
  }
  return undefined
}

/** "A deal to upgrade their trade agreement": what the one is for is done to the other one, which is there. */
function isAmending(
  { pack, words }: Reading,
  { nouns }: ParsedSentence,
  { type, lemma, from }: VerbGroup,
  group: NounGroup,
): boolean {
  const { amending, nouns: documents } = pack.instrumentFrames
  if (type !== 'infinitive' || !amending.has(lemma) || words[group.from]?.tag !== 'DET')
    return false
  return nouns.some((n) => n.to === from && documents.has(n.lemma.toLowerCase()))
}

/** "To accede | to the convention": the preposition right behind a verb of joining. */
function isJoining({ tokens, pack }: Reading, { lemma, to }: VerbGroup, prep: number): boolean {
  const joins = pack.instrumentFrames.joining.get(lemma)
  const up = prep === to || (prep === to + 1 && tokens[to]?.lower !== ',')
  return up && joins?.has(tokens[prep]?.lower ?? '') === true
}

/** "Became the first state to sign": it did. */
function isRanked(reading: Reading, { nouns }: ParsedSentence, verb: VerbGroup): boolean {
  const { ranks } = reading.pack.instrumentFrames
  const noun = nouns.find((n) => n.to === verb.from)
  const ranked = noun && reading.tokens.slice(noun.from, noun.to).some((t) => ranks.has(t.lower))
  return ranked === true && reading.words[noun?.from ?? 0]?.tag === 'DET'
}

/** "Failed to sign", "has no plans to sign". */
function isFailed(reading: Reading, { verbs, nouns }: ParsedSentence, verb: VerbGroup): boolean {
  const noun = nouns.find((n) => n.to === verb.from)
  if (noun && reading.pack.instrumentFrames.none.has(reading.tokens[noun.from]?.lower ?? ''))
    return true
  const governor = verbs.find((v) => v.to === verb.from)
  return governor !== undefined && reading.pack.instrumentFrames.failing.has(governor.lemma)
}

/** ", signing a deal", "ended it by signing a deal", "resulted in signing one": done; "hopes of signing a deal": not yet. */
function isDone(reading: Reading, { verb }: Clause, before: string | null): boolean {
  if (before === null) return true
  const { means, results, behind } = reading.pack.instrumentFrames
  // "Ministers pose for photos after signing a deal".
  if (verb.tense === 'present' && verb.modal === null) return before === behind
  return verb.tense === 'past' && (means.has(before) || results.get(verb.lemma) === before)
}

/** "A treaty to be signed in May", "the accord is due to take effect": what is still to become of it. */
function toCome(
  reading: Reading,
  clause: Clause | undefined,
  verb: VerbGroup,
  group: NounGroup,
): InstrumentState | undefined {
  const { verbs, strict, adjectives, becoming, awaited } = reading.pack.instrumentFrames
  const signs = verbs.get(verb.lemma) === 'signed' || strict.has(verb.lemma)
  if (verb.passive && isRightBehind(reading, group, verb.from))
    return signs ? 'proposed' : undefined
  if (!clause?.subject.includes(group) || !awaited.has(reading.tokens[verb.from - 1]?.lower ?? ''))
    return undefined
  // "The accord is expected to be signed in May"; of "an accord" there may be no text yet.
  if (verb.passive && signs) return isKnown(reading, group) ? 'prepared' : 'proposed'
  if (entersForce(reading, { verb, to: clause.to })) return 'prepared'
  const next = adjectives.get(reading.words[verb.to]?.lemma ?? '')
  return next === 'in-force' && becoming.has(verb.lemma) ? 'prepared' : undefined
}

/** The preposition right before a gerund, or null: "for signing" looks ahead, ", signing" does not. */
function governs(reading: Reading, at: number): string | null {
  const before = reading.words[at - 1]
  return before?.tag === 'ADP' ? before.lemma : null
}

/** "Managed to sign" did; "hopes to sign" has not yet, and what is still to be ratified is signed. */
function ahead(
  reading: Reading,
  clause: Clause | undefined,
  status: InstrumentState,
): InstrumentState {
  const done =
    clause?.verb.tense === 'past' && reading.pack.instrumentFrames.managed.has(clause.verb.lemma)
  if (status === 'ratified') return done ? status : 'signed'
  return done ? 'signed' : 'proposed'
}

function between(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.verbs.some((v) => v.from >= from && v.to <= to)
}
