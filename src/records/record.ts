import type { Evidence } from '../core/evidence.ts'
import type { FigureStatus, Indicator } from '../core/indicator.ts'
import type { Bound } from '../core/quantity.ts'
import type { FieldName } from '../languages/field-words.ts'
import type { InstrumentNoun, InstrumentState } from '../languages/instrument-frames.ts'
import type { PositionStance } from '../languages/position-frames.ts'

/** The six kinds of claims that a document makes, in the order in which they are shown; see docs/records.md. */
export const RECORD_KINDS = [
  'figure',
  'event',
  'instrument',
  'commitment',
  'link',
  'position',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

interface Claim {
  /** The words that make the claim, the claiming clause or sentence first. */
  readonly evidence: readonly Evidence[]
  /** Whom the document gives as saying so; null where it speaks for itself. */
  readonly speaker: string | null
}

/** A change against an earlier level: signed percent, or signed amount in the figure's unit. */
export interface Change {
  readonly percent?: number
  readonly amount?: number
  /** EDTF of the period compared with, or null. */
  readonly base: string | null
}

/** How much, when, and how it changed. */
export interface FigureRecord extends Claim {
  readonly kind: 'figure'
  readonly indicator: Indicator
  readonly subject: string | null
  readonly parties: readonly string[]
  readonly value: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly bound: Bound
  readonly change: Change | null
  readonly period: string | null
  readonly status: FigureStatus
}

type EventType =
  | 'visit'
  | 'meeting'
  | 'call'
  | 'session'
  | 'forum'
  | 'opening'
  | 'delivery'
  | 'other'

/** Who met, visited, convened, opened, where and when. */
export interface EventRecord extends Claim {
  readonly kind: 'event'
  readonly type: EventType
  readonly parties: readonly string[]
  readonly people: readonly string[]
  readonly place: string | null
  readonly date: string | null
  readonly status: 'held' | 'planned' | 'cancelled'
  readonly ordinal: number | null
}

/** Which document was signed or is being prepared. */
export interface InstrumentRecord extends Claim {
  readonly kind: 'instrument'
  readonly type: InstrumentNoun
  readonly title: string | null
  readonly parties: readonly string[]
  readonly count: number
  readonly amount: { readonly value: number; readonly unit: string; readonly bound: Bound } | null
  readonly date: string | null
  readonly status: InstrumentState
}

/** A field of cooperation; `other` where no word points to one. */
export type Field = FieldName | 'other'

/** Who is to do what, by when. */
export interface CommitmentRecord extends Claim {
  readonly kind: 'commitment'
  readonly by: readonly string[]
  readonly to: readonly string[]
  /** Copied from the evidence. */
  readonly action: string
  readonly due: string | null
  readonly strength: 'binding' | 'pledged' | 'planned' | 'offered' | 'hoped'
  readonly status: 'open' | 'underway' | 'stalled'
  readonly field: Field
}

type LinkMode = 'air' | 'rail' | 'sea' | 'road' | 'pipeline' | 'power' | 'digital' | 'multimodal'

/** What connects two places, and does it run. */
export interface LinkRecord extends Claim {
  readonly kind: 'link'
  readonly mode: LinkMode
  readonly from: string | null
  readonly to: string | null
  readonly via: readonly string[]
  readonly operator: string | null
  readonly frequency: string | null
  readonly status: 'operating' | 'launched' | 'planned' | 'suspended'
  readonly date: string | null
}

export type Stance = PositionStance

/** Who supports, opposes, thanks, praises, calls for what. */
export interface PositionRecord extends Claim {
  readonly kind: 'position'
  readonly by: readonly string[]
  readonly stance: Stance
  /** Copied from the evidence. */
  readonly about: string
  readonly toward: readonly string[]
}

/** A record of any kind: one claim that a document makes. */
export type RapporteurRecord =
  | FigureRecord
  | EventRecord
  | InstrumentRecord
  | CommitmentRecord
  | LinkRecord
  | PositionRecord
