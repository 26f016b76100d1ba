import { describe, expect, test } from 'vitest'
import { commitment } from '../../../test/support/claims.ts'
import { componentsOf } from './components.ts'
import { identityOf } from './identity-of.ts'
import { LARGEST_PART } from './thread-parts.ts'
import { threadsOf } from './threads.ts'

const nodes = (...ids: string[]) => ids.map((id) => ({ id }))
const edge = (a: string, b: string, score = 6) => ({ a, b, score })
const same = (a: string, b: string) => ({ a, b, same: true })
const apart = (a: string, b: string) => ({ a, b, same: false })

describe('threads', () => {
  test('are what resembles each other', () => {
    expect(threadsOf(nodes('c', 'a', 'b'), [edge('a', 'b')], [])).toEqual([['a', 'b'], ['c']])
  })

  test('are no chains of neighbours', () => {
    const chain = [edge('a', 'b', 9), edge('b', 'c', 4), edge('c', 'd', 9)]
    expect(threadsOf(nodes('a', 'b', 'c', 'd'), chain, [])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('take in what fits one of them well and none of them badly', () => {
    const close = [edge('a', 'b', 8), edge('a', 'c', 8), edge('b', 'c', 8)]
    expect(threadsOf(nodes('a', 'b', 'c', 'd'), [...close, edge('c', 'd', 5)], [])).toEqual([
      ['a', 'b', 'c', 'd'],
    ])
  })

  test('are told apart by what pairs without an edge score', () => {
    const identity = (action: string) =>
      identityOf(commitment({ action }), { published: '2021-04-08', language: 'en' })
    const [rail, both, plant] = [
      'build a railway from Mombasa to Kisumu',
      'build a railway from Mombasa to Kisumu and a power plant at Naivasha',
      'build a power plant at Naivasha',
    ].map((action) => ({ id: identity(action).signature, identity: identity(action) }))
    if (!rail || !both || !plant) throw new Error('three promises were given')
    const edges = [edge(rail.id, both.id, 9), edge(both.id, plant.id, 6)]
    expect(threadsOf([rail, both, plant], edges, [])).toContainEqual([plant.id])
  })

  test('stay bounded where everything resembles everything', () => {
    const ids = Array.from({ length: 3 * LARGEST_PART }, (_, i) => `n${i}`)
    const edges = ids.flatMap((a, i) => ids.slice(i + 1, i + 20).map((b) => edge(a, b, 5)))
    const sizes = threadsOf(nodes(...ids), edges, []).map((thread) => thread.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST_PART)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(ids.length)
  })

  test('take no edge to what is not asked for', () => {
    expect(threadsOf(nodes('a'), [edge('a', 'z')], [])).toEqual([['a']])
  })
})

describe('judgements', () => {
  test('join what does not resemble', () => {
    expect(threadsOf(nodes('a', 'b'), [], [same('b', 'a')])).toEqual([['a', 'b']])
  })

  test('keep apart what resembles', () => {
    expect(threadsOf(nodes('a', 'b'), [edge('a', 'b', 20)], [apart('b', 'a')])).toEqual([
      ['a'],
      ['b'],
    ])
  })

  test('keep apart through a third one', () => {
    const all = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c')]
    const threads = threadsOf(nodes('a', 'b', 'c'), all, [apart('a', 'c')])
    expect(threads.every((thread) => !(thread.includes('a') && thread.includes('c')))).toBe(true)
    expect(threads).toHaveLength(2)
  })

  test('that contradict each other keep apart', () => {
    const threads = threadsOf(
      nodes('a', 'b', 'c'),
      [],
      [same('a', 'b'), same('b', 'c'), apart('a', 'c')],
    )
    expect(threads).toEqual([['a', 'b'], ['c']])
  })
})

describe('components', () => {
  test('hang together by edges and by judgements of sameness', () => {
    const found = componentsOf(
      ['d', 'c', 'b', 'a'],
      [edge('a', 'b')],
      [same('b', 'c'), apart('c', 'd')],
    )
    expect(found).toEqual([['a', 'b', 'c'], ['d']])
  })
})
