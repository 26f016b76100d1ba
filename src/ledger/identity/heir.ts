import { daysOf } from '../../core/period.ts'
import { hasStateShape } from '../../core/state-code.ts'

/** Blocs that went on under another name: what was begun with the one is ended with the other. */
const HEIRS: ReadonlyMap<string, string> = new Map([
  ['EC', 'EU'],
  ['OAU', 'African Union'],
  ['CSCE', 'OSCE'],
])

/** The first day on which `EC` is no bloc any more, and Ecuador alone. */
const STATES_ALONE = daysOf('1993-11-01').first as number

/**
 * The bloc that stands for one of its names in time; any other is itself.
 *
 * @example heirOf('CSCE') // 'OSCE'
 */
export const heirOf = (bloc: string): string => HEIRS.get(bloc) ?? bloc

/**
 * The same of a party of a record: a code that a state has as well is a bloc's only in documents of the bloc's days.
 *
 * @param published days from 1970-01-01; null where the document has no day
 * @example heirOfParty('EC', 20_000) // 'EC'
 */
export function heirOfParty(party: string, published: number | null): string {
  const isState = hasStateShape(party) && (published === null || published >= STATES_ALONE)
  return isState ? party : heirOf(party)
}
