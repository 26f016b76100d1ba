import type { Frame } from './clause-frames.ts'
import type { Marker } from './clause-markers.ts'
import { antecedentOf, type ClauseState, outermost } from './clause-state.ts'
import { firstNoun } from './clause-subject.ts'
import type { NounGroup, VerbGroup } from './group.ts'

/** The clause that a coordinate one goes with: the last, or the one around it. */
export function partnerOf(state: ClauseState, verb: VerbGroup, marker: Marker): Frame {
  const last = state.done.at(-1) as Frame
  if (marker.kind === 'strong') return outermost(last)
  const outer = last.parent
  if (!outer?.verb || marker.own.length > 0) return last
  const comma = state.tagged.words[marker.at - 1]?.lemma === ','
  if (last.link === 'relative' && comma) return outer
  if (last.link !== 'coordinate' && last.link !== 'main' && isAlike(verb, last, outer)) return outer
  const says = state.reports.has(verb.lemma) && state.reports.has(outer.verb.lemma)
  return last.link === 'complement' && says ? outer : last
}

/** "Told Diaz that both need help and sought his": verbs that are joined share their tense. */
function isAlike(verb: VerbGroup, { verb: inner }: Frame, { verb: outer }: Frame): boolean {
  if (verb.modal !== null || !inner || !outer || outer.modal !== null) return false
  if (verb.type !== 'finite' || inner.type !== 'finite') return false
  return verb.tense !== inner.tense && verb.tense === outer.tense
}

/** "said on Monday, exports rose": what is said follows a comma, where nothing else was said. */
export function opensComplement(state: ClauseState, partner: Frame, at: number): boolean {
  if (!partner.verb || !state.reports.has(partner.verb.lemma) || partner.verb.passive) return false
  for (const noun of state.nouns.slice(firstNoun(state.nouns, partner.verb.to))) {
    if (noun.from >= at) break
    if (!noun.time && noun.governor < 0) return false
  }
  return partner === state.done.at(-1)
}

/** "…, and Chile, which has none, bought it": what the relative clause tells of is the subject of the next. */
export function joinedBefore(state: ClauseState, { kind }: Marker): readonly NounGroup[] {
  const last = state.done.at(-1)
  const told = kind === 'comma' && last?.link === 'relative' && antecedentOf(state, last.start)
  if (!told) return []
  const { words } = state.tagged
  const isJoined = words[told.from - 1]?.tag === 'CCONJ' && words[told.from - 2]?.lemma === ','
  return isJoined && words[told.to]?.lemma === ',' ? [told] : []
}
