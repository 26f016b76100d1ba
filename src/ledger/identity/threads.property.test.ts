import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { componentsOf } from './components.ts'
import { threadsOf } from './threads.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const id = fc.constantFrom(...IDS)
const edge = fc.record({ a: id, b: id, score: fc.integer({ min: 4, max: 12 }) })
const judgement = fc.record({ a: id, b: id, same: fc.boolean() })
const scene = fc.record({
  nodes: fc.uniqueArray(id, { minLength: 1 }).map((ids) => ids.map((each) => ({ id: each }))),
  edges: fc.array(edge, { maxLength: 30 }),
  judgements: fc.array(judgement, { maxLength: 6 }),
})

/** The items in an order that only the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rank = (i: number) => Math.imul((seed ^ (i + 1)) >>> 0, 0x9e3779b1) >>> 0
  return items
    .map((item, i) => ({ item, at: rank(i) }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item)
}

describe('threads of any identities, edges and judgements', () => {
  test('are the same whatever the order of all three, and of the two ends', () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ nodes, edges, judgements }, seed) => {
        const turned = edges.map(({ a, b, score }, i) =>
          (seed >> (i % 30)) & 1 ? { a: b, b: a, score } : { a, b, score },
        )
        const again = threadsOf(
          shuffled(nodes, seed),
          shuffled(turned, seed),
          shuffled(judgements, seed),
        )
        expect(again).toEqual(threadsOf(nodes, edges, judgements))
      }),
      { numRuns: 500 },
    )
  })

  test('have each identity in exactly one of them', () => {
    fc.assert(
      fc.property(scene, ({ nodes, edges, judgements }) => {
        const found = threadsOf(nodes, edges, judgements).flat()
        expect(found.sort()).toEqual(nodes.map((node) => node.id).sort())
      }),
    )
  })

  test('keep apart all that was judged so', () => {
    fc.assert(
      fc.property(scene, ({ nodes, edges, judgements }) => {
        const threads = threadsOf(nodes, edges, judgements)
        for (const { a, b, same } of judgements)
          if (!same && a !== b)
            expect(threads.some((thread) => thread.includes(a) && thread.includes(b))).toBe(false)
      }),
    )
  })

  test('join all that was judged so, where nothing was judged apart', () => {
    fc.assert(
      fc.property(scene, ({ nodes, edges, judgements }) => {
        const joins = judgements.filter(({ same }) => same)
        const threads = threadsOf(nodes, edges, joins)
        const all = new Set(nodes.map((node) => node.id))
        for (const { a, b } of joins)
          if (all.has(a) && all.has(b))
            expect(threads.some((thread) => thread.includes(a) && thread.includes(b))).toBe(true)
      }),
    )
  })

  test('lie within components, so that each of these can be threaded alone', () => {
    fc.assert(
      fc.property(scene, ({ nodes, edges, judgements }) => {
        const parts = componentsOf(
          nodes.map((node) => node.id),
          edges,
          judgements,
        )
        const apart = parts.flatMap((part) =>
          threadsOf(
            part.map((each) => ({ id: each })),
            edges,
            judgements,
          ),
        )
        const whole = threadsOf(nodes, edges, judgements)
        expect(apart.sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1))).toEqual(whole)
      }),
    )
  })
})
