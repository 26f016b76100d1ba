import { isFlow } from '../../core/indicator.ts'
import { compareTexts } from '../../core/order.ts'
import type { CommitmentRecord, RapporteurRecord } from '../../records/record.ts'
import { JOINING_AVERAGE } from '../identity/join-clusters.ts'
import type { LedgerRecord, LedgerThread } from '../ledger-record.ts'
import type { ThreadReason } from '../store/reads/ledger-reads.ts'
import type { WeakestTie } from './weakest-tie.ts'

/** Why something should be looked at. */
export type ReviewReason =
  /** It and others cannot all be right, by a check. */
  | { readonly sort: 'contradicts'; readonly says: string }
  /** A person decided on it as it was read then; today's rules read it otherwise. */
  | { readonly sort: 'read-otherwise'; readonly decision: number; readonly read: RapporteurRecord }
  /** A promise past its due, or due soon, that this record alone tells. */
  | { readonly sort: 'overdue' | 'due'; readonly due: string; readonly days: number }
  /** The tie by which a thread hangs together is weak. */
  | { readonly sort: 'thin'; readonly tie: ThreadReason; readonly records: number }
  /** Questions pass it over, since it leaves these fields open. */
  | { readonly sort: 'lacks'; readonly fields: readonly string[] }

/** A record, or the thread of it, that may need a person's eye. */
export interface ReviewCandidate {
  /** The key to decide on: of a record, or of a thread where it is about the thread. */
  readonly key: string
  readonly record: LedgerRecord
  readonly reason: ReviewReason
}

/** What to look at, and all reasons for it, the gravest first. */
export interface ReviewItem {
  readonly key: string
  readonly record: LedgerRecord
  readonly reasons: readonly ReviewReason[]
  readonly score: number
}

/** The base of each sort, by what a mistake there leads to: a wrong figure in print before a gap. */
const BASE: Readonly<Record<ReviewReason['sort'], number>> = {
  contradicts: 80,
  'read-otherwise': 70,
  overdue: 50,
  due: 40,
  thin: 30,
  lacks: 10,
}
/** Each further reason adds as much. */
const FURTHER = 5
const STRENGTH: Readonly<Record<CommitmentRecord['strength'], number>> = {
  ...{ binding: 10, pledged: 8, planned: 5, offered: 2, hoped: 0 },
}
/** A promise is worth a look from so many days before its due. */
export const DUE_DAYS = 90

/**
 * What to look at first, by consequence: the reasons of each key together, the highest score first, of
 * equals by key. Pure; the order of the candidates does not matter.
 *
 * @example
 * reviewQueue([{ key: 'r1…', record, reason: { sort: 'lacks', fields: ['period'] } }])[0]?.score // 13
 */
export function reviewQueue(candidates: readonly ReviewCandidate[]): ReviewItem[] {
  const byKey = Map.groupBy(candidates, ({ key }) => key)
  const items = [...byKey].map(([key, all]) => item(key, all))
  return items.sort((a, b) => b.score - a.score || compareTexts(a.key, b.key))
}

function item(key: string, candidates: readonly ReviewCandidate[]): ReviewItem {
  const sorted = candidates
    .map((each) => ({ ...each, score: scoreOf(each), words: JSON.stringify(each.reason) }))
    .sort((a, b) => b.score - a.score || compareTexts(a.words, b.words))
  const [first] = sorted
  if (!first) throw new Error(`nothing speaks for ${key}`)
  const sorts = new Set(sorted.map(({ reason }) => reason.sort))
  return {
    key,
    record: first.record,
    reasons: sorted.map(({ reason }) => reason),
    score: first.score + FURTHER * (sorts.size - 1),
  }
}

function scoreOf({ record, reason }: ReviewCandidate): number {
  const base = BASE[reason.sort]
  switch (reason.sort) {
    case 'contradicts':
      // What nobody has looked at is the likelier to be wrong.
      return base + (record.review === 'unreviewed' ? 10 : 0)
    case 'read-otherwise':
      return base
    case 'overdue':
    case 'due': {
      const nearness = 10 * (1 - Math.min(1, Math.abs(reason.days) / 730))
      return base + strengthOf(record) + nearness
    }
    case 'thin':
      return base + Math.max(0, 10 * (1 - reason.tie.score / WEAK_TIE))
    case 'lacks':
      return base + 3 * reason.fields.length
  }
}

function strengthOf({ record }: LedgerRecord): number {
  return record.kind === 'commitment' ? STRENGTH[record.strength] : 0
}

/** A tie is weak that scores less than twice of what joins two records at all. */
const WEAK_TIE = 2 * JOINING_AVERAGE

/** The candidate that a thread is by its weakest tie, where that is weak. */
export function thinCandidates(thread: LedgerThread, tie: WeakestTie | null): ReviewCandidate[] {
  const record = thread.records.find(({ key }) => key === tie?.b) ?? thread.records.at(-1)
  if (tie === null || tie.score >= WEAK_TIE || !record) return []
  return [
    { key: thread.key, record, reason: { sort: 'thin', tie, records: thread.records.length } },
  ]
}

/** The candidate that a record is by the fields that it leaves open and questions need. */
export function lackingCandidates(record: LedgerRecord): ReviewCandidate[] {
  const fields = record.review === 'unreviewed' ? lacking(record.record) : []
  return fields.length === 0 ? [] : [{ key: record.key, record, reason: { sort: 'lacks', fields } }]
}

/** What is measured over a time, besides flows; a length or a capacity is not. */
const AGREED: ReadonlySet<string> = new Set(['investment', 'contracts'])

/** The open fields without which a record is found by nobody who asks for a time or for parties. */
function lacking(record: RapporteurRecord): string[] {
  const open = (fields: Readonly<Record<string, unknown>>) =>
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || (Array.isArray(value) && value.length === 0) ? [name] : [],
    )
  switch (record.kind) {
    case 'figure': {
      const { parties, period, indicator } = record
      return open(isFlow(indicator) || AGREED.has(indicator) ? { parties, period } : { parties })
    }
    case 'event': {
      const { parties, date } = record
      return open({ parties, date })
    }
    case 'instrument': {
      const { parties, date, status } = record
      return open(status === 'proposed' || status === 'prepared' ? { parties } : { parties, date })
    }
    case 'commitment':
      return open({ by: record.by })
    case 'link': {
      const { from, to } = record
      return open({ from, to })
    }
    case 'position':
      return open({ by: record.by })
  }
}
