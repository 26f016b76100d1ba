import { holding, type Range, within } from '../range.ts'
import { lemmaAt, nounHolding, type Scene, verbsIn } from './scene.ts'
import { endOf, type Measured } from './statement.ts'
import { fits, type Topic, topicOfVerb, topicsIn } from './topic.ts'

/** How many tokens before a value "of which" and "of this sum" may stand. */
const REACH = 6

/**
 * What a part of a sum measures: "$20 million of which were exports", "of this amount, $3 million
 * went to imports". What is said of the part names it, not what the whole measures.
 */
export function partTopic(scene: Scene, quantity: Measured): Topic | null {
  if (!isPart(scene, quantity)) return null
  // "Exports accounted for $3 million of the total": the subject says what the part is.
  const last = verbsIn(scene, { from: scene.from, to: quantity.from }).at(-1)
  if (last && scene.frames.shares.has(last.lemma)) return null
  const own = subjectOfPart(scene, quantity)
  if (own) return own
  const end = endOf(quantity)
  const to = Math.max(scene.to, holding(scene.sentence.clauses, end)?.to ?? 0)
  const next = within(scene.reading.quantities, { from: end, to })[0]
  const range = { from: end, to: next?.from ?? to }
  const noun = topicsIn(scene, range, quantity).find((t) => !t.anaphor && t.indicator !== null)
  // "Of which $9 million is in the car industry, mainly in manufacturing" only tells where it went.
  const place = noun?.group && scene.frames.inside.has(lemmaAt(scene.reading, noun.group.prep))
  if (noun) return place ? null : noun
  for (const verb of verbsIn(scene, range)) {
    const named = topicOfVerb(scene, verb)
    if (named && fits(scene, named.indicator, quantity)) return named
  }
  return null
}

/** "Of which exports were $3 million": the part is named before its verb. */
function subjectOfPart(scene: Scene, quantity: Measured): Topic | undefined {
  const range = { from: Math.max(scene.sentence.from, quantity.from - REACH), to: quantity.from }
  let of = -1
  for (let at = range.from; at < range.to; at++) if (isOfWhole(scene, at)) of = at
  if (of < 0) return undefined
  return topicsIn(scene, { from: of + 2, to: range.to }, quantity).find(
    (t) => !t.anaphor && t.indicator !== null,
  )
}

/** True for a value of which the words say that it is a part of what was told before. */
export function isPart(scene: Scene, quantity: Range): boolean {
  const end = quantity.to
  if (isOfWhole(scene, end)) return true
  const start = Math.max(scene.sentence.from, quantity.from - REACH)
  for (let at = quantity.from - 1; at >= start; at--) {
    if (
      scene.reading.words[at]?.tag === 'VERB' &&
      scene.reading.pack.reports.has(lemmaAt(scene.reading, at))
    )
      continue
    if (isOfWhole(scene, at)) return true
  }
  return false
}

/** "The sites, of which 26 are on the list", "20 of them": how many of those that were named. */
export function isPartOfMany({ reading, frames }: Scene, { from, to }: Measured): boolean {
  const { tokens } = reading
  const whole = (at: number): boolean =>
    frames.of.has(lemmaAt(reading, at)) && frames.many.has(tokens[at + 1]?.lower ?? '')
  return whole(from - 2) || whole(to)
}

/** "Of which", "of it", "of this amount", "of the total". */
function isOfWhole(scene: Scene, at: number): boolean {
  const { reading, frames } = scene
  if (!frames.of.has(lemmaAt(reading, at))) return false
  if (frames.anaphors.has(lemmaAt(reading, at + 1))) return true
  const group = nounHolding(scene, at + 1)
  return (
    group !== undefined &&
    frames.definite.has(reading.tokens[at + 1]?.lower ?? '') &&
    frames.anaphors.has(lemmaAt(reading, group.head))
  )
}
