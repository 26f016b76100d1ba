import { gather } from '../../core/gather.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { claimRange, evidenceOf } from '../evidences.ts'
import { clauseAt } from '../phrase.ts'
import { overlaps } from '../range.ts'
import { type Draft, drop, type Reading } from '../reading.ts'
import type { PositionRecord } from '../record.ts'
import { Restatements } from '../restatement.ts'
import { isSilent } from '../silence.ts'
import { speakerAt, words } from '../speakers.ts'
import type { PositionCandidate } from './candidate.ts'
import { duties } from './duty.ts'
import { effectPositions } from './effect.ts'
import { framedPositions } from './frame.ts'
import { isOnlookers } from './onlooker.ts'
import { refusals } from './refused.ts'
import { addressees, withoutAddressed } from './toward.ts'
import { voicedPositions } from './voice.ts'

/** The ways in which a sentence voices a stance. */
const WAYS = [voicedPositions, framedPositions, duties, effectPositions, refusals]

/** Who supports, opposes, thanks, praises, criticises or calls for what. Politeness is none. */
export function positions(reading: Reading): Draft<PositionRecord>[] {
  const restatements = new Restatements<PositionRecord>(reading)
  for (const sentence of reading.sentences) {
    if (isSilent(reading, sentence)) continue
    const voiced = gather(WAYS, (way) => way(reading, sentence))
    if (voiced.length === 0) continue
    for (const position of apart(reading, sentence, voiced)) {
      if (isOnlookers(reading, sentence, position))
        drop(reading, 'position', 'an onlooker speaks for no state', position.about)
      else restatements.add(draft(reading, position), position.about)
    }
  }
  return restatements.drafts
}

/** Of positions over the same words, the first; "its support for A and its concern over B" are two. */
function apart(
  reading: Reading,
  sentence: ParsedSentence,
  voiced: readonly PositionCandidate[],
): PositionCandidate[] {
  const kept: PositionCandidate[] = []
  for (const position of [...voiced].sort((a, b) => a.trigger - b.trigger)) {
    const last = kept.at(-1)
    const start =
      sentence.nouns.find((n) => n.from <= position.trigger && position.trigger < n.to)?.from ??
      position.trigger
    // "Thanked Peru for hosting the talks and supporting the plan".
    if (last && isMoreOf(reading, sentence, last, position)) continue
    const joined =
      last &&
      last.about.from < start - 1 &&
      start < last.about.to &&
      reading.words[start - 1]?.tag === 'CCONJ'
    if (last && joined)
      kept[kept.length - 1] = { ...last, about: { from: last.about.from, to: start - 1 } }
    if (!kept.some((k) => overlaps(k.about, position.about) && !isApart(sentence, k, position)))
      kept.push(position)
  }
  return kept
}

/** "For hosting the talks and supporting us", "appreciated its firm and lasting support": one stance. */
function isMoreOf(
  reading: Reading,
  { verbs }: ParsedSentence,
  first: PositionCandidate,
  { trigger, about }: PositionCandidate,
): boolean {
  const { from, to } = first.about
  // "Will deepen ties and create jobs": all of it is what the first is about.
  if (about.from === from && about.to === to && from < first.trigger) return true
  if (trigger <= from || trigger >= to) return false
  const [outer, start, inner] = [first.trigger, from, trigger].map((at) => reading.words[at])
  if (start?.form === 'ing' && inner?.form === 'ing') return true
  const told = verbs.some((v) => v.head > from && v.head < trigger)
  return outer?.tag === 'VERB' && inner?.tag === 'NOUN' && !told
}

/** "Asked us to double the supply, which was welcomed by Kenya": others think of it, behind its words. */
function isApart(
  sentence: ParsedSentence,
  { stance, about, by }: PositionCandidate,
  other: PositionCandidate,
): boolean {
  // "Grateful to Peru, which refused to sell": Peru refuses.
  const told = stance === 'thanks' && clauseAt(sentence, other.trigger)?.link === 'relative'
  return (told || other.trigger >= about.to) && !by.some((code) => other.by.includes(code))
}

function draft(reading: Reading, found: PositionCandidate): Draft<PositionRecord> {
  const position = { ...found, by: withoutAddressed(reading, found) }
  const { frame, stance, trigger, by, about } = position
  const range = claimRange(reading, trigger)
  const evidence = evidenceOf(reading, {
    from: Math.min(range.from, about.from),
    to: Math.max(range.to, about.to),
  })
  return {
    record: {
      kind: 'position',
      by,
      stance,
      about: words(reading, about),
      toward: addressees(reading, position),
      evidence: [evidence],
      speaker: speakerAt(reading, trigger)?.name ?? null,
    },
    from: range.from,
    to: range.to,
    rules: [frame],
  }
}
