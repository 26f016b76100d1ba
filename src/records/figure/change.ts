import { isFlow } from '../../core/indicator.ts'
import type { Side } from '../../languages/figure-frames.ts'
import { goesOn } from '../paragraph.ts'
import { type Range, within } from '../range.ts'
import { partiesIn } from '../speakers.ts'
import { isSplit } from './existing.ts'
import { basePeriod, datingTimes } from './period.ts'
import { respectiveLevel } from './respective.ts'
import { isMoney, isTime, lemmaAt, nounHolding, type Scene, sceneAt } from './scene.ts'
import { topicFor } from './search.ts'
import { changeOf, type Measured, type Statement } from './statement.ts'
import { statusOf } from './status.ts'
import { subjectTopics } from './subject-topic.ts'
import { type Topic, topicIn, topicsIn } from './topic.ts'

/** How many sentences back "it" and "the figure" may point. */
const REACH = 2

/** Up to so many tokens behind a level stands a change of it: "$3 billion, up by about 5 percent". */
const CLOSE = 4

/** A change that a sentence states, with its place among the changes of its clause. */
export interface StatedChange {
  readonly scene: Scene
  readonly quantity: Measured
  /** 0 for the first change of the clause, 1 for the second … */
  readonly place: number
  /** How many changes the clause states. */
  readonly mates: number
  /** Which side of a flow it changes, where "weight and value" tell two changes apart. */
  readonly side: Side
  /** What it changes, where its own words say so. */
  readonly topic: Topic | null
}

/** The figure that a change belongs to, or undefined where it stands alone. */
export function changed(
  change: StatedChange,
  levels: readonly Statement[],
  earlier: readonly Statement[],
): Statement | undefined {
  const free = levels.filter((l) => l.change === null && !l.compared && belongs(change, l))
  const told = respectiveLevel(change, levels) ?? bySide(change, free)
  if (told) return told
  const listed = change.mates > 1 && change.topic?.anaphor
  const meant = listed ? pointedTo(change, levels, earlier) : undefined
  if (meant) return meant
  const close = free.some(
    (l) => l.to <= change.quantity.from && change.quantity.from - l.to <= CLOSE,
  )
  const found = close
    ? (behind(change, free) ?? ahead(change, free))
    : (ahead(change, free) ?? behind(change, free))
  return found ?? pointedTo(change, levels, earlier)
}

/** "Up 5 percent in weight and 8 percent in value": the carrier behind the change tells the level. */
function bySide(
  { scene, quantity, side: told }: StatedChange,
  levels: readonly Statement[],
): Statement | undefined {
  const side = sideTold(scene, quantity, told)
  if (side === 'either') return undefined
  const before = levels.filter((l) => l.to <= quantity.from && l.unit !== null)
  return before.filter((l) => isMoney(l.unit as string) === (side === 'worth')).at(-1)
}

/** Which side of a flow a change is of: told apart from another change, or by the words behind it. */
export function sideTold(scene: Scene, quantity: Measured, told: Side): Side {
  return told === 'either' ? sideBehind(scene, quantity) : told
}

/** Which side of a flow "in weight" or "in value" behind a change names, before the next mark. */
function sideBehind({ reading, frames }: Scene, { to }: Measured): Side {
  for (let at = to; at < to + 8; at++) {
    const tag = reading.words[at]?.tag
    if (tag === undefined || tag === 'PUNCT' || tag === 'VERB' || tag === 'CCONJ') return 'either'
    const side = frames.carriers.get(lemmaAt(reading, at)) ?? 'either'
    if (side !== 'either' && reading.words[at - 1]?.tag === 'ADP') return side
  }
  return 'either'
}

/** A change in percent goes with any unit, an amount with its own. */
function belongs({ quantity }: StatedChange, { unit, value }: Statement): boolean {
  return value !== null && unit !== '%' && (quantity.unit === '%' || quantity.unit === unit)
}

/** "Rose by 5 percent to $3 billion", "…, reaching $3 billion": the level follows. */
function ahead(change: StatedChange, levels: readonly Statement[]): Statement | undefined {
  const { scene, quantity } = change
  const next = levels.find((l) => l.from >= quantity.to)
  if (!next || next.from - quantity.to > 25) return undefined
  const between = topicsIn(scene, { from: quantity.to, to: next.from }, null).some(
    (t) => !t.anaphor && t.indicator !== next.indicator,
  )
  const compared =
    next.scene.clause !== scene.clause &&
    next.scene.link !== 'coordinate' &&
    isAgainst(scene, { from: quantity.to, to: next.from })
  return between || compared || !sameTopic(change.topic, next) ? undefined : next
}

/** "A fall against 2017, when it was $5 million": a time of comparison before the next level. */
function isAgainst({ reading }: Scene, range: Range): boolean {
  return within(reading.times, range).some((t) => t.comparison)
}

/** "Amounted to $3 billion, down 5 percent", "…, which is 5 percent more": the level stands before. */
function behind(change: StatedChange, levels: readonly Statement[]): Statement | undefined {
  const { scene, quantity } = change
  const last = levels.filter((l) => l.to <= quantity.from).at(-1)
  if (!last) return undefined
  if (!sameTopic(change.topic, last) || isOfOthers(change, last)) return undefined
  if (last.scene.clause === scene.clause) return last
  if (hasOwnPeriod(change, last)) return undefined
  const shared = scene.subject.length === 0 || scene.subject.every((g) => g.from < scene.from)
  return shared || pointsBack(scene) || change.topic?.indicator === last.indicator
    ? last
    : undefined
}

/** "Sold $3 million to Peru, with exports to Chile rising by 5 percent": of other parties than the level. */
function isOfOthers({ scene, topic, quantity }: StatedChange, level: Statement): boolean {
  if (!topic?.group || topic.from < level.to || level.scene.sentence !== scene.sentence)
    return false
  const named = partiesIn(scene.reading, { from: topic.from, to: quantity.from })
  return level.stated && named.some((p) => !level.parties.includes(p))
}

/** "…, but in 2020 trade fell by 5 percent": the change is of another time than the level. */
function hasOwnPeriod({ scene }: StatedChange, level: Statement): boolean {
  return datingTimes(scene.reading, scene).some((t) => t.period !== level.period)
}

/** True where the words of the change name nothing else than the level measures. */
function sameTopic(topic: Topic | null, level: Statement): boolean {
  return (
    !topic ||
    topic.anaphor ||
    topic.indicator === null ||
    topic.indicator === level.indicator ||
    topic.from === level.topic.from
  )
}

/** "It", "which", "the figure" is the subject of the clause. */
function pointsBack(scene: Scene): boolean {
  const topics = subjectTopics(scene)
  return topics.length > 0 && topics.every((t) => t.anaphor)
}

/** "The figure fell by 9 percent", "its volume and value fell by 1 and 2 percent, respectively". */
function pointedTo(
  change: StatedChange,
  levels: readonly Statement[],
  earlier: readonly Statement[],
): Statement | undefined {
  const { scene, place, mates } = change
  const topics = subjectTopics(scene)
  const topic =
    topics.length > 1
      ? topics[Math.min(place, topics.length - 1)]
      : (topics[0] ?? (change.topic?.anaphor ? change.topic : undefined))
  if (!topic?.anaphor) return undefined
  const before = [...earlier, ...levels.filter((l) => l.to <= scene.from)].filter(
    (s) =>
      (s.change === null || mates > 1) &&
      !s.compared &&
      belongs(change, s) &&
      !isOvertaken(s, earlier),
  )
  // "This is 9 percent more in value and 7 in volume".
  const ofSide = onSide(before, sideBehind(scene, change.quantity))
  if (ofSide) return ofSide
  // "They rose by 3 and 5 percent": the last figures, in the order of the changes.
  const meant = mates > 1 && topics.length === 1 ? before.slice(-mates)[place] : undefined
  if (meant) return meant
  return antecedent(
    scene,
    topic,
    before.filter((s) => s.change === null),
  )
}

/** "40 accords. Trade rose to $3 million. It was twice as large": a flow told after a count is meant. */
function isOvertaken({ counted, from }: Statement, told: readonly Statement[]): boolean {
  return counted !== null && told.some((s) => s.from > from && isFlow(s.indicator))
}

/** The last figure of a flow's worth or of its amount; undefined where no side is told. */
function onSide(statements: readonly Statement[], side: Side): Statement | undefined {
  if (side === 'either') return undefined
  return statements.findLast(({ unit }) => unit !== null && isMoney(unit) === (side === 'worth'))
}

/** The last figure that "it" or "its value" can point to, near enough before. */
export function antecedent(
  scene: Scene,
  topic: Topic,
  statements: readonly Statement[],
  unit: string | null = null,
): Statement | undefined {
  for (let i = statements.length - 1; i >= 0; i--) {
    const statement = statements[i] as Statement
    if (scene.sentence.index - statement.scene.sentence.index > REACH) return undefined
    if (statement.scene.sentence.block.role === 'title' && scene.sentence.block.role !== 'title')
      return undefined
    if (statement.compared || !suits(statement, topic, unit)) continue
    return statement
  }
  return undefined
}

/** True where a topic that points back, with a value in a unit, can mean a figure. */
function suits(statement: Statement, topic: Topic, unit: string | null): boolean {
  if (statement.counted !== null && unit !== null && isMoney(unit)) {
    return statement.scene.frames.documents.has(statement.counted)
  }
  if (statement.unit === null) return true
  if (unit !== null && isTime(unit) !== isTime(statement.unit)) return false
  const money = isMoney(statement.unit)
  if (unit !== null && unit !== '1' && unit !== '%' && money !== isMoney(unit)) return false
  if (topic.side === 'worth') return money
  return topic.side !== 'amount' || !money || !topic.group || statement.indicator === 'trade'
}

/** What was spoken of last before a place without a value: "Trade is growing. It reached $3 billion." */
export interface Spoken {
  readonly scene: Scene
  readonly topic: Topic
}

/** The topic of a subject before a scene, in its sentence or the one before, behind an earlier figure. */
export function spokenOf(scene: Scene, after: Statement | undefined): Spoken | undefined {
  const { reading, sentence } = scene
  for (const place of [sentence, reading.sentences[sentence.index - 1]]) {
    if (!place || !goesOn(reading, place, sentence)) continue
    for (const clause of [...place.clauses].reverse()) {
      if (clause.from >= scene.from || (after && clause.to <= after.from)) continue
      const there = sceneAt(reading, place, clause.from)
      const topics = there.subject.length
        ? subjectTopics(there)
        : topicsIn(there, { from: clause.from, to: clause.verb.from }, null)
      const topic = topics.find((t) => !t.anaphor && t.indicator !== null)
      // What was spoken of last is the figure itself.
      if (topic && topic.from === after?.topic.from) return undefined
      if (topic) return { scene: there, topic }
    }
  }
  return undefined
}

/** "Half the deficit of the year before", behind a level of the deficit: how much less that is. */
export function asChange(scene: Scene, quantity: Measured, levels: readonly Statement[]): Measured {
  const last = levels.at(-1)
  if (quantity.unit !== '%' || quantity.change || !last || last.unit === '%' || last.change)
    return quantity
  const at = scene.frames.of.has(lemmaAt(scene.reading, quantity.to))
    ? quantity.to + 1
    : quantity.to
  const group = nounHolding(scene, at)
  const topic = group ? topicIn(scene, group, null) : null
  const time = within(scene.reading.times, {
    from: quantity.to,
    to: Math.min(quantity.to + 12, scene.sentence.to),
  })[0]
  if (
    !topic ||
    !sameTopic(topic, last) ||
    !time?.edtf ||
    time.edtf === last.period ||
    quantity.value === 100
  )
    return quantity
  const change = { direction: quantity.value < 100 ? 'down' : 'up', role: 'by' } as const
  return { ...quantity, value: Math.abs(100 - quantity.value), change }
}

/** "Put the growth of exports at 5 percent": a share of growth is a change. */
export function asGrowth(scene: Scene, quantity: Measured): Measured {
  if (quantity.unit !== '%' || (quantity.change && quantity.change.role !== 'to')) return quantity
  const group = topicFor(scene, { quantity, before: undefined })?.group
  const direction = group && scene.frames.growth.get(lemmaAt(scene.reading, group.head))
  return direction ? { ...quantity, change: { direction, role: 'by' } } : quantity
}

/** "Trade is $3 million, and our goal is to double it": what is ahead is no change of what is reported. */
export function isAheadOf(level: Statement, { scene, quantity, topic }: StatedChange): boolean {
  if (level.status !== 'reported') return false
  if (level.scene.clause === scene.clause && !isSplit(scene, level, quantity)) return false
  return statusOf(scene, quantity, topic?.indicator ?? level.indicator) !== 'reported'
}

/** Writes a change into the figure that it belongs to. */
export function addChange(statement: Statement, { scene, quantity }: StatedChange): void {
  statement.change = changeOf(quantity, basePeriod(scene, quantity.to))
  statement.rules.push(...quantity.rules)
}
