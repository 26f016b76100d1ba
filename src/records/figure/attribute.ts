import { isTraded } from '../../core/indicator.ts'
import type { NounGroup } from '../../text/group.ts'
import { isMoney, isTime, lemmaAt, nounHolding, type Scene } from './scene.ts'
import type { Measured } from './statement.ts'
import { fits, type Topic, topicIn, topicNamed } from './topic.ts'

const COUNTED: ReadonlySet<string> = new Set(['1', '%', 'pp', 'TEU', 'FEU'])

/** The thing that a value only describes: "a 400-MW plant", "50-kg bags"; undefined for an amount of what is told. */
export function describedBy(scene: Scene, quantity: Measured): NounGroup | undefined {
  const { unit, from, to, change, counted } = quantity
  if (counted || change || COUNTED.has(unit) || isMoney(unit) || isTime(unit)) return undefined
  const group = nounHolding(scene, from)
  if (!group || group.head < to) return undefined
  const { reading, frames } = scene
  const head = lemmaAt(reading, group.head)
  if (frames.portions.has(head) || frames.wares.has(head)) return undefined
  if (isTraded(frames.carried.get(head))) return undefined
  if (topicIn(scene, { ...group, from: to }, quantity)) return undefined
  return frames.works.has(head) || isHyphened(scene, quantity) ? group : undefined
}

/** What a value measures of the work that it describes: what its unit says, else how much it can do. */
export function describedTopic(scene: Scene, group: NounGroup, { unit }: Measured): Topic | null {
  const { reading, frames } = scene
  const indicator = frames.units.get(unit) ?? 'capacity'
  const works = frames.works.has(lemmaAt(reading, group.head))
  return works && fits(scene, indicator, { unit }) ? topicNamed(scene, group, indicator) : null
}

/** Why a value that describes a thing is no figure: it is a name, or tells neither its size nor what it can do. */
export function attributeFault(scene: Scene, quantity: Measured): string | null {
  const { frames } = scene
  if (frames.gauges.has(quantity.unit)) return 'it only says what a line or pipe is like'
  const group = describedBy(scene, quantity)
  if (!group || describedTopic(scene, group, quantity)) return null
  if (frames.units.has(quantity.unit) && !frames.sizes.has(quantity.unit)) return null
  return 'it only describes a thing'
}

function isHyphened({ reading }: Scene, { from, to }: Measured): boolean {
  for (let at = from + 1; at < to; at++) if (reading.tokens[at]?.lower === '-') return true
  return false
}
