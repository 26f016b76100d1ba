import type { Actor, TokenRange } from '../../core/actor.ts'
import type { Parts } from '../../grammar/rule.ts'

/** The tokens that a rule kept under a name, or null. */
export function rangeOf(p: Parts, name: string): TokenRange | null {
  const part = p.match.names.get(name)
  return part ? { from: part.from, to: part.to } : null
}

/** All tokens that a rule matched. */
export function wholeOf(p: Parts): TokenRange {
  return { from: p.match.from, to: p.match.to }
}

/** True where the item kept under a name has one of a class for its first part. */
export function beginsWith(p: Parts, name: string, first: string): boolean {
  return p.match.names.get(name)?.item?.parts[0]?.class === first
}

/**
 * The body kept as `org`, with the abbreviation kept as `short`; a chamber of commerce goes by its
 * abbreviation.
 */
export function withShort(p: Parts): Actor | undefined {
  const long = p.value<Actor>('org')
  const short = rangeOf(p, 'short')
  if (!long) return undefined
  return long.own && long.head.includes('chamber')
    ? { ...long, name: short, short }
    : { ...long, short }
}
