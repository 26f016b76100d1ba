import { memo } from 'react'
import type { Story } from '../../api/answers.ts'
import { StageMark } from '../../parts/stage-mark.tsx'
import type { Years } from '../../parts/told-line/line-of-years.ts'
import { ToldLine } from '../../parts/told-line/told-line.tsx'
import { YearsHead } from '../../parts/told-line/year-axis.tsx'
import { When } from '../../parts/when.tsx'
import { lineWords } from '../../words/story.ts'
import { PromiseClock } from './promise-clock.tsx'
import { PromiseHead } from './promise-head.tsx'
import { PromiseLast } from './promise-last.tsx'
import { PromiseTold } from './promise-told.tsx'
import { lineOf, useYears } from './use-lines.ts'

interface PromiseTableProps {
  readonly stories: readonly Story[]
}

/** Promises as a table, the one last spoken of first; their lines stand below the same years. */
export const PromiseTable = memo(function PromiseTable({ stories }: PromiseTableProps) {
  const years = useYears(stories)
  return (
    <div className="wide">
      <table className="promise-table">
        <caption className="for-listeners">Promises, the one last spoken of first</caption>
        <thead>
          <tr>
            <th scope="col">Promise</th>
            <th scope="col">Stage</th>
            <th scope="col">Due</th>
            <th scope="col">
              <span className="for-listeners">Years of telling</span>
              <YearsHead years={years} />
            </th>
            <th scope="col">Last said</th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <Row key={story.thread} story={story} years={years} />
          ))}
        </tbody>
      </table>
    </div>
  )
})

interface RowProps {
  readonly story: Story
  readonly years: Years
}

const Row = memo(function Row({ story, years }: RowProps) {
  const { stage, time, last } = story
  return (
    <tr>
      <th scope="row" className="promise-cell-words">
        <PromiseHead story={story} as="p" />
      </th>
      <td>
        <StageMark stage={stage?.stage} />
        {stage && (
          <p className="promise-said">
            <StageTime stage={stage} />
          </p>
        )}
      </td>
      <td className="promise-cell-due">
        <PromiseClock time={time} />
      </td>
      <td className="promise-cell-line">
        <ToldLine line={lineOf(story)} years={years} words={lineWords(story)} size="bare" />
        <PromiseTold story={story} />
      </td>
      <td className="promise-cell-words">
        <PromiseLast last={last} />
      </td>
    </tr>
  )
})

function StageTime({ stage }: { readonly stage: NonNullable<Story['stage']> }) {
  if (stage.date === null && stage.saidInferred) return 'no date'
  return <When time={stage.date ?? stage.said} />
}
