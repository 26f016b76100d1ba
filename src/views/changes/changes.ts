import { threadStory } from '../../ledger/history/stories.ts'
import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import type { StoredDecision } from '../../ledger/store/stored-decision.ts'
import { partiesOf } from '../../ledger/store/stored-record.ts'
import { type StageTurn, stageTurns } from '../relations/stage-turns.ts'

/** Something that the ledger learnt at an instant. */
export type Change =
  | {
      readonly sort: 'document'
      readonly at: string
      readonly document: LedgerDocument
      readonly records: readonly LedgerRecord[]
      /** The stages to which its statements brought threads. */
      readonly turns: readonly StageTurn[]
    }
  | {
      readonly sort: 'decision'
      readonly at: string
      readonly decision: StoredDecision
      readonly record: LedgerRecord | null
    }

/** How many documents and decisions were told already, the last ones first. */
export interface ChangesTold {
  readonly documents: number
  readonly decisions: number
}

/** Which changes are asked for. */
export interface AskedChanges {
  /** All of these take part; empty for all changes. */
  readonly parties: readonly string[]
  readonly told: ChangesTold
  readonly limit: number
  /** ISO date. */
  readonly today: string
}

/** Changes, the last first, and where to go on; null at the end. */
export interface Changes {
  readonly items: readonly Change[]
  readonly next: ChangesTold | null
}

const NOW: Moment = { asOf: null, knownAt: null }
/** So many decisions are looked through for those about some parties. */
const MOST_DECISIONS = 200

/** What the ledger learnt: documents with the stages that they tell, and decisions. */
export async function changes(reads: LedgerReads, asked: AskedChanges): Promise<Changes> {
  const { parties, told, limit } = asked
  const page = { limit: limit + 1, offset: told.documents }
  const documents = await reads.arrivals(parties, page)
  const all = (await reads.decisions(null)).reverse().slice(told.decisions)
  const decisions = all.slice(0, MOST_DECISIONS)
  const asOf = { day: asked.today, stageDecisions: await decidedStages(reads, null) }
  const items: Change[] = []
  const now = { documents: 0, decisions: 0 }
  while (items.length < limit) {
    const document = documents[now.documents]
    const decision = decisions[now.decisions]
    // Decisions that were not looked through may be later than the documents that are left.
    if (!decision && (!document || now.decisions < all.length)) break
    if (document && (!decision || document.added >= decision.at)) {
      now.documents++
      items.push(await arrival(reads, document, asOf))
    } else if (decision) {
      now.decisions++
      const change = await decided(reads, decision, parties)
      if (change) items.push(change)
    }
  }
  const isEnd = now.documents === documents.length && now.decisions === all.length
  const next = {
    documents: told.documents + now.documents,
    decisions: told.decisions + now.decisions,
  }
  return { items, next: isEnd ? null : next }
}

/** The day on which stages are told, and what people decided on them. */
interface AsOf {
  readonly day: string
  readonly stageDecisions: Awaited<ReturnType<typeof decidedStages>>
}

async function arrival(
  reads: LedgerReads,
  document: LedgerDocument,
  { day, stageDecisions }: AsOf,
): Promise<Change> {
  const records = await reads.recordsOfDocument(document.key, NOW)
  const threads = new Set(records.filter(isStaged).map(({ thread }) => thread))
  const turns: StageTurn[] = []
  for (const key of threads) {
    const thread = await reads.thread(key, { ...NOW, asOf: day })
    const decisions = thread ? stageDecisions(thread.records) : []
    const story = thread && threadStory(thread, day, { stageDecisions: decisions })
    if (story) turns.push(...stageTurns({ thread, story }))
  }
  const own = turns.filter(({ of }) => of.document.key === document.key)
  return { sort: 'document', at: document.added, document, records, turns: own }
}

/** Whether a record may bring a thread to a stage; what is measured or held does not. */
function isStaged({ record }: LedgerRecord): boolean {
  return record.kind !== 'position' && !(record.kind === 'figure' && record.status === 'reported')
}

/** A decision with the record that it is about; null where that is not of the parties asked for. */
async function decided(
  reads: LedgerReads,
  decision: StoredDecision,
  parties: readonly string[],
): Promise<Change | null> {
  const { recordKey, at } = decision
  const versions = recordKey === null ? [] : await reads.versions(recordKey)
  const record = versions.at(-1)?.record ?? null
  const own = record === null ? [] : partiesOf(record.record)
  if (!parties.every((party) => own.includes(party))) return null
  return { sort: 'decision', at, decision, record }
}
