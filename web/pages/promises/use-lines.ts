import { useMemo } from 'react'
import type { Story } from '../../api/answers.ts'
import { type LineOfYears, type Years, yearsOf } from '../../parts/told-line/line-of-years.ts'
import { lineOfStory } from '../../parts/told-line/story-line.ts'

/** Lines of stories that were drawn before: those that come with another part move none of them. */
const drawn = new WeakMap<Story, LineOfYears>()
const STEP = 5

/** The years that the lines of these promises have in common. */
export function useYears(stories: readonly Story[]): Years {
  const { first, last } = useMemo(() => yearsOf(stories.map(lineOf), STEP), [stories])
  return useMemo(() => ({ first, last }), [first, last])
}

/** The line of a promise; the same one each time. */
export function lineOf(story: Story): LineOfYears {
  const known = drawn.get(story)
  if (known) return known
  const line = lineOfStory(story)
  drawn.set(story, line)
  return line
}
