import type { RapporteurRecord } from '../../records/record.ts'
import { brief } from '../reading/printable.ts'
import type { Fact } from './facts.ts'

const LONGEST = 400
const SHOWN_ELSEWHERE = new Set(['kind', 'evidence', 'speaker'])

/** The fields of a record by their names, as corrections name them; "–" for what is not told. */
export function fieldFacts(record: RapporteurRecord): Fact[] {
  return Object.entries(record)
    .filter(([name]) => !SHOWN_ELSEWHERE.has(name))
    .map(([name, value]) => [name, brief(valueWords(value), LONGEST)] as const)
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(String).join(', ')
  if (typeof value !== 'object') return String(value)
  const parts = Object.entries(value).filter(([, each]) => each !== null)
  return parts.map(([name, each]) => `${name} ${each}`).join(', ')
}
