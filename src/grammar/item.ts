/**
 * Something that was recognised: a class of meaning over a run of tokens, with its value and the
 * rule that made it. `parts` are the items that the rule built on; the tree of rules is the
 * explanation.
 */
export interface Item<Value = unknown> {
  readonly class: string
  /** The first token. */
  readonly from: number
  /** One past the last token. */
  readonly to: number
  readonly value: Value
  /** The name of the rule or lexicon entry that made it. */
  readonly rule: string
  readonly parts: readonly Item[]
}
