import type { Indicator } from '../../core/indicator.ts'
import { endOf, type Measured } from './statement.ts'
import type { Topic } from './topic.ts'

/** A topic that no words name: the unit alone tells it. */
export function topicByUnit(value: Measured, indicator: Indicator): Topic {
  const rule = `figure: ${indicator} by its unit`
  const tokens = { from: value.from, to: endOf(value) }
  return { indicator, side: 'either', group: null, verb: null, anaphor: false, ...tokens, rule }
}
