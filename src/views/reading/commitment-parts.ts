import type { CommitmentRecord } from '../../records/record.ts'
import { partyList } from './names.ts'
import { timeWords } from './time-words.ts'

/** "Oman to Iran: construction of a pier", "by 2026", "pledged", "underway". */
export function commitmentParts(commitment: CommitmentRecord): (string | null)[] {
  const { by, to, action, due, strength, status, field } = commitment
  const who = [partyList(by), to.length === 0 ? '' : `for ${partyList(to)}`]
    .filter(Boolean)
    .join(' ')
  return [
    who === '' ? action : `${who}: ${action}`,
    due === null ? null : timeWords(due),
    strength,
    status === 'open' ? null : status,
    field === 'other' ? null : field,
  ]
}
