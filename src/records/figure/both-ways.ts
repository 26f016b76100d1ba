import type { Indicator } from '../../core/indicator.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Topic } from './topic.ts'

/**
 * "Exports and imports came to $3 billion", "export-import trade": both ways in one number are trade; `values` is how
 * many numbers the clause has.
 */
export function bothWays(scene: Scene, topic: Topic | null, values: number): Topic | null {
  if (!topic || values > 1 || !isOneWay(topic.indicator)) return topic
  for (let at = topic.from - 1; at <= topic.to + 1; at++)
    if (isJoint(scene, at) && joins(scene, at)) return { ...topic, indicator: 'trade' }
  return topic
}

const isOneWay = (indicator: Indicator | null | undefined): boolean =>
  indicator === 'exports' || indicator === 'imports'

function isJoint({ reading }: Scene, at: number): boolean {
  const token = reading.tokens[at]?.lower ?? ''
  return reading.words[at]?.tag === 'CCONJ' || token === '-' || token === '&' || token === '/'
}

/** True for a joint between the one and the other: "exports to and imports from". */
function joins(scene: Scene, joint: number): boolean {
  const { frames, reading } = scene
  const way = (at: number) => frames.nouns.get(lemmaAt(reading, at))
  const tied = frames.ties.has(lemmaAt(reading, joint - 1))
  const [before, behind] = [way(tied ? joint - 2 : joint - 1), way(joint + 1)]
  return isOneWay(before) && isOneWay(behind) && before !== behind
}
