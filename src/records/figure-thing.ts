import type { Indicator } from '../core/indicator.ts'
import type { Scene } from './figure-scene.ts'
import type { Statement } from './figure-statement.ts'
import type { Flow } from './figure-ties.ts'
import { goesOn } from './paragraph.ts'

/** "Peru will invest $3 million in the railway": in the other side's; not "in its ports". */
export function isInTheOther(
  { reading, to }: Scene,
  flow: Flow,
  named: readonly string[],
): boolean {
  if (flow.indicator !== 'investment') return false
  const behind = reading.mentions.at(flow.value.to, to)
  return !behind.some((m) => m.parties.some((p) => named.includes(p)))
}

/** "The port will have a capacity of 5 million tons. It will consist of 3 terminals": of whom the thing before was. */
export function sameThing(scene: Scene, { indicator, recent }: Flow): Statement | undefined {
  if (!recent?.stated || !OF_A_THING.has(indicator) || !OF_A_THING.has(recent.indicator))
    return undefined
  if (!recent.parties.every((p) => /^[A-Z]{2}$/.test(p))) return undefined
  const gap = scene.sentence.index - recent.scene.sentence.index
  return gap <= 2 && goesOn(scene.reading, recent.scene.sentence, scene.sentence)
    ? recent
    : undefined
}

/** What is measured on a thing that somebody owns: a port, a railway, a plant. */
const OF_A_THING: ReadonlySet<Indicator> = new Set([
  'capacity',
  'length',
  'area',
  'production',
  'freight',
  'count',
])
