import type { Indicator } from '../core/indicator.ts'
import { lemmaAt, nounHolding, type Scene } from './figure-scene.ts'
import { endOf, type Measured } from './figure-statement.ts'
import type { Topic } from './figure-topic.ts'
import type { Range } from './range.ts'

const PLAIN: ReadonlySet<Indicator> = new Set([
  'trade',
  'exports',
  'imports',
  'transit',
  'contracts',
  'price',
  'share',
])

/** The words that name the thing measured, where the indicator alone does not say it. */
export function subjectOf(
  scene: Scene,
  quantity: Measured,
  topic: Topic | null,
  indicator: Indicator,
): Range | null {
  if (quantity.counted) return { from: quantity.counted.from, to: quantity.counted.to }
  const goods = ofWithin(scene, quantity) ?? (topic ? ofBehind(scene, topic.to) : null)
  if (goods && goods !== topic?.group && !(goods.from <= quantity.from && quantity.from < goods.to))
    return withoutArticle(scene, goods)
  if (topic?.group && !topic.anaphor && !PLAIN.has(indicator))
    return withoutArticle(scene, beyond(topic.group, quantity))
  const own = scene.subject[0]
  return !topic && own && own.from >= scene.from
    ? withoutArticle(scene, beyond(own, quantity))
    : null
}

/** "10 million tons of oil a year": the goods may stand within the words of the value. */
function ofWithin(scene: Scene, quantity: Measured): Range | null {
  for (let at = quantity.from + 1; at <= endOf(quantity); at++) {
    const goods = ofBehind(scene, at)
    if (goods) return goods
  }
  return null
}

/** The noun group behind "of" at a token: "tons of grain", "exports of steel". */
function ofBehind(scene: Scene, at: number): Range | null {
  if (!scene.frames.of.has(lemmaAt(scene.reading, at))) return null
  const group = nounHolding(scene, at + 1)
  if (!group || group.from !== at + 1 || scene.reading.words[group.head]?.tag !== 'NOUN')
    return null
  return group
}

/** "A 40-km road" without its value. */
function beyond({ from, to }: Range, quantity: Measured): Range {
  return { from: from <= quantity.from && quantity.to < to ? quantity.to : from, to }
}

function withoutArticle({ reading }: Scene, { from, to }: Range): Range {
  let start = from
  while (
    start < to - 1 &&
    (reading.words[start]?.tag === 'DET' || reading.words[start]?.tag === 'NUM')
  )
    start++
  return { from: start, to }
}
