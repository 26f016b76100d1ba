import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reading, type TestLedger, withLedger } from '../../test/support/ledger.ts'
import type { DocumentReading } from '../index.ts'
import type { RapporteurRecord } from '../records/record.ts'
import { documentKey } from './keys.ts'
import { openSqlite } from './store/sqlite/store.ts'
import type { StoredDecision } from './store/stored-decision.ts'

/** Texts of which several say the same; the last is a later version of the first. */
const TEXTS = [
  [
    'pier',
    'Togo will build a grain pier at Lomé by 2027. Trade between Chad and Togo amounted to $237 million in 2020.',
  ],
  [
    'pier-again',
    'Togo will build a grain pier at Lomé by 2027. Chad and Togo signed a transit treaty on 3 May 2021.',
  ],
  [
    'late',
    'Togo will build the grain pier at Lomé by 2029, the ministry said. Chad will plant cotton at Moundou by 2028.',
  ],
  [
    'goods',
    'Chad exported 2.4 million tons of cotton worth $933 million to Togo in 2020. Chad supports the grain pier at Lomé.',
  ],
  [
    'pier',
    'Togo will build a grain pier at Lomé by 2027. Trade between Chad and Togo amounted to $237 million in 2020. So it was.',
  ],
] as const

const READINGS = TEXTS.map(([id, text]) => reading(text, { id, published: '2021-06-01' }))

/** What other rules would have read: a record in three is missed, and every other one says something else. */
function byOtherRules({ document, records }: DocumentReading): DocumentReading {
  const found = records.filter((_, i) => i % 3 !== 0)
  return { document, records: found.map((record, i) => (i % 2 === 0 ? altered(record) : record)) }
}

function altered(record: RapporteurRecord): RapporteurRecord {
  switch (record.kind) {
    case 'figure':
      return { ...record, bound: '~' }
    case 'commitment':
      return { ...record, due: null }
    default:
      return { ...record, speaker: 'Issa' }
  }
}

const RULES = [(given: DocumentReading) => given, byOtherRules] as const

type Step =
  | { readonly do: 'add'; readonly text: number }
  | { readonly do: 'reread'; readonly text: number; readonly rules: 0 | 1 }
  | { readonly do: 'decide'; readonly action: string; readonly a: number; readonly b: number }
  | { readonly do: 'undo'; readonly row: number }

const text = fc.nat(TEXTS.length - 1)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), text }) },
    {
      weight: 2,
      arbitrary: fc.record({
        ...{ do: fc.constant('reread' as const), text },
        rules: fc.constantFrom(0 as const, 1 as const),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('decide' as const),
        action: fc.constantFrom('accept', 'reject', 'correct', 'merge', 'split', 'stage'),
        ...{ a: fc.nat(30), b: fc.nat(30) },
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), row: fc.nat(12) }) },
  ),
  { minLength: 4, maxLength: 24 },
)

const ways = fc.record({ backwards: fc.boolean(), atOnce: fc.boolean() })

const BY = { by: 'amina', why: 'so it is printed' }

/** Goes through steps in one ledger; a decision that makes no sense is refused, and changes nothing. */
class Walk {
  /** The texts in the order in which they were added, and by which rules they were read last. */
  readonly texts = new Map<number, 0 | 1>()
  private readonly given: TestLedger

  constructor(given: TestLedger) {
    this.given = given
  }

  async take(step: Step): Promise<void> {
    const { ledger, addReading } = this.given
    switch (step.do) {
      case 'add': {
        if (this.texts.has(step.text)) return
        this.texts.set(step.text, 0)
        await addReading(READINGS[step.text] as DocumentReading)
        return
      }
      case 'reread':
        if (this.texts.has(step.text)) await this.reread(step.text, step.rules)
        return
      case 'decide':
        return this.decide(step)
      case 'undo':
        await ledger.undo(step.row === 0 ? null : step.row, BY).catch(refused)
    }
  }

  async reread(number: number, rules: 0 | 1): Promise<void> {
    const { ledger } = this.given
    this.texts.set(number, rules)
    const given = RULES[rules](READINGS[number] as DocumentReading)
    const { text, published = null } = given.document
    const document = documentKey(text, published)
    await ledger.reread({ document, language: 'en', records: given.records })
  }

  private async decide({ action, a, b }: Extract<Step, { do: 'decide' }>): Promise<void> {
    const { ledger, records } = this.given
    const all = await records({ rejected: true })
    const [one, other] = [all[a % all.length], all[b % all.length]]
    if (!one || !other) return
    const { key } = one
    const asked = {
      accept: { action: 'accept', key },
      reject: { action: 'reject', key },
      correct: { action: 'correct', key, fields: [`speaker=${b % 2 === 0 ? 'Zara' : 'Idris'}`] },
      merge: { action: 'merge', keys: [a % 2 === 0 ? one.thread : key, other.key] },
      split: { action: 'split', key, from: b % 2 === 0 ? null : other.key },
      stage: { action: 'stage', key, stage: 'cancelled', on: null },
    } as const
    await ledger.decide(asked[action as keyof typeof asked], BY).catch(refused)
  }
}

function refused(error: Error): void {
  if (error.name !== 'Problem') throw error
}

/** How a ledger is built anew. */
interface Way {
  readonly backwards: boolean
  readonly atOnce: boolean
}

/** A ledger in which the same was decided before the same documents came, in another order, or all at once. */
async function builtAnew(
  walked: Walk,
  decisions: readonly StoredDecision[],
  { backwards, atOnce }: Way,
): Promise<unknown> {
  return withLedger(async (given) => {
    const store = await openSqlite(given.file, { create: false })
    await store.transaction(async (writes) => {
      for (const { id: _, ...row } of decisions) await writes.addDecision(row)
    })
    await store.close()
    const again = new Walk(given)
    const order = inAnotherOrder([...walked.texts.keys()], backwards)
    if (atOnce) await Promise.all(order.map((text) => again.take({ do: 'add', text })))
    for (const number of order) {
      await again.take({ do: 'add', text: number })
      await again.reread(number, 1)
      await again.reread(number, walked.texts.get(number) ?? 0)
    }
    return stateOf(given)
  })
}

/** Versions of one document stay in their order. */
function inAnotherOrder(texts: readonly number[], backwards: boolean): number[] {
  const of = (id: string) => texts.filter((number) => TEXTS[number]?.[0] === id)
  const ids = [...new Set(texts.map((number) => TEXTS[number]?.[0] ?? ''))]
  return (backwards ? ids.reverse() : ids).flatMap(of)
}

async function stateOf({ records, threads }: TestLedger) {
  const all = await records({ rejected: true })
  const shown = all.map(({ key, review, record, thread }) => ({ key, review, record, thread }))
  return {
    records: shown.sort((a, b) => (a.key < b.key ? -1 : 1)),
    threads: (await threads()).map(({ records: own, ...rest }) => ({
      ...rest,
      records: own.map(({ key }) => key),
    })),
  }
}

test('whatever is decided, undone and read again, the ledger is that of its documents and decisions', async () => {
  await fc.assert(
    fc.asyncProperty(steps, ways, async (walk, way) => {
      await withLedger(async (given) => {
        const walked = new Walk(given)
        let rows: readonly StoredDecision[] = []
        for (const step of walk) {
          await walked.take(step)
          const now = await given.ledger.reads.decisions(null)
          expect(now.slice(0, rows.length)).toEqual(rows)
          rows = now
        }
        expect(await stateOf(given)).toEqual(await builtAnew(walked, rows, way))
      })
    }),
    { numRuns: 40 },
  )
}, 120_000)
