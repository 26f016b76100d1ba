import type { Evidence } from '../../core/evidence.ts'

/** Which stages a thread goes through: those of a promise, a meeting, a document or a route. */
export type CourseName = 'promise' | 'meeting' | 'document' | 'route'

export type PromiseStage =
  | 'announced'
  | 'agreed'
  | 'signed'
  | 'underway'
  | 'delivered'
  | 'stalled'
  | 'cancelled'

type MeetingStage = 'planned' | 'held' | 'cancelled'

export type DocumentStage = 'proposed' | 'prepared' | 'signed' | 'ratified' | 'in-force' | 'ended'

type RouteStage =
  | 'planned'
  | 'underway'
  | 'launched'
  | 'operating'
  | 'suspended'
  | 'resumed'
  | 'stalled'
  | 'cancelled'

/** Where a thread stands: one of the stages of its course. */
export type Stage = PromiseStage | MeetingStage | DocumentStage | RouteStage

/**
 * What a statement does to a thread: brings it to a stage, tells a promise again, or only speaks of
 * it (`mentioned`: a position on it, talks about it, a figure below the target).
 */
export type Act = Stage | 'restated' | 'mentioned'

/** A statement of a thread, and what it does to it. */
export interface StoryEntry {
  readonly act: Act
  /** ISO date of the statement: when its document was published. */
  readonly said: string
  /** True where the document has no date, so that the day on which it was added stands for it. */
  readonly saidInferred: boolean
  /** EDTF of the thing told, where it is told: signed on, opened in. */
  readonly date: string | null
  /** EDTF of when it is due, where it is told. */
  readonly due: string | null
  /** True where no words say so, but a comparison does: a reported figure reaches the target. */
  readonly inferred: boolean
  /** True where only a part is done ("the first section was opened"): the whole is underway. */
  readonly partial: boolean
  /** The key of the record in an earlier document whose words these are again, or null. */
  readonly reprintOf: string | null
  /** Keys of the record and of its document. */
  readonly record: string
  readonly document: string
  /** The record's first evidence; null for a record without any. */
  readonly quotation: Evidence | null
  readonly speaker: string | null
}

/** What a person decided on a thread's stage. */
export interface StageDecision {
  readonly stage: Stage
  /** ISO date, or an instant of which the date counts. */
  readonly on: string
  readonly by: string
  readonly why: string
  /** The key of the record that the decision is about. */
  readonly record: string
}

/** The stage of a thread and what shows it. */
export interface StoryStage {
  readonly stage: Stage
  /** ISO date of the statement, or of the decision. */
  readonly said: string
  /** True where the document has no date, and the day of adding stands for it. */
  readonly saidInferred: boolean
  /** EDTF of the thing, where told. */
  readonly date: string | null
  /** The key of the record that shows it, or that the decision is about. */
  readonly record: string
  readonly quotation: Evidence | null
  /** True where no words say so, but a comparison does. */
  readonly inferred: boolean
  /** The decision that it rests on; null where records show it. */
  readonly decision: StageDecision | null
  /** The decision that a later record has overtaken, or null. */
  readonly afterDecision: StageDecision | null
}

/** A due that was told, by whom and when. */
export interface ToldDue {
  /** EDTF. */
  readonly due: string
  /** ISO date of the statement. */
  readonly said: string
  readonly record: string
  /** What is to be done by then: the thing itself, the beginning of the work on it, or the signing of its document. */
  readonly of: 'delivery' | 'beginning' | 'signature'
}

/** A due that a later statement moved. */
export interface MovedDue {
  /** EDTF. */
  readonly from: string
  /** EDTF. */
  readonly to: string
  /** ISO date of the later statement, and its record. */
  readonly said: string
  readonly record: string
}

/** What the clock says of a thread at an as-of date; computed, never kept. */
export interface StoryTime {
  /** The due told last; null where none is. */
  readonly due: ToldDue | null
  /** Days since the due passed, where it passed and nothing shows that it was met. */
  readonly overdue: { readonly days: number } | null
  /** Each time that a statement gave a later due, and an earlier one. */
  readonly slips: readonly MovedDue[]
  readonly advanced: readonly MovedDue[]
  /** How often it was told again, by statements apart from each other, from the first telling to the last. */
  readonly restated: {
    readonly times: number
    readonly first: string | null
    readonly last: string | null
    /** Whole years between them. */
    readonly years: number
  }
  /** Since when nothing was said, where that is two years or more and the thing is open. */
  readonly silent: {
    readonly since: string
    /** Whole years. */
    readonly years: number
    readonly inferred: true
  } | null
  /** The next due that is not past, of those told last; null where none is or the thing is done. */
  readonly next: ToldDue | null
}

/** Somebody who said something of a thread. */
export interface Voice {
  /** As written; the host of the address where a document has no source; null where nothing is known. */
  readonly name: string | null
  readonly as: 'speaker' | 'source' | 'host' | 'unknown'
  readonly statements: number
  /** ISO dates of the first and the last statement. */
  readonly first: string
  readonly last: string
}

/** A document whose words are those of an earlier one. */
export interface Reprint {
  /** Keys of documents. */
  readonly document: string
  readonly of: string
}

/** Who told a thread. */
export interface Voices {
  /** In the order in which they first spoke. */
  readonly named: readonly Voice[]
  /** How many of them spoke for themselves: the same text reprinted counts once. */
  readonly independent: number
  readonly reprints: readonly Reprint[]
}

/** A target that a reported figure reached. */
export interface Reached {
  /** The keys of the target and of the figure. */
  readonly target: string
  readonly record: string
  readonly value: number
  /** EDTF of the period measured, or null. */
  readonly period: string | null
  /** No words say so: two numbers were compared. */
  readonly inferred: true
}

/** What became of a thread, as of a day. */
export interface Story {
  readonly course: CourseName
  /** ISO date. */
  readonly asOf: string
  /** In order of publication, then of documents and places in them. */
  readonly entries: readonly StoryEntry[]
  /** Null where nothing told yet says where it stands. */
  readonly stage: StoryStage | null
  readonly time: StoryTime
  readonly voices: Voices
  readonly reached: Reached | null
}
