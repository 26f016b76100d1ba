import type { Indicator } from '../core/indicator.ts'
import { isMoney, isTime, lemmaAt, type Scene } from './figure-scene.ts'
import type { Measured, Statement } from './figure-statement.ts'
import { fits, type Topic } from './figure-topic.ts'

/** What a value measures: what its topic says, or the figure that it points to, or its unit. */
export function indicatorOf(
  scene: Scene,
  value: Measured,
  topic: Topic | null,
  pointed: Statement | undefined,
): Indicator {
  if (value.unit === '1' && value.counted)
    return topic?.indicator === 'capacity' && topic.to <= value.from ? 'capacity' : 'count'
  const said = topic?.indicator ?? (pointed ? pointedIndicator(scene, value, pointed) : null)
  const named = fits(scene, said, value) ? said : null
  if (isRate(value)) return 'price'
  if (value.unit === '%' && value.change?.role !== 'by')
    return named === 'price' ? 'price' : named === 'other' ? 'other' : 'share'
  if (named && isCapable(scene, value, named)) return 'capacity'
  if (named && named !== 'share') return named
  if (isMoney(value.unit)) return moneyFor(scene)
  return scene.frames.units.get(value.unit) ?? (isTime(value.unit) ? 'duration' : 'other')
}

/** "Their total value": what documents that were counted are worth. */
function pointedIndicator(
  { frames }: Scene,
  value: Measured,
  pointed: Statement,
): Indicator | null {
  if (pointed.counted === null || !isMoney(value.unit)) return pointed.indicator
  return frames.documents.has(pointed.counted) ? 'contracts' : null
}

const HANDLED: ReadonlySet<Indicator> = new Set(['freight', 'transit', 'production'])

/** "The port can handle 5 million tons a year": what something is able to do is its capacity. */
export function isCapable(
  { verb, frames }: Scene,
  { per, from }: Measured,
  indicator: Indicator,
): boolean {
  const able = verb !== null && verb.to <= from && frames.capable.has(verb.modal ?? '')
  return able && per !== null && isTime(per) && (HANDLED.has(indicator) || indicator === 'capacity')
}

/** "$120 a ton": money per amount is a price; per month or year it is none. */
function isRate({ unit, per }: Measured): boolean {
  return isMoney(unit) && per !== null && !isTime(per) && per !== 'capita'
}

/** Money that nothing names: what documents in the sentence are worth, or something else. */
function moneyFor({ frames, reading, sentence }: Scene): Indicator {
  for (let at = sentence.from; at < sentence.to; at++)
    if (reading.words[at]?.tag === 'NOUN' && frames.documents.has(lemmaAt(reading, at)))
      return 'contracts'
  return 'other'
}
