import { classes } from './numbering.ts'

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

/** A rule or lexicon entry as what its items have in common. */
export interface Maker {
  readonly class: string
  /** The number of the class. */
  readonly kind: number
  readonly rule: string
}

const makers = new Map<string, Maker>()

/** The maker of a class and a rule; the same object for the same names. */
export function makerOf(name: string, rule: string): Maker {
  const key = `${name}\n${rule}`
  let maker = makers.get(key)
  if (!maker) {
    maker = { class: name, kind: classes.of(name), rule }
    makers.set(key, maker)
  }
  return maker
}

const NO_PARTS: readonly Item[] = []

/** An item as it lies on a chart, which chains items by their token and by their class. */
export class ChartItem implements Item {
  readonly maker: Maker
  readonly kind: number
  readonly from: number
  readonly to: number
  value: unknown
  parts: readonly Item[] = NO_PARTS
  /** The item that was added next at the same token. */
  next: ChartItem | null = null
  /** The item of the same class that was added before. */
  earlier: ChartItem | null = null

  constructor(maker: Maker, from: number, to: number, value: unknown) {
    this.maker = maker
    this.kind = maker.kind
    this.from = from
    this.to = to
    this.value = value
  }

  get class(): string {
    return this.maker.class
  }

  get rule(): string {
    return this.maker.rule
  }
}
