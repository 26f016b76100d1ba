import type { NounGroup } from '../../text/group.ts'
import { beforeArticle } from '../article.ts'
import { holding } from '../range.ts'
import { topicByUnit } from './by-unit.ts'
import { isMoney, lemmaAt, nounHolding, type Scene } from './scene.ts'
import type { Measured } from './statement.ts'
import { type Topic, topicNamed } from './topic.ts'

/** "Projects worth $3 million", "the bridge is valued at $3 million": money for a work is invested. */
export function worthTopic(scene: Scene, quantity: Measured): Topic | null {
  if (!isMoney(quantity.unit)) return null
  if (
    scene.frames.into.has(scene.reading.tokens[quantity.to]?.lower ?? '') &&
    isPut(scene, quantity)
  )
    return topicByUnit(quantity, 'investment')
  const at = worthBefore(scene, quantity)
  if (at < 0) return worthOf(scene, quantity)
  const { reading, sentence } = scene
  const stated = holding(sentence.verbs, at - 1)
  const end = reading.tokens[at - 1]?.lower === ',' ? at - 1 : at
  const thing = stated ? scene.subject[0] : nounHolding(scene, end - 1)
  const beside = stated !== undefined || thing?.to === end
  return thing && beside && isWork(scene, thing.head)
    ? topicNamed(scene, thing, 'investment')
    : null
}

/** "Projects with a total worth of $3 million", "the line has a value of $3 million". */
function worthOf(scene: Scene, { from }: Measured): Topic | null {
  const { reading, frames, sentence } = scene
  const group = frames.of.has(lemmaAt(reading, from - 1)) ? nounHolding(scene, from - 2) : undefined
  if (!group || frames.carriers.get(lemmaAt(reading, group.head)) !== 'worth') return null
  const has = sentence.verbs.find((v) => v.to === group.from)
  const thing = has ? scene.subject[0] : nounHolding(scene, group.from - 2)
  const led = has ? frames.possessing.has(has.lemma) : thing?.to === group.from - 1
  return thing && led && isWork(scene, thing.head) ? topicNamed(scene, thing, 'investment') : null
}

/** "A credit line | in the amount of $3 million": the noun that so much is of. */
export function amountedTo(scene: Scene, { from, to, head }: NounGroup): NounGroup | undefined {
  const { reading, frames } = scene
  const at = beforeArticle(reading, from)
  const inside = frames.inside.has(lemmaAt(reading, at)) || frames.onto.has(lemmaAt(reading, at))
  if (!inside || to - head > 1 || !frames.carriers.has(lemmaAt(reading, head))) return undefined
  const noun = nounHolding(scene, at - 1)
  return noun?.to === at && noun.head === at - 1 ? noun : undefined
}

/** True for the noun of a work, "bridge", that the word before it makes nothing else, as "credit facility" is. */
export function isWork({ reading, frames }: Scene, head: number): boolean {
  const lemma = lemmaAt(reading, head)
  return frames.works.has(lemma) && !frames.compounds.has(`${lemmaAt(reading, head - 1)} ${lemma}`)
}

/** "Put $3 million into 4 projects", "pumped $3 million into the port". */
function isPut({ sentence, frames }: Scene, { from }: Measured): boolean {
  const verb = sentence.verbs.findLast((v) => v.to <= from)
  return verb !== undefined && from - verb.to <= 3 && frames.putting.has(verb.lemma)
}

/** The token of "worth" or "valued at" before a value, or -1. */
function worthBefore({ reading, frames }: Scene, { from }: Measured): number {
  let at = from - 1
  while (reading.words[at]?.tag === 'ADV') at--
  if (frames.beside.has(lemmaAt(reading, at))) at--
  const worth = frames.worth.has(lemmaAt(reading, at))
  return worth || frames.worth.has(reading.tokens[at]?.lower ?? '') ? at : -1
}
