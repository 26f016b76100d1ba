import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areNearByKey, type KeyPlace, type NearByKey, nearByKeys } from './near-by-key.ts'
import { sqliteStatements } from './sqlite/statements.ts'
import type { Statements } from './statements.ts'

const MOST = { earlier: 2, onDay: 2, ofDay: 4 }
const KEY = 7
const OTHER_KEY = 8

interface Stood extends KeyPlace {
  readonly id: number
}

/** What is near what, as it is written down for people. */
function isNear(a: Stood, b: Stood, all: readonly Stood[]): boolean {
  const [first, last] = a.day - b.day || a.tie - b.tie ? order(a, b) : [a, b]
  const behindFirst = all.filter((each) => order(first, each)[0] === first && each !== first)
  if (first.day === last.day)
    return behindFirst.filter((each) => order(each, last)[1] === last && each !== last).length < 2
  const between = behindFirst.filter(({ day }) => day < last.day)
  const before = all.filter(({ day, tie }) => day === last.day && tie < last.tie)
  return between.length < MOST.earlier && before.length < MOST.ofDay
}

const order = (a: Stood, b: Stood): [Stood, Stood] =>
  (a.day - b.day || a.tie - b.tie) < 0 ? [a, b] : [b, a]

const pairs = (all: readonly Stood[]): Set<string> =>
  new Set(
    all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => (isNear(a, b, all) ? [named(a, b)] : [])),
    ),
  )
const named = (a: { id: number }, b: { id: number }): string =>
  [a.id, b.id].sort((x, y) => x - y).join(' ')

function table() {
  const database = new Sqlite(':memory:')
  database.exec(`create table identity_key (key integer, day integer, tie integer, identity integer,
    primary key (key, day, tie)) without rowid`)
  const put = database.prepare('insert into identity_key values (?, ?, ?, ?)')
  return {
    statements: sqliteStatements(database, 'test'),
    put: ({ key, day, tie, id }: Stood) => put.run(key, day, tie, id),
    close: () => database.close(),
  }
}

async function nearByKey(statements: Statements, { key, ...place }: KeyPlace): Promise<NearByKey> {
  const found = await nearByKeys(statements, { ...place, keys: [key] }, MOST)
  return found[0] as NearByKey
}

const places = fc.uniqueArray(
  fc.record({ day: fc.integer({ min: 1, max: 6 }), tie: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 24, selector: ({ day, tie }) => `${day} ${tie}` },
)

test('whoever comes in whatever order is near just those of whom it is said so, and parts just those who are so no more', () =>
  fc.assert(
    fc.asyncProperty(places, async (given) => {
      const { statements, put, close } = table()
      put({ key: OTHER_KEY, day: 3, tie: 3, id: 1000 })
      const all: Stood[] = []
      for (const [i, { day, tie }] of given.entries()) {
        const own = { key: KEY, day, tie, id: i + 1 }
        const before = pairs(all)
        const { near, parted } = await nearByKey(statements, own)
        all.push(own)
        put(own)
        const after = pairs(all)
        const ownPairs = near.map((id) => named(own, { id }))
        const lost = [...before].filter((pair) => !after.has(pair)).sort()
        expect([...before, ...ownPairs].filter((pair) => !lost.includes(pair)).sort()).toEqual(
          [...after].sort(),
        )
        expect(parted.map(([a, b]) => named({ id: a }, { id: b })).sort()).toEqual(lost)
      }
      for (const a of all)
        for (const b of all)
          if (a.id < b.id)
            expect(await areNearByKey(statements, [a, b], MOST)).toBe(isNear(a, b, all))
      close()
    }),
    { numRuns: 200, endOnFailure: true },
  ))

test('who comes day by day parts nobody, as long as no day has many', async () => {
  const { statements, put, close } = table()
  for (let i = 0; i < 30; i++) {
    const own = { key: KEY, day: Math.floor(i / 3), tie: (i * 7) % 31, id: i + 1 }
    expect((await nearByKey(statements, own)).parted).toEqual([])
    put(own)
  }
  close()
})

test('each of several keys has its own', async () => {
  const { statements, put, close } = table()
  const far = Number.MAX_SAFE_INTEGER
  put({ key: KEY, day: -3, tie: 9, id: 1 })
  put({ key: KEY, day: 5, tie: 2, id: 2 })
  put({ key: far, day: 5, tie: 2, id: 3 })
  const found = await nearByKeys(statements, { keys: [far, 1, KEY], day: 6, tie: 1 }, MOST)
  expect(found.map(({ near }) => near)).toEqual([[3], [], [2, 1]])
  expect(await nearByKeys(statements, { keys: [], day: 6, tie: 1 }, MOST)).toEqual([])
  close()
})
