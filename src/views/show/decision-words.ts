import type { StoredDecision } from '../../ledger/store/stored-decision.ts'
import { brief } from '../reading/printable.ts'
import { timeWords } from '../reading/time-words.ts'

const LONGEST = 300

/** "No. 3, 1 June 2026, Amina: correct – the year is that of the customs". */
export function decisionWords({ id, at, by, action, why, undoes }: StoredDecision): string {
  const what = undoes === null ? action : `undo no. ${undoes}`
  const reason = why === '' ? '' : ` – ${brief(why, LONGEST)}`
  return `no. ${id}, ${timeWords(at.slice(0, 10))}, ${brief(by, LONGEST)}: ${what}${reason}`
}
