import { isTime, type Scene } from './scene.ts'
import type { Measured } from './statement.ts'
import type { Topic } from './topic.ts'

/** What makes an amount a rate; what is told per year is the total of a year. */
const SHORT: ReadonlySet<string> = new Set(['mo', 'wk', 'd', 'h', 'min', 's'])

/** Things are counted and shares are told in one unit, whatever they are per. */
const BARE: ReadonlySet<string> = new Set(['1', '%', 'pp', 'TEU', 'FEU'])

/**
 * The unit of a value with the time that it is per: "14 million cubic metres a day" is in `m3/d`, and no total; "daily
 * exports of gas" are too. What is per year, a price, and a count keep their unit.
 */
export function unitOf(scene: Scene, { unit, per }: Measured, topic: Topic | null): string {
  if (BARE.has(unit) || isTime(unit) || unit.includes('/')) return unit
  if (topic?.indicator === 'price') return unit
  const time = per ?? recurring(scene, topic)
  return time !== null && SHORT.has(time) ? `${unit}/${time}` : unit
}

/** "Daily exports", "average daily output": the word stands before what is measured. */
function recurring({ reading, frames }: Scene, topic: Topic | null): string | null {
  const group = topic?.group
  if (!group) return null
  for (let at = group.from; at < group.to; at++) {
    const time = frames.recurring.get(reading.tokens[at]?.lower ?? '')
    if (time) return time
  }
  return null
}
