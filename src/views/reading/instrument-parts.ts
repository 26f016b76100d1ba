import type { InstrumentRecord } from '../../records/record.ts'
import { amountWords } from './amount-words.ts'
import { partiesBetween } from './names.ts'
import { timeWords } from './time-words.ts'

const PLURALS: Readonly<Record<string, string>> = {
  memorandum: 'memoranda',
  treaty: 'treaties',
  other: 'documents',
}

/** "memorandum Iran–Oman", "on the railway", "signed 7 April 2021", "worth $1.1 billion". */
export function instrumentParts(instrument: InstrumentRecord): (string | null)[] {
  const { type, title, parties, count, amount, date, status } = instrument
  const one = type === 'other' ? 'document' : type
  const name = count > 1 ? `${count} ${PLURALS[type] ?? `${type}s`}` : one
  return [
    [name, partiesBetween(parties)].filter(Boolean).join(' '),
    title,
    [status === 'in-force' ? 'in force' : status, date === null ? '' : timeWords(date)]
      .join(' ')
      .trim(),
    amount === null ? null : `worth ${amountWords(amount)}`,
  ]
}
