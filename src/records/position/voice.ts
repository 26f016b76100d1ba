import { gather } from '../../core/gather.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { drop, type Reading } from '../reading.ts'
import { speakerOf } from '../speakers.ts'
import { innermost } from '../speech-at.ts'
import type { PositionCandidate } from './candidate.ts'

/** What is said with a verb that takes a stance: '"The embargo hurts the poor," he lamented'. */
export function voicedPositions(
  reading: Reading,
  sentence: ParsedSentence,
): readonly PositionCandidate[] {
  return gather(sentence.clauses, (clause) => voiced(reading, sentence, clause))
}

const NONE: readonly PositionCandidate[] = []

function voiced(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): readonly PositionCandidate[] {
  const { verb } = clause
  const stance = reading.pack.positionFrames.voices.get(verb.lemma)
  if (!stance || verb.negated || verb.passive) return NONE
  const first = Math.min(clause.subject[0]?.from ?? verb.from, verb.from)
  const speech = [first - 3, verb.to + 2]
    .map((at) => innermost(reading.speeches, at))
    .find((s) => s?.direct && s.from >= sentence.from && s.to <= sentence.to)
  if (!speech?.speaker) return NONE
  const by = speakerOf(reading, speech.speaker).parties
  const about = { from: speech.from, to: speech.to }
  while (about.from < about.to && reading.words[about.from]?.tag === 'PUNCT') about.from++
  while (about.to > about.from && reading.words[about.to - 1]?.tag === 'PUNCT') about.to--
  if (by.length === 0) {
    drop(reading, 'position', 'nobody is named who holds it', speech)
    return NONE
  }
  const frame = `position: ${verb.lemma}`
  return [{ frame, stance, trigger: about.from, by, about, whom: undefined }]
}
