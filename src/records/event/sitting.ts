import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { roleOf } from '../noun-role.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import { ordinalIn } from './ordinal.ts'

/** Why the noun of a body tells that it sits: it is counted, or somebody holds it; else null. */
export function sittingOf(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  noun: string,
): string | null {
  const { bodies, cabinets } = reading.pack.eventFrames
  const shared = isShared(reading, group, noun)
  if (!bodies.has(noun) && !(cabinets.has(noun) && shared)) return null
  if (ordinalIn(reading, group) !== null) return `<ordinal> ${noun}`
  if (!shared) return null
  return isComing(reading, group) || isHeld(reading, sentence, group)
    ? `${noun} that is held`
    : null
}

/** "Joint commission", "JMC": a body of several states, which sits from time to time. */
export function isShared(reading: Reading, { from, head }: NounGroup, noun: string): boolean {
  const { shared, shortBodies } = reading.pack.eventFrames
  if (shortBodies.has(noun)) return true
  for (let at = from; at < head; at++) if (shared.has(reading.tokens[at]?.lower ?? '')) return true
  // "The Peru-Chile higher committee".
  return partiesIn(reading, { from, to: head + 1 }).length > 1
}

/** "The upcoming joint commission". */
function isComing({ tokens, pack }: Reading, { from, head }: NounGroup): boolean {
  for (let at = from; at < head; at++)
    if (pack.eventFrames.nearing.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** "Will be held", "held the joint committee", "during the joint committee". */
export function isHeld(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const { sitting, placing, during, before, hosting, accompanying, to } = reading.pack.eventFrames
  // "The joint commission | to be held in Lima".
  if (
    sentence.verbs.some((v) => v.from === group.to && sitting.has(v.lemma) && v.type !== 'finite')
  )
    return true
  const { role, verb } = roleOf(reading, sentence, holding(sentence.clauses, group.head), group)
  const prep = reading.words[group.prep]?.lemma ?? ''
  const led = during.has(prep) || before.has(reading.tokens[group.prep - 1]?.lower ?? '')
  if (role === 'occasion') return led
  if (verb && to.has(prep) && accompanying.has(verb.lemma)) return true
  if (!verb || role === 'free') return led
  // "Will co-chair the joint committee"; who "chairs" it has an office.
  const isOffice = verb.tense === 'present' && verb.modal === null
  if (role === 'object' && hosting.has(verb.lemma) && !isOffice) return true
  const next = reading.tokens[verb.to]?.lower ?? ''
  if (placing.get(verb.lemma)?.has(next)) return role === 'subject'
  return sitting.has(verb.lemma) && (role === 'object' ? !verb.passive : verb.passive)
}
