import { componentsOf, type Edge } from './components.ts'

/** Groups of identities, by name, that hang together, and the edges between them. */
export interface Part {
  readonly names: readonly string[]
  readonly edges: readonly Edge[]
}

/** Components above this size lose their weakest edges first, so that the cost stays bounded. */
export const LARGEST_PART = 200
/** By how much the least score rises while a component is too large. */
const STEP = 0.5

/**
 * The components of groups, each small enough to be joined with bounded cost: one that is larger than
 * {@link LARGEST_PART} is taken apart at its weakest edges. One whose edges are all equally strong stays whole.
 */
export function partsOf(names: readonly string[], edges: readonly Edge[]): Part[] {
  const partOf = new Map<string, number>()
  const components = componentsOf(names, edges, [])
  components.forEach((members, i) => {
    for (const name of members) partOf.set(name, i)
  })
  const edgesOf: Edge[][] = components.map(() => [])
  for (const edge of edges) edgesOf[partOf.get(edge.a) ?? 0]?.push(edge)
  return components.flatMap((members, i) => {
    const part = { names: members, edges: edgesOf[i] ?? [] }
    return members.length > LARGEST_PART ? thinned(part) : [part]
  })
}

function thinned(part: Part): Part[] {
  let [least, most] = [Infinity, -Infinity]
  for (const { score } of part.edges) {
    if (score < least) least = score
    if (score > most) most = score
  }
  if (most - least < STEP) return [part]
  return partsOf(
    part.names,
    part.edges.filter(({ score }) => score >= least + STEP),
  )
}
