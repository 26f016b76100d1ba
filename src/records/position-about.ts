import type { PositionFrame } from '../languages/position-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import {
  agentIn,
  lastActor,
  ownSide,
  type Subject,
  subjectAt,
  subjectOf,
} from './acting-parties.ts'
import type { FrameMatch } from './frame-match.ts'
import { clauseAt, isPlural, phraseEnd, withoutMark } from './phrase.ts'
import type { PositionCandidate } from './position-candidate.ts'
import { holding, type Range } from './range.ts'
import type { Reading } from './reading.ts'
import type { Stance } from './record.ts'
import { partiesIn, partiesOf, speakerAt, unique } from './speakers.ts'

export type PositionMatch = FrameMatch<PositionFrame>

/** The words that say what a position is about. */
export function aboutOf(reading: Reading, match: PositionMatch): Range | undefined {
  const { slots, frame, sentence, from } = match
  if (frame.judges) return judged(reading, match)
  if (frame.whole) return whole(reading, sentence, from)
  const range = slots.what ?? slots.doing ?? slots.that ?? slots.do
  if (range && slots.do === range) return withoutMark(reading, range)
  if (range || !slots.whom) return range ?? phraseAt(reading, sentence, from)
  return isNamed(reading, slots.whom) ? slots.whom : undefined
}

/** True for words that end in a noun: neither "Peru as poor and" nor "grave". */
function isNamed(reading: Reading, { to }: Range): boolean {
  const tag = reading.words[to - 1]?.tag
  return tag !== 'ADJ' && tag !== 'CCONJ' && tag !== 'DET' && tag !== 'ADP'
}

/** "Unfortunately, the talks have stalled": all that is said of the subject. */
function whole(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const clause = clauseAt(sentence, at)
  if (!clause) return undefined
  const first = clause.subject[0]?.from ?? clause.verb.from
  let from = at < first ? at + 1 : first
  while (reading.words[from]?.tag === 'PUNCT') from++
  return { from, to: phraseEnd(reading, sentence, Math.max(at, clause.verb.to - 1) + 1) }
}

/** "The illegal sanctions on Cuba": the phrase that a word stands in. */
function phraseAt(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const noun = holding(sentence.nouns, at)
  return noun && { from: noun.from, to: phraseEnd(reading, sentence, noun.to) }
}

/** "X is unacceptable": the subject, where the word is the predicate of "be". */
function judged(reading: Reading, { sentence, from, frame }: PositionMatch): Range | undefined {
  const clause = clauseAt(sentence, from)
  const { range } = subjectOf(reading, clause)
  if (
    !clause ||
    !range ||
    !reading.pack.positionFrames.copulas.has(clause.verb.lemma) ||
    (clause.verb.negated && frame.denied === undefined) ||
    from < clause.verb.to ||
    from > clause.verb.to + 4
  )
    return undefined
  return { from: range.from, to: clause.verb.from }
}

/** Whose position it is. */
export function holders(reading: Reading, match: PositionMatch): readonly string[] {
  const { sentence, from, frame } = match
  const speaker = () => speakerAt(reading, from)?.parties ?? []
  if (frame.judges || frame.voiced) return speaker()
  const clause = clauseAt(sentence, from)
  if (clause?.verb.passive && clause.verb.head === from && !isState(reading, match)) {
    return agentIn(reading, sentence, { from: clause.verb.to, to: clause.to })
  }
  const subject = subjectAt(reading, sentence, from)
  const { about } = reading.mentions
  if (about.length > 1 && isAssembly(reading, subject)) return about
  if (subject.parties.length > 0) return subject.parties
  if (subject.kind === 'thing') return []
  const said = speaker()
  if (said.length > 0 || subject.kind === 'none') return said
  const we = subject.range !== null && isPlural(reading, subject.range)
  return we ? (ownSide(reading, from) ?? []) : lastActor(reading, sentence)
}

/** "The participants", "the two ministers": those who met, of both sides. */
function isAssembly(reading: Reading, { range }: Subject): boolean {
  const { assemblies, ranks } = reading.pack.positionFrames
  if (!range || reading.words[range.from]?.tag !== 'DET') return false
  for (let i = range.from + 1; i < range.to - 1; i++)
    if (!ranks.has(reading.tokens[i]?.lower ?? '')) return false
  return assemblies.has(reading.tokens[range.to - 1]?.lower ?? '')
}

/** "Is concerned about": a frame of the participle, whose subject holds the stance. */
function isState(reading: Reading, { frame, from }: PositionMatch): boolean {
  const [first = ''] = frame.pattern.split(' ')
  return first.split('|').includes(reading.tokens[from]?.lower ?? '')
}

/** Stances to what somebody has done: others whom the words name play another part in it. */
const PERSONAL: ReadonlySet<Stance> = new Set(['praises', 'thanks', 'congratulates', 'condoles'])

/** Whom it is addressed to, and whom it speaks of; the other side where it is about relations. */
export function addressees(
  reading: Reading,
  { by, stance, about, whom }: PositionCandidate,
): string[] {
  const others = (codes: readonly string[]) => unique(codes).filter((code) => !by.includes(code))
  const addressed = whom ? others(partiesIn(reading, whom)) : []
  const personal = PERSONAL.has(stance)
  if (personal && addressed.length > 0) return addressed
  const spoken = personal ? firstIn(reading, by, about) : partiesIn(reading, about)
  const named = others([...addressed, ...spoken])
  if (named.length > 0) return named
  const both = stance !== 'calls-for' && aboutRelations(reading, about)
  return both ? others(reading.mentions.about) : []
}

/** The parties that are named first, and those that are joined to them. */
function firstIn(reading: Reading, by: readonly string[], about: Range): string[] {
  const found: string[] = []
  let end = -1
  for (const mention of reading.mentions.at(about.from, about.to)) {
    const parties = partiesOf(reading, mention).filter((code) => !by.includes(code))
    if (parties.length === 0) continue
    if (found.length > 0 && !isJoined(reading, end, mention.from)) break
    found.push(...parties)
    end = mention.to
  }
  return found
}

/** True where nothing but commas, conjunctions and articles stands between two tokens. */
function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = reading.words[i]
    if (word?.tag !== 'CCONJ' && word?.tag !== 'DET' && word?.lemma !== ',') return false
  }
  return true
}

function aboutRelations(reading: Reading, about: Range): boolean {
  const { relations } = reading.pack.positionFrames
  for (let i = about.from; i < about.to; i++)
    if (relations.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}
