import type { Word } from '../core/word.ts'
import type { NounGroup } from './group.ts'
import type { Tagged } from './tagged.ts'

/** Only "and", "or", "as well as" between two groups, with or without a comma. */
export function onlyJoins(tagged: Tagged, from: number, to: number): boolean {
  let joins = false
  for (let i = from; i < to; i++) {
    const { tag, lemma } = tagged.words[i] as Word
    if (tag === 'CCONJ') joins = true
    else if (lemma !== ',') return false
  }
  return joins
}

/**
 * Gives the members of a list the preposition of its first one, once its end is there: "of trade,
 * transport and energy". The last group found is the end.
 */
export function governList(tagged: Tagged, nouns: NounGroup[]): void {
  const last = nouns.length - 1
  const end = nouns[last]
  if (!end || end.governor >= 0 || last < 2) return
  if (!onlyJoins(tagged, (nouns[last - 1] as NounGroup).to, end.from)) return
  const governor = governorOfList(tagged, nouns, last - 1)
  if (governor < 0) return
  for (let i = last; (nouns[i] as NounGroup).governor < 0; i--) {
    nouns[i] = { ...(nouns[i] as NounGroup), governor }
  }
}

/** Members of a list are names, or none is one. */
function alike({ words }: Tagged, left: NounGroup, right: NounGroup): boolean {
  return (words[left.head]?.tag === 'PROPN') === (words[right.head]?.tag === 'PROPN')
}

function governorOfList(tagged: Tagged, nouns: readonly NounGroup[], last: number): number {
  let right = nouns[last] as NounGroup
  for (let i = last - 1; i >= 0; i--) {
    const left = nouns[i] as NounGroup
    if (left.time !== right.time || !alike(tagged, left, right)) return -1
    if (left.to + 1 !== right.from || tagged.words[left.to]?.lemma !== ',') return -1
    if (left.governor >= 0) {
      const end = (nouns[last + 1] as NounGroup).to
      return fronted(tagged, left) || opensWith(tagged, left, end) ? -1 : left.governor
    }
    right = left
  }
  return -1
}

/** "During his stay in Quito, Peru and Chile": phrases that open the sentence, and no comma behind the names. */
function opensWith({ words }: Tagged, first: NounGroup, end: number): boolean {
  if (words[end]?.lemma === ',') return false
  let at = first.governor
  while (at > 0 && INSIDE.has(words[at - 1]?.tag ?? 'PUNCT')) at--
  const before = words[at - 1]
  return words[at]?.tag === 'ADP' && (before === undefined || before.lemma === '.')
}

/** What phrases are made of. */
const INSIDE: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'DET',
  'NUM',
  'ADP',
  'PRON',
  'PART',
])

/** "In Quito, Peru and Chile signed": a phrase that opens its sentence is no list. */
function fronted(tagged: Tagged, first: NounGroup): boolean {
  let at = first.governor - 1
  while (tagged.words[at]?.tag === 'ADP' || tagged.words[at]?.tag === 'ADV') at--
  const before = tagged.words[at]
  return before === undefined || before.tag === 'PUNCT' || before.tag === 'SCONJ'
}
