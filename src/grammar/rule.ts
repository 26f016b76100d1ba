import { type Maker, makerOf } from './item.ts'
import type { Match } from './match.ts'
import type { Pattern } from './pattern.ts'
import { compile } from './pattern.ts'

/**
 * A rule: its name reads like a mini-grammar, its pattern says where it applies, `produce` makes
 * the value, or `undefined` where the words turn out not to mean it.
 */
export interface Rule<Value = unknown> {
  readonly name: string
  /** The class of the items that it makes. */
  readonly makes: string
  readonly maker: Maker
  readonly pattern: Pattern
  readonly produce: (parts: Parts) => Value | undefined
}

/** What `produce` sees of a match; it lasts until `produce` returns. */
export interface Parts {
  readonly match: Match
  /** The value of the item kept under a name; undefined where that part was absent. */
  value<Value>(name: string): Value | undefined
  /** The lower-case words kept under a name, joined by spaces; undefined where absent. */
  words(name: string): string | undefined
  /** True where something was kept under the name. */
  has(name: string): boolean
}

/**
 * Declares a rule.
 *
 * @example
 * rule('number', 'half a <scale>', 'half (a)? scale:<scale>', (p) => 0.5 * p.value<number>('scale')!)
 */
export function rule<Value>(
  makes: string,
  name: string,
  pattern: string,
  produce: (parts: Parts) => Value | undefined,
): Rule<Value> {
  return { name, makes, maker: makerOf(makes, name), pattern: compile(pattern), produce }
}
