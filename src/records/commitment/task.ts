import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { type Subject, sidesAt, subjectOf } from '../acting-parties.ts'
import { isTask } from '../phrase-end.ts'
import type { Reading } from '../reading.ts'

/** "They formed a group that will draft rules": those who formed it; undefined where the group is of somebody, or is none. */
export function founderOf(
  reading: Reading,
  { clauses }: ParsedSentence,
  clause: Clause,
): Subject | undefined {
  if (!isTask(reading, clause)) return undefined
  const { parties, range } = subjectOf(reading, clause)
  if (parties.length > 0) return undefined
  const founders = subjectOf(reading, clauses[clause.parent]).parties
  const own = founders.length > 0 ? founders : sidesAt(reading, clause.verb.from)
  return own.length > 0 ? { kind: 'actor', parties: own, range } : undefined
}
