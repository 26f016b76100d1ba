import type { Indicator } from '../../core/indicator.ts'
import type { TimeValue } from '../../core/time.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { goodsOf } from './goods.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'
import type { Topic } from './topic.ts'

const PLAIN: ReadonlySet<Indicator> = new Set([
  'trade',
  'exports',
  'imports',
  'transit',
  'contracts',
  'price',
  'share',
])

/** What goods before their noun do not tell apart: a "supply contract", a "trade deficit". */
const UNTRADED: ReadonlySet<Indicator> = new Set(['share', 'other', 'contracts', 'count'])

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
  const traded = topic && !UNTRADED.has(indicator) ? goodsOf(scene, topic, indicator) : null
  if (traded) return withoutArticle(scene, traded)
  if (topic?.group && !topic.anaphor && !PLAIN.has(indicator))
    return ofMeasured(scene, topic.group, { quantity, indicator })
  return topic ? null : ofClause(scene, quantity)
}

/** "A 40-km road" is one; "the port's capacity" is the port's, and "freight traffic" says nothing more. */
function ofMeasured(
  scene: Scene,
  group: NounGroup,
  { quantity, indicator }: { readonly quantity: Measured; readonly indicator: Indicator },
): Range | null {
  const { reading, frames } = scene
  if (isAmount(scene, group)) return null
  const lemma = lemmaAt(reading, group.head)
  const named = frames.nouns.get(lemma) ?? (frames.carriers.has(lemma) ? indicator : undefined)
  if (named !== indicator || indicator === 'other')
    return withoutArticle(scene, beyond(group, quantity))
  for (let at = group.head - 1; at > group.from; at--) {
    if (reading.words[at]?.tag !== 'PART') continue
    const owner = { from: group.from, to: at }
    return isNamed(scene, at - 1) ? null : withoutArticle(scene, owner)
  }
  return null
}

/** The subject of the clause, where nothing else tells: a thing, and no state, person or number. */
function ofClause(scene: Scene, quantity: Measured): Range | null {
  const own = scene.subject[0]
  if (!own || own.from < scene.from || isNamed(scene, own.head) || !isMeasuring(scene)) return null
  const { tag } = scene.reading.words[own.head] ?? { tag: 'NUM' }
  const holds = holding(scene.reading.quantities, own.head) !== undefined
  return tag !== 'NOUN' || holds ? null : withoutArticle(scene, beyond(own, quantity))
}

/** "The terminal covers 5 hectares", but not "the newspaper wrote of 5 hectares". */
function isMeasuring({ reading, frames, verb }: Scene): boolean {
  if (verb === null) return true
  const acts = frames.outlook.has(verb.lemma) && !frames.lasts.has(verb.lemma) && !verb.passive
  return !acts && !reading.pack.reports.has(verb.lemma)
}

/** True for a word that names a party, a person or a place, or stands for one: "the country". */
function isNamed({ reading, frames }: Scene, at: number): boolean {
  return reading.mentions.at(at, at + 1).length > 0 || frames.lands.has(lemmaAt(reading, at))
}

/** "10 million tons of oil a year": the goods may stand within the words of the value. */
export function ofWithin(scene: Scene, quantity: Measured): Range | null {
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
  if (group && isAmount(scene, group)) return null
  const again = group !== undefined && scene.frames.anaphors.has(lemmaAt(scene.reading, group.head))
  if (!group || again || group.from !== at + 1 || scene.reading.words[group.head]?.tag !== 'NOUN')
    return null
  return group
}

/** "A grant of 50 million yuan", "exports of 5 tons": amounts are no goods. */
function isAmount({ reading }: Scene, { head }: NounGroup): boolean {
  const amount = holding(reading.quantities, head)
  return amount !== undefined && amount.counted === null && amount.per === null
}

/** "A 40-km road" without its value. */
function beyond({ from, to }: Range, quantity: Measured): Range {
  return { from: from <= quantity.from && quantity.to < to ? quantity.to : from, to }
}

/** A time that dates; "annual revenue" is of every year. */
const whenIn = (reading: Reading, range: Range): TimeValue | undefined =>
  within(reading.times, range).find(({ edtf, every }) => edtf !== null && every === null)

function withoutArticle({ reading }: Scene, { from, to: end }: Range): Range {
  // "Tons of crude last year".
  const to = whenIn(reading, { from: from + 1, to: end })?.from ?? end
  // "A 40-km-long road" is a road.
  const described = reading.tokens[from]?.lower === '-' && from + 2 < to
  let start = described ? from + 2 : from
  while (
    start < to - 1 &&
    (reading.words[start]?.tag === 'DET' || reading.words[start]?.tag === 'NUM')
  )
    start++
  return { from: start, to }
}
