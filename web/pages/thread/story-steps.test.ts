import { expect, test } from 'vitest'
import type { RecordAnswer } from '../../api/answers.ts'
import { besides, type Entry, storySteps } from './story-steps.ts'

const entry = (record: string, said: string): Entry => ({
  ...{ act: 'restated', said, saidInferred: false, date: null, due: null, inferred: false },
  ...{ partial: false, reprintOf: null, record, document: 'd', speaker: null, quote: 'words' },
})
const member = (record: string) => ({ record }) as RecordAnswer

test('a step has its record, and the due that it moved', () => {
  const time = {
    slips: [{ from: '2018', to: '2020', said: '2019-05-01', record: 'r2' }],
    advanced: [{ from: '2020', to: '2019', said: '2019-06-01', record: 'r3' }],
  }
  const entries = [entry('r1', '2017-05-01'), entry('r2', '2019-05-01'), entry('r3', '2019-06-01')]
  const steps = storySteps(entries, [member('r2')], time)
  expect(steps.map((step) => step.member?.record ?? null)).toEqual([null, 'r2', null])
  expect(steps.map((step) => step.moved)).toEqual([
    null,
    { from: '2018', to: '2020', later: true },
    { from: '2020', to: '2019', later: false },
  ])
})

test('a pause of a year or more is told', () => {
  const entries = [entry('r1', '2017-05-01'), entry('r2', '2019-05-01'), entry('r3', '2019-06-01')]
  expect(storySteps(entries, [], undefined).map(({ quietDays }) => quietDays)).toEqual([
    null,
    730,
    null,
  ])
})

test('records that tell no part of the story stand besides', () => {
  const rest = besides([entry('r1', '2017-05-01')], [member('r1'), member('r2')])
  expect(rest.map(({ record }) => record)).toEqual(['r2'])
})
