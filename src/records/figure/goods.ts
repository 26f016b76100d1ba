import type { Indicator } from '../../core/indicator.ts'
import { isTraded } from '../../core/indicator.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, type Range } from '../range.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import type { Topic } from './topic.ts'

/**
 * The goods that the words of a topic name: "grain exports", "agricultural imports", "trade in
 * textiles". Null where they name none, as in "annual exports", "border trade", "trade in 2015".
 */
export function goodsOf(scene: Scene, { group, to }: Topic, indicator: Indicator): Range | null {
  if (!group) return null
  const inner = to > group.to ? nounHolding(scene, to - 1) : undefined
  const near = behindIn(scene, to) ?? before(scene, group, indicator)
  return near ?? (inner ? before(scene, inner, indicator) : null)
}

/** "Wheat and barley exports", "agro-industrial exports": what stands right before the noun of a flow. */
function before(scene: Scene, group: NounGroup, indicator: Indicator): Range | null {
  const noun = measureIn(scene, group)
  if (noun < 0) return null
  let at = noun
  while (at > group.from && isWare(scene, at - 1, indicator)) at--
  if (at === noun || lemmaAt(scene.reading, at) === '-') return null
  const from = at === group.from ? joinedBefore(scene, at, indicator) : at
  return { from, to: noun }
}

/** The token of a group that names what is measured: "exports" of "grain export volume"; -1 without one. */
function measureIn({ reading, frames }: Scene, { from, head }: NounGroup): number {
  let found = -1
  let named: Indicator | undefined
  for (let at = head; at >= from; at--) {
    const lemma = lemmaAt(reading, at)
    const noun = frames.nouns.get(lemma)
    if (noun ? named && noun !== named : !frames.carriers.has(lemma)) break
    if (!noun) continue
    named = noun
    found = at
  }
  return found
}

/** A noun or an adjective of goods that says what is measured, and not when, whose or how much. */
function isWare({ reading, frames }: Scene, at: number, indicator: Indicator): boolean {
  const { tag } = reading.words[at] ?? { tag: 'PUNCT' }
  const lemma = lemmaAt(reading, at)
  if (lemma === '-') return isWithin(reading.tokens, at)
  if (frames.wareKinds.has(lemma)) return true
  if (tag !== 'NOUN' || reading.words[at + 1]?.lemma === "'s") return false
  const moves = isTraded(indicator) && frames.moved.has(lemma)
  const measure = frames.nouns.get(lemma)
  const known =
    moves || frames.carriers.has(lemma) || frames.manners.has(lemma) || measure === indicator
  return (
    !known &&
    (measure === undefined || !isTraded(indicator)) &&
    !holding(reading.times, at) &&
    !isParty(reading, at)
  )
}

function isWithin(tokens: Scene['reading']['tokens'], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at + 1]?.glued === true
}

function isParty({ mentions }: Scene['reading'], at: number): boolean {
  return mentions.at(at, at + 1).length > 0
}

/** "Oil and gas exports": the goods before "and" are a group of their own. */
function joinedBefore(scene: Scene, from: number, indicator: Indicator): number {
  const { reading, sentence } = scene
  const joint = from - 1
  if (reading.words[joint]?.tag !== 'CCONJ') return from
  const group = holding(sentence.nouns, joint - 1)
  if (!group || group.to !== joint || measureIn(scene, group) >= 0) return from
  let at = joint
  while (at > group.from && isWare(scene, at - 1, indicator)) at--
  return at === joint ? from : at
}

/** "Trade in the products of the farm sector": goods behind "in". */
function behindIn(scene: Scene, at: number): Range | null {
  const { reading, frames } = scene
  if (!frames.inside.has(lemmaAt(reading, at))) return null
  const group = nounHolding(scene, at + 1)
  const goods = group?.from === at + 1 && frames.wares.has(lemmaAt(reading, group.head))
  if (!goods) return null
  const of = frames.of.has(lemmaAt(reading, group.to))
    ? nounHolding(scene, group.to + 1)
    : undefined
  const whole = of && reading.words[of.head]?.tag === 'NOUN' ? of.to : group.to
  return { from: group.from, to: whole }
}
