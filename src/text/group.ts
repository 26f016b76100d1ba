import type { Form } from '../core/word.ts'

/** A noun with what stands before it: "the 13th meeting", "Iran's non-oil exports", "they". */
export interface NounGroup {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  /** The token of the head noun. */
  readonly head: number
  readonly lemma: string
  /** The token of the preposition that stands before the group, or -1. */
  readonly prep: number
  /**
   * The token of the preposition that governs the group, its own or that of the group it is
   * joined to: "between" for both groups of "between Peru and Chile". In brackets the opening
   * bracket. -1 where none does.
   */
  readonly governor: number
  /** True where the head names a time: "last year", "Monday". */
  readonly time: boolean
}

/** When an action takes place, as the verb says. */
export type Tense = 'past' | 'present' | 'future' | 'none'

/** A verb with its auxiliaries: "has been signed", "will not be able to build", "to increase". */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The token of the main verb. */
  readonly head: number
  /** Base form of the main verb; `be` or `have` where they stand alone. */
  readonly lemma: string
  readonly tense: Tense
  /**
   * Base form of the modal: `will`, `would`, `can`, `should`, … or null. "Is to visit" has `be-to`,
   * "is going to visit" `going-to`; "needs to", "has to" are verbs of their own with an infinitive.
   */
  readonly modal: string | null
  /** Also for a participle alone: "the deal signed by both". */
  readonly passive: boolean
  readonly progressive: boolean
  readonly perfect: boolean
  readonly negated: boolean
  /** `finite`, or which non-finite form: "to build", "building", "built by". */
  readonly type: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly form: Form | null
}
