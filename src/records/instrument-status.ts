import type { InstrumentState, InstrumentVerb } from '../languages/instrument-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup, VerbGroup } from '../text/group.ts'
import type { Range } from './range.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'

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
  const outer = sentence.nouns.find((n) => n.to === group.prep)
  const measures =
    outer &&
    (reading.words[outer.head]?.tag === 'NUM' ||
      reading.pack.instrumentFrames.measures.has(outer.lemma))
  return measures ? outer : group
}

/** "the 1957 Treaty of Rome", "the 2015 nuclear deal": a year in its name says when it was signed. */
function byName(reading: Reading, group: NounGroup): Said | undefined {
  if (reading.words[group.from]?.tag !== 'DET' || group.prep < 0) return undefined
  const year = reading.tokens[group.from + 1]
  const dated =
    year?.shape === 'number' && /^(?:1[5-9]|20)\d\d$/.test(year.text) && group.head > group.from + 1
  return dated ? { status: 'signed', frame: '<year> <document>', scope: group } : undefined
}

/** "the trade accord with Oman", "the Lima treaty": a definite document that its parties or name tell. */
function identified(reading: Reading, group: NounGroup): boolean {
  const next = reading.tokens[group.to]?.lower ?? ''
  return (
    reading.words[group.from]?.tag === 'DET' &&
    (named(reading, group) || reading.pack.instrumentFrames.partners.has(next))
  )
}

/** What became of a document, and the words that say so. */
export interface Said {
  readonly status: InstrumentState
  readonly signing?: boolean
  /** True for a verb whose object is a document whatever its noun: "sign", "ink". */
  readonly strict?: boolean
  readonly frame: string
  readonly scope: Range
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
    nonFinite(reading, sentence, clause, group) ??
    finite(reading, clause, group)
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
  const noun = sentence.nouns.find((n) => n.to === group.prep)
  const status = noun && nouns.get(noun.lemma.toLowerCase())
  if (!status || !noun || (status !== 'proposed' && reading.tokens[group.prep]?.lower !== 'of'))
    return undefined
  const clause = holding(sentence.clauses, group.head)
  if (status === 'in-force' && !clause?.subject.includes(noun) && !identified(reading, group))
    return undefined
  const planned = status === 'signed' && clause !== undefined && isAhead(clause)
  return {
    status: planned ? 'proposed' : status,
    frame: `${noun.lemma} of <document>`,
    scope: sentence,
  }
}

function isAhead(clause: Clause): boolean {
  const { verb } = clause
  return (
    verb.tense === 'future' ||
    (verb.modal !== null && verb.modal !== 'would') ||
    verb.lemma === 'discuss' ||
    verb.lemma === 'expect' ||
    verb.lemma === 'hope' ||
    verb.lemma === 'propose' ||
    verb.lemma === 'plan'
  )
}

/** "to sign an agreement", "inking 66 documents", "an agreement reached between". */
function nonFinite(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const frames = reading.pack.instrumentFrames
  for (const verb of sentence.verbs) {
    if (isReduced(sentence, verb, group)) {
      const status = done(frames.verbs.get(verb.lemma))
      if (status && !isPlural(reading, group))
        return {
          status,
          frame: `<document> ${verb.lemma}ed`,
          scope: { from: group.from, to: clause?.to ?? sentence.to },
        }
    }
    if (verb.type === 'finite') continue
    const does = frames.verbs.get(verb.lemma)
    const status = does === 'drafted' ? 'proposed' : does
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
      !isAhead(clause) &&
      governs(reading, verb.from) === null
    )
      return { status, frame: `${verb.lemma}ing <document>`, scope }
    return {
      status: status === 'signed' || status === 'ratified' ? ahead(clause) : status,
      frame: `to ${verb.lemma} <document>`,
      scope,
    }
  }
  return undefined
}

/** A participle right behind its noun: "the deal signed last year". */
function isReduced(sentence: ParsedSentence, verb: VerbGroup, group: NounGroup): boolean {
  const participle = verb.form === 'participle' || verb.form === 'past'
  return (
    participle &&
    verb.from === group.to &&
    verb.to === verb.from + 1 &&
    !sentence.clauses.some((c) => c.verb === verb)
  )
}

/** "the agreements reached so far": no document in particular. */
function isPlural(reading: Reading, group: NounGroup): boolean {
  const plural =
    /s$/.test(reading.tokens[group.head]?.lower ?? '') &&
    /s$/.test(reading.words[group.head]?.lemma ?? '') === false
  return (
    plural && reading.pack.instrumentFrames.definite.has(reading.tokens[group.from]?.lower ?? '')
  )
}

/** The preposition right before a gerund, or null: "for signing" looks ahead, ", signing" does not. */
function governs(reading: Reading, at: number): string | null {
  const before = reading.words[at - 1]
  return before?.tag === 'ADP' ? before.lemma : null
}

function ahead(clause: Clause | undefined): InstrumentState {
  const done =
    clause &&
    clause.verb.tense === 'past' &&
    ['manage', 'agree', 'meet', 'gather', 'attend'].includes(clause.verb.lemma)
  return done && clause?.verb.lemma === 'manage' ? 'signed' : 'proposed'
}

function between(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.verbs.some((v) => v.from >= from && v.to <= to)
}

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
  if (isSubject && entersForce(reading, clause))
    return {
      status: verb.tense === 'future' || verb.modal ? 'prepared' : 'in-force',
      frame: '<document> comes into force',
      scope,
    }
  if (isSubject && !verb.passive) {
    const status = frames.intransitive.get(verb.lemma)
    if (status) return { status, frame: `<document> ${verb.lemma}`, scope }
    const adjective =
      verb.lemma === 'be' ? frames.adjectives.get(reading.words[verb.to]?.lemma ?? '') : undefined
    return adjective
      ? { status: adjective, frame: `<document> is ${reading.words[verb.to]?.lemma}`, scope }
      : undefined
  }
  const status = done(frames.verbs.get(verb.lemma)) ?? arrived(reading, clause, group)
  if (!status || verb.negated || (status === 'proposed' && isPlural(reading, group)))
    return undefined
  const planned =
    status === 'signed' &&
    (verb.modal !== null ||
      verb.tense === 'future' ||
      isSubjunctive(reading, clause) ||
      isCondition(reading, clause))
  const isObject = verb.passive
    ? isSubject || inList(clause, group)
    : group.from >= verb.to && (group.prep < verb.to || frames.arrive.has(verb.lemma))
  if (!isObject) return undefined
  return {
    status: planned ? 'proposed' : status,
    signing: status === 'signed',
    strict: frames.strict.has(verb.lemma),
    frame: verb.passive ? `<document> is ${verb.lemma}` : `${verb.lemma} <document>`,
    scope,
  }
}

/** A verb of drafting, done: the document is prepared. */
function done(verb: InstrumentVerb | undefined): InstrumentState | undefined {
  return verb === 'drafted' ? 'prepared' : verb
}

/** "came to an agreement", "entered into a contract". */
function arrived(
  reading: Reading,
  { verb }: Clause,
  group: NounGroup,
): InstrumentState | undefined {
  const preposition = reading.pack.instrumentFrames.arrive.get(verb.lemma)
  const close = group.prep >= verb.to && group.prep - verb.to < 3
  return close && preposition !== undefined && reading.tokens[group.prep]?.lower === preposition
    ? 'signed'
    : undefined
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

/** "as many as 66 documents were signed": the group before a passive verb, whatever stands before it. */
function inList(clause: Clause, group: NounGroup): boolean {
  return clause.subject.length === 0 && group.to <= clause.verb.from
}

function entersForce(reading: Reading, clause: Clause): boolean {
  const frames = reading.pack.instrumentFrames
  if (!frames.enter.has(clause.verb.lemma)) return false
  for (let i = clause.verb.to; i < Math.min(clause.to, clause.verb.to + 4); i++) {
    if (frames.force.has(reading.words[i]?.lemma ?? '')) return true
  }
  return false
}
