import { compareTexts } from '../core/order.ts'
import type { RapporteurRecord } from '../records/record.ts'
import { partiesOf } from './store/stored-record.ts'

/** Where a document names more than two, it is about parties that so many of its records name. */
const OFTEN = 2

/**
 * The two parties that a document is about, in alphabetical order: the only ones that its records name, or those that most name,
 * each at least twice; none where a third is named as often.
 */
export function documentParties(records: readonly RapporteurRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const party of partiesOf(record)) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || compareTexts(a, b))
  const [, second, third] = ranked
  if (!second || (third && (second[1] < OFTEN || third[1] === second[1]))) return []
  return ranked
    .slice(0, 2)
    .map(([party]) => party)
    .sort()
}

/**
 * The parties under which a record is found: its own; where these are some of the two that its document
 * is about, both. A figure measures its own parties alone.
 *
 * @example aboutOf(planOfOman, ['KE', 'OM']) // ['KE', 'OM']
 */
export function aboutOf(record: RapporteurRecord, document: readonly string[]): string[] {
  const own = partiesOf(record)
  const within = record.kind !== 'figure' && own.every((party) => document.includes(party))
  return within ? [...document] : own
}
