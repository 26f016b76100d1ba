import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/** The frame of a document whose words are told. */
export const TOLD = '<document> says'

/**
 * "In a joint statement the two called for", "according to the joint statement", "a joint statement
 * by the two says": what several say in one text, they have agreed on.
 */
export function spoken(
  reading: Reading,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { texts, shared } = reading.pack.instrumentFrames
  if (!clause || !texts.has(group.lemma.toLowerCase())) return undefined
  const words = reading.tokens.slice(group.from, group.head)
  if (!words.some(({ lower }) => shared.has(lower))) return undefined
  const said = isSpokenIn(reading, clause, group) || isSaying(reading, clause, group)
  return said ? { status: 'signed', signing: true, frame: TOLD, scope: clause } : undefined
}

function isSpokenIn({ tokens, pack }: Reading, { verb }: Clause, { prep }: NounGroup): boolean {
  if (prep < 0 || verb.modal !== null || verb.tense === 'future') return false
  const { places, basis } = pack.instrumentFrames
  const lead = tokens[prep]?.lower ?? ''
  return places.has(lead) || basis.nouns.has(tokens[prep - 1]?.lower ?? '')
}

function isSaying({ pack }: Reading, { verb, subject }: Clause, group: NounGroup): boolean {
  if (!subject.includes(group) || verb.passive || verb.modal !== null) return false
  return pack.instrumentFrames.saying.has(verb.lemma) && !verb.negated
}
