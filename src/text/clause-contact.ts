import type { ClauseLink } from './clause.ts'
import type { Frame } from './clause-frames.ts'
import { type Marker, onlyAdverbs } from './clause-markers.ts'
import { type ClauseState, freeBetween } from './clause-state.ts'
import { firstNoun, subjectIn } from './clause-subject.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import type { Surroundings } from './reduced.ts'

/** A clause that no sign parts from the one before. */
export interface Contact {
  readonly start: number
  readonly link: ClauseLink
  /** Empty where it has that of the clause before. */
  readonly subject: readonly NounGroup[]
}

/** Two verbs with no sign between them: "he said exports rose", "the draft our side presented". */
export function contactOf(state: ClauseState, verb: VerbGroup): Contact {
  const inner = saidByGerund(state, verb)
  if (inner) return { start: inner.from, link: 'complement', subject: from(state, inner, verb) }
  const said = (state.done.at(-1) as Frame).verb as VerbGroup
  const free = freeBetween(state, said.to, verb.from)
  const first = free[0]
  const heard = free.length > 1 && first?.from === said.to
  const told = heard && first.to === free[1]?.from
  const taken =
    state.reports.has(said.lemma) || (free.length === 1 && first?.from === said.to && !said.passive)
  const far =
    heard && state.addressing.has(said.lemma) ? behindPhrases(state, first, verb) : undefined
  const subject = far ?? (taken && first ? (told ? free[1] : first) : free.at(-1))
  if (!subject) return { start: verb.from, link: taken ? 'complement' : 'coordinate', subject: [] }
  return {
    start: subject.from,
    link: taken ? 'complement' : 'relative',
    subject: from(state, subject, verb),
  }
}

/** "Told reporters in Oslo on Monday the plan was dead": behind the listener's phrases stands the subject. */
function behindPhrases(
  state: ClauseState,
  listener: NounGroup,
  verb: VerbGroup,
): NounGroup | undefined {
  const subject = freeBetween(state, listener.to, verb.from).at(-1)
  const { words } = state.tagged
  if (!subject || words[listener.to]?.tag !== 'ADP') return undefined
  if (!onlyAdverbs(state, subject.to, verb.from)) return undefined
  for (let i = listener.to; i < subject.from; i++) {
    const tag = words[i]?.tag
    if (tag === 'CCONJ' || tag === 'PUNCT' || tag === 'VERB') return undefined
  }
  return subject
}

/** A group and those joined to it. */
function from(state: ClauseState, noun: NounGroup, verb: VerbGroup): readonly NounGroup[] {
  const found = subjectIn(state, { from: noun.from, to: verb.from })
  return found.length > 0 ? found : [noun]
}

/** "a clause stating Oman is a member": a verb of saying without a tense takes the clause. */
function saidByGerund(state: ClauseState, verb: VerbGroup): NounGroup | undefined {
  for (let k = state.verbs.length - 1; k >= 0; k--) {
    const said = state.verbs[k] as VerbGroup
    if (said.from >= verb.from || !state.reports.has(said.lemma)) continue
    if (said.from < state.lastTo) return undefined
    const noun = state.nouns[firstNoun(state.nouns, said.to)]
    if (noun?.from === said.to && noun.to <= verb.from) return noun
  }
  return undefined
}

/** A subject stands before the verb that no sign parts from the clause before. */
function hasContactSubject(state: ClauseState, verb: VerbGroup): boolean {
  const last = state.done.at(-1)?.verb
  if (!last) return false
  const free = freeBetween(state, last.to, verb.from)
  if (state.reports.has(last.lemma) && !last.passive) return free.length > 0
  const near = free.at(-1)
  if (near === undefined) return false
  const adjoined = free.at(-2)?.to === near.from && near.to === verb.from
  return adjoined || state.tagged.words[near.head]?.tag === 'PRON'
}

/** Before what the subject stands that a verb would have in a clause of its own, if any. */
export function subjectBefore(
  state: ClauseState,
  verb: VerbGroup,
  { kind, own }: Marker,
): Surroundings['ownSubject'] {
  if (kind === 'none') return hasContactSubject(state, verb) ? 'contact' : null
  return own.length > 0 ? kind : null
}
