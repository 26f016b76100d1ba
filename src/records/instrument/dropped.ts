import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import type { Said } from './said.ts'

/** "Did not renew the pact", "the pact was not extended", "parliament rejected the treaty": it ends, or never holds. */
export function dropped(
  reading: Reading,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  if (!clause || clause.verb.tense === 'future' || clause.verb.modal !== null) return undefined
  const { lapsing, rejecting, parliaments } = reading.pack.instrumentFrames
  const { verb, subject, to } = clause
  const isObject = verb.passive
    ? subject.includes(group)
    : group.prep < verb.to && group.from >= verb.to && group.from <= verb.to + REACH
  if (!isObject) return undefined
  const by = verb.passive
    ? reading.tokens.slice(verb.to, Math.min(to, verb.to + BY)).map(({ lower }) => lower)
    : subject.map(({ lemma }) => lemma.toLowerCase())
  const ends = verb.negated
    ? lapsing.has(verb.lemma)
    : rejecting.has(verb.lemma) && by.some((word) => parliaments.has(word))
  return ends
    ? { status: 'ended', frame: `${verb.lemma} <document>, or not`, scope: clause }
    : undefined
}

/** How far behind its verb the document may begin, and who rejects it may stand, in tokens. */
const REACH = 3
const BY = 6
