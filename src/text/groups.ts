import type { Word } from '../core/word.ts'
import type { NounGroup, VerbGroup } from './group.ts'
import { straightened } from './inversion.ts'
import { nounGroup } from './noun-groups.ts'
import { governList } from './noun-lists.ts'
import type { Tagged, TokenRange } from './tagged.ts'
import { verbGroup } from './verb-groups.ts'

/** The noun and verb groups of one sentence, each in order, none overlapping. */
export interface Groups {
  readonly nouns: readonly NounGroup[]
  readonly verbs: readonly VerbGroup[]
}

/** Finds noun and verb groups by their tags, from left to right. */
export function groups(tagged: Tagged, { from, to }: TokenRange): Groups {
  const nouns: NounGroup[] = []
  const verbs: VerbGroup[] = []
  const sentence = { from, to }
  let bracket = -1
  for (let at = from; at < to; ) {
    const { lemma } = tagged.words[at] as Word
    if (lemma === '(' && at > from) bracket = at
    else if (lemma === ')') bracket = -1
    const verb = verbGroup(tagged, at, to)
    if (verb) {
      verbs.push(joined(tagged, verb, verbs))
      at = verb.to
      continue
    }
    const noun = nounGroup(tagged, at, sentence, nouns)
    if (noun) {
      nouns.push(bracket >= 0 && noun.governor < 0 ? { ...noun, governor: bracket } : noun)
      governList(tagged, nouns)
    }
    at = noun ? noun.to : at + 1
  }
  return { nouns, verbs: straightened(tagged, nouns, verbs) }
}

/**
 * "will meet the king and visit the port", "to expand trade and increase exports": a base form
 * behind a conjunction shares the modal or the "to" of the base form before it.
 */
function joined(tagged: Tagged, verb: VerbGroup, before: readonly VerbGroup[]): VerbGroup {
  if (verb.form !== 'base' || verb.type !== 'finite' || verb.modal !== null) return verb
  if (verb.from !== verb.head && tagged.words[verb.from]?.tag === 'AUX') return verb
  let at = verb.from - 1
  while (tagged.words[at]?.tag === 'ADV') at--
  const left = tagged.words[at] as Word | undefined
  if (left?.tag !== 'CCONJ' && left?.lemma !== ',') return verb
  for (let i = before.length - 1; i >= 0 && i > before.length - 5; i--) {
    const { form, type, modal, tense, negated } = before[i] as VerbGroup
    if (form === 'base') return { ...verb, type, modal, tense, negated: verb.negated || negated }
    if (type === 'finite') return verb
  }
  return verb
}
