import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import { holding, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { byName } from './dated-name.ts'
import { existing, finishing, isCleared } from './existing.ts'
import { done, entersForce, finite, isKnown, isPlural, type Said } from './finite.ts'
import { joined } from './joined.ts'
import { listed } from './listed.ts'
import { isReduced, isRightBehind } from './reduced.ts'

/** A definite group with a name or a year of its own introduces its document: "the 2015 Paris accord". */
export function named(reading: Reading, group: NounGroup): boolean {
  for (let i = group.from + 1; i < group.to; i++) {
    const word = reading.words[i]
    const year = word?.tag === 'NUM' && /^\d{4}$/.test(reading.tokens[i]?.text ?? '')
    if (i !== group.head && (word?.tag === 'PROPN' || year)) return true
  }
  return false
}

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

/** "the trade accord with Oman", "the Lima treaty": a definite document that its parties or name tell. */
function identified(reading: Reading, group: NounGroup): boolean {
  const next = reading.tokens[group.to]?.lower ?? ''
  return (
    reading.words[group.from]?.tag === 'DET' &&
    (named(reading, group) || reading.pack.instrumentFrames.partners.has(next))
  )
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
    byParticiple(reading, sentence, clause, group) ??
    nonFinite(reading, sentence, clause, group) ??
    existing(reading, clause, group) ??
    finishing(reading, sentence, group) ??
    finite(reading, clause, group) ??
    listed(reading, sentence, clause, group) ??
    joined(reading, sentence, group, (...other) => said(reading, sentence, ...other))
  )
}

/** "the signing of an agreement", "a draft agreement", "for the conclusion of a treaty". */
function nominal(reading: Reading, sentence: ParsedSentence, group: NounGroup): Said | undefined {
  const { nominal: nouns } = reading.pack.instrumentFrames
  for (let i = group.from; i < group.head; i++) {
    const status = nouns.get(reading.tokens[i]?.lower ?? '')
    if (status === 'prepared')
      return {
        status: 'prepared',
        frame: `${reading.tokens[i]?.lower} <document>`,
        scope: sentence,
      }
  }
  if (!reading.pack.instrumentFrames.leads.has(reading.tokens[group.prep]?.lower ?? ''))
    return undefined
  const noun = sentence.nouns.find((n) => n.to === beforeAside(reading, group.prep))
  const status = noun && (nouns.get(noun.lemma.toLowerCase()) ?? ceremony(reading, noun))
  if (!status || !noun) return undefined
  const of = reading.tokens[group.prep]?.lower === 'of'
  if (status !== 'proposed' && !of && !ceremony(reading, noun)) return undefined
  const clause = holding(sentence.clauses, group.head)
  if (status === 'in-force' && !clause?.subject.includes(noun) && !identified(reading, group))
    return undefined
  if (status === 'in-force' && isUrged(reading, noun))
    return { status: 'signed', frame: `urged ${noun.lemma} of <document>`, scope: sentence }
  if (status === 'proposed' && clause && isEnded(reading, clause, noun))
    return { status: 'prepared', frame: `ended ${noun.lemma} on <document>`, scope: sentence }
  const planned =
    status === 'signed' &&
    ((clause !== undefined && (isAhead(reading, clause) || isAgreedOn(reading, clause, noun))) ||
      isWanted(reading, noun))
  const cleared = planned || status !== 'signed' ? false : isCleared(reading, clause, noun)
  return {
    status: planned ? 'proposed' : cleared ? 'prepared' : status,
    strict: of && reading.pack.instrumentFrames.signings.has(noun.lemma),
    frame: `${noun.lemma} of <document>`,
    scope: sentence,
  }
}

/** "A signing ceremony for two accords": what is done at it. */
function ceremony(reading: Reading, { lemma, head }: NounGroup): InstrumentState | undefined {
  const { nominal: nouns, ceremonies } = reading.pack.instrumentFrames
  return ceremonies.has(lemma) ? nouns.get(reading.tokens[head - 1]?.lower ?? '') : undefined
}

/** "Have completed negotiations on": nothing is left but to sign. */
function isEnded(reading: Reading, { verb }: Clause, noun: NounGroup): boolean {
  const told = verb.modal === null && verb.tense !== 'future' && !verb.negated && !verb.progressive
  return (
    told &&
    reading.pack.instrumentFrames.ending.has(verb.lemma) &&
    noun.from - verb.to < 3 &&
    noun.from >= verb.to
  )
}

/** "The signing, on 4 May, of": where a time set between commas begins, else the token itself. */
function beforeAside(reading: Reading, at: number): number {
  const time = holding(reading.times, at - 2)
  if (reading.tokens[at - 1]?.lower !== ',' || time?.to !== at - 1) return at
  const from = reading.words[time.from - 1]?.tag === 'ADP' ? time.from - 1 : time.from
  return reading.tokens[from - 1]?.lower === ',' ? from - 1 : at
}

/** "Called for the implementation of": it is not yet carried out. */
function isUrged(reading: Reading, { from }: NounGroup): boolean {
  for (let i = from - 1; i >= from - 4 && i >= 0; i--)
    if (reading.pack.instrumentFrames.urging.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "Working on an early conclusion of": it is not yet concluded. */
function isWanted(reading: Reading, { from, head }: NounGroup): boolean {
  for (let i = head - 1; i >= from - 3 && i >= 0; i--)
    if (reading.pack.instrumentFrames.wanting.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "Agreed on the signing of": it is not yet signed. */
function isAgreedOn(reading: Reading, { verb }: Clause, { prep }: NounGroup): boolean {
  const preposition = reading.pack.instrumentFrames.arrive.get(verb.lemma)
  return preposition === reading.tokens[prep]?.lower && prep === verb.to
}

function isAhead(reading: Reading, { verb }: Clause): boolean {
  const possible = verb.modal !== null && verb.modal !== 'would'
  return verb.tense === 'future' || possible || reading.pack.instrumentFrames.ahead.has(verb.lemma)
}

/** How many words lead to the time behind a participle: "signed (back) in". */
const TIME_BEHIND = 2

/** "An agreement reached between": told by its own participle, whatever verb stands before it. */
function byParticiple(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  if (isPlural(reading, group)) return undefined
  const { verbs } = reading.pack.instrumentFrames
  for (const verb of sentence.verbs) {
    const status = isReduced(reading, sentence, verb, group) && done(verbs.get(verb.lemma))
    if (!status) continue
    const scope = { from: group.from, to: clause?.to ?? sentence.to }
    const time = within(reading.times, { from: verb.to, to: sentence.to })[0]
    const isBehind = time && time.from <= verb.to + TIME_BEHIND
    return {
      ...{ status, verb: verb.lemma, frame: `<document> ${verb.lemma}ed`, scope },
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
  const frames = reading.pack.instrumentFrames
  for (const verb of sentence.verbs) {
    // "The accord signed in 2003 and the agreement": a participle behind its noun has no object.
    if (verb.type === 'finite' || (verb.type === 'participle' && verb.to === verb.from + 1))
      continue
    const yet = verb.type === 'infinitive' ? toCome(reading, clause, verb, group) : undefined
    if (yet) return { status: yet, frame: `<document> to ${verb.lemma}`, scope: clause ?? sentence }
    if (isFailed(reading, sentence, verb)) continue
    // "A pact to replace the accord" does not replace it yet.
    if (verb.type === 'infinitive' && frames.replacing.has(verb.lemma)) continue
    const does = frames.verbs.get(verb.lemma)
    const status = does === 'drafted' ? 'proposed' : does
    if (status === 'proposed' && isPlural(reading, group)) continue
    if (
      !status ||
      verb.to > group.from ||
      group.prep >= verb.to ||
      group.from - verb.to > 12 ||
      between(sentence, verb.to, group.from)
    )
      continue
    const scope = clause ?? sentence
    if (
      verb.type === 'gerund' &&
      status === 'signed' &&
      clause &&
      !isAhead(reading, clause) &&
      isDone(reading, clause, governs(reading, verb.from))
    )
      return { status, frame: `${verb.lemma}ing <document>`, scope }
    // "To implement the accord": it is there, and not yet carried out.
    if (status === 'in-force')
      return { status: 'signed', frame: `urged ${verb.lemma}ing of <document>`, scope }
    return {
      status:
        (status === 'signed' || status === 'ratified') && !isRanked(reading, sentence, verb)
          ? ahead(reading, clause)
          : status,
      frame: `to ${verb.lemma} <document>`,
      signing: frames.strict.has(verb.lemma),
      strict: frames.strict.has(verb.lemma),
      scope,
    }
  }
  return undefined
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
  const { means, results } = reading.pack.instrumentFrames
  return verb.tense === 'past' && (means.has(before) || results.get(verb.lemma) === before)
}

/** "A treaty to be signed in May", "the accord is due to take effect": what is still to become of it. */
function toCome(
  reading: Reading,
  clause: Clause | undefined,
  verb: VerbGroup,
  group: NounGroup,
): InstrumentState | undefined {
  const { verbs, adjectives, becoming, awaited } = reading.pack.instrumentFrames
  if (verb.passive && isRightBehind(reading, group, verb.from))
    return verbs.get(verb.lemma) === 'signed' ? 'proposed' : undefined
  if (!clause?.subject.includes(group) || !awaited.has(reading.tokens[verb.from - 1]?.lower ?? ''))
    return undefined
  // "The accord is expected to be signed in May"; of "an accord" there may be no text yet.
  if (verb.passive && verbs.get(verb.lemma) === 'signed')
    return isKnown(reading, group) ? 'prepared' : 'proposed'
  if (entersForce(reading, { verb, to: clause.to })) return 'prepared'
  const next = adjectives.get(reading.words[verb.to]?.lemma ?? '')
  return next === 'in-force' && becoming.has(verb.lemma) ? 'prepared' : undefined
}

/** The preposition right before a gerund, or null: "for signing" looks ahead, ", signing" does not. */
function governs(reading: Reading, at: number): string | null {
  const before = reading.words[at - 1]
  return before?.tag === 'ADP' ? before.lemma : null
}

function ahead(reading: Reading, clause: Clause | undefined): InstrumentState {
  const done =
    clause?.verb.tense === 'past' && reading.pack.instrumentFrames.managed.has(clause.verb.lemma)
  return done ? 'signed' : 'proposed'
}

function between(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.verbs.some((v) => v.from >= from && v.to <= to)
}
