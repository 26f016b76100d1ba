import { compareTexts } from '../../core/order.ts'
import { daysOf } from '../../core/period.ts'
import { threadStory } from '../../ledger/history/stories.ts'
import type { LedgerDocument } from '../../ledger/ledger-record.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import { documentJson } from '../documents/document-view.ts'
import { type FigureSeries, figureSeries, figureSeriesJson } from '../figures/figure-series.ts'
import { PROMISE_STAGES } from '../promises/promise-stages.ts'
import { storyJson } from '../promises/story-json.ts'
import type { ToldThread } from '../promises/told-thread.ts'
import { partiesBetween } from '../reading/names.ts'
import { recordJson } from '../tables/record-answer.ts'
import { relationName } from './listed-relations.ts'
import { byLastTurn, type StageTurn, stageTurnJson, stageTurns } from './stage-turns.ts'

/** Which relation is looked at, and from which day. */
export interface AskedRelation {
  readonly parties: readonly string[]
  /** ISO date. */
  readonly asOf: string
  readonly knownAt: string | null
  /** ISO date from which on changes are told; null for the last ones, however old. */
  readonly since: string | null
}

/** What is to be seen of a relation at one look. */
export interface RelationOverview {
  readonly asked: AskedRelation
  /** Statements that brought a thread to another stage, the last first. */
  readonly turns: readonly StageTurn[]
  readonly promises: readonly ToldThread[]
  /** Threads whose next due is not past, the next first. */
  readonly due: readonly ToldThread[]
  readonly documents: readonly LedgerDocument[]
  readonly trade: readonly FigureSeries[]
  /** False where not all threads or figures were looked at. */
  readonly complete: boolean
}

/** The newest so many of each are looked at. */
const MOST_THREADS = 600
const MOST_FIGURES = 1500
const TURNS = 60
const DUES = 10
const DOCUMENTS = 8
const TRADE: ReadonlySet<string> = new Set(['trade', 'exports', 'imports'])

/** What is to be seen of a relation at one look, as the ledger knew it at one moment. */
export async function relationOverview(
  reads: LedgerReads,
  asked: AskedRelation,
): Promise<RelationOverview> {
  const { parties, asOf, knownAt, since } = asked
  const moment = { asOf, knownAt }
  const page = (limit: number) => ({ limit, offset: 0 })
  const threads = await reads.threads({ parties }, moment, page(MOST_THREADS + 1))
  const filter = { parties, kinds: ['figure' as const] }
  const figures = await reads.records(filter, moment, page(MOST_FIGURES + 1))
  const decided = await decidedStages(reads, knownAt)
  const told = threads.slice(0, MOST_THREADS).flatMap((thread): ToldThread[] => {
    const story = threadStory(thread, asOf, { stageDecisions: decided(thread.records) })
    return story === null ? [] : [{ thread, story }]
  })
  const turns = told.flatMap(stageTurns).filter(({ said }) => since === null || said >= since)
  return {
    asked,
    turns: turns.sort(byLastTurn).slice(0, TURNS),
    promises: told.filter(({ thread: { kind } }) => kind === 'promise' || kind === 'target'),
    due: told
      .filter(({ story }) => story.time.next !== null)
      .sort(byDue)
      .slice(0, DUES),
    documents: await reads.documents({ parties }, moment, page(DOCUMENTS)),
    trade: figureSeries(figures.slice(0, MOST_FIGURES)).filter(isTrade),
    complete: threads.length <= MOST_THREADS && figures.length <= MOST_FIGURES,
  }
}

/** By the day on which it is due at the latest. */
function byDue(a: ToldThread, b: ToldThread): number {
  return dueDay(a) - dueDay(b) || compareTexts(a.thread.key, b.thread.key)
}

function dueDay({ story }: ToldThread): number {
  const { first, last } = daysOf(story.time.next?.due ?? '')
  return last ?? first ?? Number.POSITIVE_INFINITY
}

/** Trade as a whole, reported in money: not that of a single good. */
function isTrade({ series: { indicator, subject, status, unit } }: FigureSeries): boolean {
  return TRADE.has(indicator) && subject === '' && status === 'reported' && unit !== null
}

/** The same as JSON. */
export function relationJson({ asked, ...overview }: RelationOverview) {
  const { parties, asOf } = asked
  const { turns, promises, due, documents, trade, complete } = overview
  return {
    ...{ relation: relationName(parties), parties, name: partiesBetween(parties), asOf },
    changes: turns.map(stageTurnJson),
    promises: countsJson(promises),
    due: due.flatMap(dueJson),
    documents: documents.map(documentJson),
    trade: trade.map(figureSeriesJson),
    complete,
  }
}

function countsJson(promises: readonly ToldThread[]) {
  const overdue = promises.filter(({ story }) => story.time.overdue)
  return {
    total: promises.length,
    overdue: overdue.length,
    silent: promises.filter(({ story }) => story.time.silent).length,
    stages: PROMISE_STAGES.map((stage) => ({
      stage,
      count: promises.filter(({ story }) => story.stage?.stage === stage).length,
      overdue: overdue.filter(({ story }) => story.stage?.stage === stage).length,
    })),
  }
}

function dueJson(told: ToldThread) {
  const { thread, story } = told
  const { next } = story.time
  const record = thread.records.find(({ key }) => key === next?.record)
  if (next === null || record === undefined) return []
  const { thread: key, kind, label, stage } = storyJson(told)
  return [
    { due: next.due, of: next.of, thread: key, kind, label, stage, record: recordJson(record) },
  ]
}
