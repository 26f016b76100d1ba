import type { Indicator } from '../../core/indicator.ts'
import { lemmaAt, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'
import type { Topic } from './topic.ts'

/** A topic that no words name: the unit alone tells it. */
export function topicByUnit(value: Measured, indicator: Indicator): Topic {
  const rule = `figure: ${indicator} by its unit`
  const tokens = { from: value.from, to: endOf(value) }
  return { indicator, side: 'either', group: null, verb: null, anaphor: false, ...tokens, rule }
}

/** "The largest item at 5.2 billion", "steady at 3 million": so much without a unit is what was told before. */
export function isAtLevel({ reading, frames }: Scene, { from, value }: Measured): boolean {
  return value >= LARGE && frames.beside.has(lemmaAt(reading, from - 1))
}

const LARGE = 1e6
