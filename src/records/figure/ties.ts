import type { Indicator } from '../../core/indicator.ts'
import { isTraded } from '../../core/indicator.ts'
import type { Tie } from '../../languages/figure-frames.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isCompounded } from '../compounded.ts'
import { holding, type Range, within } from '../range.ts'
import { partiesOf } from '../speakers.ts'
import { agentOf } from './agent.ts'
import { describedBy } from './attribute.ts'
import { gappedSubject, nextGap } from './gap.ts'
import { ledPart } from './led-partner.ts'
import { isRestricting } from './modifier-time.ts'
import { nextPart } from './partner.ts'
import { claimOf } from './piece.ts'
import { OF_THINGS, PLACED, STRETCHES } from './placed.ts'
import { prepositionOf } from './preposition.ts'
import { isBehindRank } from './rank.ts'
import { isMoney, lemmaAt, nounHolding, opensItem, type Scene } from './scene.ts'
import type { Statement } from './statement.ts'
import { type Topic, topicsIn } from './topic.ts'

/** What the parties of a figure are found from. */
export interface Flow {
  readonly indicator: Indicator
  readonly topic: Topic
  /** The tokens of the value. */
  readonly value: Range
  /** An earlier figure whose parties go on: a total before its parts, or what "it" stands for. */
  readonly before: Statement | undefined
  /** The last figure of all, in whatever paragraph. */
  readonly recent: Statement | undefined
  /** The last figure of what was traded. */
  readonly lastFlow: Statement | undefined
  /** The state whose trade was told before. */
  readonly reporter: string | undefined
  /** True for a count of documents: more than one party concludes them. */
  readonly signed: boolean
}

/** A party in the words of a flow, and how it hangs on it. */
export interface Tied {
  readonly tie: Tie | 'owner'
  readonly parties: readonly string[]
  /** False for "its", "the country". */
  readonly named: boolean
  /** True for "bilateral". */
  readonly mutual: boolean
  /** True for the owner in front of what is measured: "Peru's exports". */
  readonly inside: boolean
}

/** The parties in the words of the topic and behind it, up to the next topic of the clause. */
export function tiedIn(scene: Scene, flow: Flow): Tied[] {
  const { reading } = scene
  const found: Tied[] = []
  const part = ledPart(scene, flow.value)
  for (const mention of [...farSubject(scene), ...reading.mentions.at(...reach(scene, flow))]) {
    // "5 U.S. million dollars".
    const number = reading.words[mention.from - 1]?.tag === 'NUM'
    if (number && isMoney(holding(reading.quantities, mention.from)?.unit ?? '')) continue
    const tie = tieOf(scene, flow, mention)
    if (part && tie !== 'owner' && !holding([part], mention.from)) continue
    const owner = tie === 'owner' && !PLACED.has(flow.indicator)
    const parties = owner ? partiesOf(reading, mention) : behindTie(scene, flow, mention)
    if (isOwnerOfOther(scene, flow, mention) || isBorder(scene, mention)) continue
    if (isAside(scene, flow, mention) || isOfEarlier(scene, flow, mention)) continue
    if (isRanked(scene, flow, mention) || isEra(scene, mention) || isOneOfOthers(scene, mention))
      continue
    const named = mention.form !== 'pronoun' && mention.form !== 'description'
    if (
      isOfThing(scene, mention) ||
      (mention.form === 'adjective' && isCompounded(reading, mention)) ||
      isOfGoods(scene, flow, mention)
    )
      continue
    // Two states trade, whoever "we" are.
    if (flow.indicator === 'trade' && mention.form === 'pronoun' && !parties.every(isOfState))
      continue
    const inside = isInside(flow.topic, mention)
    if (parties.length) found.push({ tie, parties, named, mutual: isMutual(mention), inside })
  }
  return withoutMutual(found)
}

/**
 * The subject of a clause that stands before it: "Peruvian builders, she added, have won 5 tenders", "Peru
 * trades with Chile, and last week awarded contracts worth $3 million".
 */
export function farSubject(scene: Scene): readonly Mention[] {
  const { reading, sentence, link, subject, from } = scene
  const [actor] = subject
  if (!actor || actor.to >= from) return []
  const inserted = link === 'main' ? holding(sentence.clauses, from - 1) : undefined
  const said = inserted !== undefined && reading.pack.reports.has(inserted.verb.lemma)
  return said || link === 'coordinate' ? reading.mentions.at(actor.from, actor.to) : []
}

/** A state or a bloc, and no firm or port. */
const isOfState = (code: string): boolean => /^[A-Z+]+$/.test(code)

/** "Bilateral": the two sides, whoever they are. */
const isMutual = ({ kind, form }: Mention): boolean => kind === 'group' && form === 'adjective'

/** In "bilateral trade between Peru and Chile" the names tell who the two are. */
function withoutMutual(found: Tied[]): Tied[] {
  const names = new Set(found.flatMap((t) => (t.mutual ? [] : t.parties)))
  const third = (t: Tied): boolean => t.mutual && ![...names].some((p) => t.parties.includes(p))
  return names.size > 1 || (names.size === 1 && found.some(third))
    ? found.filter((t) => !t.mutual)
    : found
}

/** "The port will double its capacity": the pronoun stands for a thing that acts, and no party. */
export function isOfThing({ reading, subject, verb }: Scene, { form, from }: Mention): boolean {
  const [actor] = subject
  if (form !== 'pronoun' || !actor || !verb) return false
  // "Machines and their parts made up 5 percent"
  if (from < verb.from && reading.words[from - 1]?.tag === 'CCONJ')
    return actor.to < from && reading.mentions.at(actor.from, actor.to).length === 0
  if (subject.length > 1 || from < verb.to) return false
  const noun = reading.words[actor.head]?.tag === 'NOUN'
  return noun && reading.mentions.at(actor.from, actor.to).length === 0
}

/** "A 900-km line, which carried Zambian copper": what goes over it tells not whose it is. */
export function isOfGoods(
  { sentence }: Scene,
  { indicator, value }: Flow,
  { form, from }: Mention,
): boolean {
  if (form !== 'adjective' || from < value.to || !STRETCHES.has(indicator)) return false
  return holding(sentence.clauses, from)?.link === 'relative'
}

/** "3 tons of exports to | Peru and 5 tons of imports": behind the value before, of that one. */
function isOfEarlier({ reading, from }: Scene, flow: Flow, mention: Mention): boolean {
  const { topic, value, indicator } = flow
  if (!isTraded(indicator) || topic.from < value.to || mention.to > value.from) return false
  return within(reading.quantities, { from, to: mention.from }).length > 0
}

/** "Exports to Peru, which signed a pact with Mali, grew": told of the one in front, and not of the flow. */
function isAside(scene: Scene, { topic, value }: Flow, { from }: Mention): boolean {
  const { sentence, clause } = scene
  const told = holding(sentence.clauses, from)
  if (told && isRestricting(scene, told)) return false
  const aside = told?.link === 'relative' && told.index !== clause && from < value.from
  return aside && topic.to <= told.verb.from && told.verb.to <= from
}

/** "Trade with Africa", "invest in Asia": the other side is a part of the world, and no party. */
export function isWithRegion(scene: Scene, flow: Flow): boolean {
  return scene.reading.mentions
    .at(...reach(scene, flow))
    .some((m) => m.head === 'region' && prepositionOf(scene, m) >= 0)
}

/**
 * "Exports to Accra", "to the Ghanaian capital": behind "to" and "from" a capital stands for its state; so
 * does any place where it tells how far.
 */
function behindTie({ reading }: Scene, { indicator }: Flow, mention: Mention): readonly string[] {
  const meant = isTraded(indicator) || PLACED.has(indicator)
  if (mention.kind !== 'place' || !meant) return partiesOf(reading, mention)
  const { parties, home, head } = mention
  return parties.length > 0 || (head !== 'capital' && !PLACED.has(indicator)) ? parties : home
}

/** "Than any other EU state": an open group, of whatever bloc. */
function isOneOfOthers(scene: Scene, mention: Mention): boolean {
  const group = nounHolding(scene, mention.from)
  for (let at = group?.from ?? mention.from; at < mention.from; at++)
    if (scene.frames.others.has(lemmaAt(scene.reading, at))) return true
  return false
}

/** "In Soviet times" only tells when. */
function isEra({ reading, frames }: Scene, { form, to }: Mention): boolean {
  return form === 'adjective' && frames.eras.has(lemmaAt(reading, to))
}

/** "On the border with Togo" only tells where; "across the border to Togo" where to. */
function isBorder(scene: Scene, mention: Mention): boolean {
  const { reading, frames, from } = scene
  const preposition = prepositionOf(scene, mention)
  const goes = frames.ties.get(lemmaAt(reading, preposition)) === 'destination'
  return preposition > from && !goes && frames.borders.has(lemmaAt(reading, preposition - 1))
}

/** "The third-largest investor after Peru", "overtook Peru": with whom another is compared. */
function isRanked(scene: Scene, { value }: Flow, mention: Mention): boolean {
  const verb = scene.sentence.verbs.find((v) => v.to === mention.from || v.to === mention.from - 1)
  if (verb && scene.frames.overtaking.has(verb.lemma) && mention.to <= value.from) return true
  const preposition = prepositionOf(scene, mention)
  if (isBehindRank(scene, preposition)) return true
  return preposition > value.to && scene.frames.ranks.has(lemmaAt(scene.reading, preposition))
}

/** "To its neighbour": the pronoun owns the party that is meant, and is none of them. */
function isOwnerOfOther(scene: Scene, { topic }: Flow, mention: Mention): boolean {
  if (mention.form !== 'pronoun') return false
  const group = nounHolding(scene, mention.from)
  if (!group || group.to <= mention.to || group.from === topic.group?.from) return false
  const prep = lemmaAt(scene.reading, group.from - 1)
  return scene.frames.ties.get(prep) === 'destination' || scene.frames.ties.get(prep) === 'source'
}

/** The tokens in which the parties of a topic stand. */
function reach(scene: Scene, { topic, value, indicator }: Flow): [number, number] {
  const { reading } = scene
  const said = claimOf(scene.reading, value.from)
  const inClause = topic.from >= scene.sentence.from && topic.from < scene.to
  const agent = agentOf(scene, topic)
  const from = inClause
    ? Math.min(topic.from, value.from, agent ?? topic.from)
    : Math.min(scene.from, value.from)
  const after = Math.max(value.to, topic.to)
  const next = topicsIn(scene, { from: after, to: scene.to }, null).find(
    (t) => !t.anaphor && t.indicator !== null && isJoined(scene, after, t.from),
  )
  const gap = gappedSubject(scene, value)
  const to = Math.min(next ? next.from : scene.to, said.to, nextGap(scene, value))
  const listed = isTraded(indicator) || indicator === 'share'
  const parted = listed ? Math.min(to, nextPart(scene, value.to)) : to
  const own = isOfThings(scene, indicator, value) ? beforeNext(scene, value, to) : parted
  const placed =
    STRETCHES.has(indicator) &&
    reading.mentions
      .at(value.to, own)
      .some((m) => isLocation(scene, prepositionOf(scene, m), value))
  if (gap) return [gap.from, own]
  if (indicator === 'count' && isJoinedTo(scene, value)) return [value.from, own]
  return [placed ? value.from : Math.max(from, said.from), own]
}

/** "97 Turkish and almost 300 Russian firms": the second of two counts has parties of its own. */
function isJoinedTo({ reading, sentence }: Scene, value: Range): boolean {
  let at = value.from - 1
  while (reading.words[at]?.tag === 'ADV') at--
  if (reading.words[at]?.tag !== 'CCONJ') return false
  const before = within(reading.quantities, { from: sentence.from, to: at }).at(-1)
  const counts = before?.counted != null && Math.max(before.to, before.counted.to) === at
  return counts && reading.mentions.at(value.from, value.to).length > 0
}

/** "In Kenya", but not "to Kenya": a line to another state belongs to both. */
function isLocation({ reading, frames }: Scene, preposition: number, { to }: Range): boolean {
  return preposition >= to && frames.ties.get(lemmaAt(reading, preposition)) !== 'destination'
}

/** What each thing has of its own: its length, or how much it can do where the next one is described too. */
function isOfThings(scene: Scene, indicator: Indicator, { to }: Range): boolean {
  if (indicator !== 'capacity') return OF_THINGS.has(indicator)
  const next = within(scene.reading.quantities, { from: to, to: scene.to })[0]
  return next !== undefined && describedBy(scene, next) !== undefined
}

/** Up to the next value: each value of a list has its own place. */
function beforeNext(scene: Scene, value: Range, to: number): number {
  const next = within(scene.reading.quantities, { from: value.to, to })[0]
  if (!next) return to
  const item = nounHolding(scene, next.from - 1)
  return item?.to === next.from && opensItem(scene, item) ? item.from : next.from
}

/** A topic behind "and" or a comma has parties of its own. */
function isJoined({ reading }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.words[at]?.tag === 'CCONJ' || reading.tokens[at]?.lower === ',') return true
  return false
}

/** How a party hangs on a flow: by the preposition before its noun group, or as its owner. */
function tieOf(scene: Scene, { indicator, topic }: Flow, mention: Mention): Tied['tie'] {
  const { reading, frames } = scene
  if (isInside(topic, mention) || agentOf(scene, topic) === mention.from) return 'owner'
  const preposition = prepositionOf(scene, mention)
  if (isSoldIn(scene, indicator, { topic, at: preposition })) return 'destination'
  const bought = indicator === 'imports' && topic.verb !== null && !topic.verb.passive
  if (bought && preposition < 0 && mention.form === 'adjective' && mention.from >= topic.verb.to)
    return 'source'
  if (preposition < 0) return 'owner'
  const lemma = lemmaAt(reading, preposition)
  const goods = frames.of.has(lemma) && mention.form === 'adjective' && indicator === 'imports'
  return goods ? 'source' : (frames.ties.get(lemma) ?? 'owner')
}

const isInside = ({ group }: Topic, { from, to }: Mention): boolean =>
  group !== null && group.from <= from && to <= group.to

/** "Sold 300 cars in Peru", "sales in Peru": where goods are sold they go to. */
function isSoldIn(
  { reading, frames }: Scene,
  indicator: Indicator,
  { topic, at }: { topic: Topic; at: number },
): boolean {
  if (indicator !== 'exports' || at < topic.to || !frames.inside.has(lemmaAt(reading, at)))
    return false
  return frames.selling.has(topic.verb?.lemma ?? lemmaAt(reading, topic.group?.head ?? -1))
}
