import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import type { RecordKind } from '../../records/record.ts'
import type { Brief } from './brief.ts'
import { makeBrief } from './make-brief.ts'
import { verified } from './verified.ts'

/** Which brief is asked for. */
export interface BriefQuestion {
  /** Codes or names of parties that all take part. */
  readonly parties: readonly string[]
  /** ISO date from which on is told what happened; null for all. */
  readonly since: string | null
  /** ISO date. */
  readonly asOf: string
  /** As the ledger knew it then; null for now. */
  readonly knownAt: string | null
}

/** The newest so many of each: a brief is to be read. */
const MOST_THREADS = 600
const MOST_FIGURES = 1500
const MOST_HAPPENED = 600
const HAPPENED: readonly RecordKind[] = ['event', 'instrument', 'link']

/**
 * The brief that answers a question, from what the ledger knew at that moment. Large relations are told by
 * what was said last.
 *
 * @throws Problem `not-found-again` where a quotation is not found, word for word, in its snapshot.
 */
export async function briefOf(reads: LedgerReads, question: BriefQuestion): Promise<Brief> {
  const { parties, since, asOf, knownAt } = question
  const moment = { asOf, knownAt }
  const page = (limit: number) => ({ limit, offset: 0 })
  const threads = await reads.threads({ parties }, moment, page(MOST_THREADS))
  const figures = await reads.records({ parties, kinds: ['figure'] }, moment, page(MOST_FIGURES))
  const happened = await reads.records(
    { parties, kinds: HAPPENED, from: since },
    moment,
    page(MOST_HAPPENED),
  )
  const brief = makeBrief({
    parties,
    since,
    asOf,
    threads,
    figures,
    happened,
    stageDecisions: await decidedStages(reads, knownAt),
  })
  return verified(brief, (key) => reads.text(key))
}
