import type { Indicator } from '../../core/indicator.ts'
import type { Quantity } from '../../core/quantity.ts'
import type { Side } from '../../languages/figure-frames.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { behindArticle } from '../article.ts'
import { type Range, within } from '../range.ts'
import { isMoney, isTime, lemmaAt, nounHolding, nounsIn, type Scene, verbsIn } from './scene.ts'

/** What a value measures, and the words that say so. */
export interface Topic extends Range {
  /** Null where a carrier stands alone ("the volume"): what it measures was said before. */
  readonly indicator: Indicator | null
  readonly side: Side
  readonly group: NounGroup | null
  readonly verb: VerbGroup | null
  /** True where it points back: "it", "the figure", "its value". */
  readonly anaphor: boolean
  readonly rule: string
}

/** How many "of" a topic may lie behind: "the value of the exports of X" is one. */
const DEPTH = 3

/** What a noun group says is measured, or null. */
export function topicOf(scene: Scene, group: NounGroup, depth = 0): Topic | null {
  const { frames, reading } = scene
  const lemma = lemmaAt(reading, group.head)
  const named = nameAt(scene, group, group.head)
  if (named === 'freight' && isShipped(scene, group)) return topic(scene, group, 'exports')
  // "Gas supplies received by Peru"
  if (named === 'exports' && frames.carried.has(lemma) && participle(scene, group) === 'imports')
    return topic(scene, group, 'imports')
  if (named) return topic(scene, group, named)
  const traded = frames.carried.get(lemma)
  const handedOver = (traded === 'exports' || traded === 'imports') && isTied(scene, group.to)
  if (handedOver) return topic(scene, group, traded)
  const side = frames.carriers.get(lemma)
  if (side) return carried(scene, group, side, depth)
  return pointsBack(scene, group) ? { ...topic(scene, group, null), anaphor: true } : null
}

/** "Sales to Chad", "purchases from Mali": what goes from one to the other is traded. */
function isTied({ frames, reading }: Scene, at: number): boolean {
  const tie = frames.ties.get(lemmaAt(reading, at))
  return (tie === 'destination' || tie === 'source') && reading.tokens[at + 1]?.capital === true
}

/** "Copper shipments to Peru", "shipments of tin to Chile": goods go to a state, however they are carried. */
function isShipped(scene: Scene, group: NounGroup): boolean {
  const { frames, reading } = scene
  if (!frames.shipping.has(lemmaAt(reading, group.head))) return false
  for (let at = group.from; at < group.head; at++)
    if (
      frames.moved.has(lemmaAt(reading, at)) ||
      frames.nouns.get(lemmaAt(reading, at)) === 'freight'
    )
      return false
  const goods = frames.of.has(lemmaAt(reading, group.to))
    ? nounHolding(scene, group.to + 1)
    : undefined
  const at = goods?.to ?? group.to
  return frames.ties.get(lemmaAt(reading, at)) === 'destination' && isState(scene, at + 1)
}

function isState({ reading }: Scene, at: number): boolean {
  const start = behindArticle(reading, at)
  return reading.mentions.at(start, start + 6).some((m) => m.from === start && m.kind === 'state')
}

function topic(
  { reading }: Scene,
  group: NounGroup,
  indicator: Indicator | null,
  side: Side = 'either',
): Topic {
  const word = lemmaAt(reading, group.head)
  return {
    indicator,
    side,
    group,
    verb: null,
    anaphor: false,
    from: group.from,
    to: group.to,
    rule: `figure: ${indicator ?? 'carrier'} "${word}"`,
  }
}

/** A topic that a noun group names. */
export function topicNamed({ reading }: Scene, group: NounGroup, indicator: Indicator): Topic {
  const { from, to, head } = group
  return {
    indicator,
    side: 'either',
    group,
    verb: null,
    anaphor: false,
    from,
    to,
    rule: `figure: ${indicator} "${lemmaAt(reading, head)}"`,
  }
}

/** The indicator that a noun names, with the word before it where both are one term. */
function nameAt(scene: Scene, group: NounGroup, at: number): Indicator | undefined {
  const { frames, reading } = scene
  const lemma = lemmaAt(reading, at)
  if (frames.paces.has(lemma) && isPace(scene, at)) return undefined
  const plural = reading.tokens[at]?.lower !== lemma
  if (plural && frames.singulars.has(lemma)) return undefined
  if (plural && frames.several.has(lemma)) return 'count'
  if (at > group.from) {
    const term = frames.compounds.get(`${lemmaAt(reading, at - 1)} ${lemma}`)
    if (term) return term
  }
  return frames.nouns.get(lemma)
}

/** "Grew at a 5 percent rate", "at a rate of 5 percent": how fast something changes. */
function isPace({ reading, sentence }: Scene, at: number): boolean {
  const near = { from: Math.max(sentence.from, at - PACE), to: Math.min(sentence.to, at + PACE) }
  return within(reading.quantities, near).some((q) => q.change?.role === 'by')
}

/** So near to a pace stands how fast it is. */
const PACE = 5

/** "Trade volume", "the value of exports", "the level of exchange": what the carrier carries. */
function carried(scene: Scene, group: NounGroup, side: Side, depth: number): Topic {
  for (let at = group.head - 1; at >= group.from; at--) {
    const named = nameAt(scene, group, at) ?? carriedAt(scene, at)
    if (named) return topic(scene, group, named, side)
  }
  const inner = depth < DEPTH ? behind(scene, group) : undefined
  if (!inner) return { ...topic(scene, group, null, side), anaphor: true }
  const deeper = topicOf(scene, inner, depth + 1)
  const lemma = lemmaAt(scene.reading, inner.head)
  const swapped =
    scene.frames.exchanges.has(lemmaAt(scene.reading, group.head)) && scene.frames.wares.has(lemma)
  if (swapped) return { ...topic(scene, group, 'trade', side), to: inner.to }
  const indicator =
    deeper?.indicator ?? participle(scene, inner) ?? scene.frames.carried.get(lemma) ?? null
  return {
    ...topic(scene, group, indicator, side),
    to: deeper?.to ?? inner.to,
    anaphor: deeper?.anaphor ?? false,
  }
}

function carriedAt({ frames, reading }: Scene, at: number): Indicator | undefined {
  return (
    frames.carried.get(lemmaAt(reading, at)) ?? frames.done.get(reading.tokens[at]?.lower ?? '')
  )
}

/** The noun group behind "of". */
function behind(scene: Scene, group: NounGroup): NounGroup | undefined {
  const { frames, reading, sentence } = scene
  if (!frames.carrierLinks.has(lemmaAt(reading, group.to))) return undefined
  let at = group.to + 1
  if (reading.quantities.length && quantityStarts(scene, at)) return undefined
  while (at < sentence.to && reading.words[at]?.tag === 'ADV') at++
  return nounHolding(scene, at)
}

function quantityStarts({ reading, sentence }: Scene, at: number): boolean {
  const tag = reading.words[at]?.tag
  // "The volume of two-way trade" is no two of anything.
  const joined = reading.tokens[at + 1]?.lower === '-' && reading.words[at + 2]?.tag === 'NOUN'
  const compound = joined && !reading.quantities.some((q) => q.from === at)
  return at < sentence.to && ((tag === 'NUM' && !compound) || reading.tokens[at]?.lower === '$')
}

/** "The goods transported by rail": the participle behind the noun names the indicator. */
function participle(scene: Scene, group: NounGroup): Indicator | undefined {
  const verb = verbsIn(scene, { from: group.to, to: Math.min(group.to + 3, scene.sentence.to) })[0]
  return verb && verb.from === group.to ? scene.frames.verbs.get(verb.lemma) : undefined
}

/** "It", "the figure", "this". */
function pointsBack({ frames, reading }: Scene, group: NounGroup): boolean {
  return frames.anaphors.has(lemmaAt(reading, group.head)) && group.to - group.from <= 2
}

/** What a verb says is measured: "exported", "to invest", or null. */
export function topicOfVerb(scene: Scene, verb: VerbGroup): Topic | null {
  const indicator = madeOrMoved(scene, verb)
  if (!indicator) return null
  return {
    indicator,
    side: 'either',
    group: null,
    verb,
    anaphor: false,
    from: verb.from,
    to: verb.to,
    rule: `figure: ${indicator} "${verb.lemma}"`,
  }
}

function madeOrMoved({ frames, reading }: Scene, verb: VerbGroup): Indicator | null | undefined {
  const { verbs, passives, particles, phrasal } = frames
  const particle = lemmaAt(reading, verb.to)
  const meant = particles.has(particle) ? phrasal.get(`${verb.lemma} ${particle}`) : undefined
  if (meant !== undefined) return meant
  return (verb.passive ? passives.get(verb.lemma) : undefined) ?? verbs.get(verb.lemma)
}

const LENGTHS: ReadonlySet<Indicator> = new Set(['length'])
const AREAS: ReadonlySet<Indicator> = new Set(['area', 'production'])
const POWERS: ReadonlySet<Indicator> = new Set([
  'capacity',
  'other',
  'exports',
  'imports',
  'production',
  'trade',
])
const MONEY_ONLY: ReadonlySet<Indicator> = new Set(['price', 'investment', 'contracts'])
const NO_MONEY: ReadonlySet<Indicator> = new Set([
  'capacity',
  'length',
  'area',
  'duration',
  'count',
  'share',
])

/** True where a value in a unit can measure an indicator. */
export function fits(
  scene: Pick<Scene, 'frames'>,
  indicator: Indicator | null,
  { unit }: { readonly unit: string },
): boolean {
  if (indicator === null || unit === '1' || unit === '%') return true
  if (isMoney(unit)) return !NO_MONEY.has(indicator)
  if (MONEY_ONLY.has(indicator) || indicator === 'count' || indicator === 'share') return false
  if (isTime(unit)) return indicator === 'duration'
  if (indicator === 'duration') return false
  const usual = scene.frames.units.get(unit)
  if (usual === 'length') return LENGTHS.has(indicator)
  if (usual === 'area') return AREAS.has(indicator)
  if (usual === 'capacity') return POWERS.has(indicator)
  return indicator !== 'length' && indicator !== 'area'
}

/** The topic of a noun group that a value can measure; "investment capacity" in money is investment. */
export function topicIn(
  scene: Scene,
  group: NounGroup,
  quantity: Pick<Quantity, 'unit'> | null,
): Topic | null {
  const named = topicOf(scene, group)
  if (!named || !quantity || fits(scene, named.indicator, quantity)) return named
  if (!scene.frames.carriers.has(lemmaAt(scene.reading, group.head))) return null
  const inner = carried(scene, group, 'either', 0)
  return inner.indicator && fits(scene, inner.indicator, quantity) ? inner : null
}

/** The topics that noun groups of a range name, in order. */
export function topicsIn(
  scene: Scene,
  range: Range,
  quantity: Pick<Quantity, 'unit'> | null,
): Topic[] {
  const found: Topic[] = []
  let end = range.from
  for (const group of nounsIn(scene, range)) {
    if (group.from < end) continue
    const named = topicIn(scene, group, quantity)
    if (!named) continue
    found.push(named)
    end = named.to
  }
  return found
}
