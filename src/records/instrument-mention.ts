import type { Token } from '../core/token.ts'
import type { InstrumentNoun, InstrumentState, InstrumentVerb } from '../languages/instrument-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup } from '../text/group.ts'
import type { Range } from './range.ts'
import { holding, within } from './range.ts'
import type { Reading } from './reading.ts'

/** A noun group that names a document, with the clause that it stands in and what that says of it. */
export interface InstrumentMention {
  readonly sentence: ParsedSentence
  readonly group: NounGroup
  readonly clause: Clause | undefined
  readonly type: InstrumentNoun
  /** True where it is signed or to be signed. */
  readonly signing: boolean
  /** What the words say became of it, with the frame that says so; null where they only mention it. */
  readonly status: InstrumentState | null
  readonly frame: string
  /** True where the words point back to a document already named. */
  readonly definite: boolean
  readonly another: boolean
  /** True where the clause adds it to what was told: "they also signed". */
  readonly also: boolean
  readonly plural: boolean
  /** How many documents are spoken of together. */
  readonly count: number
  /** Base forms of the nouns and names that say what it is about. */
  readonly topic: ReadonlySet<string>
  /** The range of tokens that says who is party to it. */
  readonly scope: Range
}

/** Every noun group of a sentence that names a document. */
export function instrumentMentions(reading: Reading, sentence: ParsedSentence): InstrumentMention[] {
  const found: InstrumentMention[] = []
  for (const group of sentence.nouns) {
    const type = isAbbreviation(reading, group) || isGeneric(reading, group) ? undefined : typeOf(reading, group)
    if (!type) continue
    const mention = describe(reading, sentence, group, type)
    found.push(mention, ...later(reading, mention))
  }
  return found.filter((m) => !(m.type === 'other' && m.status === null) && !isWideAlone(reading, m))
}

/** "a memorandum of understanding (MoU)": the brackets name it once more. */
function isAbbreviation(reading: Reading, group: NounGroup): boolean {
  return reading.tokens[group.from - 1]?.text === '(' && reading.tokens[group.to]?.text === ')'
}

/** "any agreement", "all treaties": no document is meant. */
function isGeneric(reading: Reading, group: NounGroup): boolean {
  return reading.pack.instrumentFrames.generic.has(reading.tokens[group.from]?.lower ?? '')
}

/** "was signed in 2018 and came into force in 2019": what coordinate clauses say of the same subject. */
function later(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const { sentence, group } = mention
  return sentence.clauses.flatMap((clause) => {
    const shared = clause !== mention.clause && clause.from > group.from && clause.subject.includes(group)
    const said = shared && clause.link !== 'relative' ? finite(reading, clause, group) : undefined
    if (!said || said.status === mention.status) return []
    return [{ ...mention, clause, status: said.status, frame: said.frame, scope: sentence, definite: false }]
  })
}

function typeOf(reading: Reading, group: NounGroup): InstrumentNoun | undefined {
  const { nouns, wide } = reading.pack.instrumentFrames
  const head = (reading.words[group.head]?.lemma ?? '').toLowerCase()
  const own = nouns.get(head) ?? nouns.get(reading.tokens[group.head]?.lower ?? '')
  if (own || !wide.has(head)) return own
  // "MOU documents", "the treaty text": the modifier tells the kind.
  for (let i = group.head - 1; i >= group.from; i--) {
    const kind = nouns.get(reading.tokens[i]?.lower ?? '')
    if (kind) return kind
  }
  return wide.get(head)
}

/** A wide noun ("statement", "plan") counts where a modifier narrows it or a verb signs it. */
function isWideAlone(reading: Reading, mention: InstrumentMention): boolean {
  const { wide, modifiers } = reading.pack.instrumentFrames
  const { group } = mention
  if (!wide.has((reading.words[group.head]?.lemma ?? '').toLowerCase())) return false
  const acted = mention.signing || mention.status === 'signed' || mention.status === 'prepared' || mention.status === 'ratified'
  if (!acted) return true
  if (mention.type === 'other' || mention.type === 'contract') return false
  for (let i = group.from; i < group.head; i++) if (modifiers.has(reading.tokens[i]?.lower ?? '')) return false
  return true
}

function describe(reading: Reading, sentence: ParsedSentence, group: NounGroup, type: InstrumentNoun): InstrumentMention {
  const frames = reading.pack.instrumentFrames
  const clause = holding(sentence.clauses, group.head)
  const said = statusOf(reading, sentence, clause, counted(reading, sentence, group)) ?? byName(reading, group)
  const first = reading.tokens[group.from]?.lower ?? ''
  const before = reading.tokens[group.from - 2]?.lower ?? ''
  const ofThe = reading.tokens[group.from - 1]?.lower === 'of' && (before === 'one' || reading.words[group.from - 2]?.tag === 'NUM')
  const another = anyToken(reading, group, frames.another) || ofThe
  const also = clause !== undefined && anyToken(reading, clause.verb, frames.also)
  const definite = frames.definite.has(first) && !another && !named(reading, group)
  return {
    sentence, group, clause, type, definite, another, also,
    plural: (reading.tokens[group.head]?.lower ?? '') !== (reading.words[group.head]?.lemma ?? '').toLowerCase() || /s$/.test(reading.tokens[group.head]?.text ?? ''),
    count: countOf(reading, group),
    topic: topicOf(reading, group, clause?.to ?? sentence.to),
    signing: said?.signing ?? false,
    status: said?.status ?? null,
    frame: said?.frame ?? 'mention of a document',
    scope: said?.scope ?? clause ?? sentence,
  }
}

/** How many documents: the number that counts the noun itself, or stands in its group. */
function countOf(reading: Reading, group: NounGroup): number {
  const near = within(reading.quantities, { from: Math.max(0, group.from - 3), to: group.to + 4 })
  const count = near.find((q) => {
    const counted = q.counted !== null && q.counted.from <= group.head && group.head < q.counted.to
    return q.unit === '1' && (counted || (group.from <= q.from && q.from < group.head))
  })
  return count && Number.isInteger(count.value) && count.value > 0 ? count.value : 1
}

/** The nouns behind a document's noun, up to the end of its clause: at most twelve tokens of them. */
function topicOf(reading: Reading, group: NounGroup, to: number): ReadonlySet<string> {
  const { vague } = reading.pack.instrumentFrames
  const topic = new Set<string>()
  for (let i = group.from; i < Math.min(to, group.to + 12); i++) {
    const word = reading.words[i]
    const telling = word?.tag === 'NOUN' || word?.tag === 'ADJ' || word?.tag === 'PROPN'
    const { lower } = reading.tokens[i] as Token
    if (i !== group.head && telling && !vague.has(lower) && !vague.has(word.lemma)) topic.add(word.lemma)
  }
  return topic
}

function anyToken(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++) if (words.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** A definite group with a name or a year of its own introduces its document: "the 2015 Paris accord". */
function named(reading: Reading, group: NounGroup): boolean {
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
  const measures = outer && (reading.words[outer.head]?.tag === 'NUM' || reading.pack.instrumentFrames.measures.has(outer.lemma))
  return measures ? outer : group
}

/** "the 1957 Treaty of Rome", "the 2015 nuclear deal": a year in its name says when it was signed. */
function byName(reading: Reading, group: NounGroup): Said | undefined {
  if (reading.words[group.from]?.tag !== 'DET' || group.prep < 0) return undefined
  const year = reading.tokens[group.from + 1]
  const dated = year?.shape === 'number' && /^(?:1[5-9]|20)\d\d$/.test(year.text) && group.head > group.from + 1
  return dated ? { status: 'signed', frame: '<year> <document>', scope: group } : undefined
}

/** "the trade accord with Oman", "the Lima treaty": a definite document that its parties or name tell. */
function identified(reading: Reading, group: NounGroup): boolean {
  const next = reading.tokens[group.to]?.lower ?? ''
  return reading.words[group.from]?.tag === 'DET' && (named(reading, group) || reading.pack.instrumentFrames.partners.has(next))
}

interface Said {
  readonly status: InstrumentState
  readonly signing?: boolean
  readonly frame: string
  readonly scope: Range
}

function statusOf(reading: Reading, sentence: ParsedSentence, clause: Clause | undefined, group: NounGroup): Said | undefined {
  return nominal(reading, sentence, group) ?? nonFinite(reading, sentence, clause, group) ?? finite(reading, clause, group)
}

/** "the signing of an agreement", "a draft agreement", "for the conclusion of a treaty". */
function nominal(reading: Reading, sentence: ParsedSentence, group: NounGroup): Said | undefined {
  const { nominal: nouns } = reading.pack.instrumentFrames
  for (let i = group.from; i < group.head; i++) {
    const status = nouns.get(reading.tokens[i]?.lower ?? '')
    if (status === 'prepared') return { status: 'prepared', frame: `${reading.tokens[i]?.lower} <document>`, scope: sentence }
  }
  if (!reading.pack.instrumentFrames.leads.has(reading.tokens[group.prep]?.lower ?? '')) return undefined
  const noun = sentence.nouns.find((n) => n.to === group.prep)
  const status = noun && nouns.get(noun.lemma.toLowerCase())
  if (!status || !noun || (status !== 'proposed' && reading.tokens[group.prep]?.lower !== 'of')) return undefined
  const clause = holding(sentence.clauses, group.head)
  if (status === 'in-force' && !clause?.subject.includes(noun) && !identified(reading, group)) return undefined
  const planned = status === 'signed' && clause !== undefined && isAhead(clause)
  return { status: planned ? 'proposed' : status, frame: `${noun.lemma} of <document>`, scope: sentence }
}

function isAhead(clause: Clause): boolean {
  const { verb } = clause
  return verb.tense === 'future' || (verb.modal !== null && verb.modal !== 'would') || verb.lemma === 'discuss' || verb.lemma === 'expect' || verb.lemma === 'hope' || verb.lemma === 'propose' || verb.lemma === 'plan'
}

/** "to sign an agreement", "inking 66 documents", "an agreement reached between". */
function nonFinite(reading: Reading, sentence: ParsedSentence, clause: Clause | undefined, group: NounGroup): Said | undefined {
  const frames = reading.pack.instrumentFrames
  for (const verb of sentence.verbs) {
    if (verb.type === 'finite' && verb !== clause?.verb) {
      // A reduced participle behind its noun: "the deal signed last year".
      const status = verb.from === group.to && !sentence.clauses.some((c) => c.verb === verb) ? done(frames.verbs.get(verb.lemma)) : undefined
      if (status && !isPlural(reading, group, 'the')) return { status, frame: `<document> ${verb.lemma}ed`, scope: { from: group.from, to: clause?.to ?? sentence.to } }
      continue
    }
    if (verb.type === 'finite') continue
    const does = frames.verbs.get(verb.lemma)
    const status = does === 'drafted' ? 'proposed' : does
    if (!status || verb.to > group.from || group.prep >= verb.to || group.from - verb.to > 12 || between(sentence, verb.to, group.from)) continue
    const scope = clause ?? sentence
    if (verb.type === 'gerund' && status === 'signed' && clause && !isAhead(clause) && governs(reading, verb.from) === null) return { status, frame: `${verb.lemma}ing <document>`, scope }
    return { status: status === 'signed' || status === 'ratified' ? ahead(clause) : status, frame: `to ${verb.lemma} <document>`, scope }
  }
  return undefined
}

/** "the agreements reached so far": no document in particular. */
function isPlural(reading: Reading, group: NounGroup, article: string): boolean {
  const plural = /s$/.test(reading.tokens[group.head]?.lower ?? '') && /s$/.test(reading.words[group.head]?.lemma ?? '') === false
  return plural && reading.tokens[group.from]?.lower === article
}

/** The preposition right before a gerund, or null: "for signing" looks ahead, ", signing" does not. */
function governs(reading: Reading, at: number): string | null {
  const before = reading.words[at - 1]
  return before?.tag === 'ADP' ? before.lemma : null
}

function ahead(clause: Clause | undefined): InstrumentState {
  const done = clause && clause.verb.tense === 'past' && ['manage', 'agree', 'meet', 'gather', 'attend'].includes(clause.verb.lemma)
  return done && clause?.verb.lemma === 'manage' ? 'signed' : 'proposed'
}

function between(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.verbs.some((v) => v.from >= from && v.to <= to)
}

/** "signed an agreement", "the agreement was signed", "it came into force". */
function finite(reading: Reading, clause: Clause | undefined, group: NounGroup): Said | undefined {
  if (!clause) return undefined
  const frames = reading.pack.instrumentFrames
  const { verb } = clause
  const isSubject = clause.subject.includes(group)
  const scope: Range = clause
  if (isSubject && entersForce(reading, clause)) return { status: verb.tense === 'future' || verb.modal ? 'prepared' : 'in-force', frame: '<document> comes into force', scope }
  if (isSubject && !verb.passive) {
    const status = frames.intransitive.get(verb.lemma)
    if (status) return { status, frame: `<document> ${verb.lemma}`, scope }
    const adjective = verb.lemma === 'be' ? frames.adjectives.get(reading.words[verb.to]?.lemma ?? '') : undefined
    return adjective ? { status: adjective, frame: `<document> is ${reading.words[verb.to]?.lemma}`, scope } : undefined
  }
  const status = done(frames.verbs.get(verb.lemma)) ?? arrived(reading, clause, group)
  if (!status || verb.negated || (status === 'proposed' && isPlural(reading, group, 'the'))) return undefined
  const planned = status === 'signed' && (verb.modal !== null || verb.tense === 'future' || isSubjunctive(reading, clause) || isCondition(reading, clause))
  const isObject = verb.passive ? isSubject || inList(clause, group) : group.from >= verb.to && (group.prep < verb.to || frames.arrive.has(verb.lemma))
  if (!isObject) return undefined
  return { status: planned ? 'proposed' : status, signing: status === 'signed', frame: verb.passive ? `<document> is ${verb.lemma}` : `${verb.lemma} <document>`, scope }
}

/** A verb of drafting, done: the document is prepared. */
function done(verb: InstrumentVerb | undefined): InstrumentState | undefined {
  return verb === 'drafted' ? 'prepared' : verb
}

/** "came to an agreement", "entered into a contract". */
function arrived(reading: Reading, { verb }: Clause, group: NounGroup): InstrumentState | undefined {
  const preposition = reading.pack.instrumentFrames.arrive.get(verb.lemma)
  return preposition !== undefined && group.prep === verb.to && reading.tokens[group.prep]?.lower === preposition ? 'signed' : undefined
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
  for (let i = Math.max(clause.from - 2, 0); i < clause.verb.from; i++) if (conditions.has(reading.tokens[i]?.lower ?? '')) return true
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
