import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import { holding } from './range.ts'
import { type Draft, drop, type Reading } from './reading.ts'
import type { RapporteurRecord } from './record.ts'
import { asks } from './silence.ts'

/**
 * The drafts of what a document claims: what it only asks, and what somebody in it denies, is no record of any kind. That
 * it is denied may be a position.
 *
 * @example
 * // "Peru denied that it had signed a treaty with Chile." has no instrument
 */
export function asserted(
  reading: Reading,
  drafts: readonly Draft<RapporteurRecord>[],
): Draft<RapporteurRecord>[] {
  return drafts.filter((draft) => {
    const reason = unasserted(reading, draft)
    if (reason !== null) drop(reading, draft.record.kind, reason, draft)
    return reason === null
  })
}

function unasserted(reading: Reading, { record, from }: Draft<RapporteurRecord>): string | null {
  const sentence = holding(reading.sentences, from)
  if (!sentence) return null
  if (asks(reading, sentence)) return 'it is only asked'
  return record.kind !== 'position' && isDenied(reading, sentence, from) ? 'it is denied' : null
}

/** Behind a verb of denying, in its clause or in one that hangs on it; what is joined by "and" is said anew. */
function isDenied(reading: Reading, { clauses }: ParsedSentence, at: number): boolean {
  let clause: Clause | undefined = holding(clauses, at)
  while (clause) {
    const { verb, link, parent }: Clause = clause
    if (reading.pack.denials.has(verb.lemma)) return verb.to <= at && !verb.negated && !verb.passive
    if (link !== 'complement' && link !== 'relative') return false
    clause = clauses.find(({ index }) => index === parent)
  }
  return false
}
