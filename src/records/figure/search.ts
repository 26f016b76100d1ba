import { isTraded } from '../../core/indicator.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Range } from '../range.ts'
import { describedBy, describedTopic } from './attribute.ts'
import { nounAfter } from './brackets.ts'
import { itemTopic } from './item.ts'
import { partTopic } from './part.ts'
import { isMoney, lemmaAt, nounHolding, type Scene, verbsIn } from './scene.ts'
import { listedTopic } from './seller.ts'
import { endOf, type Measured, type Statement } from './statement.ts'
import { grown, ofSubject } from './subject-topic.ts'
import { fits, type Topic, topicIn, topicNamed, topicOfVerb, topicsIn } from './topic.ts'
import { amountedTo, isWork, worthTopic } from './worth.ts'

/** What finding a topic looks at besides the scene: the value, and the statement before it in the sentence. */
export interface Sought {
  readonly quantity: Measured
  readonly before: Statement | undefined
}

/** What a value measures: the words nearest to it by grammar that name something measurable in its unit. */
export function topicFor(scene: Scene, sought: Sought): Topic | null {
  const thing = describedBy(scene, sought.quantity)
  if (thing) return describedTopic(scene, thing, sought.quantity)
  let pointing: Topic | null = null
  for (const find of [
    acted,
    modified,
    inFront,
    part,
    worth,
    behindValue,
    listedTopic,
    item,
    leftOf,
    inherit,
    predicated,
  ]) {
    const found = grown(scene, sought.quantity, find(scene, sought))
    if (found && found.indicator !== null) return found
    pointing ??= found
  }
  if (pointing && !isRelative(scene, pointing)) return pointing
  return (
    relatedTo(scene, sought, pointing) ?? pointing ?? earlier(scene, sought) ?? ahead(scene, sought)
  )
}

/** "Which", "that": points to the noun before it, not to a figure told earlier. */
function isRelative({ frames, reading }: Scene, { group }: Topic): boolean {
  return group !== null && frames.relatives.has(lemmaAt(reading, group.head))
}

/** "The trade with Peru, which stood at $3 million": what the pronoun stands for. */
function relatedTo(scene: Scene, { quantity }: Sought, pointing: Topic | null): Topic | null {
  if (!pointing) return null
  const found = nearest(scene, { from: scene.sentence.from, to: pointing.from }, quantity)
  return found && !found.anaphor && found.group ? found : null
}

/** "Doubling the exchange of goods": where the change is a verb, its object. */
function acted(scene: Scene, { quantity }: Sought): Topic | null {
  if (scene.reading.words[quantity.to - 1]?.tag !== 'VERB') return null
  const group = nounHolding(scene, quantity.to)
  return group?.from === quantity.to ? topicIn(scene, group, quantity) : null
}

/** "A $5 billion trade deficit", "a 40 percent share": the noun that the value stands before. */
function modified(scene: Scene, { quantity }: Sought): Topic | null {
  const group = nounHolding(scene, nounAfter(scene, quantity))
  if (!group || group.head < quantity.to || quantity.counted) return null
  const named = topicIn(scene, { ...group, from: quantity.to }, quantity)
  const built = isMoney(quantity.unit) && isWork(scene, group.head)
  return built ? topicNamed(scene, group, 'investment') : named
}

/** "Exports of $3 billion", "a capacity of 5 tons", "trade at $2 billion": the noun right before. */
function inFront(scene: Scene, { quantity }: Sought): Topic | null {
  const { reading, frames, sentence } = scene
  let at = quantity.from - 1
  while (at > sentence.from && isLead(scene, at)) at--
  if (at === quantity.from - 1 || !frames.of.has(lemmaAt(reading, at + 1))) return null
  const group = nounHolding(scene, at)
  if (!group || group.to !== at + 1) return null
  const meant = amountedTo(scene, group) ?? group
  return topicIn(scene, meant, quantity) ?? handedOver(scene, meant, quantity)
}

/** "The supply of 40 tons", "a sale of 300 MW": behind these nouns alone goods are traded. */
function handedOver(scene: Scene, group: NounGroup, quantity: Measured): Topic | null {
  const indicator = scene.frames.carried.get(lemmaAt(scene.reading, group.head))
  const trades = indicator === 'exports' || indicator === 'imports'
  if (!trades || !fits(scene, indicator, quantity)) return null
  return topicNamed(scene, group, indicator)
}

function part(scene: Scene, { quantity }: Sought): Topic | null {
  return partTopic(scene, quantity)
}

function worth(scene: Scene, { quantity }: Sought): Topic | null {
  return worthTopic(scene, quantity)
}

function item(scene: Scene, { quantity, before }: Sought): Topic | null {
  return before ? itemTopic(scene, quantity, before) : null
}

/** Prepositions, adverbs and determiners between a noun and its value: "of about", "of up to". */
function isLead({ reading }: Scene, at: number): boolean {
  const tag = reading.words[at]?.tag
  return tag === 'ADP' || tag === 'ADV' || tag === 'DET' || tag === 'ADJ' || tag === 'SCONJ'
}

/** "10 million tons of freight a year": the goods may stand within the words of the value. */
function ofWithin({ reading, frames }: Scene, { from, to, counted }: Measured): number | undefined {
  if (counted) return undefined
  for (let at = from + 1; at < to; at++) if (frames.of.has(lemmaAt(reading, at))) return at
  return undefined
}

/** "$1 billion in bilateral trade", "$2 billion worth of exports", "5 tons of oil imports". */
function behindValue(scene: Scene, { quantity }: Sought): Topic | null {
  const { reading, frames } = scene
  let at = ofWithin(scene, quantity) ?? endOf(quantity)
  if (frames.worth.has(lemmaAt(reading, at))) at++
  if (!frames.carrierLinks.has(lemmaAt(reading, at))) return null
  const group = nounHolding(scene, at + 1)
  if (!group) return null
  const works =
    isMoney(quantity.unit) && !frames.of.has(lemmaAt(reading, at)) && !isOfDocument(scene, quantity)
  if (works && isWork(scene, group.head)) return topicNamed(scene, group, 'investment')
  const named = topicIn(scene, group, quantity)
  if (!named || named.anaphor || isOfCapacity(scene, quantity)) return null
  const lent = frames.lent.has(lemmaAt(reading, group.head))
  return named.indicator === 'other' && !lent && isObject(scene, quantity) ? null : named
}

/** "Contracts worth $3 million for a road": what the documents are worth. */
function isOfDocument({ reading, frames }: Scene, { from }: Measured): boolean {
  return (
    frames.worth.has(lemmaAt(reading, from - 1)) && frames.documents.has(lemmaAt(reading, from - 2))
  )
}

/** "Its capacity is 3 tons of cargo": what is told of a capacity names only the goods. */
function isOfCapacity(scene: Scene, quantity: Measured): boolean {
  const { verb, frames } = scene
  if (!verb || verb.to > quantity.from || !frames.levels.has(verb.lemma)) return false
  const subject = ofSubject(scene, quantity, 0)?.indicator
  return (
    subject === 'capacity' ||
    (frames.shares.has(verb.lemma) && (subject === 'exports' || subject === 'imports'))
  )
}

/** "Invested $1 billion in the economy": a verb right before the value says what is measured. */
function isObject(scene: Scene, quantity: Measured): boolean {
  let at = quantity.from - 1
  while (at > scene.from && isLead(scene, at)) at--
  const verb =
    scene.reading.words[at]?.tag === 'VERB'
      ? verbsIn(scene, { from: scene.from, to: quantity.from }).at(-1)
      : undefined
  const named = verb?.head === at ? topicOfVerb(scene, verb) : null
  return named !== null && fits(scene, named.indicator, quantity)
}

/** The nearest topic to the left in the clause; behind a verb of level or change its subject goes first. */
function leftOf(scene: Scene, { quantity, before }: Sought): Topic | null {
  const { verb, frames } = scene
  const start = before && before.from >= scene.from ? pastGoods(scene, before) : scene.from
  const plain =
    verb &&
    verb.to <= quantity.from &&
    (frames.levels.has(verb.lemma) ||
      frames.moves.has(verb.lemma) ||
      (frames.outlays.has(verb.lemma) && isTraded(ofSubject(scene, quantity, 0)?.indicator)))
  if (!plain)
    return (
      nearest(scene, { from: start, to: quantity.from }, quantity) ??
      ofSubject(scene, quantity, before && before.from >= scene.from ? start : 0)
    )
  const since = Math.max(start, verb.to)
  const close = nearest(scene, { from: since, to: quantity.from }, quantity)
  if (close && !close.anaphor) return close
  if (start > verb.to && before) return close
  return (
    ofSubject(scene, quantity, 0) ??
    nearest(scene, { from: start, to: verb.from }, quantity) ??
    close
  )
}

/** Where a value and its goods end: "3 tons of coal and 2 of ore". */
function pastGoods(scene: Scene, { to }: Statement): number {
  const goods = scene.frames.of.has(lemmaAt(scene.reading, to))
    ? nounHolding(scene, to + 1)
    : undefined
  return goods ? Math.max(goods.to, to) : to
}

/** The topic, noun or verb, that ends last in a range. */
function nearest(scene: Scene, range: Range, quantity: Measured): Topic | null {
  const noun = governor(scene, topicsIn(scene, range, quantity))
  let best = noun
  for (const verb of verbsIn(scene, range)) {
    // "$3 million to supply a town, while $2 million will …": what the first sum was for.
    if (verb.type === 'infinitive' && verb.from < scene.from && isMoney(quantity.unit)) continue
    const named = topicOfVerb(scene, verb)
    if (
      named &&
      fits(scene, named.indicator, quantity) &&
      (!best || named.from > best.from || best.anaphor) &&
      !hangsOn(scene, named, best)
    )
      best = named
  }
  return best
}

/** "The capacity of assembling 40 tractors": the gerund only says what the noun is for. */
function hangsOn({ reading }: Scene, verb: Topic, noun: Topic | null): boolean {
  return (
    noun !== null &&
    noun.indicator === 'capacity' &&
    verb.from - noun.to <= 1 &&
    reading.words[noun.to]?.tag !== 'CCONJ'
  )
}

/** The last topic, or the one that it hangs on: "the limit on growth of exports" is a limit. */
function governor({ reading }: Scene, topics: readonly Topic[]): Topic | null {
  let at = topics.length - 1
  while (at > 0) {
    const [left, right] = [topics[at - 1] as Topic, topics[at] as Topic]
    const prep = right.group?.prep ?? -1
    const joint =
      prep === left.to || (prep === left.to + 1 && reading.words[left.to]?.tag === 'VERB')
    const hangs =
      !left.anaphor && left.indicator !== null && joint && reading.words[prep]?.tag === 'ADP'
    if (!hangs) break
    at--
  }
  return topics[at] ?? null
}

/** A second value of the same clause measures what the first does: "$1 billion in 2018 and $2 billion in 2019". */
function inherit(scene: Scene, { before, quantity }: Sought): Topic | null {
  if (!before || before.scene.sentence !== scene.sentence || before.scene.clause !== scene.clause)
    return null
  if (before.counted !== null && quantity.unit !== '1') return ofCounted(scene, before, quantity)
  return fits(scene, before.topic.indicator, quantity) ? before.topic : null
}

/** "66 contracts worth $2 billion": the counted noun names what the money is. */
function ofCounted(scene: Scene, before: Statement, quantity: Measured): Topic | null {
  const { frames } = scene
  const noun = before.counted ?? ''
  const indicator =
    frames.nouns.get(noun) ??
    (frames.documents.has(noun) ? 'contracts' : undefined) ??
    frames.carried.get(noun)
  if (!indicator || !isMoney(quantity.unit)) return null
  return { ...before.topic, indicator, rule: `figure: ${indicator} "${noun}"` }
}

/** "5 tons were carried", "$45 million is the share of imports", "goods transported by rail". */
function predicated(scene: Scene, { quantity }: Sought): Topic | null {
  const { verb } = scene
  const end = endOf(quantity)
  // "Will have to be spent": the verb that says what is done may be the second.
  const next = verbsIn(scene, { from: end, to: Math.min(scene.to, end + 8) })
  const near = next.slice(0, 2).flatMap((v) => topicOfVerb(scene, v) ?? [])[0]
  // "$3 million to supply a town": what the money is for.
  const active = near?.verb?.type === 'infinitive' && !near.verb.passive
  if (near && active && isMoney(quantity.unit) && isTraded(near.indicator)) return null
  if (near && fits(scene, near.indicator, quantity)) return near
  if (!verb || verb.from < end) return null
  const named = topicOfVerb(scene, verb)
  if (named && fits(scene, named.indicator, quantity)) return named
  return topicsIn(scene, { from: verb.to, to: scene.to }, quantity).find((t) => !t.anaphor) ?? null
}

/** The nearest topic in the clauses before, in the same sentence. */
function earlier(scene: Scene, { quantity }: Sought): Topic | null {
  return nearest(scene, { from: scene.sentence.from, to: quantity.from }, quantity)
}

/** A topic behind the value in its clause. */
function ahead(scene: Scene, { quantity }: Sought): Topic | null {
  const end = endOf(quantity)
  return (
    topicsIn(scene, { from: end, to: Math.min(scene.to, end + 12) }, quantity).find(
      (t) => !t.anaphor,
    ) ?? null
  )
}
