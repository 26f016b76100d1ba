import type { EventRecord } from '../../records/record.ts'
import { partiesBetween } from './names.ts'
import { timeWords } from './time-words.ts'

/** "18th session Iran–Oman", "Muscat", "7 April 2021", "planned". */
export function eventParts(event: EventRecord): (string | null)[] {
  const { type, parties, people, place, date, status, ordinal } = event
  const what = type === 'other' ? 'event' : type
  return [
    [ordinal === null ? null : nth(ordinal), what, partiesBetween(parties)]
      .filter(Boolean)
      .join(' '),
    people.length === 0 ? null : people.join(', '),
    place,
    date === null ? null : timeWords(date),
    status === 'held' ? null : status,
  ]
}

/** An ordinal in digits: 1st, 2nd, 3rd, 11th. */
export function nth(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}
