import { expect, test } from 'vitest'
import type { RecordAnswer, Story } from '../../api/answers.ts'
import { untold, verdict } from './verdict.ts'

const STAGE: NonNullable<Story['stage']> = {
  ...{
    stage: 'announced',
    said: '2017-02-24',
    date: null,
    record: 'r1',
    quote: 'It will be built.',
  },
  ...{ saidInferred: false, inferred: false, decision: null, afterDecision: null },
}
const TIME: Story['time'] = {
  ...{ due: null, overdue: null, slips: [], advanced: [], silent: null, next: null },
  restated: { times: 0, first: '2017-02-24', last: '2017-02-24', years: 0 },
}

function told(more: Partial<Story>): string[] {
  const story: Story = {
    ...{ thread: 't1', kind: 'promise', label: 'a bridge', parties: [], asOf: '2026-06-01' },
    ...{ stage: STAGE, time: TIME, reached: null, last: null, records: 1 },
    voices: { named: [], independent: 1, reprints: [] },
    review: {} as Story['review'],
    ...more,
  }
  return verdict(story, 'en-GB').map(
    ({ name, lines }) => `${name}: ${lines.map(({ words }) => words).join(' ')}`,
  )
}

test('what was told once says so in three lines', () => {
  expect(told({})).toEqual([
    'Stage: Announced on 24 February 2017, and no further for 9 years.',
    'Told: Once, on 24 February 2017.',
    'Voices: One voice.',
  ])
})

test('a stage has the day of the thing, and of the words', () => {
  const stage = { ...STAGE, stage: 'in-force' as const, date: '2016-11' }
  expect(told({ stage })[0]).toBe('Stage: In force November 2016, as told on 24 February 2017.')
  expect(told({ stage: null })[0]).toBe('Stage: No document tells where it stands.')
})

test('a document without a date gives a stage none', () => {
  const undated = { ...STAGE, said: '2026-05-30', saidInferred: true }
  expect(told({ stage: undated })[0]).toBe('Stage: Announced, as a document without a date tells.')
  expect(told({ stage: { ...undated, date: '2019' } })[0]).toBe(
    'Stage: Announced 2019, as a document without a date tells.',
  )
})

test('what no words say is called inferred, and what a person decided is theirs', () => {
  expect(told({ stage: { ...STAGE, inferred: true } })[0]).toContain('No words say so')
  const decision = {
    ...{ stage: 'delivered' as const, on: '2025-03-01' },
    by: 'Amina',
    why: 'seen',
    record: 'r1',
  }
  const stage = { ...STAGE, stage: 'delivered' as const, said: '2025-03-01', decision }
  expect(told({ stage })[0]).toBe('Stage: Delivered since 1 March 2025, as Amina decided: seen.')
})

test('what is late says by how much, and from what to what it was put off', () => {
  const moved = (from: string, to: string) => ({ from, to, said: '2019-01-01', record: 'r2' })
  const time: Story['time'] = {
    ...TIME,
    due: { due: '2021', said: '2019-01-01', record: 'r2', of: 'delivery' },
    overdue: { days: 1612 },
    slips: [moved('2018', '2019'), moved('2019', '2021')],
    silent: { since: '2019-01-01', years: 7, inferred: true },
  }
  expect(told({ time }).slice(1, 3)).toEqual([
    'Due: Overdue by 4 years: due 2021.',
    'Put off twice: From 2018 to 2019, told on 1 January 2019. From 2019 to 2021, told on 1 January 2019.',
  ])
  expect(told({ time }).at(-2)).toBe(
    'Silent: No document of this ledger has spoken of it since 1 January 2019, for 7 years. That it is silent is inferred.',
  )
})

test('what is no promise is not restated, but spoken of', () => {
  const restated = { times: 0, first: null, last: null, years: 0 }
  const voice = {
    name: null,
    as: 'unknown' as const,
    statements: 2,
    first: '2018-11-24',
    last: '2025-12-12',
  }
  const voices = { named: [voice], independent: 1, reprints: [] }
  const lines = told({ kind: 'route', time: { ...TIME, restated }, voices })
  expect(lines[1]).toBe('Told: In 2 statements, from 24 November 2018 to 12 December 2025.')
})

test('voices that repeat others do not count', () => {
  const voices = { named: [], independent: 2, reprints: [{ document: 'd2', of: 'd1' }] }
  expect(told({ voices }).at(-1)).toBe(
    'Voices: 2 voices, each for itself. 1 document prints the words of an earlier one again.',
  )
})

test('a promise that waits since less than a year, and one that is over, wait for nothing', () => {
  expect(told({ asOf: '2017-12-01' })[0]).toBe('Stage: Announced on 24 February 2017.')
  expect(told({ stage: { ...STAGE, stage: 'cancelled' } })[0]).toBe(
    'Stage: Cancelled on 24 February 2017.',
  )
})

test('a figure says what it says, once for each way, and how often it was told', () => {
  const figure = (record: string, published: string, value: number) =>
    ({
      ...{ kind: 'figure', record, value, high: null, unit: 't', bound: '=', period: '2020' },
      ...{ change: null, status: 'reported', document: { document: `d${record}`, published } },
    }) as RecordAnswer
  const members = [
    figure('r1', '2021-01-01', 300),
    figure('r2', '2021-05-01', 300),
    figure('r3', '2022-05-01', 320),
  ]
  expect(untold(members, 'en-GB')).toEqual([
    {
      name: 'Says, in 2 ways',
      lines: [
        { words: '300 t, 2020', record: 'r1' },
        { words: '320 t, 2020', record: 'r3' },
      ],
    },
    {
      name: 'Told',
      lines: [
        { words: '3 times from 1 January 2021 to 1 May 2022, in 3 documents.', record: null },
      ],
    },
  ])
})
