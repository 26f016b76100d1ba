import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { Range } from '../range.ts'

/** What became of a document, and the words that say so. */
export interface Said {
  readonly status: InstrumentState
  readonly signing?: boolean
  /** True for a verb whose object is a document whatever its noun: "sign", "ink". */
  readonly strict?: boolean
  /** The base form of a participle behind it. */
  readonly verb?: string
  /** Where its time stands, where that is told right behind it. */
  readonly when?: Range
  /** The words that tell whose act it is, where they do: "| Peru's | signing of". */
  readonly signers?: Range
  readonly frame: string
  readonly scope: Range
}
