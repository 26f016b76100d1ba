import { partyList, partyName } from '../../words/party.ts'
import { timeWords } from '../../words/time.ts'
import type { FieldForm } from './review-answers.ts'

const TIMES: ReadonlySet<string> = new Set(['period', 'date', 'due', 'change.base'])
const NUMBERS: ReadonlySet<string> = new Set([
  ...['value', 'high', 'amount.value', 'change.amount', 'change.percent'],
])
const PARTIES: ReadonlySet<string> = new Set(['parties', 'by', 'to', 'toward'])

/** What a field holds, as this browser's reader writes it; null where it is open. */
export function fieldWords(kind: string, { name, value }: FieldForm): string | null {
  if (value === '') return null
  if (TIMES.has(name)) return timeWords(value)
  if (NUMBERS.has(name))
    return new Intl.NumberFormat(undefined, { maximumFractionDigits: 20 }).format(Number(value))
  if (kind === 'link' && (name === 'from' || name === 'to')) return partyName(value)
  if (PARTIES.has(name)) return partyList(value.split(','))
  return value
}

/** The name of a field as people say it: "change percent". */
export function fieldName(name: string): string {
  return name.replace('.', ' ')
}
