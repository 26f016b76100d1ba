import { hasStateShape } from '../../core/state-code.ts'
import { holding } from '../range.ts'
import type { Whose } from './balance.ts'
import { contextParties } from './context-parties.ts'
import { ownerOfRole } from './partner.ts'
import { homeOf } from './reporter.ts'
import { lemmaAt, type Scene } from './scene.ts'
import { type Flow, isWithRegion } from './ties.ts'
import type { Topic } from './topic.ts'

/** Trade has two sides: the second one is the document's where only one is named. */
export function ofTrade(scene: Scene, flow: Flow, named: readonly string[]): Whose {
  if (named.length >= 2) return { parties: named, stated: true }
  const context = contextParties(scene, flow)
  const only = named[0]
  const bloc = amongMembers(scene, flow.topic)
  if (bloc) return { parties: bloc, stated: true }
  if (!only) return { parties: context, stated: false }
  if (isForeign(scene, flow.topic) || isWithRegion(scene, flow))
    return { parties: named, stated: true }
  const home = homeOf(scene, flow)
  const { origin } = scene.reading.mentions
  const other =
    otherOfRole(scene, only) ??
    (context.includes(only) ? context.find((p) => p !== only) : undefined) ??
    (home !== only ? home : undefined) ??
    context.find((p) => p !== only) ??
    (origin !== only ? origin : undefined)
  return { parties: other ? [only, other] : named, stated: true }
}

/** "Trade among the members": of the bloc named last. */
function amongMembers(
  { reading, frames, sentence }: Scene,
  { to }: Topic,
): readonly string[] | undefined {
  if (frames.ties.get(lemmaAt(reading, to)) !== 'partner') return undefined
  const group = holding(sentence.nouns, to + 1)
  const members = group && frames.membership.has(lemmaAt(reading, group.from + 1))
  if (!members) return undefined
  const before = reading.mentions.list.filter((m) => m.to <= to)
  return before.findLast((m) => m.kind !== 'company' && isBloc(m.parties))?.parties
}

const isBloc = (codes: readonly string[]): boolean =>
  codes.length === 1 && !hasStateShape(codes[0] as string)

/** "Peru is Chile's largest partner, with trade of $3 million": whose partner it is. */
function otherOfRole(scene: Scene, only: string): string | undefined {
  const owner = ownerOfRole(scene)
  return owner === only ? undefined : owner
}

/** "Foreign trade" is with everybody, and so is what a state "traded", where no partner is named. */
function isForeign({ reading, frames }: Scene, { group, verb, to }: Topic): boolean {
  if (!group) return verb !== null && !verb.passive
  // "Intra-ASEAN trade" is the bloc's with itself.
  for (let at = group.from; at < group.head; at++)
    if (frames.inner.has(reading.tokens[at]?.lower ?? '')) return true
  // "The volume of foreign trade" is as foreign as the trade.
  for (let at = group.from; at < to - 1; at++)
    if (frames.overall.has(lemmaAt(reading, at))) return true
  return false
}
