import type { LinkRecord } from '../../records/record.ts'
import { partyName } from './names.ts'
import { timeWords } from './time-words.ts'

/** "air Gorgan – Aktau", "Kish Air", "once a month", "launched 1 April 2021". */
export function linkParts(link: LinkRecord): (string | null)[] {
  const { mode, from, to, via, operator, frequency, status, date } = link
  const ends = [from, to].map((end) => (end === null ? '?' : partyName(end)))
  const route = from === null && to === null ? '' : ends.join(' – ')
  return [
    [mode, route].filter(Boolean).join(' '),
    via.length === 0 ? null : `via ${via.map(partyName).join(', ')}`,
    operator,
    frequency,
    [status, date === null ? '' : timeWords(date)].join(' ').trim(),
  ]
}
