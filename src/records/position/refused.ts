import { gather } from '../../core/gather.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { inCondition, isOfNobody } from '../commitment/unreal.ts'
import { isVow } from '../commitment/vow.ts'
import { describes } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { Reading } from '../reading.ts'
import { speakerAt } from '../speakers.ts'
import type { PositionCandidate } from './candidate.ts'
import { isReticent } from './none.ts'

const NONE: readonly PositionCandidate[] = []

/** What somebody says his own side will not do: "Chad would not pay", "no ship will enter our ports". */
export function refusals(reading: Reading, sentence: ParsedSentence): readonly PositionCandidate[] {
  return gather(sentence.clauses, (clause) => refusal(reading, sentence, clause))
}

function refusal(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): readonly PositionCandidate[] {
  const { verb } = clause
  if (!isRefusal(reading, clause)) return NONE
  const nobody = isOfNobody(reading, clause)
  if (!(nobody || verb.negated) || inCondition(reading, clause) || describes(clause)) return NONE
  // "Pledged that no tariffs would be levied".
  const outer = sentence.clauses[clause.parent]
  if (clause.link === 'complement' && outer && isVow(reading, outer.verb.head)) return NONE
  const by = speakerAt(reading, verb.from)?.parties ?? []
  if (by.length === 0 || (!nobody && !isOwn(reading, clause, by))) return NONE
  const { range } = subjectOf(reading, clause)
  const from = nobody ? (range?.from ?? verb.head) : verb.passive ? verb.to - 1 : verb.head
  return [
    {
      frame: `position: <subject> ${verb.modal} not <do>`,
      stance: 'opposes',
      trigger: verb.head,
      by,
      about: { from, to: phraseEnd(reading, sentence, verb.to) },
      whom: undefined,
    },
  ]
}

/** "Will not", "would not" of an act: neither what is thought or had nor what is only not told. */
function isRefusal(reading: Reading, { verb }: Clause): boolean {
  const { vowing, voicing, forsaking } = reading.pack.positionFrames
  const { idle } = reading.pack.commitmentFrames
  if (!vowing.has(verb.modal ?? '') || verb.lemma === 'be') return false
  // "We will never abandon Peru".
  if (forsaking.has(verb.lemma)) return false
  if (voicing.has(verb.lemma) || isReticent(reading, { from: verb.head, to: verb.to })) return false
  return verb.passive || !idle.has(verb.lemma)
}

/** What is said of the own side, or of what is done to "us". */
function isOwn(reading: Reading, clause: Clause, by: readonly string[]): boolean {
  const { kind, parties } = subjectOf(reading, clause)
  return kind === 'actor' && parties.some((code) => by.includes(code))
}
