import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link, told } from '../../../test/support/claims.ts'
import type { LedgerRecord, ThreadKind } from '../ledger-record.ts'
import { threadStory } from './stories.ts'

const dates = fc.constantFrom(
  null,
  '2018',
  '2019-05',
  '2020-02-11',
  '../2021',
  '2022~',
  '2019/2020',
)
const days = fc.constantFrom(
  null,
  '2018-01-01',
  '2019-05-20',
  '2020-02-12',
  '2020-02-20',
  '2022-07-01',
)
const quotes = fc.constantFrom(
  'Chad will build a terminal.',
  'They agreed on the first phase.',
  'It is under construction.',
  'The two sides signed a long agreement on a terminal for grain in the port of the capital of Togo.',
)

const claims = fc.oneof(
  fc
    .record({
      due: dates,
      strength: fc.constantFrom('binding', 'pledged'),
      status: fc.constantFrom('open', 'underway', 'stalled'),
    } as const)
    .map(commitment),
  fc
    .record({
      date: dates,
      status: fc.constantFrom('proposed', 'signed', 'in-force', 'ended'),
    } as const)
    .map(instrument),
  fc
    .record({
      date: dates,
      status: fc.constantFrom('planned', 'launched', 'operating', 'suspended'),
    } as const)
    .map(link),
  fc
    .record({
      date: dates,
      type: fc.constantFrom('opening', 'meeting'),
      status: fc.constantFrom('held', 'planned', 'cancelled'),
    } as const)
    .map(event),
  fc
    .record({
      period: dates,
      value: fc.constantFrom(1e9, 2e9),
      status: fc.constantFrom('target', 'reported'),
    } as const)
    .map(figure),
)

const record = fc
  .record({
    claim: claims,
    published: days,
    quote: quotes,
    source: fc.constantFrom('A', 'B', 'C'),
    text: fc.constantFrom('x', 'y'),
  })
  .map(({ claim, published, quote, ...of }) => told(claim, published, quote, of))

const threads = fc.record({
  kind: fc.constantFrom<ThreadKind[]>('promise', 'target', 'meeting', 'document', 'route'),
  records: fc.uniqueArray(record, { selector: ({ key }) => key, maxLength: 12 }),
})

describe('every story', () => {
  test('is the same in whatever order its records come', () => {
    const shuffled = threads.chain(({ kind, records }) =>
      fc.tuple(
        fc.constant({ kind, records }),
        fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([{ kind, records }, other]) => {
        expect(threadStory({ kind, records: other }, '2026-07-01')).toEqual(
          threadStory({ kind, records }, '2026-07-01'),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('begins, as of a later day, with the entries that it had as of an earlier one', () => {
    const asOf = fc.constantFrom(
      '2017-01-01',
      '2019-06-01',
      '2020-02-15',
      '2022-12-31',
      '2026-07-01',
    )
    fc.assert(
      fc.property(threads, asOf, asOf, (thread, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const before = threadStory(thread, early)?.entries ?? []
        const after = threadStory(thread, late)?.entries ?? []
        expect(after.slice(0, before.length)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('goes from document to document, each in one piece', () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const documents = (threadStory(thread, '2026-07-01')?.entries ?? []).map((e) => e.document)
        const turns = documents.filter((document, i) => document !== documents[i - 1])
        expect(turns).toHaveLength(new Set(documents).size)
      }),
      { numRuns: 500 },
    )
  })

  test('shows a record of the thread for its stage, and tells nothing from after the day', () => {
    const keys = (records: readonly LedgerRecord[]) => new Set(records.map(({ key }) => key))
    fc.assert(
      fc.property(threads, (thread) => {
        const story = threadStory(thread, '2020-02-15')
        const known = keys(thread.records)
        if (story?.stage) expect(known.has(story.stage.record)).toBe(true)
        for (const { said } of story?.entries ?? []) expect(said <= '2020-02-15').toBe(true)
        expect(story?.voices.independent ?? 0).toBeLessThanOrEqual(story?.voices.named.length ?? 0)
      }),
      { numRuns: 500 },
    )
  })
})
