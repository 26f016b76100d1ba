import type { Side } from '../../languages/figure-frames.ts'
import { lemmaAt, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'
import { subjectTopics } from './subject-topic.ts'
import { type Topic, topicsIn } from './topic.ts'
import type { Place } from './values.ts'

/** So far from two changes stand the two words that tell them apart. */
const NEAR = 12

/**
 * What the n-th of several changes of a clause is of: the n-th of as many coordinated topics before
 * its verb, as in "exports and imports rose by 5 and 7 percent". Null where they do not pair off.
 */
export function pairedTopic(
  scene: Scene,
  { from }: Measured,
  { place, mates }: Place,
): Topic | null {
  const { verb } = scene
  if (mates < 2 || !verb || verb.to > from) return null
  const subjects = subjectTopics(scene)
  const before = { from: scene.from, to: verb.from }
  const topics =
    subjects.length === mates
      ? subjects
      : topicsIn(scene, before, null).filter((t) => (t.group?.prep ?? 0) < 0)
  const told = topics.length === mates && topics.every((t) => !t.anaphor && t.indicator !== null)
  return told ? (topics[place] ?? null) : null
}

/** "Weight and value rose by 5 and 7 percent": which side of a flow the first or second change is of. */
export function pairedSide(scene: Scene, changes: readonly Measured[], index: number): Side {
  const change = changes[index] as Measured
  const next = changes[index + 1]
  const last = changes[index - 1]
  if (next && isJoined(scene, change, next)) return sidesNear(scene, change, next)?.[0] ?? 'either'
  if (last && isJoined(scene, last, change)) return sidesNear(scene, last, change)?.[1] ?? 'either'
  return 'either'
}

/** True where only "and", "percent" or a preposition stands between two changes. */
function isJoined({ reading }: Scene, first: Measured, second: Measured): boolean {
  let joins = false
  for (let at = endOf(first); at < second.from; at++) {
    const tag = reading.words[at]?.tag
    if (tag === 'CCONJ') joins = true
    else if (tag !== 'ADP' && tag !== 'ADV') return false
  }
  return joins
}

/** The sides that two carriers joined by "and" name, nearest behind the changes or before them. */
function sidesNear(scene: Scene, first: Measured, second: Measured): [Side, Side] | null {
  const { sentence } = scene
  const end = endOf(second)
  for (let at = end; at < Math.min(sentence.to, end + NEAR); at++) {
    const found = sidesAt(scene, at)
    if (found) return found
  }
  for (let at = first.from - 1; at >= Math.max(sentence.from, first.from - NEAR); at--) {
    const found = sidesAt(scene, at)
    if (found) return found
  }
  return null
}

/** "Weight and (the) value" at a token. */
function sidesAt({ reading, frames }: Scene, at: number): [Side, Side] | null {
  const first = frames.carriers.get(lemmaAt(reading, at)) ?? 'either'
  if (first === 'either' || reading.words[at + 1]?.tag !== 'CCONJ') return null
  const step = reading.words[at + 2]?.tag
  const next = step === 'DET' || step === 'PRON' ? at + 3 : at + 2
  const second = frames.carriers.get(lemmaAt(reading, next)) ?? 'either'
  return second === 'either' || second === first ? null : [first, second]
}
