import type { Word } from '../core/word.ts'
import { type Frame, pendingFrame } from './clause-frames.ts'
import { isRelative } from './clause-openers.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import type { Tagged, TokenRange } from './tagged.ts'

/** The noun and verb groups of a sentence, with the words around them. */
export interface SubjectText {
  readonly tagged: Tagged
  readonly nouns: readonly NounGroup[]
  readonly verbs: readonly VerbGroup[]
  readonly sentence: TokenRange
}

/**
 * The subject that stands in a range before its verb: the first noun group that no preposition
 * governs, behind the phrases that open the clause, with those coordinated to it. A parenthesis
 * between commas before the verb is passed over: "the bank, a part of the group, lent".
 */
export function subjectIn(text: SubjectText, range: TokenRange): NounGroup[] {
  const first = firstNoun(text.nouns, range.from)
  const comma = lastComma(text.tagged, range)
  const near = freeFrom(text, first, { from: comma + 1, to: range.to })
  if (near >= 0) {
    const start = listStart(text, near, range)
    return coordinated(text, start, range.to)
  }
  const far = freeFrom(text, first, range)
  if (far >= 0) return coordinated(text, far, range.to)
  const names = namesBehind(text, range)
  if (names.length > 0) return names
  const time = freeFrom(text, first, range, true)
  return time >= 0 ? [text.nouns[time] as NounGroup] : []
}

/** "Under the agreement Peru will build", "in the agreement Peru and Chile undertook". */
function namesBehind(text: SubjectText, range: TokenRange): NounGroup[] {
  const one = nameBehind(text, range)
  if (one) return [one]
  const last = text.nouns.find((n) => n.to === range.to && n.from > range.from)
  if (!last || text.tagged.words[last.from - 1]?.tag !== 'CCONJ') return []
  const before = nameBehind(text, { from: range.from, to: last.from - 1 })
  return before ? [before, last] : []
}

/** The name right before the verb, behind the noun of an opening phrase. */
function nameBehind(
  { tagged, nouns }: SubjectText,
  { from, to }: TokenRange,
): NounGroup | undefined {
  const group = nouns.find((n) => n.to === to && n.from > from && n.prep >= from)
  if (!group || tagged.words[to - 1]?.tag !== 'PROPN' || !isPhrase(tagged, from, group.prep))
    return undefined
  let start = to - 1
  while (start > group.from && tagged.words[start - 1]?.tag === 'PROPN') start--
  return tagged.words[start - 1]?.tag === 'NOUN' && start > group.from
    ? { ...group, from: start, prep: -1 }
    : undefined
}

/** "At the end of": nothing but nouns behind prepositions up to a token. */
function isPhrase({ words }: Tagged, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!PHRASE.has(words[i]?.tag ?? '')) return false
  return true
}

const PHRASE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** "And last week signed": when, and not who. */
export function isWhen({ tagged: { words } }: SubjectText, { from, to, time }: NounGroup): boolean {
  const joined = words[from - 1]?.tag === 'CCONJ' && words[to]?.tag === 'VERB'
  return time && joined && words[from]?.tag === 'ADJ'
}

/** "… , said the minister", "present were Diaz and Roe": the subject behind a verb that has none before it. */
export function subjectTurned(
  text: SubjectText & { readonly reports: ReadonlySet<string> },
  verb: VerbGroup,
): readonly NounGroup[] {
  if (verb.lemma === 'be') return subjectBehind(text, verb)
  if (!text.reports.has(verb.lemma) || verb.passive) return []
  const before = text.tagged.words[verb.from - 1]
  if (before !== undefined && before.tag !== 'PUNCT' && verb.from > text.sentence.from) return []
  const next = text.nouns[firstNoun(text.nouns, verb.to)]
  return next && next.from === verb.to && next.governor < 0 ? [next] : []
}

function subjectBehind(text: SubjectText, verb: VerbGroup): NounGroup[] {
  const index = firstNoun(text.nouns, verb.to)
  const noun = text.nouns[index]
  if (!noun || noun.from !== verb.to || !isFree(text, noun) || noun.time) return []
  return coordinated(text, index, text.sentence.to)
}

/** The index of the first noun group at or behind a token. */
export function firstNoun(nouns: readonly NounGroup[], token: number): number {
  let [low, high] = [0, nouns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nouns[middle] as NounGroup).from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The last comma of a range that stands in no brackets, or `range.from - 1`. */
function lastComma({ words }: Tagged, { from, to }: TokenRange): number {
  let depth = 0
  for (let i = to - 1; i >= from; i--) {
    const { tag, lemma } = words[i] as Word
    if (tag !== 'PUNCT') continue
    if (lemma === ')') depth++
    else if (lemma === '(') depth--
    else if (depth === 0 && (lemma === ',' || lemma === '—' || lemma === ':' || lemma === '"'))
      return i
  }
  return from - 1
}

/** The first noun group of a range that can be a subject, or -1. */
function freeFrom(text: SubjectText, first: number, range: TokenRange, time = false): number {
  for (let k = first; k < text.nouns.length; k++) {
    const noun = text.nouns[k] as NounGroup
    if (noun.to > range.to) break
    if (noun.from >= range.from && noun.time === time && isFree(text, noun)) return k
  }
  return -1
}

/** True for a group that can be a subject: no preposition, no object of a participle, no adjective. */
export function isFree(text: SubjectText, noun: NounGroup): boolean {
  if (noun.governor >= 0) return false
  const { words } = text.tagged
  const head = words[noun.head] as Word
  if (head.tag === 'ADJ' && words[noun.from]?.tag !== 'DET') return false
  if (head.tag === 'PRON' && isRelative(text.tagged, noun.head)) return false
  // What the sentence before ends with governs nothing here: titles end with verbs.
  if (noun.from === text.sentence.from) return true
  const before = words[noun.from - 1]
  if (before === undefined) return true
  if (before.lemma === '(' || before.lemma === '[') return false
  return before.tag !== 'VERB' || before.form === 's' || before.form === 'past'
}

/** "A, B and C signed": the members before the last comma. */
function listStart(text: SubjectText, near: number, range: TokenRange): number {
  const { words } = text.tagged
  const names = namesAlone(text, text.nouns[near] as NounGroup, range.to)
  if (!names && !joinsInside(text, near, range.to)) return near
  let start = near
  for (let k = near - 1; k >= 0; k--) {
    const [left, right] = [text.nouns[k] as NounGroup, text.nouns[start] as NounGroup]
    if (left.from < range.from) break
    if (left.governor >= 0) {
      if (words[left.to]?.tag === 'PUNCT' && left.to + 1 < right.from) break
      continue
    }
    if (left.time || !isFree(text, left) || !commaBefore(text.tagged, right.from)) break
    start = k
  }
  return start
}

function commaBefore({ words }: Tagged, at: number): boolean {
  const before = words[at - 1]
  if (before?.tag === 'CCONJ') return words[at - 2]?.lemma === ','
  return before?.lemma === ','
}

/** A conjunction stands before or behind a group, on the way to the verb. */
function joinsInside(text: SubjectText, near: number, to: number): boolean {
  const { words } = text.tagged
  const noun = text.nouns[near] as NounGroup
  if (words[noun.from - 1]?.tag === 'CCONJ') return true
  for (let i = noun.to; i < to; i++) if (words[i]?.tag === 'CCONJ') return true
  return false
}

/** A group and those joined to it by "and"; what a comma alone joins is an apposition. */
function coordinated(text: SubjectText, start: number, to: number): NounGroup[] {
  const { words } = text.tagged
  const subject = [text.nouns[start] as NounGroup]
  let held: NounGroup[] = []
  let end = (text.nouns[start] as NounGroup).to
  for (let k = start + 1; k < text.nouns.length; k++) {
    const noun = text.nouns[k] as NounGroup
    if (noun.to > to) break
    const joint = jointOf(words, end, noun)
    if (joint === 'none') break
    end = noun.to
    if (joint === 'phrase' || !isFree(text, noun) || noun.time) continue
    held.push(noun)
    if (joint === 'comma' && !namesAlone(text, noun, to)) continue
    subject.push(...held)
    held = []
  }
  return subject
}

/** "Togo, Benin agree", "Togo, Benin to lend": before a plural verb a comma joins two names. */
function namesAlone({ tagged }: SubjectText, noun: NounGroup, to: number): boolean {
  const verb = tagged.words[tagged.words[to]?.tag === 'PART' ? to + 1 : to]
  const plural = verb?.tag === 'VERB' && verb.form === 'base'
  return plural && noun.to === to && tagged.words[noun.head]?.tag === 'PROPN'
}

/** What stands between two groups: a conjunction, a comma, a preposition, or something else. */
function jointOf(
  words: readonly Word[],
  from: number,
  noun: NounGroup,
): 'and' | 'comma' | 'phrase' | 'none' {
  let joint: 'and' | 'comma' | 'phrase' | 'none' = noun.governor >= 0 ? 'phrase' : 'none'
  for (let i = from; i < noun.from; i++) {
    const { tag, lemma } = words[i] as Word
    if (tag === 'CCONJ') joint = noun.prep >= 0 ? 'phrase' : 'and'
    else if (lemma === ',') joint = joint === 'none' ? 'comma' : joint
    else if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || lemma === ':' || lemma === '"')
      return 'none'
  }
  return joint
}

/** "The deal that Peru …": a relative clause with a subject of its own, within a clause without a verb. */
export function leavesGap(
  text: SubjectText,
  frames: readonly Frame[],
  { from: end }: VerbGroup,
): boolean {
  const { link, from, subjectTo } = frames.at(-1) as Frame
  if (link !== 'relative' || pendingFrame(frames) < 0) return false
  return subjectIn(text, { from, to: subjectTo >= 0 ? subjectTo : end }).some((n) => !n.time)
}
