import type { Indicator } from '../core/indicator.ts'
import { isMoney, isTime, lemmaAt, type Scene } from './figure-scene.ts'
import type { Measured, Statement } from './figure-statement.ts'
import type { Topic } from './figure-topic.ts'

/** What a value measures: what its topic says, or the figure that it points to, or its unit. */
export function indicatorOf(
  scene: Scene,
  value: Measured,
  topic: Topic | null,
  pointed: Statement | undefined,
): Indicator {
  if (value.unit === '1' && value.counted)
    return topic?.indicator === 'capacity' && topic.to <= value.from ? 'capacity' : 'count'
  const named = topic?.indicator ?? pointed?.indicator ?? null
  if (isRate(value)) return 'price'
  if (value.unit === '%' && value.change?.role !== 'by')
    return named === 'price' ? 'price' : named === 'other' ? 'other' : 'share'
  if (named && named !== 'share') return named
  if (isMoney(value.unit)) return moneyFor(scene)
  return scene.frames.units.get(value.unit) ?? (isTime(value.unit) ? 'duration' : 'other')
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
