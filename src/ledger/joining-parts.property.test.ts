import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fallenParts } from './falling.ts'
import { FreshIdentities } from './fresh-identities.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import { type JoinedPart, joinParts } from './joining-parts.ts'
import { thatMatter } from './lost-ties.ts'
import type { Tie } from './neighbour.ts'
import { partsByRank } from './parts-by-rank.ts'
import { nameOf } from './parts-kept.ts'
import { rankOf } from './reaching.ts'
import type { LinkedIdentity, StoredIdentity } from './store/ledger-store.ts'

/** Identities and their ties, kept as a ledger keeps them. */
class Kept {
  readonly identities = new Map<number, LinkedIdentity>()
  readonly ties: Tie[] = []
  asked = 0
  /** The parts whose members were asked for. */
  readonly askedParts: number[] = []

  readonly reads = {
    standings: async (ids: readonly number[]) => this.among(ids),
    identities: async (ids: readonly number[]) => this.among(ids),
    inParts: async (parts: readonly number[]) => {
      this.askedParts.push(...parts)
      return [...this.identities.values()].filter(({ part }) => part && parts.includes(part))
    },
    tiesToLater: async (ids: readonly number[]) => {
      this.asked += ids.length
      return this.ties.filter(({ a }) => ids.includes(a))
    },
    areTiedOver: async ({ a, b }: Pick<Tie, 'a' | 'b'>, least: number) => {
      const others = (id: number) =>
        this.ties.flatMap((tie) => (tie.score < least ? [] : otherEnd(tie, id)))
      const known = new Set(others(a))
      return others(b).some((id) => known.has(id))
    },
    tiesOf: async (ids: readonly number[]) => {
      this.asked += ids.length
      return this.ties.filter(({ a, b }) => ids.includes(a) || ids.includes(b))
    },
  }

  /** Keeps identities that came together, and puts them into parts. */
  async add(newcomers: readonly number[], ties: readonly Tie[]): Promise<void> {
    const fresh = new FreshIdentities()
    for (const id of newcomers) fresh.add(identity(id), [])
    for (const tie of ties) fresh.tie(tie)
    const parts = await joinParts(this.reads, newcomers, { fresh, judged: new Set(), lost: [] })
    for (const part of parts ?? []) this.keep(part)
    this.ties.push(...ties)
  }

  /** Puts into parts anew what was together by ties that are no more. */
  async lose(lost: readonly Tie[]): Promise<void> {
    for (const part of await fallenParts(this.reads, lost, [])) this.keep(part)
  }

  parts(): string[] {
    const named = Map.groupBy(this.identities.values(), ({ id, part }) => part || -id)
    return [...named.values()].map((members) => said(members, members[0]?.rank ?? 0)).sort()
  }

  /** The parts that its ties make, all looked at. */
  trueParts(): string[] {
    const floors = new Map([...this.identities.keys()].map((id) => [id, 0]))
    const ties = this.ties.map(({ a, b, score }) => ({ a, b, rank: rankOf(score) }))
    return partsByRank(floors, ties)
      .map(({ ids, rank }) => said(this.among(ids), rank))
      .sort()
  }

  private keep({ identities, rank }: JoinedPart): void {
    const part = nameOf(identities)
    for (const each of identities) this.identities.set(each.id, { ...each, rank, part })
  }

  private among(ids: readonly number[]): LinkedIdentity[] {
    return ids.flatMap((id) => this.identities.get(id) ?? [])
  }
}

function otherEnd({ a, b }: Tie, id: number): number[] {
  return a === id ? [b] : b === id ? [a] : []
}

function said(members: readonly LinkedIdentity[], rank: number): string {
  const ids = members.map(({ id }) => id).sort((a, b) => a - b)
  return `${ids.join(' ')} at ${rank}`
}

function identity(id: number): StoredIdentity {
  return { id, signature: `s${id}`, kind: 'commitment', features: {} as StoredIdentity['features'] }
}

interface Coming {
  readonly to: readonly (readonly [number, number])[]
  readonly together: boolean
}

/** One that comes: those before it that it is tied to, and whether it comes together with the last one. */
const coming = fc.record<Coming>({
  to: fc.array(fc.tuple(fc.nat(400), fc.double({ min: 4, max: 9, noNaN: true })), { maxLength: 3 }),
  together: fc.boolean(),
})

async function grown(comings: readonly Coming[]): Promise<Kept> {
  const kept = new Kept()
  let newcomers: number[] = []
  let ties: Tie[] = []
  for (const [i, { to, together }] of comings.entries()) {
    if (!together) {
      await kept.add(newcomers, ties)
      newcomers = []
      ties = []
    }
    newcomers.push(i + 1)
    const others = new Map(i === 0 ? [] : to.map(([other, score]) => [1 + (other % i), score]))
    ties.push(...[...others].map(([other, score]) => ({ a: other, b: i + 1, score })))
  }
  await kept.add(newcomers, ties)
  return kept
}

const many = fc.array(coming, { minLength: LARGEST_PART + 40, maxLength: LARGEST_PART + 120 })

test('parts that grow one by one are those that all ties make', async () => {
  const property = fc.asyncProperty(many, async (comings) => {
    const kept = await grown(comings)
    expect(kept.parts()).toEqual(kept.trueParts())
  })
  await fc.assert(property, { numRuns: 30, endOnFailure: true })
})

test('a tie that is lost and does not matter leaves all parts as they were', async () => {
  const property = fc.asyncProperty(many, async (comings) => {
    const kept = await grown(comings)
    const parts = kept.parts()
    for (const lost of [...kept.ties]) {
      kept.ties.splice(kept.ties.indexOf(lost), 1)
      const matters = await thatMatter(kept.reads, [lost], new FreshIdentities())
      if (matters.length === 0) expect(kept.trueParts()).toEqual(parts)
      kept.ties.push(lost)
    }
  })
  await fc.assert(property, { numRuns: 6, endOnFailure: true })
})

test('parts that lose tie after tie are those that the rest make', async () => {
  const property = fc.asyncProperty(
    many,
    fc.array(fc.nat(), { maxLength: 60 }),
    async (comings, which) => {
      const kept = await grown(comings)
      for (const at of which) {
        const lost = kept.ties.splice(at % kept.ties.length, 1)
        await kept.lose(lost)
        expect(kept.parts()).toEqual(kept.trueParts())
      }
    },
  )
  await fc.assert(property, { numRuns: 20, endOnFailure: true })
})

test('what is too much by far is not looked at as a whole', async () => {
  const kept = new Kept()
  await kept.add([1], [])
  for (let id = 2; id <= 3 * LARGEST_PART; id++)
    await kept.add([id], [{ a: Math.floor(id / 12) || 1, b: id, score: id === 100 ? 8 : 4 }])
  const lost = kept.ties.filter(({ b }) => b === 100)
  kept.ties.splice(kept.ties.indexOf(lost[0] as Tie), 1)
  kept.asked = 0
  await kept.lose(lost)
  expect(kept.asked).toBeLessThan(LARGEST_PART / 2)
  expect(kept.parts()).toEqual(kept.trueParts())
})

test('one that is tied to two of many that hang together asks for none of their ties', async () => {
  const chain = Array.from({ length: 50 }, () => ({ to: [], together: false }) as Coming)
  const kept = await grown(chain)
  for (let id = 2; id <= 50; id++)
    await kept.add([id + 100], [{ a: id - 1, b: id + 100, score: 5 }])
  kept.asked = 0
  await kept.add(
    [300],
    [
      { a: 1, b: 300, score: 5 },
      { a: 2, b: 300, score: 6 },
    ],
  )
  expect(kept.asked).toBe(0)
  expect(kept.parts()).toEqual(kept.trueParts())
})

test('of a part that one is tied to too weakly, nobody is asked for', async () => {
  const kept = new Kept()
  const ids = Array.from({ length: LARGEST_PART + 10 }, (_, i) => i + 1)
  await kept.add([1], [])
  for (const id of ids.slice(1))
    await kept.add([id], [{ a: id - 1, b: id, score: id > 100 ? 4 : 7 }])
  kept.askedParts.length = 0
  await kept.add([500], [{ a: 50, b: 500, score: 4 }])
  expect(kept.askedParts).toEqual([])
  expect(kept.parts()).toEqual(kept.trueParts())
})

test('what is alone is in no part, and a part is named after one that is in it', () => {
  expect(nameOf([{ id: 4, part: 9 }])).toBe(0)
  expect(
    nameOf([
      { id: 4, part: 9 },
      { id: 5, part: 9 },
    ]),
  ).toBe(4)
  expect(
    nameOf([
      { id: 4, part: 0 },
      { id: 5, part: 5 },
      { id: 6, part: 5 },
    ]),
  ).toBe(5)
})
