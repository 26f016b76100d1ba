import type { RecordKind } from '../../records/record.ts'

/** What a record is of: records of some aspects can be one thing, those of others never are. */
export type Aspect =
  | 'project'
  | 'document'
  | 'route'
  | 'stance'
  | 'target'
  | 'amount'
  | 'figure'
  | 'meeting'

/**
 * What a record is about, as far as its own words and its document's date tell: all that decides
 * whether it is the same thing again. A pure function of the record, never of the rest of the ledger.
 */
export interface Identity {
  readonly kind: RecordKind
  /** Records of one signature are the same thing without further question; it tells all features. */
  readonly signature: string
  /** Records are compared where they share one of these; at most {@link MOST_KEYS}, each specific. */
  readonly keys: readonly string[]
  /** What comparing needs; plain JSON, since the ledger keeps it. */
  readonly features: Features
}

/** No record has more keys. */
export const MOST_KEYS = 12

/** A mark that the record's own words have. */
export const OWN = 2
/** A mark of the words around them, which count as own since those tell too little. */
export const LENT = 1
/** A mark that only the words around them have. */
export const AROUND = 0

/**
 * The features of a record. A mark is a letter for its class and what is said: `N` a name by its
 * sound, `C` a capital, `K` a work, `R` a network, `X` a passage, `G` a good, `A` an act, `M` means, `I` a measure, `E` a bloc, `B` a body, `P` a paper,
 * `W` a word, `w` a word that the whole domain has, `#` a number, `H` a person, `Q` which of several works,
 * `S` how far a document is.
 */
export interface Features {
  readonly aspect: Aspect
  /** The type of the event or instrument, the mode of the link, the indicator of the figure. */
  readonly type: string
  /** Codes of states and blocs, in alphabetical order; the reporter first for exports and imports. */
  readonly parties: readonly string[]
  /** Each once, in alphabetical order. */
  readonly marks: readonly string[]
  /** For each mark whose words have it: {@link OWN}, {@link LENT} or {@link AROUND}. */
  readonly own: readonly number[]
  /** The first and last day of the thing, from 1970-01-01; null where nothing tells. */
  readonly days: readonly [number, number] | null
  /** The day of the document: where nothing else tells, and for what the same day's news speak of. */
  readonly published: number | null
  /** Which session; how many documents. */
  readonly ordinal: number | null
  /** Of a target, and of a figure that neither period nor subject tells apart. */
  readonly value: number | null
  readonly unit: string | null
}

/** How much alike two identities are, and why: the reasons add up to the score. */
export interface Resemblance {
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A feature that speaks for (positive) or against (negative) one thing, in words of the records. */
export interface Reason {
  readonly feature: string
  readonly detail: string
  readonly weight: number
}
