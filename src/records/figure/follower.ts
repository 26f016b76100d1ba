import { isTraded } from '../../core/indicator.ts'
import type { Whose } from './balance.ts'
import { gappedSubject } from './gap.ts'
import { isBehindTie, stateOf } from './named-state.ts'
import { onlyState, partnerOf } from './partner.ts'
import { respectiveState } from './respective.ts'
import type { Scene } from './scene.ts'
import type { Statement } from './statement.ts'
import type { Flow } from './ties.ts'

/** "Peru bought Chilean tea for $9 million. Mali followed with $3 million": in the place of the one told of before. */
export function ofFollower(scene: Scene, flow: Flow): Whose | null {
  const { verb, subject, frames, clause } = scene
  if (!isTraded(flow.indicator) || !verb || verb.passive || verb.to > flow.value.from) return null
  if (!frames.following.has(verb.lemma)) return null
  const code = respectiveState(scene, flow.value)?.code ?? onlyState(scene, subject)
  const mate = flow.before?.scene.sentence === scene.sentence ? flow.before : undefined
  const beside = mate?.scene.clause === clause ? respectiveState(scene, mate)?.code : undefined
  if (code && mate && beside)
    return { parties: mate.parties.map((p) => (p === beside ? code : p)), stated: true }
  const told = [flow.before, flow.lastFlow].find(
    (s) => s && (s.scene.sentence !== scene.sentence || s.scene.clause !== clause),
  )
  return code && told?.indicator === flow.indicator
    ? { parties: inPlace(told, code), stated: true }
    : null
}

/** "Peru invested $3 million in Chile, Mali $2 million": the subject of a verb that is left out, with the same other side. */
export function inGap(
  scene: Scene,
  { before, value }: Flow,
  named: readonly string[],
): readonly string[] | undefined {
  const gap = gappedSubject(scene, value)
  const code = gap && stateOf(scene, gap)
  const told = before?.scene.sentence === scene.sentence ? before : undefined
  if (!code || !told || named.length !== 1 || told.parties.includes(code)) return undefined
  const left = gappedSubject(told.scene, told) ? told.parties[0] : actorOf(told.scene)
  return left !== undefined && told.parties.length === 2 && told.parties.includes(left)
    ? told.parties.map((p) => (p === left ? code : p))
    : undefined
}

/** The parties of a figure with another state in the place of that which it was told of. */
function inPlace(told: Statement, code: string): readonly string[] {
  const { parties } = told
  const left = placeOf(told) ?? parties[1]
  if (left === undefined || !parties.includes(left)) return [...parties.slice(0, 1), code]
  return parties.map((p) => (p === left ? code : p))
}

/** The state whose own a value is: that of its item in a list, its subject, or the one that the document is not about. */
function placeOf(told: Statement): string | null | undefined {
  const { scene, parties } = told
  const gap = gappedSubject(scene, told)
  const own = partnerOf(scene, told)?.code ?? (gap ? stateOf(scene, gap) : null)
  if (own) return own
  const actor = actorOf(scene)
  const { mentions } = scene.reading
  const tied = mentions
    .at(scene.from, scene.to)
    .some((m) => isBehindTie(scene, m) && m.parties.some((p) => parties.includes(p)))
  if (actor && (!tied || parties.length < 2)) return actor
  const [main] = mentions.about
  return main !== undefined && parties.includes(main) ? parties.find((p) => p !== main) : undefined
}

/** The state that is the subject of a clause, and not only its owner. */
function actorOf(scene: Scene): string | undefined {
  const [actor] = scene.subject
  const named = actor && scene.reading.mentions.holding(actor.head)
  return (named?.to === actor?.to && onlyState(scene, scene.subject)) || undefined
}
