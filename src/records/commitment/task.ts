import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { type Subject, sidesAt, subjectOf } from '../acting-parties.ts'
import { isTask } from '../phrase-end.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'

/** "They formed a group that will draft rules": those who formed it; undefined where the group is of somebody, or is none. */
export function founderOf(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): Subject | undefined {
  const { clauses } = sentence
  if (isOfBoth(reading, sentence, clause)) {
    const both = sidesAt(reading, clause.verb.from)
    const { range } = subjectOf(reading, clause)
    return both.length > 1 ? { kind: 'actor', parties: both, range } : undefined
  }
  if (!isTask(reading, clause)) return undefined
  const { parties, range } = subjectOf(reading, clause)
  if (parties.length > 0) return undefined
  const founders = subjectOf(reading, clauses[clause.parent]).parties
  const own = founders.length > 0 ? founders : sidesAt(reading, clause.verb.from)
  return own.length > 0 ? { kind: 'actor', parties: own, range } : undefined
}

/** How many sentences back it is told whose a group is. */
const REACH = 6

/** "They named the members of a committee. The committee will review": of those who formed it. */
function isOfBoth(reading: Reading, { index }: ParsedSentence, { verb, subject }: Clause): boolean {
  const { panels, modals } = reading.pack.commitmentFrames
  const [group, other] = subject
  if (!group || other || verb.passive || modals.get(verb.modal ?? '')?.strength !== 'pledged')
    return false
  const lemma = group.lemma.toLowerCase()
  if (!panels.has(lemma) || reading.words[group.from]?.tag !== 'DET') return false
  if (group.prep >= 0 || partiesIn(reading, group).length > 0) return false
  return reading.sentences
    .slice(Math.max(0, index - REACH), index)
    .some((s) => tellsOf(reading, s, lemma) && partiesIn(reading, s).length > 1)
}

function tellsOf({ words }: Reading, { from, to }: ParsedSentence, lemma: string): boolean {
  return words.slice(from, to).some((w) => w.tag === 'NOUN' && w.lemma.toLowerCase() === lemma)
}
