import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { roleOf } from '../noun-role.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { ordinalIn } from './ordinal.ts'

/** Why the noun of a body tells that it sits: it is counted, or somebody holds it; else null. */
export function sittingOf(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  noun: string,
): string | null {
  if (!reading.pack.eventFrames.bodies.has(noun)) return null
  if (ordinalIn(reading, group) !== null) return `<ordinal> ${noun}`
  if (!isShared(reading, group, noun)) return null
  return isComing(reading, group) || isHeld(reading, sentence, group)
    ? `${noun} that is held`
    : null
}

/** "Joint commission", "JMC": a body of several states, which sits from time to time. */
function isShared({ tokens, pack }: Reading, { from, head }: NounGroup, noun: string): boolean {
  const { shared, shortBodies } = pack.eventFrames
  if (shortBodies.has(noun)) return true
  for (let at = from; at < head; at++) if (shared.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** "The upcoming joint commission". */
function isComing({ tokens, pack }: Reading, { from, head }: NounGroup): boolean {
  for (let at = from; at < head; at++)
    if (pack.eventFrames.nearing.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** "Will be held", "held the joint committee", "during the joint committee". */
function isHeld(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const { sitting, placing, during, accompanying, to } = reading.pack.eventFrames
  const { role, verb } = roleOf(reading, sentence, holding(sentence.clauses, group.head), group)
  const prep = reading.words[group.prep]?.lemma ?? ''
  if (role === 'occasion') return during.has(prep)
  if (verb && to.has(prep) && accompanying.has(verb.lemma)) return true
  if (!verb || role === 'free') return during.has(prep)
  const next = reading.tokens[verb.to]?.lower ?? ''
  if (placing.get(verb.lemma)?.has(next)) return role === 'subject'
  return sitting.has(verb.lemma) && (role === 'object' ? !verb.passive : verb.passive)
}
