import pico from 'picocolors'
import type { ChangedRecord, Reread } from '../../ledger/rereading.ts'
import { countOf } from '../reading/count-words.ts'
import { brief } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'

const LONGEST = 160
const SORTS = ['appeared', 'changed', 'went', 'kept'] as const

/** What reading documents again did so far. */
export interface RereadTally {
  readonly documents: number
  readonly counts: Readonly<Record<(typeof SORTS)[number] | 'same', number>>
  readonly add: (done: Reread) => void
}

/** An empty tally. */
export function rereadTally(): RereadTally {
  const counts = { appeared: 0, changed: 0, went: 0, kept: 0, same: 0 }
  let documents = 0
  return {
    get documents() {
      return documents
    },
    counts,
    add: (done) => {
      documents++
      for (const sort of SORTS) counts[sort] += done[sort].length
      counts.same += done.same
    },
  }
}

/**
 * What reading a document again changed, a line for each record with its words; nothing where nothing did.
 *
 * @example rereadReport(done, style) // 'd0a1…\n  went  figure r17…  “Trade rose”\n'
 */
export function rereadReport(done: Reread, { colour }: ReportStyle): string {
  const { bold } = pico.createColors(colour)
  const lines = SORTS.flatMap((sort) => done[sort].map((each) => lineOf(sort, each)))
  return lines.length === 0 ? '' : `${[bold(done.document), ...lines].join('\n')}\n`
}

const WORDS = { appeared: 'appeared', changed: 'changed', went: 'went', kept: 'kept by a decision' }

function lineOf(sort: (typeof SORTS)[number], { key, kind, quote }: ChangedRecord): string {
  return `  ${WORDS[sort].padEnd(8)}  ${kind} ${key}  “${brief(quote, LONGEST)}”`
}

/** The tally as a sentence: "rapporteur.sqlite: 14 documents read again · 140 records as before, 3 appeared, …". */
export function rereadSummary({ documents, counts }: RereadTally, ledger: string): string {
  const { same, appeared, changed, went, kept } = counts
  const read = `${countOf(documents, 'document', 'documents')} read again`
  const records = `${countOf(same, 'record', 'records')} as before`
  const decided = kept > 0 ? `, ${kept} kept by a decision` : ''
  return `${ledger}: ${read} · ${records}, ${appeared} appeared, ${changed} changed, ${went} went${decided}\n`
}
