import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/** The frame of the document that the text itself is. */
const ITSELF = 'the text is <document>'

/** The frame of a document whose words are told. */
export const TOLD = '<document> says'

/**
 * "In a joint statement the two called for", "according to the joint statement", "a joint statement
 * by the two says": what several say in one text, they have agreed on.
 */
export function spoken(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  const { texts, shared, nouns } = reading.pack.instrumentFrames
  const lemma = group.lemma.toLowerCase()
  if (!texts.has(lemma)) return undefined
  const words = reading.tokens.slice(group.from, group.head)
  const joint = words.some(({ lower }) => shared.has(lower))
  const opens = sentence.index === 0 && group.from === sentence.from && group.prep < 0
  // "Communiqué of the third meeting of the council": the text is that document.
  if (opens && sentence.clauses.length === 0 && (joint || nouns.has(lemma)))
    return { status: 'signed', signing: true, frame: ITSELF, scope: sentence }
  if (!joint || !clause) return undefined
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
