import type { Indicator } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import type { VerbGroup } from '../../text/group.ts'
import { within } from '../range.ts'
import { partiesIn } from '../speakers.ts'
import { isPartOfMany } from './part.ts'
import { stateBehind } from './partner.ts'
import { isMoney, isTime, lemmaAt, type Scene, verbsIn } from './scene.ts'
import { endOf, type Measured, type Statement } from './statement.ts'
import { fits, type Topic } from './topic.ts'

/** What a value measures: what its topic says, or the figure that it points to, or its unit. */
export function indicatorOf(
  scene: Scene,
  value: Measured,
  topic: Topic | null,
  pointed: Statement | undefined,
): Indicator {
  if (value.unit === '1' && value.counted) {
    if (isHeld(scene, value)) return 'capacity'
    const capacity =
      topic?.indicator === 'capacity' && topic.to <= value.from && isOwn(scene, topic)
    return capacity || (topic?.indicator && makesYearly(scene, value, topic.indicator))
      ? 'capacity'
      : 'count'
  }
  if (value.unit === '1' && isPartOfMany(scene, value)) return 'count'
  const said = topic?.indicator ?? (pointed ? pointedIndicator(scene, value, pointed) : null)
  const named = fits(scene, said, value) ? said : null
  const levied = topic?.group && scene.frames.levies.has(lemmaAt(scene.reading, topic.group.head))
  if (levied && !(value.unit === '%' && isOf(scene, value))) return 'other'
  if (isRate(value) || isPaid(scene, value, topic)) return 'price'
  if (value.unit === '%' && value.change?.role !== 'by' && isOf(scene, value)) return 'share'
  if (value.unit === '%' && value.change?.role !== 'by' && isHolding(scene, topic)) return 'share'
  if (value.unit === '%' && value.change?.role !== 'by')
    return named === 'price' ? 'price' : named === 'other' ? 'other' : 'share'
  if (named && (isCapable(scene, value, named) || isHeld(scene, value))) return 'capacity'
  if (named && topic && isCapacityFor(scene, value, named, topic)) return 'capacity'
  if (named === 'production' && isPiped(scene, topic))
    return scene.verb?.modal && value.per !== null ? 'capacity' : 'freight'
  if (named === 'imports' && isTakeover(scene, topic)) return 'investment'
  if (named === 'investment' && isRelief(scene, topic)) return 'other'
  if (named === 'imports' && isGiven(scene, value, topic)) return 'other'
  if (named === 'investment' && isFee(scene, value, topic)) return 'price'
  if (named === 'price' && isOutlay(scene, value, topic)) return 'investment'
  // "Shipments worth $3 million": what goods are sold for, not what is carried.
  if (named === 'freight' && isMoney(value.unit))
    return topic && isOwn(scene, topic) && isSold(scene, topic) ? 'exports' : 'other'
  if (named === 'freight' && isSent(scene, value, topic)) return 'exports'
  if (named && named !== 'share') return named
  if (isMoney(value.unit) && isBuiltFor(scene, value)) return 'investment'
  if (isMoney(value.unit)) return isEarned(scene, value) ? 'exports' : moneyFor(scene)
  if (isTaken(scene, value)) return 'imports'
  return scene.frames.units.get(value.unit) ?? (isTime(value.unit) ? 'duration' : 'other')
}

/** "Peru sent 5 tons of beef to Chile": goods that a state sends to another, however they are carried. */
function isSent(scene: Scene, value: Measured, topic: Topic | null): boolean {
  const { frames, reading, sentence, subject } = scene
  if (!topic?.verb || !frames.sending.has(topic.verb.lemma) || !stateBehind(scene, value))
    return false
  for (let at = sentence.from; at < sentence.to; at++)
    if (frames.moved.has(lemmaAt(reading, at))) return false
  return subject.some((g) => partiesIn(reading, g).some(hasStateShape))
}

/** "The pipeline pumps 5 tons": a way carries what others make. */
function isPiped({ frames, subject }: Scene, topic: Topic | null): boolean {
  if (!topic?.verb || !frames.putting.has(topic.verb.lemma) || topic.verb.passive) return false
  return subject.some((g) => frames.moved.has(g.lemma.toLowerCase()))
}

/** "An 85 percent interest in the bank": a part of it, and no interest on a loan. */
function isHolding({ reading, frames }: Scene, topic: Topic | null): boolean {
  const { group } = topic ?? { group: null }
  if (!group || !frames.holdings.has(lemmaAt(reading, group.head))) return false
  return frames.inside.has(lemmaAt(reading, group.to))
}

/** The last verb of the clause before a value. */
const verbBefore = (scene: Scene, { from }: Measured): VerbGroup | undefined =>
  verbsIn(scene, { from: scene.from, to: from }).at(-1)

/** "Agreed to pay $130": so little is what one of many costs, where no noun behind the verb says more. */
function isPaid(scene: Scene, value: Measured, topic: Topic | null): boolean {
  if (!isMoney(value.unit) || value.value >= LARGE) return false
  const verb = verbBefore(scene, value)
  return (
    verb !== undefined &&
    scene.frames.paying.has(verb.lemma) &&
    (topic === null || topic.to <= verb.from)
  )
}

/** "Received $3 million from Chile": money that somebody gets, and no goods worth that much. */
function isGiven({ reading, frames }: Scene, value: Measured, topic: Topic | null): boolean {
  if (!isMoney(value.unit) || !topic?.verb || !frames.getting.has(topic.verb.lemma)) return false
  const next = lemmaAt(reading, value.to)
  return topic.verb.to <= value.from && !frames.worth.has(next) && !frames.of.has(next)
}

/** "Gave 200,000 euros to the refugee camp": what is given to those in need is not invested. */
function isRelief(scene: Scene, topic: Topic | null): boolean {
  const { reading, frames, from, to } = scene
  if (!topic?.verb || !frames.giving.has(topic.verb.lemma)) return false
  for (let at = from; at < to; at++) if (frames.relief.has(lemmaAt(reading, at))) return true
  return isToAid(scene, topic.verb)
}

/** "Provided $3 million to support the police", but "to help build a road". */
function isToAid(scene: Scene, given: VerbGroup): boolean {
  const { reading, frames, sentence } = scene
  const aim = sentence.verbs.find((v) => v.from >= given.to && v.type === 'infinitive')
  if (!aim || !frames.aiding.has(aim.lemma)) return false
  const builds = sentence.verbs.some(
    ({ from, lemma }) =>
      from >= aim.to && (frames.building.has(lemma) || frames.rebuilding.has(lemma)),
  )
  return (
    !builds &&
    !sentence.nouns.some((n) => n.from >= aim.to && frames.works.has(lemmaAt(reading, n.head)))
  )
}

/** "Rebuilt the line for $3 million": what works cost. */
function isBuiltFor(scene: Scene, value: Measured): boolean {
  const { frames, reading } = scene
  const verb = verbBefore(scene, value)
  if (!verb || value.value < LARGE || !frames.purpose.has(lemmaAt(reading, value.from - 1)))
    return false
  return frames.building.has(verb.lemma) || frames.rebuilding.has(verb.lemma)
}

/** "Coffee brought Togo $24 million": goods that earn something are sold. */
function isEarned(scene: Scene, value: Measured): boolean {
  const verb = verbBefore(scene, value)
  if (!verb || verb.passive || !scene.frames.earning.has(verb.lemma)) return false
  return scene.subject.some((g) => scene.frames.wares.has(g.lemma.toLowerCase()))
}

/** "Peru is to take 45 tonnes of wheat": who takes goods buys them. */
function isTaken(scene: Scene, value: Measured): boolean {
  if (value.unit === '%' || value.unit === '1' || isTime(value.unit)) return false
  const verb = verbBefore(scene, value)
  if (!verb || verb.passive || !scene.frames.taking.has(verb.lemma)) return false
  return scene.subject.some((g) => partiesIn(scene.reading, g).length > 0)
}

/** True for a topic of the value's own clause, or its subject: not one that was told before. */
function isOwn({ from, subject }: Scene, topic: Topic): boolean {
  return topic.from >= from || subject.some((g) => g.from === topic.group?.from)
}

/** "Half of the output", "a fifth of exports". */
function isOf({ reading, frames }: Scene, value: Measured): boolean {
  return frames.of.has(lemmaAt(reading, value.to)) || frames.of.has(lemmaAt(reading, value.to - 1))
}

/** True for the goods themselves, "shipments", and not for how they are carried: "transport". */
function isSold({ reading, frames }: Scene, topic: Topic): boolean {
  const head = topic.group?.head
  return head === undefined || !frames.carriage.has(lemmaAt(reading, head))
}

/** From here on money for a work is no price. */
const LARGE = 1e5

/** "Bought the Andes Bank for $3 million": who buys a firm invests. */
function isTakeover({ reading }: Scene, topic: Topic | null): boolean {
  if (!topic?.verb || topic.verb.passive) return false
  const at = reading.words[topic.verb.to]?.tag === 'DET' ? topic.verb.to + 1 : topic.verb.to
  return reading.mentions.at(at, at + 8).some((m) => m.from === at && m.kind === 'company')
}

/** "A kilowatt-hour costs 2 baht": so little is what one of many is sold for. */
function isFee({ frames }: Scene, { value, unit }: Measured, topic: Topic | null): boolean {
  return (
    topic?.verb != null && frames.outlays.has(topic.verb.lemma) && isMoney(unit) && value < LARGE
  )
}

/** "The cost of the dam is $3 billion": what a work takes, not what one of many is sold for. */
function isOutlay(
  { reading, frames }: Scene,
  { unit, value, per }: Measured,
  topic: Topic | null,
): boolean {
  const head = topic?.group?.head
  return (
    head !== undefined &&
    per === null &&
    isMoney(unit) &&
    value >= LARGE &&
    frames.outlays.has(lemmaAt(reading, head))
  )
}

/** "Can carry 300 passengers": how much fits into it. */
function isHeld(scene: Scene, { from }: Measured): boolean {
  const { verb, frames } = scene
  const able = verb !== null && verb.to <= from && frames.capable.has(verb.modal ?? '')
  return (able && frames.fitting.has(verb.lemma) && !verb.passive) || isAbleTo(scene, from)
}

/** "Should be able to carry 5 tons". */
function isAbleTo({ reading, frames, sentence }: Scene, from: number): boolean {
  const verb = sentence.verbs.findLast((v) => v.to <= from)
  if (verb?.type !== 'infinitive' || !frames.fitting.has(verb.lemma)) return false
  const led = reading.words[verb.from - 1]
  return led?.tag === 'ADJ' && frames.capable.has(led.lemma)
}

/** "Can assemble 300 buses a year": what is made regularly by what is able to. */
function makesYearly(scene: Scene, value: Measured, indicator: Indicator): boolean {
  const { reading, verb, frames } = scene
  if (!HANDLED.has(indicator) || verb === null || verb.to > value.from) return false
  const end = endOf(value)
  const recurs = within(reading.times, { from: end, to: Math.min(end + 4, scene.to) }).some(
    (t) => t.every !== null,
  )
  const yearly = recurs || (value.per !== null && isTime(value.per))
  return (
    yearly &&
    (frames.capable.has(verb.modal ?? '') || frames.capable.has(lemmaAt(reading, verb.to)))
  )
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

/** "Increase the capacity to 5 million tons of cargo": the goods behind the value say what it is for. */
function isCapacityFor(
  { frames, reading, from }: Scene,
  value: Measured,
  indicator: Indicator,
  topic: Topic,
): boolean {
  if (!HANDLED.has(indicator) || topic.from < value.from) return false
  for (let at = from; at < value.from; at++)
    if (frames.nouns.get(lemmaAt(reading, at)) === 'capacity') return true
  return false
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
