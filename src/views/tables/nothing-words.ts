import type { Filter } from '../../ledger/store/reads/ledger-reads.ts'
import { partyList } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'
import { timeWords } from '../reading/time-words.ts'

const LONGEST = 80

/**
 * A sentence that says what was looked for and not found.
 *
 * @example
 * nothingWords('promises', { parties: ['KE', 'OM'] }, ['overdue']) // 'No promises are found: Kenya and Oman, overdue.'
 */
export function nothingWords(
  things: string,
  { parties = [], kinds = [], field, from, to, speaker, source }: Filter,
  conditions: readonly string[] = [],
): string {
  const sought = [
    parties.length > 0 ? partyList(parties.map((party) => brief(party, LONGEST))) : null,
    ...kinds,
    ...conditions,
    field ? `field ${field}` : null,
    from ? `from ${timeWords(from)}` : null,
    to ? `until ${timeWords(to)}` : null,
    speaker ? `said by “${brief(speaker, LONGEST)}”` : null,
    source ? `printed by “${brief(source, LONGEST)}”` : null,
  ].filter(Boolean)
  return `No ${things} are found${sought.length > 0 ? `: ${sought.join(', ')}` : ''}.`
}
