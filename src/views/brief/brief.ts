import type { Evidence } from '../../core/evidence.ts'
import type { LedgerDocument, ReviewState } from '../../ledger/ledger-record.ts'

/** A brief on some parties, ready to be written in any format. */
export interface Brief {
  readonly title: string
  /** What it rests on, in a sentence. */
  readonly basis: string
  readonly sections: readonly BriefSection[]
  readonly notes: readonly Note[]
}

/** A part of a brief under its heading. */
export interface BriefSection {
  readonly heading: string
  readonly groups: readonly BriefGroup[]
  /** What to say where there is nothing. */
  readonly otherwise: string
}

/** Items that belong together, under a heading of their own or none. */
export interface BriefGroup {
  readonly heading: string | null
  readonly items: readonly BriefItem[]
}

/** A statement of the brief with the numbers of the notes that bear it out. */
export interface BriefItem {
  readonly words: string
  /** Further sentences about the same thing. */
  readonly details: readonly BriefDetail[]
  readonly notes: readonly number[]
}

/** A sentence below an item, with notes of its own. */
export interface BriefDetail {
  readonly words: string
  readonly notes: readonly number[]
}

/** A footnote: the words of a document that say what the brief says. */
export interface Note {
  /** Counted from 1 in the order in which the brief comes to them. */
  readonly number: number
  readonly record: string
  readonly document: LedgerDocument
  readonly evidence: Evidence
  readonly speaker: string | null
  readonly review: ReviewState
}
