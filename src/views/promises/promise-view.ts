import { countOf } from '../reading/count-words.ts'
import { plain } from '../reading/marked-text.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { saidLine } from '../tables/quote-lines.ts'
import { reviewsWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { type Column, type Row, table } from '../tables/table.ts'
import { partiesWords } from './parties-words.ts'
import { PROMISE_COLUMNS } from './promise-columns.ts'
import { PROMISE_STAGES } from './promise-stages.ts'
import { storyJson } from './story-json.ts'
import { dueLines, stageLines, stagesWords, toldWords } from './story-words.ts'
import { lastWords, type ToldThread } from './told-thread.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'PROMISE' },
  { title: 'STAGE', most: 16 },
  { title: 'DUE', most: 17 },
]
const LONGEST_LABEL = 200

/** Promises, projects and targets by what became of them, the one last spoken of first. */
export const promiseView: AnswerView<ToldThread> = {
  table: (items, style) => table(COLUMNS, items.map(row), style),
  counted: (items) =>
    stagesWords(countOf(items.length, 'promise', 'promises'), items, PROMISE_STAGES),
  remarks: (items) => [
    ...(items.some(({ story }) => story.time.silent)
      ? ['“Silent” is inferred: no document here has spoken of it for two years or more.']
      : []),
    ...(items.some(({ story }) => story.stage?.inferred)
      ? ['An inferred stage rests on a comparison of numbers: no document says so.']
      : []),
  ],
  json: storyJson,
  csv: PROMISE_COLUMNS,
}

function row(told: ToldThread): Row {
  const { thread, story } = told
  const last = lastWords(told)
  const kind = thread.kind === 'target' ? 'a target' : null
  const who = [partiesWords(thread.parties), kind].filter(Boolean).join(' · ')
  return {
    cells: [
      [shortKey(thread.key)],
      [thread.label.slice(0, LONGEST_LABEL), who],
      stageLines(story.stage),
      dueLines(story),
    ],
    below: [
      ...(last ? [saidLine(last.record)] : []),
      plain(`${toldWords(story.time, story.voices)} · ${reviewsWords(thread.records)}`),
    ],
  }
}
