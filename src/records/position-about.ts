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
import { clauseAt, isPlural, withoutMark } from './phrase.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn, speakerAt, unique } from './speakers.ts'

export type PositionMatch = FrameMatch<PositionFrame>

/** The words that say what a position is about. */
export function aboutOf(reading: Reading, match: PositionMatch): Range | undefined {
  const { slots, frame, sentence, from } = match
  if (frame.judges) return judged(reading, sentence, from)
  const range = slots.what ?? slots.doing ?? slots.that ?? slots.do
  if (range && slots.do === range) return withoutMark(reading, range)
  return range ?? slots.whom
}

/** "X is unacceptable": the subject, where the word is the predicate of "be". */
function judged(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const clause = clauseAt(sentence, at)
  const { range } = subjectOf(reading, clause)
  if (
    !clause ||
    !range ||
    clause.verb.lemma !== 'be' ||
    clause.verb.negated ||
    at < clause.verb.to ||
    at > clause.verb.to + 4
  )
    return undefined
  return { from: range.from, to: clause.verb.from }
}

/** Whose position it is. */
export function holders(reading: Reading, match: PositionMatch): readonly string[] {
  const { sentence, from, frame } = match
  const speaker = () => speakerAt(reading, from)?.parties ?? []
  if (frame.judges) return speaker()
  const clause = clauseAt(sentence, from)
  if (clause?.verb.passive && clause.verb.head === from && !isState(reading, match)) {
    return agentIn(reading, sentence, { from: clause.verb.to, to: clause.to })
  }
  const subject = subjectAt(reading, sentence, from)
  if (subject.parties.length > 0) return subject.parties
  if (subject.kind === 'thing') return isAssembly(reading, subject) ? reading.mentions.about : []
  const said = speaker()
  if (said.length > 0 || subject.kind === 'none') return said
  const we = subject.range !== null && isPlural(reading, subject.range)
  return we ? (ownSide(reading, from) ?? []) : lastActor(reading, sentence)
}

/** "The participants", "the ministers": those who met, of both sides. */
function isAssembly(reading: Reading, { range }: Subject): boolean {
  const head = range ? reading.words[range.to - 1] : undefined
  const written = range ? reading.tokens[range.to - 1]?.lower : undefined
  return (
    head !== undefined &&
    head.lemma !== written &&
    reading.pack.positionFrames.assemblies.has(head.lemma)
  )
}

/** "Is concerned about": a frame of the participle, whose subject holds the stance. */
function isState(reading: Reading, { frame, from }: PositionMatch): boolean {
  const [first = ''] = frame.pattern.split(' ')
  return first.split('|').includes(reading.tokens[from]?.lower ?? '')
}

/** Whom it is addressed to or speaks of; the other side where it is about relations. */
export function addressees(
  reading: Reading,
  by: readonly string[],
  about: Range,
  whom: Range | undefined,
): string[] {
  const named = unique([
    ...(whom ? partiesIn(reading, whom) : []),
    ...partiesIn(reading, about),
  ]).filter((code) => !by.includes(code))
  if (named.length > 0) return named
  return aboutRelations(reading, about)
    ? reading.mentions.about.filter((code) => !by.includes(code))
    : []
}

function aboutRelations(reading: Reading, about: Range): boolean {
  const { relations } = reading.pack.positionFrames
  for (let i = about.from; i < about.to; i++)
    if (relations.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}
