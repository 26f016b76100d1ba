import { expect, test } from 'vitest'
import type { Story } from '../../api/answers.ts'
import { dayNumber } from '../../words/edtf-days.ts'
import { lineOfStory, lineOfThread } from './story-line.ts'

const TIME: Story['time'] = {
  due: { due: '../2020', said: '2019-03-01', record: 'r2', of: 'delivery' },
  overdue: { days: 400 },
  slips: [{ from: '2017', to: '../2020', said: '2019-03-01', record: 'r2' }],
  ...{ advanced: [], silent: null, next: null },
  restated: { times: 1, first: '2016-05-01', last: '2019-03-01', years: 2 },
}

const VOICE = { name: 'Gazette', as: 'source' as const }
const STORY: Story = {
  ...{
    thread: 't1',
    kind: 'promise',
    label: 'a bridge',
    parties: ['KZ', 'UZ'],
    asOf: '2022-02-04',
  },
  stage: {
    ...{
      stage: 'announced',
      said: '2016-05-01',
      date: null,
      record: 'r1',
      quote: 'It will be built.',
    },
    ...{ saidInferred: false, inferred: false, decision: null, afterDecision: null },
  },
  time: TIME,
  voices: {
    named: [{ ...VOICE, statements: 2, first: '2016-05-01', last: '2019-03-01' }],
    independent: 1,
    reprints: [],
  },
  ...{ reached: null, last: null, records: 2, review: {} as Story['review'] },
}

test('a dot stands for each day on which it was told, and the due moves', () => {
  const line = lineOfStory(STORY)
  expect(line.tellings.map(({ day, act }) => [day, act])).toEqual([
    [dayNumber(2016, 5, 1), 'announced'],
    [dayNumber(2019, 3, 1), null],
  ])
  const [before, after] = [dayNumber(2017, 12, 31), dayNumber(2020, 12, 31)]
  expect(line.dues).toEqual([
    { day: before, inForce: false },
    { day: after, inForce: true },
  ])
  expect(line.moves).toEqual([{ from: before, to: after }])
  expect(line.overdueSince).toBe(after)
  expect(line.stretches).toEqual([])
})

test('where a voice told more than its first and last day show, a stretch says so', () => {
  const named = [{ ...VOICE, statements: 7, first: '2016-05-01', last: '2019-03-01' }]
  const line = lineOfStory({ ...STORY, voices: { ...STORY.voices, named } })
  expect(line.stretches).toEqual([{ from: dayNumber(2016, 5, 1), to: dayNumber(2019, 3, 1) }])
})

test('a person’s decision is no statement', () => {
  const decision = {
    stage: 'delivered' as const,
    on: '2021-01-01',
    by: 'A',
    why: 'seen',
    record: 'r1',
  }
  const stage = { ...(STORY.stage as NonNullable<Story['stage']>), said: '2021-01-01', decision }
  const line = lineOfStory({ ...STORY, stage: { ...stage, stage: 'delivered' } })
  expect(line.tellings).toHaveLength(2)
  expect(line.closed).toBe(dayNumber(2021, 1, 1))
})

test('a thread has a dot for each statement, several on one day too', () => {
  const entry = {
    ...{ said: '2016-05-01', saidInferred: false, date: null, due: null, inferred: false },
    ...{ partial: false, reprintOf: null, record: 'r', document: 'd', speaker: null, quote: null },
  }
  const line = lineOfThread({
    ...STORY,
    entries: [
      { ...entry, act: 'announced' },
      { ...entry, act: 'restated' },
    ],
  })
  expect(line.tellings.map(({ act }) => act)).toEqual(['announced', 'restated'])
})
