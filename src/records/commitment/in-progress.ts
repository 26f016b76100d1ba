import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { isActionNoun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'
import { isNoWork } from './act.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { doersOf, going } from './progress.ts'

/** How far behind "be" it stands: "is still well under way". */
const REACH = 4

/** "The repair of the bridge is under way", "is in progress": an action that lasts. */
export function inProgress(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] {
  const { verb, subject } = clause
  const { lasts, founding, light, works } = reading.pack.commitmentFrames
  const [first] = subject
  if (!first || verb.lemma !== 'be' || verb.tense !== 'present' || verb.negated) return []
  const behind = { from: verb.to, to: Math.min(sentence.to, verb.to + REACH) }
  if (!anyWord(reading, behind, lasts)) return []
  const lemma = first.lemma.toLowerCase()
  const deed = founding.has(lemma) && isActionNoun(reading, first.head) && !light.has(lemma)
  if (!(deed || works.has(lemma)) || isNoWork(reading, '', first)) return []
  const act = { from: first.from, to: verb.from }
  const by = doersOf(reading, sentence, clause, act)
  if (by === null || act.to - act.from < 3) return []
  const frame = 'commitment: <action> be under way'
  return [going('underway', { frame, sentence, trigger: verb.from, act, by })]
}
