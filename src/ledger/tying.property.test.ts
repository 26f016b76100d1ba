import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GivenText, type TestLedger, withLedger } from '../../test/support/ledger.ts'
import { NEAREST } from './tying.ts'

const TELLINGS = [
  ...['2024', '2025', '2026', '2027', '2028'].flatMap((year) => [
    `Chad and Togo agreed to build a grain terminal in Lomé by ${year}.`,
    `Chad plans to open the grain terminal in Lomé with Togo by ${year}.`,
  ]),
  'Togo is ready to invest $62 million in the grain terminal in Lomé, it told Chad.',
  'Chad and Togo will build a cotton terminal in Lomé.',
  'The foreign minister of Chad arrived in Lomé on an official visit to Togo.',
]

interface Telling extends GivenText {
  readonly text: string
}

/** What is told of one thing so often, and so often on one day, that no record is compared with all others. */
const telling = fc
  .record({
    text: fc.constantFrom(...TELLINGS),
    day: fc.oneof(fc.constant(9), fc.integer({ min: 1, max: 12 })),
    address: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ text, day, address }): Telling => {
    const published = `2023-01-${`${day}`.padStart(2, '0')}`
    return { text, published, id: `a${address}` }
  })

/** Which identities are tied, by their signatures, and what the threads are. */
async function tiesAndThreads({ file, threads }: TestLedger): Promise<string[]> {
  const database = new Sqlite(file, { readonly: true })
  const sql = `select min(a.signature, b.signature) as a, max(a.signature, b.signature) as b, score
    from resemblance r join identity a on a.id = r.a join identity b on b.id = r.b`
  const ties = database.prepare<[], { a: string; b: string; score: number }>(sql).all()
  database.close()
  const all = (await threads()).map(({ key, label, records }) =>
    [key, label, ...records.map((each) => each.key)].join(' '),
  )
  return [...ties.map(({ a, b, score }) => `${a} ${b} ${score}`), ...all].sort()
}

const given = (tellings: readonly Telling[], atOnce = 1) =>
  withLedger(async (ledger) => {
    for (let from = 0; from < tellings.length; from += atOnce) {
      const some = tellings.slice(from, from + atOnce)
      await Promise.all(some.map(({ text, ...rest }) => ledger.add(text, rest)))
    }
    return tiesAndThreads(ledger)
  })

/** The last text at each address, which is all that is in force. */
function inForce(tellings: readonly Telling[]): Telling[] {
  return [...new Map(tellings.map((each) => [each.id, each])).values()]
}

test('what many speak of is tied and threaded alike in any order, so many at once, whatever was replaced since', async () => {
  const many = fc.array(telling, { minLength: NEAREST.onDay, maxLength: 5 * NEAREST.onDay })
  const anyNumber = fc.integer({ min: 1, max: 5 * NEAREST.onDay })
  const chance = [fc.infiniteStream(fc.nat()), anyNumber, anyNumber] as const
  const property = fc.asyncProperty(many, ...chance, async (tellings, random, atOnce, together) => {
    const seen = new Set<string>()
    // A text that was given before is not taken in again.
    const unlike = tellings.filter(({ text, published }) => {
      const key = `${text} ${published}`
      return !seen.has(key) && seen.add(key)
    })
    const order = inForce(unlike).map((each) => ({ each, at: random.next().value }))
    const shuffled = order.sort((x, y) => x.at - y.at).map(({ each }) => each)
    const [one, other] = [await given(unlike, atOnce), await given(shuffled, together)]
    expect(one).toEqual(other)
    expect(one).toEqual(await given(shuffled))
  })
  await fc.assert(property, { numRuns: 12, endOnFailure: true })
}, 120_000)
