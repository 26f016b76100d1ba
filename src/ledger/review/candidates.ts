import { daysOf, edtfOfDay } from '../../core/period.ts'
import { dayOfDate } from '../history/statement.ts'
import { threadStory } from '../history/stories.ts'
import type { LedgerThread, ThreadKind } from '../ledger-record.ts'
import type { LedgerReads, Moment, ThreadReason } from '../store/reads/ledger-reads.ts'
import type { StoredDecision } from '../store/stored-decision.ts'
import { fieldsJson } from '../store/stored-record.ts'
import { decisionsInForce } from './decisions-in-force.ts'
import { DUE_DAYS, lackingCandidates, type ReviewCandidate, thinCandidates } from './queue.ts'
import { stageDecisionsIn } from './stage-decisions.ts'
import { weakestTie } from './weakest-tie.ts'

const NOW: Moment = { asOf: null, knownAt: null }
/** How many of each sort are looked through, the latest first, however large the ledger is. */
const PROMISES = 300
const THREADS_OF_KIND = 100
const RECORDS = 1000
const DECISIONS = 500
const TIED: readonly ThreadKind[] = ['promise', 'target', 'document', 'route', 'meeting']

/**
 * Records and threads of a ledger that may need a person's eye, but for what checks find: the latest of each
 * sort, by index, so that a large ledger takes no longer than a small one.
 *
 * @param today ISO date
 */
export async function reviewCandidates(
  reads: LedgerReads,
  today: string,
): Promise<ReviewCandidate[]> {
  const decisions = await reads.decisions(null)
  const records = await reads.records({}, NOW, { limit: RECORDS, offset: 0 })
  return [
    ...(await readOtherwise(reads, decisions)),
    ...(await dueCandidates(reads, decisions, today)),
    ...(await thinThreads(reads, decisions)),
    ...records.flatMap(lackingCandidates),
  ]
}

/** Records that somebody accepted or corrected and that today's rules read otherwise. */
async function readOtherwise(
  reads: LedgerReads,
  decisions: readonly StoredDecision[],
): Promise<ReviewCandidate[]> {
  const last = new Map<string, StoredDecision>()
  for (const each of decisionsInForce(decisions)) {
    const judges = ['accept', 'correct', 'reject'].includes(each.action)
    if (judges && each.recordKey !== null) last.set(each.recordKey, each)
  }
  const found: ReviewCandidate[] = []
  for (const [key, { id, action, details }] of [...last].slice(-DECISIONS)) {
    const record = action === 'reject' ? null : await reads.record(key, NOW)
    if (!record) continue
    const read = (await reads.versions(key)).findLast(({ decision }) => decision === null)?.record
    if (!read || fieldsJson(read.record) === details['read']) continue
    const reason = { sort: 'read-otherwise', decision: id, read: read.record } as const
    found.push({ key, record, reason })
  }
  return found
}

/** Promises due or overdue that rest on one record that nobody looked at. */
async function dueCandidates(
  reads: LedgerReads,
  decisions: readonly StoredDecision[],
  today: string,
): Promise<ReviewCandidate[]> {
  const day = dayOfDate(today)
  const filter = { kinds: ['commitment'] as const, to: edtfOfDay(day + DUE_DAYS) }
  const promises = await reads.records(filter, NOW, { limit: PROMISES, offset: 0 })
  const decided = stageDecisionsIn(decisions)
  const found: ReviewCandidate[] = []
  for (const record of promises) {
    const told = record.record.kind === 'commitment' && record.record.due !== null
    if (!told || record.review !== 'unreviewed') continue
    const thread = await reads.thread(record.thread, NOW)
    if (thread?.records.length !== 1) continue
    const story = threadStory(thread, today, { stageDecisions: decided(thread.records) })
    const { overdue, next } = story?.time ?? {}
    const due = overdue ? story?.time.due?.due : next?.due
    if (due === undefined) continue
    const left = (daysOf(due).last ?? day) - day
    if (overdue)
      found.push({ key: record.key, record, reason: { sort: 'overdue', due, days: overdue.days } })
    else if (next && left <= DUE_DAYS)
      found.push({ key: record.key, record, reason: { sort: 'due', due, days: left } })
  }
  return found
}

/** Threads of several records, not all of which were looked at, that hang together by a weak tie, and not by people's word. */
async function thinThreads(
  reads: LedgerReads,
  decisions: readonly StoredDecision[],
): Promise<ReviewCandidate[]> {
  const merged = Map.groupBy(mergedPairs(decisions), ({ a }) => a)
  const found: ReviewCandidate[] = []
  for (const kind of TIED) {
    const filter = { threadKinds: [kind] }
    const threads = await reads.threads(filter, NOW, { limit: THREADS_OF_KIND, offset: 0 })
    for (const thread of threads.filter(isOpen)) {
      const said = thread.records.flatMap(({ key }) => merged.get(key) ?? [])
      const ties = [...said, ...(await reads.threadReasons(thread.key))]
      found.push(...thinCandidates(thread, weakestTie(ties)))
    }
  }
  return found
}

/** What people said is one thing, as ties that are stronger than any resemblance. */
function mergedPairs(decisions: readonly StoredDecision[]): ThreadReason[] {
  const merges = decisionsInForce(decisions).filter(({ action }) => action === 'merge')
  return merges.flatMap(({ recordKey: a, details }) =>
    ((details['others'] ?? []) as string[]).flatMap((b) =>
      a === null ? [] : [{ a, b, score: Number.POSITIVE_INFINITY, reasons: [] }],
    ),
  )
}

function isOpen({ records }: LedgerThread): boolean {
  return records.length > 1 && records.some(({ review }) => review === 'unreviewed')
}
