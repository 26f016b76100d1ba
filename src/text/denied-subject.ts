import type { Word } from '../core/word.ts'
import type { NounGroup, VerbGroup } from './group.ts'

/** The verb as its subject leaves it: nobody does what "no minister", "none of them", "neither Peru nor Chile" does. */
export function asSubjectTells(
  words: readonly Word[],
  verb: VerbGroup,
  [first]: readonly NounGroup[],
): VerbGroup {
  if (!first || verb.negated || first.from > verb.from) return verb
  const before = words[first.from - 1]
  const isNeither = before?.tag === 'PART' && before.lemma === 'neither'
  return isNeither || words[first.from]?.negates ? { ...verb, negated: true } : verb
}
