import type { CommitmentFrame } from '../languages/commitment-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import { subjectOf } from './acting-parties.ts'
import { commitmentFramesIn } from './commitment-frame.ts'
import { claimRange, evidenceOf } from './evidences.ts'
import { frameIndex } from './frame.ts'
import { type FrameMatch, framesIn } from './frame-match.ts'
import { isOthersNeed } from './need.ts'
import { clauseAt, phraseEnd, withoutMark } from './phrase.ts'
import { aboutOf, addressees, holders, type PositionMatch } from './position-about.ts'
import type { Range } from './range.ts'
import { type Draft, drop, type Reading } from './reading.ts'
import type { PositionRecord, Stance } from './record.ts'
import { Restatements } from './restatement.ts'
import { isSilent } from './silence.ts'
import { partiesIn, speakerAt, words } from './speakers.ts'


interface Voiced {
  readonly frame: string
  readonly stance: Stance
  readonly trigger: number
  readonly by: readonly string[]
  readonly about: Range
  readonly whom: Range | undefined
}

/** Who supports, opposes, thanks, praises, criticises or calls for what. Politeness is none. */
export function positions(reading: Reading): Draft<PositionRecord>[] {
  const restatements = new Restatements<PositionRecord>(reading)
  const index = frameIndex(reading.pack.positionFrames.frames)
  for (const sentence of reading.sentences) {
    if (isSilent(reading, sentence)) continue
    const framed = framesIn(reading, sentence, index).flatMap((match) => framedPosition(reading, match))
    const needs = commitmentFramesIn(reading, sentence).flatMap((match) => need(reading, match))
    const voiced = [...framed, ...needs, ...sentence.clauses.flatMap((clause) => duty(reading, sentence, clause))]
    for (const position of apart(reading, sentence, voiced)) restatements.add(draft(reading, position), position.about)
  }
  return restatements.drafts
}

function framedPosition(reading: Reading, match: PositionMatch): Voiced[] {
  const about = aboutOf(reading, match)
  if (!about) return []
  const reason = unfit(reading, match, about)
  const by = reason ? [] : holders(reading, match)
  if (by.length === 0) {
    drop(reading, 'position', reason ?? 'nobody is named who holds it', match)
    return []
  }
  const { frame, from, slots } = match
  return [{ frame: `position: ${frame.pattern}`, stance: frame.stance, trigger: from, by, about, whom: slots.whom }]
}

/** Why the words of a frame are no position here, or null. */
function unfit(reading: Reading, { sentence, from, frame, slots }: PositionMatch, about: Range): string | null {
  if (isAim(sentence, from, frame.stance)) return 'it is an action to come'
  const { courtesies, futures, hosts, merits } = reading.pack.positionFrames
  const clause = clauseAt(sentence, from)
  const future = clause?.verb.head === from && clause.verb.modal !== null && futures.has(clause.verb.modal)
  if (future && (frame.stance === 'supports' || frame.stance === 'praises')) return 'it is an action to come'
  if (clause?.verb.negated && clause.verb.head <= from) return 'it is denied'
  const head = headOf(reading, sentence, about)
  if ((frame.stance === 'praises' || frame.stance === 'thanks' || frame.stance === 'supports') && (courtesies.has(head) || (frame.stance !== 'supports' && hasWord(reading, { from: about.from, to: Math.min(about.to, about.from + 5) }, hosts)))) return 'politeness is no position'
  if (frame.merit && !hasWord(reading, about, merits)) return 'no merit is acknowledged'
  if (about === slots.whom && frame.stance === 'thanks') return 'it is not said for what'
  return null
}

function hasWord(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++) if (words.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "The need to …" of what others are to do. */
function need(reading: Reading, match: FrameMatch<CommitmentFrame>): Voiced[] {
  const { slots, from, sentence, frame } = match
  const about = slots.do ?? slots.doing ?? slots.that
  if (!about || !isOthersNeed(reading, match)) return []
  const by = speakerAt(reading, from)?.parties ?? subjectOf(reading, clauseAt(sentence, from)).parties
  return by.length === 0 ? [] : [{ frame: `position: ${frame.pattern}`, stance: 'calls-for', trigger: from, by, about: withoutMark(reading, about), whom: slots.whom }]
}

/** "To defend the rights of": what is aimed at; wishes and thanks are put so politely, too. */
function isAim(sentence: ParsedSentence, trigger: number, stance: Stance): boolean {
  const polite = stance === 'thanks' || stance === 'congratulates' || stance === 'condoles' || stance === 'calls-for'
  return !polite && sentence.verbs.some((v) => v.head === trigger && v.type === 'infinitive')
}

function headOf(reading: Reading, sentence: ParsedSentence, about: Range): string {
  const noun = sentence.nouns.find((n) => n.from >= about.from && n.to <= about.to)
  return noun ? (reading.words[noun.head]?.lemma.toLowerCase() ?? '') : ''
}

/** "They must withdraw": what somebody says others are to do. */
function duty(reading: Reading, sentence: ParsedSentence, clause: Clause): Voiced[] {
  const { verb } = clause
  if (verb.modal === null || !reading.pack.positionFrames.duties.has(verb.modal)) return []
  const speaker = speakerAt(reading, verb.from)
  const { range } = subjectOf(reading, clause)
  if (!speaker || speaker.parties.length === 0 || !range || !isDuty(reading, clause, speaker.parties)) return []
  const about = { from: range.from, to: phraseEnd(reading, sentence, verb.to) }
  return [{ frame: `position: <subject> ${verb.modal} <do>`, stance: 'calls-for', trigger: verb.from, by: speaker.parties, about, whom: undefined }]
}

/** True where others than the speaker's side are to act, or something is to be done by nobody in particular. */
function isDuty(reading: Reading, clause: Clause, own: readonly string[]): boolean {
  const subject = subjectOf(reading, clause)
  const head = clause.subject.at(-1)?.head ?? -1
  if (partiesIn(reading, { from: clause.from, to: clause.verb.from }).some((code) => own.includes(code))) return false
  if (subject.kind === 'actor') return reading.words[head]?.tag !== 'PRON' || subject.parties.length > 0
  if (reading.pack.positionFrames.collectives.has(reading.words[head]?.lemma.toLowerCase() ?? '')) return true
  return clause.verb.passive && clause.link !== 'relative' && reading.words[head]?.tag !== 'PRON'
}

/** Of positions over the same words, the first; "its support for A and its concern over B" are two. */
function apart(reading: Reading, sentence: ParsedSentence, voiced: readonly Voiced[]): Voiced[] {
  const kept: Voiced[] = []
  for (const position of [...voiced].sort((a, b) => a.trigger - b.trigger)) {
    const last = kept.at(-1)
    const start = sentence.nouns.find((n) => n.from <= position.trigger && position.trigger < n.to)?.from ?? position.trigger
    const joined = last && last.about.from < start - 1 && start < last.about.to && reading.words[start - 1]?.tag === 'CCONJ'
    if (last && joined) kept[kept.length - 1] = { ...last, about: { from: last.about.from, to: start - 1 } }
    if (!kept.some((k) => k.about.from < position.about.to && position.about.from < k.about.to)) kept.push(position)
  }
  return kept
}

function draft(reading: Reading, { frame, stance, trigger, by, about, whom }: Voiced): Draft<PositionRecord> {
  const range = claimRange(reading, trigger)
  const evidence = evidenceOf(reading, { from: Math.min(range.from, about.from), to: Math.max(range.to, about.to) })
  return {
    record: {
      kind: 'position',
      by,
      stance,
      about: words(reading, about),
      toward: addressees(reading, by, about, whom),
      evidence: [evidence],
      speaker: speakerAt(reading, trigger)?.name ?? null,
    },
    from: range.from,
    to: range.to,
    rules: [frame],
  }
}
