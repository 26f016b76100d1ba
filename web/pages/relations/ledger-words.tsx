import type { statusJson } from '../../../src/views/status/status-report.ts'
import { To } from '../../address/to.tsx'
import { countWords } from '../../words/amount.ts'
import { timeWords } from '../../words/time.ts'

/** What is in the ledger, as `/api/status` tells it. */
export type LedgerStatus = ReturnType<typeof statusJson>

/** What is in the ledger in a line: documents and from when, records, and how much of it people have seen. */
export function LedgerWords({ status }: { readonly status: LedgerStatus }) {
  const { documents, first, last, records, reviewed } = status
  const all = Object.values(records).reduce((sum, count) => sum + count, 0)
  return (
    <span className="numbers">
      In this ledger: <To address="/documents">{countWords(documents, 'document')}</To>
      {first !== null && last !== null && <> from {spanWords(first, last)}</>},{' '}
      {countWords(all, 'record')}, <To address="/review">{reviewedWords(reviewed)}</To>.
    </span>
  )
}

function spanWords(first: string, last: string): string {
  return first === last ? timeWords(first) : `${timeWords(first)} to ${timeWords(last)}`
}

function reviewedWords(reviewed: number): string {
  return reviewed === 0 ? 'none reviewed yet' : `${countWords(reviewed, 'record')} reviewed`
}
