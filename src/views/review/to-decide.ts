import { threadStory } from '../../ledger/history/stories.ts'
import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import { undoings } from '../../ledger/review/decisions-in-force.ts'
import { decisionsOfRecords } from '../../ledger/review/decisions-of-records.ts'
import { named } from '../../ledger/review/named-records.ts'
import { seenVersion } from '../../ledger/review/seen-version.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import { STAGES_OF } from '../../ledger/review/stage-names.ts'
import { type WeakestTie, weakestTie } from '../../ledger/review/weakest-tie.ts'
import type { LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import { recordJson } from '../tables/record-answer.ts'
import { decisionLogJson } from './decision-log.ts'
import { fieldForms } from './field-forms.ts'
import { wordsAround } from './words-around.ts'

const NOW: Moment = { asOf: null, knownAt: null }
/** A person compares a record with so many others of its thread, the first ones of it. */
const MOST_MEMBERS = 20
/** The last so many decisions about it. */
const MOST_DECISIONS = 20

/**
 * All that a person looks at before they decide on a record, or on a thread: its words among those around them, its
 * fields and what they may hold, its thread, and what was decided before. Of a thread it is the record at the end of
 * its weakest tie that is shown.
 *
 * @param today ISO date, as of which the stage is told
 * @throws Problem `unknown-key`
 */
export async function toDecide(reads: LedgerReads, given: string, today: string) {
  const { key, records, thread: asked } = await named(reads, given)
  const [first] = records
  if (!first) throw new Error(`${key} stands for no record`)
  const thread = asked ?? (await reads.thread(first.thread, NOW))
  const tie = thread && weakestTie(await reads.threadReasons(thread.key))
  const record = (asked && records.find((each) => each.key === tie?.b)) ?? first
  const text = (await reads.text(record.document.key)) ?? ''
  return {
    key,
    shown: recordJson(record),
    version: await seenVersion(reads, record.key),
    around: record.record.evidence.map((each) => wordsAround(text, each)),
    fields: fieldForms(record.record),
    thread: thread && (await threadJson(reads, thread, { tie, today })),
    ...(await decisionsJson(reads, records)),
  }
}

interface Told {
  readonly tie: WeakestTie | null
  readonly today: string
}

async function threadJson(reads: LedgerReads, thread: LedgerThread, { tie, today }: Told) {
  const { key, kind, label, parties, records } = thread
  const decided = await decidedStages(reads, null)
  const story = threadStory(thread, today, { stageDecisions: decided(records) })
  return {
    ...{ thread: key, kind, label, parties, records: records.length },
    members: records.slice(0, MOST_MEMBERS).map(recordJson),
    stage: story?.stage?.stage ?? null,
    stages: STAGES_OF[kind] ?? [],
    tie: tie && { a: tie.a, b: tie.b, reasons: tie.reasons.map(tieWords) },
    version: await seenVersion(reads, key),
  }
}

async function decisionsJson(reads: LedgerReads, records: readonly LedgerRecord[]) {
  const all = await reads.decisions(null)
  const undone = undoings(all)
  const about = decisionsOfRecords(all, records).slice(-MOST_DECISIONS)
  return {
    decisions: about.map((each) => decisionLogJson(each, undone)),
    lastDecision: all.at(-1)?.id ?? 0,
  }
}

function tieWords({ feature, detail }: WeakestTie['reasons'][number]): string {
  return `${feature} ${detail}`.trim()
}
