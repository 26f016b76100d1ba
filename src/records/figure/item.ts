import type { Indicator } from '../../core/indicator.ts'
import { nounHolding, opensItem, type Scene } from './scene.ts'
import type { Measured, Statement } from './statement.ts'
import { type Topic, topicNamed } from './topic.ts'

/** What several things have each: a section its length, a port its capacity. */
const OF_THINGS: ReadonlySet<Indicator> = new Set(['length', 'area', 'capacity', 'duration'])

/** "The Kenyan section is 120 km, the Somali section 722 km": the thing before a value without its verb. */
export function itemTopic(scene: Scene, quantity: Measured, before: Statement): Topic | null {
  if (before.scene.sentence !== scene.sentence || before.scene.clause !== scene.clause) return null
  if (!OF_THINGS.has(before.indicator) || before.unit !== quantity.unit) return null
  const group = nounHolding(scene, quantity.from - 1)
  const named = group?.to === quantity.from && group.from >= before.to && opensItem(scene, group)
  return named ? topicNamed(scene, group, before.indicator) : null
}

/** True for the topic of such an item: it is no matter of the subject before. */
export function isItem(scene: Scene, { indicator, group }: Topic): boolean {
  if (!group || !scene.verb || group.from < scene.verb.to || !opensItem(scene, group)) return false
  return indicator !== null && OF_THINGS.has(indicator)
}
