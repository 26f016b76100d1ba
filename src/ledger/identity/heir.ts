import { daysOf } from '../../core/period.ts'
import { renamedBloc } from '../../mentions/gone-states.ts'

/** Blocs that went on under another name: what was begun with the one is ended with the other. */
const HEIRS: ReadonlyMap<string, string> = new Map([
  ['OAU', 'African Union'],
  ['CSCE', 'OSCE'],
])

/**
 * The bloc that stands for one of its names in time; any other is itself.
 *
 * @example heirOf('CSCE') // 'OSCE'
 */
export const heirOf = (bloc: string): string => renamedBloc(bloc)?.since ?? HEIRS.get(bloc) ?? bloc

/**
 * The same of a party of a record: a code that a state has as well is a bloc's only in documents of the bloc's days.
 *
 * @param published days from 1970-01-01; null where the document has no day
 * @example heirOfParty('EC', 20_000) // 'EC'
 */
export function heirOfParty(party: string, published: number | null): string {
  const until = renamedBloc(party)?.until
  if (until === undefined) return heirOf(party)
  const last = daysOf(until).first
  const isState = published === null || (last !== null && published >= last)
  return isState ? party : heirOf(party)
}
