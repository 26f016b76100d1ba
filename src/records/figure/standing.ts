import { isTraded } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import type { Range } from '../range.ts'
import { partiesIn } from '../speakers.ts'
import type { Whose } from './balance.ts'
import { gappedSubject } from './gap.ts'
import { ownerOfRole } from './partner.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/**
 * The partner to which a sentence gives its place, against the reporter: "Mali came next with $3
 * million", "Togo remained the top market, goods worth $2 million having gone there".
 */
export function ofStanding(scene: Scene, flow: Flow): Whose | null {
  if (!isTraded(flow.indicator) || flow.indicator === 'trade' || isDone(scene, flow)) return null
  const code = standingIn(scene, flow.value.from)
  return code ? against(scene, flow, code) : null
}

/** "Mali took 40 percent of the total", "Togo came second, with a share of 5 percent": of whose flow that is. */
export function ofShareholder(scene: Scene, flow: Flow): Whose | null {
  if (flow.indicator !== 'share' || !isOfTold(scene, flow)) return null
  const gap = gappedSubject(scene, flow.value)
  const code = gap
    ? stateIn(scene, gap)
    : (standingIn(scene, flow.value.from) ?? takerIn(scene, flow))
  return code ? (besideShare(scene, flow, code) ?? against(scene, flow, code)) : null
}

/** "Chile took 18 percent of Peru's exports, Mali 10 percent": a part of the same whole. */
function besideShare(scene: Scene, { before, value }: Flow, code: string): Whose | null {
  if (before?.indicator !== 'share' || before.scene.sentence !== scene.sentence) return null
  if (!gappedSubject(scene, value) || before.parties.length !== 2) return null
  const taker = before.scene.subject.flatMap((g) => partiesIn(scene.reading, g))
  const owner = before.parties.find((p) => !taker.includes(p) && p !== code)
  return owner ? { parties: [owner, code], stated: true } : null
}

function against(scene: Scene, flow: Flow, code: string): Whose | null {
  const { before, lastFlow } = flow
  const told = [before, lastFlow].find((s) => s && isTraded(s.indicator))?.parties ?? []
  const own = told.length === 2 ? told.find((p) => p !== code && p === flow.reporter) : told[0]
  const owner = [ownerOfRole(scene), own, flow.reporter].find((p) => p && p !== code)
  return owner ? { parties: [owner, code], stated: true } : null
}

/** The one state that a clause before a value says to be, to come or to remain in some place. */
function standingIn(scene: Scene, from: number): string | null {
  const { reading, frames, sentence } = scene
  for (const { subject, verb, to } of sentence.clauses) {
    if (verb.to > from || !frames.placing.has(verb.lemma)) continue
    const [group, ...more] = subject
    const code = group && more.length === 0 && group.to <= verb.from ? stateIn(scene, group) : null
    if (!code) continue
    for (let at = verb.to; at < Math.min(to, from); at++)
      if (frames.places.has(reading.tokens[at]?.lower ?? '')) return code
  }
  return null
}

/** "Mali took", "bought", "accounted for": the state in the subject of the clause right before a share. */
function takerIn(scene: Scene, { value }: Flow): string | null {
  const { reading, frames, subject, verb } = scene
  const [group, ...more] = subject
  if (!group || more.length > 0 || !verb || verb.passive || verb.to > value.from) return null
  const takes =
    frames.taking.has(verb.lemma) ||
    frames.shares.has(verb.lemma) ||
    frames.verbs.get(verb.lemma) === 'imports'
  if (!takes || reading.mentions.holding(group.head)?.to !== group.to) return null
  return stateIn(scene, group)
}

/** The one state that some words name or stand for. */
function stateIn({ reading }: Scene, range: Range): string | null {
  const [code, ...others] = partiesIn(reading, range)
  return code && others.length === 0 && hasStateShape(code) ? code : null
}

/** "Of the total", "of them", or without more: a part of what was told before, as "40 percent of its diamonds" is not. */
export function isOfTold(scene: Scene, { value: { to } }: Pick<Flow, 'value'>): boolean {
  const { reading, frames } = scene
  if (!frames.of.has(lemmaAt(reading, to))) return true
  const group = nounHolding(scene, to + 1)
  if (!group) return false
  const { tag } = reading.words[group.head] ?? { tag: 'NOUN' }
  if (tag === 'PRON' || frames.anaphors.has(lemmaAt(reading, group.head))) return true
  const definite = frames.definite.has(reading.tokens[group.from]?.lower ?? '')
  return definite && isTraded(frames.nouns.get(lemmaAt(reading, group.head)))
}

/** "Is the top market, buying goods worth $3 million": what somebody does has its own parties. */
function isDone({ frames }: Scene, { topic }: Flow): boolean {
  return topic.verb !== null && !topic.verb.passive && frames.verbs.has(topic.verb.lemma)
}
