import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { FrameMatch } from '../frame-match.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** "Opened talks in an effort to": why something was done; "met to consider", "focused on": what about. */
export function isAside(
  reading: Reading,
  { sentence, from }: FrameMatch<CommitmentFrame>,
  clause: Clause | undefined,
): boolean {
  const { weighing, events, focusing, abilities } = reading.pack.commitmentFrames
  const verb = sentence.verbs.find((v) => v.head === from && v.type === 'infinitive')
  // "Has the right to seek a settlement".
  if (verb && abilities.has(reading.words[verb.from - 1]?.lemma ?? '')) return true
  // "In an effort to boost trade, Chile will build a dam".
  if (clause && from < (clause.subject[0]?.from ?? 0) && isPurpose(reading, from)) return true
  if (clause?.verb.tense !== 'past' || clause.verb.modal !== null) return false
  const lemma = reading.words[from]?.lemma ?? ''
  if (clause.verb.head === from) return focusing.has(lemma) && !clause.verb.perfect
  if (isPurpose(reading, from)) return true
  const met = events.alone.has(clause.verb.lemma) || events.verbs.has(clause.verb.lemma)
  return verb !== undefined && met && weighing.has(lemma)
}

/** "In an effort to", "in a bid to". */
function isPurpose({ words, tokens, pack }: Reading, at: number): boolean {
  const { nouns, leads } = pack.commitmentFrames.tried
  const wish = words[at]?.tag === 'NOUN' && nouns.has(words[at]?.lemma ?? '')
  return wish && words[at - 1]?.tag === 'DET' && leads.has(tokens[at - 2]?.lower ?? '')
}

/** "Discussed the need to": the object of talk. */
export function isTalked(reading: Reading, { from }: Range, clause: Clause | undefined): boolean {
  if (!clause || reading.words[from]?.tag !== 'NOUN') return false
  const { verb } = clause
  const { talking, focusing } = reading.pack.commitmentFrames
  const talked = talking.has(verb.lemma) || focusing.has(verb.lemma)
  return verb.head < from && !verb.modal && talked
}
