import { expect, test } from 'vitest'
import { PLAIN, withAsked } from '../../../test/support/asked-ledger.ts'
import { type TestLedger, withLedger } from '../../../test/support/ledger.ts'
import { threadStory } from '../../ledger/history/stories.ts'
import type { StageDecision } from '../../ledger/history/story.ts'
import { promiseView } from './promise-view.ts'
import { spanWords } from './story-words.ts'
import { quietDay, type ToldThread } from './told-thread.ts'

/** The label is of the ledger's choice. */
const label = 'build a grain pier for Chad at the port of Lomé by 2022'

async function told(
  { threads }: TestLedger,
  asOf: string,
  stageDecisions: StageDecision[] = [],
): Promise<ToldThread[]> {
  return (await threads({ threadKinds: ['promise', 'target'] })).flatMap((thread) => {
    const story = threadStory(thread, asOf, { stageDecisions })
    return story ? [{ thread: { ...thread, label }, story }] : []
  })
}

test('a promise stands in a row with its stage and due, its last words and who told it', async () => {
  await withAsked(async (ledger) => {
    const items = await told(ledger, '2026-06-01')
    expect(promiseView.table(items, PLAIN)).toBe(
      `KEY        PROMISE                                STAGE        DUE
t151d51b6  build a grain pier for Chad at the     signed       by 2024
           port of Lomé by 2022                   11 Mar 2019  overdue 17 months
           Chad and Togo                                       put off once
           Amina Idrissou, Sahel Gazette, 3 June 2021: “Togo will build the
           grain pier for Chad at the port of Lomé by 2024”
           told twice in 2 years · silent for 4 years · not reviewed
`.replace('t151d51b6', items[0]?.thread.key.slice(0, 9) ?? ''),
    )
    expect(promiseView.counted(items)).toBe('1 promise: 1 signed')
    expect(promiseView.remarks?.(items)).toEqual([
      '“Silent” is inferred: no document here has spoken of it for two years or more.',
    ])
  })
})

test('as of an earlier day only what had been said by then is told', async () => {
  await withAsked(async (ledger) => {
    const [item] = await told(ledger, '2020-01-01')
    expect(item?.story.time.due?.due).toBe('../2022')
    const table = promiseView.table(item ? [item] : [], PLAIN)
    expect(table).toContain('by 2022')
    expect(table).not.toMatch(/put off|overdue|silent|Sahel Gazette/)
  })
})

test('a stage that a person decided names who did', async () => {
  await withAsked(async (ledger) => {
    const [before] = await told(ledger, '2026-06-01')
    const record = before?.thread.records.at(-1)?.key ?? ''
    const decision = {
      stage: 'delivered',
      on: '2025-02-01',
      by: 'Ama',
      why: 'seen',
      record,
    } as const
    const items = await told(ledger, '2026-06-01', [decision])
    expect(promiseView.table(items, PLAIN)).toMatch(/delivered.*\n.*1 Feb 2025.*\n.*decided by Ama/)
    expect(
      promiseView.csv.find(([name]) => name === 'decided_by')?.[1](items[0] as ToldThread),
    ).toBe('Ama')
  })
})

test('a promise as JSON carries the quotations of its stage and of the last words', async () => {
  await withAsked(async (ledger) => {
    const [item] = await told(ledger, '2026-06-01')
    expect(promiseView.json(item as ToldThread)).toMatchObject({
      kind: 'promise',
      parties: ['TD', 'TG'],
      asOf: '2026-06-01',
      stage: {
        stage: 'signed',
        date: '2019-03-11',
        quote: 'The two countries signed a memorandum on the grain pier at Lomé on 11 March 2019.',
        inferred: false,
      },
      time: {
        due: { due: '../2024', said: '2021-06-03' },
        slips: [{ from: '../2022', to: '../2024' }],
        silent: { since: '2021-06-03', inferred: true },
      },
      last: {
        speaker: 'Amina Idrissou',
        quote: 'Togo will build the grain pier for Chad at the port of Lomé by 2024',
      },
      records: 3,
      review: { unreviewed: 3 },
    })
  })
})

test('the columns of a promise as CSV hold what the table tells', async () => {
  await withAsked(async (ledger) => {
    const [item] = await told(ledger, '2026-06-01')
    const row = Object.fromEntries(
      promiseView.csv.map(([name, cell]) => [name, cell(item as ToldThread)]),
    )
    expect(row).toMatchObject({
      label,
      parties: 'TD TG',
      stage: 'signed',
      due: '../2024',
      overdue_days: 517,
      put_off: 1,
      first_due: '../2022',
      silent_since: '2021-06-03',
      last_source: 'Sahel Gazette',
      reviewed: 0,
      as_of: '2026-06-01',
    })
  })
})

test.for([
  [1, '1 day'],
  [89, '89 days'],
  [90, '2 months'],
  [517, '17 months'],
  [730, '2 years'],
  [1500, '4 years'],
] as const)('%i days are %s', ([days, words]) => {
  expect(spanWords(days, '2026-06-01')).toBe(words)
})

test('what was last spoken of two years ago is quiet', () => {
  expect(quietDay('2026-06-01')).toBe('2024-06-02')
  expect(quietDay('2026-02-28')).toBe('2024-02-29')
})

test('what a document without a date tells has none', async () => {
  await withLedger(async (ledger) => {
    await ledger.add('Togo will build a grain pier at Lomé.', { published: null })
    const table = promiseView.table(await told(ledger, '2026-06-01'), PLAIN)
    expect(table).toContain('no date')
    expect(table).not.toContain('said ')
  })
})
