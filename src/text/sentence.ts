import type { Span } from '../core/span.ts'
import type { Block } from '../documents/document.ts'

/** A sentence: its span in the text, its tokens and the block that it stands in. */
export interface Sentence extends Span {
  readonly index: number
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  readonly block: Block
}
