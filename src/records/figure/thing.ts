import type { Indicator } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import type { NounGroup } from '../../text/group.ts'
import { goesOn } from '../paragraph.ts'
import { gappedSubject, nextGap } from './gap.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Statement } from './statement.ts'
import { type Flow, isWithRegion } from './ties.ts'

/** "Peru will invest $3 million in the railway": in the other side's; not "in its ports". */
export function isInTheOther(scene: Scene, flow: Flow, named: readonly string[]): boolean {
  const { reading, to } = scene
  if (!(flow.indicator === 'investment' || isLent(scene, flow)) || isSharedOut(scene, flow))
    return false
  if (isWithRegion(scene, flow)) return false
  const behind = isLent(scene, flow) ? [] : reading.mentions.at(flow.value.to, to)
  return !behind.some((m) => m.parties.some((p) => named.includes(p)))
}

/** "Peru gave a loan of $3 million": somebody gets it. */
function isLent({ reading, frames }: Scene, { indicator, topic }: Flow): boolean {
  const word = topic.group?.head ?? topic.verb?.head
  return indicator === 'other' && word !== undefined && frames.lent.has(lemmaAt(reading, word))
}

/** "The port of Mombasa, which can handle 5 million tons": the state where it lies. */
export function siteOf({ reading }: Scene, { head }: NounGroup): readonly string[] {
  const mention = reading.mentions.holding(head)
  return mention?.kind === 'place' ? mention.home : []
}

/** "Peru will give $3 million and Chile $2 million". */
function isSharedOut(scene: Scene, { value }: Flow): boolean {
  return gappedSubject(scene, value) !== undefined || nextGap(scene, value) < scene.sentence.to
}

/** "The port will have a capacity of 5 million tons. It will consist of 3 terminals": of whom the thing before was. */
export function sameThing(scene: Scene, { indicator, recent }: Flow): Statement | undefined {
  if (!recent?.stated || !OF_A_THING.has(indicator) || !OF_A_THING.has(recent.indicator))
    return undefined
  if (!recent.parties.every(hasStateShape)) return undefined
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
