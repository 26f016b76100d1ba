import { expect, test } from 'vitest'
import type { Story } from '../../api/answers.ts'
import { STAGES, stageColumns } from './stages.ts'

const stories = (stage: string | null, count: number): Story[] =>
  Array.from(
    { length: count },
    (_, i) => ({ thread: `${stage}${i}`, stage: stage && { stage } }) as Story,
  )

test('every stage has a column, in the order of a promise, though nothing stands at it', () => {
  const columns = stageColumns(stories('agreed', 2), '')
  expect(columns.map(({ stage }) => stage)).toEqual([...STAGES])
  expect(columns.map((column) => column.stories.length)).toEqual([0, 2, 0, 0, 0, 0, 0])
})

test('where one stage is asked for, it is the only column', () => {
  expect(stageColumns(stories('agreed', 2), 'agreed').map(({ stage }) => stage)).toEqual(['agreed'])
})

test('what no stage was told of stands behind them', () => {
  const columns = stageColumns([...stories(null, 1), ...stories('signed', 1)], '')
  expect(columns.at(-1)?.stage).toBeNull()
})

test('the fullest columns take the room that others leave', () => {
  const tracks = (...given: Story[][]) =>
    stageColumns(given.flat(), '').map((column) => column.tracks)
  expect(tracks(stories('announced', 30), stories('signed', 3))).toEqual([5, 0, 1, 0, 0, 0, 0])
  expect(tracks(stories('announced', 2), stories('agreed', 1))).toEqual([2, 1, 0, 0, 0, 0, 0])
  expect(tracks(...STAGES.map((stage) => stories(stage, 9)))).toEqual([1, 1, 1, 1, 1, 1, 1])
})
