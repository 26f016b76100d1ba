import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { VerbGroup } from '../../text/group.ts'
import {
  agentIn,
  clauseBefore,
  doneBy,
  ownSide,
  type Subject,
  sidesAt,
  subjectAt,
  subjectOf,
  together,
} from '../acting-parties.ts'
import { authorsOf } from '../author.ts'
import { documentParties, isDocument, toldIn } from '../document-parties.ts'
import type { FrameMatch } from '../frame-match.ts'
import { jointActors } from '../joint-act.ts'
import { isOthersNeed } from '../need.ts'
import { clauseAt, isActionNoun, isPlural, verbAt } from '../phrase.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn, speakerAt, unique } from '../speakers.ts'
import { anyWord } from '../words-in.ts'
import { happens } from './deed.ts'
import { isVow } from './vow.ts'

type Match = FrameMatch<CommitmentFrame>
type Parties = readonly string[] | null

/** Who is to act as a frame has it; null where no party can be found. */
export function actorsOf(reading: Reading, match: Match, act: Range): Parties {
  const { frame, slots, sentence, from } = match
  // "Chile's priority is to": Chile's.
  const owners = frame.aim ? subjectAt(reading, sentence, from).parties : []
  if (owners.length > 0) return owners
  if (frame.provision && frame.actor !== 'whom')
    return namedIn(reading, match) ?? documentParties(reading, sentence, clauseAt(sentence, from))
  const signed =
    frame.founding && !slots.whom
      ? toldIn(reading, { from: sentence.from, to: from + 1 })
      : undefined
  if (signed) return signed
  if (isOthersNeed(reading, match)) return null
  const agent = slots.doing ? agentIn(reading, sentence, act) : []
  if (agent.length > 0) return agent
  const whom = frame.handed ? slots.party : (slots.whom ?? slots.party)
  if (frame.actor === 'whom') return whom ? charged(reading, match, whom) : null
  if (frame.need) return nonEmpty(sidesAt(reading, from))
  if (frame.mutual && isImpersonal(reading, match))
    return namedIn(reading, match) ?? nonEmpty(sidesAt(reading, from))
  if (frame.topics) return documentParties(reading, sentence, undefined)
  if (frame.actor === 'named') return nonEmpty(jointActors(reading, sentence, from, act))
  if (frame.actor === 'joint') return joint(reading, match, act)
  if (frame.actor === 'sides') return nonEmpty(sidesAt(reading, from))
  if (slots.that) return clauseActors(reading, match, slots.that)
  const acting = subjectActors(reading, match, act)
  return frame.document && slots.whom ? withPartners(reading, match, acting) : acting
}

/** "Peru signed [a deal with Chile] to": with those whom the words of the document name; a firm acts alone. */
function withPartners(
  reading: Reading,
  { sentence, from, slots }: Match,
  acting: Parties,
): Parties {
  const { partnering } = reading.pack.commitmentFrames
  const document = slots.whom ?? { from, to: from }
  const at = reading.tokens
    .slice(document.from, document.to)
    .findIndex(({ lower }) => partnering.has(lower))
  const { range } = subjectAt(reading, sentence, from)
  const [subject] = range ? reading.mentions.at(range.from, range.to) : []
  if (acting === null || at < 0 || !subject || FIRMS.has(subject.kind)) return acting
  return unique([...acting, ...partners(reading, { from: document.from + at, to: document.to })])
}

/** What a mention is that may stand for a firm. */
const FIRMS: ReadonlySet<Mention['kind']> = new Set(['company', 'pronoun'])

/** "It was agreed that Peru would", "states that Peru shall": the one that the clause lays it on. */
function namedIn(reading: Reading, { sentence, slots }: Match): Parties {
  const { that } = slots
  const clause = that && sentence.clauses.find((c) => c.verb.from >= that.from)
  if (!clause || clause.verb.passive) return null
  const { kind, parties } = subjectOf(reading, clause)
  return kind === 'actor' ? nonEmpty(parties) : null
}

/** "It was agreed to": by all who could agree. */
function isImpersonal(reading: Reading, { sentence, from }: Match): boolean {
  const clause = clauseAt(sentence, from)
  const [it] = clause?.subject ?? []
  if (!clause?.verb.passive || clause.verb.head !== from || !it) return false
  return reading.pack.commitmentFrames.impersonal.has(it.lemma)
}

/** "Instructed the ministers", "tasked our officials": those of whoever charges them, where it is not said whose. */
function charged(reading: Reading, { sentence, from, frame }: Match, whom: Range): Parties {
  const named = partiesIn(reading, whom)
  const [mention] = reading.mentions.at(whom.from, whom.to)
  if (named.length === 0 && together(reading, whom)) return nonEmpty(sidesAt(reading, from))
  const charges = frame.strength === 'binding' && !frame.provision
  if (named.length > 0 || !(charges || mention?.deixis === 'speaker')) return nonEmpty(named)
  return nonEmpty(subjectAt(reading, sentence, from).parties)
}

/** "An agreement with Peru on …", "agreed with Peru to …": the subject and whom the frame names. */
function joint(reading: Reading, match: Match, act: Range): Parties {
  const { slots, sentence, from, frame } = match
  const told = frame.founding ? toldIn(reading, { from: sentence.from, to: from + 1 }) : undefined
  if (told) return told
  const named = slots.whom ? partners(reading, slots.whom) : []
  if (named.length >= 2) return named
  const subject = subjectAt(reading, sentence, from)
  if (subject.kind !== 'actor') {
    const both = unique([...named, ...reading.mentions.about])
    if (named.length > 0) return both.length === 2 ? both : doneBy(reading, sentence, act)
    // "Following an agreement to": whoever concluded it.
    return nonEmpty(documentParties(reading, sentence, undefined))
  }
  // "Peru said it had agreed with Chile to": who speaks.
  const own = subject.parties.length > 0 ? subject.parties : (ownSide(reading, from) ?? [])
  return nonEmpty(unique([...own, ...named]))
}

/** The firms where a document is between firms; the states that they are of are no parties to it. */
function partners(reading: Reading, range: Range): string[] {
  const firms = reading.mentions
    .at(range.from, range.to)
    .filter((m) => m.kind === 'company' && m.parties.length > 0)
  return firms.length >= 2
    ? unique(firms.flatMap((firm) => firm.parties))
    : partiesIn(reading, range)
}

function subjectActors(reading: Reading, match: Match, act: Range): Parties {
  const { sentence, from } = match
  const subject = subjectAt(reading, sentence, from)
  if (subject.kind === 'actor' && subject.parties.length > 0)
    return widened(reading, match, subject, act)
  if (subject.kind === 'thing') return thingActors(reading, match, subject.range, act)
  return (
    meantByIt(reading, sentence, subject) ??
    (isOpen(reading, match, subject) ? null : ownSide(reading, from))
  )
}

/** "The South American presidents agreed", in a text on one state: others, whom nobody names. */
function isOpen(reading: Reading, { frame }: Match, { kind, range }: Subject): boolean {
  if (!frame.mutual || kind !== 'actor' || !range || reading.mentions.about.length > 1) return false
  return (
    !isPlural(reading, range) &&
    reading.mentions.at(range.from, range.to).some((m) => m.kind === 'group')
  )
}

/** "Peru signalled it was ready to": who signals it. */
function meantByIt(reading: Reading, sentence: ParsedSentence, { range }: Subject): Parties {
  const { impersonal } = reading.pack.commitmentFrames
  if (!range || !impersonal.has(reading.tokens[range.from]?.lower ?? '')) return null
  const meant = subjectOf(reading, clauseBefore(reading, sentence, range.from))
  return meant.kind === 'actor' ? nonEmpty(meant.parties) : null
}

/**
 * A thing does not act: of a project that is expected to be built, its builders are meant; of an aim
 * or a document, its parties. What a thing is expected to do for others is no action of theirs.
 */
function thingActors(reading: Reading, match: Match, range: Range | null, act: Range): Parties {
  const { sentence, slots, from } = match
  const { aims, idle, undertakings } = reading.pack.commitmentFrames
  const head = range ? (reading.words[range.to - 1]?.lemma.toLowerCase() ?? '') : ''
  const group = slots.do ? verbAt(sentence, slots.do.from) : undefined
  const verb = group && isUndergone(reading, group) ? { ...group, passive: true } : group
  const happening = group !== undefined && happens(reading, sentence, group)
  if (verb && !verb.passive && idle.has(verb.lemma) && !happening) return null
  // "The project is expected to create jobs": an effect of it.
  const effect = verb && !verb.passive && !aims.has(head) && !happening
  if (effect && undertakings.has(head)) return null
  if (isDocument(reading, range))
    return verb && (isInForce(reading, verb) || (effect && isEffectOf(reading, verb)))
      ? null
      : documentParties(reading, sentence, clauseAt(sentence, from))
  if (effect || (verb && !verb.passive && !comesAbout(reading, range))) return null
  if (slots.doing && !aims.has(head) && !isPassiveAt(sentence, from)) return null
  return doneBy(reading, sentence, { from: range?.from ?? act.from, to: act.to })
}

/** "The deal is expected to help each country": an effect; "to abolish duties", "to begin" are provisions. */
function isEffectOf({ pack }: Reading, { lemma }: VerbGroup): boolean {
  const { transitive, providing } = pack.commitmentFrames
  return transitive.has(lemma) && !providing.has(lemma)
}

/** "The pact is due to take effect", "to go operational": what becomes of a document. */
function isInForce(reading: Reading, { lemma, to }: VerbGroup): boolean {
  const { enter, force, becoming, adjectives, intransitive } = reading.pack.instrumentFrames
  if (intransitive.has(lemma)) return true
  const behind = { from: to, to: to + 4 }
  if (enter.has(lemma) && anyWord(reading, behind, force)) return true
  return becoming.has(lemma) && adjectives.has(reading.words[to]?.lemma ?? '')
}

/** "To get started": done to the subject as a passive is. */
function isUndergone(reading: Reading, { lemma, to }: VerbGroup): boolean {
  const form = reading.words[to]?.form
  const done = form === 'participle' || form === 'past'
  return done && reading.pack.commitmentFrames.getting.has(lemma)
}

/** "Work is expected to begin": of something undertaken; "prices are set to go up" is of nobody's doing. */
function comesAbout(reading: Reading, range: Range | null): boolean {
  const { undertakings, aims } = reading.pack.commitmentFrames
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const lemma = reading.words[i]?.lemma.toLowerCase() ?? ''
    if (undertakings.has(lemma) || aims.has(lemma) || isActionNoun(reading, i)) return true
  }
  return false
}

/** "Is scheduled for construction": the trigger is what is done to the subject. */
function isPassiveAt(sentence: ParsedSentence, trigger: number): boolean {
  const verb = clauseAt(sentence, trigger)?.verb
  return (
    verb !== undefined &&
    ((verb.passive && verb.head === trigger) ||
      (verb.lemma === 'be' && verb.to <= trigger && trigger <= verb.to + 2))
  )
}

/** "That they will build", "that the line will be built", "that supplies will grow". */
function clauseActors(reading: Reading, { sentence, from, frame }: Match, that: Range): Parties {
  const clause = sentence.clauses.find((c) => c.verb.from >= that.from)
  if (!clause) return null
  const { verb } = clause
  const subject = subjectOf(reading, clause)
  // "That we can expand trade": both.
  const we = subject.range !== null && isPlural(reading, subject.range)
  if (we && !verb.passive && together(reading, that)) return nonEmpty(sidesAt(reading, from))
  if (subject.kind !== 'thing' && !verb.passive)
    return nonEmpty(subject.parties) ?? nonEmpty(subjectAt(reading, sentence, from).parties)
  const { growth, happening } = reading.pack.commitmentFrames
  // "Promised that the border would stay open": who promised it.
  const vowed = isVow(reading, from) && agentIn(reading, sentence, that).length === 0
  const own = vowed ? nonEmpty(subjectAt(reading, sentence, from).parties) : null
  if (own) return own
  const grows = growth.has(verb.lemma) && frame.mandative !== true
  // "It was agreed that the railways would charge one tariff": those who agreed.
  const isAgreed =
    frame.strength === 'binding' && (frame.mutual === true || frame.mandative === true)
  return verb.passive || grows || isAgreed || happening.has(verb.lemma)
    ? doneBy(reading, sentence, that)
    : null
}

/** A "we" that agrees, or acts jointly, is both sides. */
function widened(
  reading: Reading,
  { frame }: Match,
  subject: Subject,
  act: Range,
): readonly string[] {
  const { about } = reading.mentions
  const { parties, range } = subject
  if (parties.length !== 1 || about.length < 2 || !about.includes(parties[0] as string))
    return parties
  // "We" of a bloc are several already.
  const told = speakerAt(reading, range?.from ?? act.from) !== null || authorsOf(reading).length > 0
  if (!told) return parties
  if (range === null || !isPlural(reading, range)) return parties
  const { others } = reading.pack.commitmentFrames
  // "We need to", with nobody named: as "we should".
  const general =
    frame.part === 'verb' &&
    frame.strength === 'hoped' &&
    partiesIn(reading, act).length === 0 &&
    !anyWord(reading, act, others)
  // "We will reopen the border between Chad and Mali": what concerns others is of one side.
  const ours = partiesIn(reading, act).every((code) => about.includes(code))
  return frame.mutual || general || (ours && together(reading, act)) ? about : parties
}

function nonEmpty(codes: readonly string[]): Parties {
  return codes.length > 0 ? codes : null
}
