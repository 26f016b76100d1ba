import { compareTexts } from '../../core/order.ts'
import { type Judgement, UnionFind } from './components.ts'

/** Whom each identity is judged not to be the same as. */
export type Apart = ReadonlyMap<string, ReadonlySet<string>>

export function apartOf(judgements: readonly Judgement[]): Apart {
  const apart = new Map<string, Set<string>>()
  const put = (a: string, b: string) => apart.set(a, (apart.get(a) ?? new Set()).add(b))
  for (const { a, b, same } of judgements) {
    if (same || a === b) continue
    put(a, b)
    put(b, a)
  }
  return apart
}

/** True where any of the one group is judged not to be the same as any of the other. */
export function areApart(a: readonly string[], b: readonly string[], apart: Apart): boolean {
  if (apart.size === 0) return false
  return a.some((id) => {
    const others = apart.get(id)
    return others !== undefined && b.some((other) => others.has(other))
  })
}

/** Identities judged the same, by the first id of their group; all others in groups of one. */
export type Groups = ReadonlyMap<string, readonly string[]>

/** Joins identities that were judged the same, one pair after the other, unless others keep them apart. */
export function judgedGroups(
  ids: readonly string[],
  judgements: readonly Judgement[],
  apart: Apart,
): Groups {
  const sets = new UnionFind(ids)
  const members = new Map(ids.map((id) => [id, [id]]))
  for (const [a, b] of sortedPairs(judgements)) {
    if (!sets.has(a) || !sets.has(b)) continue
    const [x, y] = [sets.find(a), sets.find(b)]
    const [left, right] = [members.get(x) ?? [], members.get(y) ?? []]
    if (x === y || areApart(left, right, apart)) continue
    sets.unite(x, y)
    members.delete(x)
    members.delete(y)
    members.set(sets.find(x), [...left, ...right])
  }
  return members
}

function sortedPairs(judgements: readonly Judgement[]): (readonly [string, string])[] {
  return judgements
    .filter(({ same }) => same)
    .map(({ a, b }) => (a < b ? ([a, b] as const) : ([b, a] as const)))
    .sort((x, y) => compareTexts(x[0], y[0]) || compareTexts(x[1], y[1]))
}
