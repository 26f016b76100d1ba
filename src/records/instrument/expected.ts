import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { entersForce, isKnown } from './finite.ts'

/** "Expects the pact to be ready by May", "wants the treaty to be signed": what somebody looks to for a document. */
export function expected(
  reading: Reading,
  { nouns, clauses, to }: ParsedSentence,
  verb: VerbGroup,
  group: NounGroup,
): InstrumentState | undefined {
  if (group.to > verb.from || group.prep >= 0) return undefined
  const near = nouns.findLast((n) => n.to <= verb.from && n.governor < 0 && !n.time)
  const governs = clauses.some((c) => c.verb.to <= group.from && c.from <= group.from)
  if (near !== group || !governs) return undefined
  const { verbs, strict, becoming, adjectives } = reading.pack.instrumentFrames
  if (entersForce(reading, { verb, to })) return isKnown(reading, group) ? 'prepared' : 'proposed'
  if (verb.passive) {
    const does = verbs.get(verb.lemma)
    if (does === 'ratified') return 'signed'
    if (does !== 'signed' && !strict.has(verb.lemma)) return undefined
    return isKnown(reading, group) ? 'prepared' : 'proposed'
  }
  const next = adjectives.get(reading.words[verb.to]?.lemma ?? '')
  return becoming.has(verb.lemma) && next === 'prepared' ? 'proposed' : undefined
}
