import { memo } from 'react'
import type { Story } from '../../api/answers.ts'
import { StageMark } from '../../parts/stage-mark.tsx'
import type { Years } from '../../parts/told-line/line-of-years.ts'
import { ToldLine } from '../../parts/told-line/told-line.tsx'
import { lineWords } from '../../words/story.ts'
import { PromiseClock } from './promise-clock.tsx'
import { PromiseHead } from './promise-head.tsx'
import { PromiseLast } from './promise-last.tsx'
import { PromiseTold } from './promise-told.tsx'
import { type StageColumn, stageColumns } from './stages.ts'
import { lineOf, useYears } from './use-lines.ts'

interface PromiseBoardProps {
  readonly stories: readonly Story[]
  /** The stage that is asked for; empty for all. */
  readonly asked: string
}

/** Promises in columns by their stage; sections one below the other where there is little room. */
export const PromiseBoard = memo(function PromiseBoard({ stories, asked }: PromiseBoardProps) {
  const columns = stageColumns(stories, asked)
  const years = useYears(stories)
  const widths = columns.map(({ tracks }) =>
    tracks === 0 ? 'max-content' : `minmax(${9 * Math.min(tracks, 2)}rem, ${tracks}fr)`,
  )
  return (
    <div className="promise-board" style={{ gridTemplateColumns: widths.join(' ') }}>
      {columns.map((column) => (
        <Column key={column.stage} column={column} years={years} />
      ))}
    </div>
  )
})

function Column({ column, years }: { readonly column: StageColumn; readonly years: Years }) {
  const { stage, stories } = column
  return (
    <section className="promise-column" data-stage={stage} data-empty={stories.length === 0}>
      <h2>
        <StageMark stage={stage} /> <span className="promise-count">{stories.length}</span>
      </h2>
      <ul>
        {stories.map((story) => (
          <Card key={story.thread} story={story} years={years} />
        ))}
      </ul>
    </section>
  )
}

const Card = memo(function Card({
  story,
  years,
}: {
  readonly story: Story
  readonly years: Years
}) {
  return (
    <li className="promise-card">
      <PromiseHead story={story} />
      <PromiseClock time={story.time} />
      <ToldLine line={lineOf(story)} years={years} words={lineWords(story)} />
      <PromiseTold story={story} />
      <PromiseLast last={story.last} />
    </li>
  )
})
