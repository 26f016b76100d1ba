import { useMemo } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { Story } from '../../api/answers.ts'
import { StageMark } from '../../parts/stage-mark.tsx'
import { type LineOfYears, type Years, yearsOf } from '../../parts/told-line/line-of-years.ts'
import { lineOfStory } from '../../parts/told-line/story-line.ts'
import { ToldLine } from '../../parts/told-line/told-line.tsx'
import { lineWords } from '../../words/story.ts'
import { PromiseClock } from './promise-clock.tsx'
import { PromiseHead } from './promise-head.tsx'
import { PromiseLast } from './promise-last.tsx'
import { PromiseTold } from './promise-told.tsx'
import { type StageColumn, stageColumns } from './stages.ts'

interface Lines {
  readonly lines: ReadonlyMap<Story, LineOfYears>
  readonly years: Years
}

/** The lines of promises, all over the same years. */
export function useLines(stories: readonly Story[]): Lines {
  return useMemo(() => {
    const lines = new Map(stories.map((story) => [story, lineOfStory(story)]))
    return { lines, years: yearsOf([...lines.values()]) }
  }, [stories])
}

/** Promises in columns by their stage; sections one below the other where there is little room. */
export function PromiseBoard({ stories }: { readonly stories: readonly Story[] }) {
  const { of } = useChosen()
  const columns = stageColumns(stories, of('stage'))
  const lines = useLines(stories)
  const widths = columns.map(({ tracks }) =>
    tracks === 0 ? 'max-content' : `minmax(${9 * Math.min(tracks, 2)}rem, ${tracks}fr)`,
  )
  return (
    <div className="promise-board" style={{ gridTemplateColumns: widths.join(' ') }}>
      {columns.map((column) => (
        <Column key={column.stage} column={column} lines={lines} />
      ))}
    </div>
  )
}

function Column({ column, lines }: { readonly column: StageColumn; readonly lines: Lines }) {
  const { stage, stories } = column
  return (
    <section className="promise-column" data-stage={stage} data-empty={stories.length === 0}>
      <h2>
        <StageMark stage={stage} /> <span className="promise-count">{stories.length}</span>
      </h2>
      <ul>
        {stories.map((story) => (
          <Card key={story.thread} story={story} lines={lines} />
        ))}
      </ul>
    </section>
  )
}

function Card({
  story,
  lines: { lines, years },
}: {
  readonly story: Story
  readonly lines: Lines
}) {
  const line = lines.get(story)
  return (
    <li className="promise-card">
      <PromiseHead story={story} />
      <PromiseClock time={story.time} />
      {line && <ToldLine line={line} years={years} words={lineWords(story)} />}
      <PromiseTold story={story} />
      <PromiseLast last={story.last} />
    </li>
  )
}
