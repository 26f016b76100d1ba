import type { Word } from '../core/word.ts'
import { type ClauseState, freeBetween, topOf } from './clause-state.ts'
import { firstNoun, subjectIn } from './clause-subject.ts'
import type { NounGroup, VerbGroup } from './group.ts'

/** The sign between two verbs that parts their clauses, where it stands, and the subject behind it. */
export interface Marker {
  readonly kind: 'and' | 'comma' | 'strong' | 'none'
  readonly at: number
  readonly own: readonly NounGroup[]
}

export function onlyAdverbs(state: ClauseState, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (state.tagged.words[i]?.tag !== 'ADV') return false
  return true
}

/** The last sign between the last finite verb and this one that can part two clauses. */
export function markerBefore(state: ClauseState, verb: VerbGroup): Marker {
  let depth = 0
  for (let i = verb.from - 1; i >= state.lastTo; i--) {
    const { tag, lemma } = state.tagged.words[i] as Word
    if (lemma === ')' || lemma === ']') depth++
    else if (lemma === '(' || lemma === '[') depth--
    if (depth > 0) continue
    const kind = kindOf(state, i, tag, lemma)
    if (kind === 'none') continue
    const own = subjectBehind(state, kind, i, verb)
    if (kind === 'strong' || own.length > 0 || onlyAdverbs(state, i + 1, verb.from)) {
      return widened(state, { kind, at: i, own }, verb)
    }
  }
  return { kind: 'none', at: -1, own: [] }
}

/** The subject behind a sign; behind "and" also one that a preposition before could govern. */
function subjectBehind(
  state: ClauseState,
  kind: Marker['kind'],
  at: number,
  verb: VerbGroup,
): readonly NounGroup[] {
  const own = subjectIn(state, { from: at + 1, to: verb.from })
  if (own.length > 0 || kind !== 'and' || takesClause(state)) return own
  if (hasEarlierSubject(state, at)) return own
  const next = state.nouns[firstNoun(state.nouns, at + 1)]
  return next && next.from === at + 1 && next.prep < 0 && next.to <= verb.from ? [next] : []
}

/** "…, the study of A and B was awarded": between the comma before and "and" stands the subject. */
function hasEarlierSubject(state: ClauseState, at: number): boolean {
  for (let i = at - 1; i >= state.lastTo; i--) {
    if (state.tagged.words[i]?.lemma === ',') return freeBetween(state, i + 1, at).length > 0
  }
  return false
}

/** "As he said, Peru and Chile signed": behind the comma stands a subject of two. */
function wholeSubject(state: ClauseState, marker: Marker, verb: VerbGroup): Marker | undefined {
  for (let i = marker.at - 1; i >= state.lastTo; i--) {
    if (state.tagged.words[i]?.lemma !== ',') continue
    const own = subjectIn(state, { from: i + 1, to: verb.from })
    return own.length > 1 && own[0]?.from === i + 1 ? { kind: 'comma', at: i, own } : undefined
  }
  return undefined
}

/** The last verb is one of saying, and what is said has not come yet. */
function takesClause(state: ClauseState): boolean {
  const said = state.done.at(-1)?.verb
  return said !== undefined && said !== null && state.reports.has(said.lemma) && !said.passive
}

/** A semicolon, a colon, or the mark at which a quoted sentence begins or ends. */
export function isStrong(state: ClauseState, at: number): boolean {
  const lemma = state.tagged.words[at]?.lemma
  if (lemma === ';') return true
  if (lemma === ':') return state.tagged.tokens[at + 1]?.shape !== 'number'
  if (lemma !== '"') return false
  const before = state.tagged.words[at - 1]
  return before?.tag === 'PUNCT' && before.lemma !== '-' && before.lemma !== ')'
}

function kindOf(state: ClauseState, at: number, tag: Word['tag'], lemma: string): Marker['kind'] {
  if (tag === 'CCONJ') return state.tagged.words[at + 1]?.tag === 'CCONJ' ? 'none' : 'and'
  if (tag !== 'PUNCT') return 'none'
  if (lemma === ',') return state.tagged.words[at + 1]?.tag === 'CCONJ' ? 'none' : 'comma'
  if (isStrong(state, at)) return 'strong'
  if (lemma === '—' || lemma === '–') return state.tagged.tokens[at]?.glued ? 'none' : 'comma'
  return 'none'
}

/** ", but in 2019, exports fell": the phrases that open the clause belong to it. */
function fronted(state: ClauseState, marker: Marker): Marker {
  let depth = 0
  for (let i = marker.at - 1; i > state.lastTo; i--) {
    const { tag, lemma } = state.tagged.words[i] as Word
    if (lemma === ')') depth++
    else if (lemma === '(') depth--
    if (depth > 0) continue
    if (
      lemma === ',' &&
      topOf(state).link === 'adverbial' &&
      freeBetween(state, i, marker.at).length === 0
    ) {
      return { ...marker, at: i }
    }
    if (tag === 'CCONJ' && state.tagged.words[i - 1]?.lemma === ',') {
      return freeBetween(state, i, marker.at).length > 0
        ? marker
        : { ...marker, kind: 'and', at: i }
    }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || lemma === ';' || lemma === '"')
      return marker
  }
  return marker
}

/** "and Peru, Chile and Bolivia signed" takes in the whole list of subjects. */
function widened(state: ClauseState, marker: Marker, verb: VerbGroup): Marker {
  if (marker.kind === 'comma' && marker.own.length > 0) return fronted(state, marker)
  if (marker.kind === 'comma') return apposed(state, marker, verb)
  if (marker.kind !== 'and' || marker.own.length === 0) return marker
  const whole = topOf(state).link === 'adverbial' ? wholeSubject(state, marker, verb) : undefined
  if (whole) return whole
  const before = state.tagged.words[marker.at - 1]
  const left = state.nouns[firstNoun(state.nouns, marker.at) - 1]
  if (!left || left.to !== marker.at || left.from !== state.lastTo || before === undefined)
    return marker
  const said = state.done.at(-1)?.verb
  if (!said || !state.reports.has(said.lemma) || left.governor >= 0) return marker
  return { kind: 'none', at: -1, own: subjectIn(state, { from: left.from, to: verb.from }) }
}

/** "…, Diaz, a doctor, said": the subject of a report stands before an apposition; "…, and a line, to the port of Arica, will open": that of any joined clause before an aside. */
function apposed(state: ClauseState, marker: Marker, verb: VerbGroup): Marker {
  const { words } = state.tagged
  const isReport = state.reports.has(verb.lemma)
  let [found, end] = [marker, marker.at]
  for (let i = marker.at - 1; i >= state.lastTo; i--) {
    const { tag, lemma } = words[i] as Word
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || lemma === '"') break
    if (lemma !== ',') continue
    // ", and the minister, Diaz, said".
    const joined = words[i + 1]?.tag === 'CCONJ'
    if (joined || isReport) {
      const at = joined ? i + 1 : i
      const own = subjectIn(state, { from: at + 1, to: end })
      if (own[0]?.from !== at + 1) break
      found = { kind: joined ? 'and' : marker.kind, at, own }
      if (joined) break
    }
    end = i
  }
  return found
}

/** ", he said,": a report between two commas, within another clause. */
export function isInserted(
  state: ClauseState,
  verb: VerbGroup,
  { kind, at, own }: Marker,
): boolean {
  if (kind !== 'comma' || own.length === 0 || !state.reports.has(verb.lemma)) return false
  const before = freeBetween(state, topOf(state).from, at)
  return before.length > 0 && state.tagged.words[verb.to]?.lemma === ','
}

/** Where a clause behind a sign starts; ", with officials sure they can win" has its sign too early. */
export function startBehind(state: ClauseState, { kind, at, own }: Marker): number {
  const subject = own[0]
  for (let i = at + 1; kind === 'comma' && subject && i < subject.from; i++) {
    if (state.tagged.words[i]?.tag === 'VERB') return subject.from
  }
  return kind === 'and' ? at : at + 1
}
