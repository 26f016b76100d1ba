import type { ParsedSentence } from '../../text/analysis.ts'
import type { VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'

/** How far behind "is due" the infinitive may begin, in tokens: "is now likely also to be held". */
const NEAR = 3

/**
 * The verb behind which it is told where and when an event is held: in "is due to be held in Oslo",
 * "was scheduled to take place on Monday" the infinitive; else the verb itself.
 */
export function tellingVerb(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): VerbGroup {
  const next = sentence.verbs.find((v) => v.from >= verb.to)
  if (next?.type !== 'infinitive' || next.from - verb.to > NEAR) return verb
  const { holding, courses, being, planning } = reading.pack.eventFrames
  if (!holding.has(next.lemma) && !courses.has(next.lemma)) return verb
  const planned = planning.has(verb.lemma) || being.has(verb.lemma)
  return planned && isBetween(reading, verb.to, next.from) ? next : verb
}

/** Nothing but "due", "now", "likely" stands between. */
function isBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = reading.words[at]?.tag
    if (tag !== 'ADJ' && tag !== 'ADV' && tag !== 'VERB') return false
  }
  return true
}
