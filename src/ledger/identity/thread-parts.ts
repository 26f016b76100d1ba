import { componentsOf, type Edge } from './components.ts'

/** Groups of identities, by name, that hang together, and the edges between them. */
export interface Part<E extends Edge> {
  readonly names: readonly string[]
  readonly edges: readonly E[]
}

/** Components above this size lose their weakest edges first, so that the cost stays bounded. */
export const LARGEST_PART = 110
/** By how much the least score rises while a component is too large. */
const STEP = 0.25

/**
 * The components of groups, each small enough to be joined with bounded cost: one that is larger than
 * {@link LARGEST_PART} is taken apart at its weakest edges, and one whose edges are all equally
 * strong by its names.
 */
export function partsOf<E extends Edge>(names: readonly string[], edges: readonly E[]): Part<E>[] {
  const partOf = new Map<string, number>()
  const components = componentsOf(names, edges, [])
  components.forEach((members, i) => {
    for (const name of members) partOf.set(name, i)
  })
  const edgesOf: E[][] = components.map(() => [])
  for (const edge of edges) edgesOf[partOf.get(edge.a) ?? 0]?.push(edge)
  return components.flatMap((members, i) => {
    const part = { names: members, edges: edgesOf[i] ?? [] }
    return members.length > LARGEST_PART ? thinned(part) : [part]
  })
}

function thinned<E extends Edge>({ names, edges }: Part<E>): Part<E>[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { score } of edges) {
    if (score < least) least = score
    if (score > most) most = score
  }
  if (most - least >= STEP)
    return partsOf(
      names,
      edges.filter(({ score }) => score >= least + STEP),
    )
  const starts = Array.from(
    { length: Math.ceil(names.length / LARGEST_PART) },
    (_, i) => i * LARGEST_PART,
  )
  return starts.map((start) => {
    const some = new Set(names.slice(start, start + LARGEST_PART))
    return { names: [...some], edges: edges.filter(({ a, b }) => some.has(a) && some.has(b)) }
  })
}
