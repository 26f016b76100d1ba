import type { Word } from '../core/word.ts'
import type { ClauseLink } from './clause.ts'
import type { Tagged } from './tagged.ts'

const RELATIVE = new Set(['which', 'who', 'whom', 'whose'])
/** Questions that a verb of asking or telling takes; elsewhere some of them are relative. */
const ASKING = new Set(['whether', 'how', 'why', 'what'])
const PLACES = new Set(['where'])

/** True for "which", "who", "whom", "whose". */
export function isRelative(tagged: Tagged, at: number): boolean {
  const word = tagged.words[at]
  return word !== undefined && word.tag === 'PRON' && RELATIVE.has(word.lemma)
}

/** True where a word opens a clause of its own, with a verb to come. */
export function opensClause(tagged: Tagged, at: number, to: number): boolean {
  const { tag, lemma } = tagged.words[at] as Word
  if (tag === 'PRON') return RELATIVE.has(lemma) || (lemma === 'what' && at > 0)
  // "Know-how".
  if (tag !== 'SCONJ' || tagged.words[at - 1]?.lemma === '-') return false
  return lemma === 'that' || lemma === 'whether' || !verbless(tagged, at + 1, to)
}

/** "when completed", "if necessary", "while visiting": no clause, for no subject follows. */
function verbless(tagged: Tagged, at: number, to: number): boolean {
  if (at >= to) return true
  const { tag, form, lemma } = tagged.words[at] as Word
  if (lemma === ',') return false
  if (tag === 'VERB') return form === 'ing' || form === 'participle' || form === 'past'
  return tag === 'PART' || tag === 'PUNCT'
}

/** Where the clause of an opener starts: "according to which", "for whom" take their prepositions. */
export function startOfOpener(tagged: Tagged, at: number, floor: number): number {
  if (!isRelative(tagged, at)) return at
  let start = at
  while (start > floor && tagged.words[start - 1]?.tag === 'ADP') start--
  if (start === at) return ofWhich(tagged, at, floor)
  return start
}

/** "most of which", "the first of which" would need its noun; the preposition is enough. */
function ofWhich(tagged: Tagged, at: number, floor: number): number {
  return at > floor && tagged.words[at - 1]?.tag === 'CCONJ' ? at - 1 : at
}

/** What kind of clause an opener begins; `reported` where a verb of saying stands before it. */
export function linkOfOpener(tagged: Tagged, at: number, reported: boolean): ClauseLink {
  const { lemma, tag } = tagged.words[at] as Word
  if (tag === 'PRON' && lemma !== 'what') return 'relative'
  if (ASKING.has(lemma)) return 'complement'
  const before = tagged.words[at - 1]
  const nominal = before?.tag === 'NOUN' || before?.tag === 'PROPN'
  if (PLACES.has(lemma)) return nominal || before?.lemma === ',' ? 'relative' : 'adverbial'
  if (lemma === 'when') return before?.time === true ? 'relative' : 'adverbial'
  if (lemma !== 'that') return 'adverbial'
  const relative = nominal && (!reported || (before?.time !== true && lacksSubject(tagged, at + 1)))
  return relative ? 'relative' : 'complement'
}

/** "He proposed a bank, a step that was welcomed": nothing is said in a clause without a subject. */
function lacksSubject({ words }: Tagged, at: number): boolean {
  let next = at
  while (words[next]?.tag === 'ADV') next++
  return words[next]?.tag === 'AUX' || words[next]?.tag === 'VERB'
}
