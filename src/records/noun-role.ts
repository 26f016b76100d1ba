import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup, VerbGroup } from '../text/group.ts'
import { outerNoun } from './phrase.ts'
import type { Reading } from './reading.ts'

/** The verb that a noun group is the object, subject or occasion of, and which of these. */
export interface Role {
  readonly verb: VerbGroup | undefined
  readonly role: 'subject' | 'object' | 'occasion' | 'free'
}

/** How a noun group of an event hangs in its sentence. */
export function roleOf(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  group: NounGroup,
): Role {
  const { attending, occasion, framing, wishing, planning } = reading.pack.eventFrames
  const nearest = governing(sentence, group)
  const prep = prepositionOf(reading, group, nearest)
  if (prep !== null) {
    // "prior to the talks": the word before the preposition makes it one of time.
    const before = reading.tokens[group.prep - 1]?.lower ?? ''
    const occasional =
      occasion.has(prep) ||
      occasion.has(before) ||
      framing.has(group.lemma) ||
      isAside(reading, sentence, group)
    const attends = nearest && attending.has(nearest.lemma) && group.prep - nearest.to < 3
    const calls =
      nearest &&
      (wishing.has(nearest.lemma) || planning.has(nearest.lemma)) &&
      group.prep === nearest.to &&
      !occasional
    // "Gathered in Oslo for a summit".
    const { aims, verbs } = reading.pack.eventFrames
    const gathers = nearest && aims.has(prep) && verbs.get(nearest.lemma) === 'convene'
    if (attends || calls || gathers) return { verb: nearest, role: 'object' }
    return { verb: clause?.verb, role: occasional ? 'occasion' : 'free' }
  }
  const isSubject = clause?.subject.some((n) => n.head === group.head)
  if (clause && isSubject && nearest?.to !== group.from)
    return { verb: clause.verb, role: 'subject' }
  if (
    clause &&
    (clause.subject.some((n) => n.head === group.head) || group.to <= clause.verb.from) &&
    !(nearest && nearest.from >= clause.from)
  ) {
    return { verb: clause.verb, role: 'subject' }
  }
  return nearest ? { verb: nearest, role: 'object' } : { verb: clause?.verb, role: 'free' }
}

/** The preposition before a noun group; null for a particle of the verb: "put off a visit". */
function prepositionOf(
  reading: Reading,
  { prep }: NounGroup,
  verb: VerbGroup | undefined,
): string | null {
  if (prep < 0) return null
  const word = reading.words[prep]?.lemma ?? ''
  return verb?.to === prep && reading.pack.eventFrames.particles.has(word) ? null : word
}

/** "On the sidelines of the forum". */
function isAside(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const outer = outerNoun(sentence, group)
  return outer !== undefined && reading.pack.eventFrames.asides.has(outer.lemma)
}

/** The verb right before a noun group, with no other noun group of its own between them. */
function governing(sentence: ParsedSentence, group: NounGroup): VerbGroup | undefined {
  let verb: VerbGroup | undefined
  for (const v of sentence.verbs) {
    if (v.to > group.from) break
    verb = v
  }
  return verb && group.from - verb.to < 14 ? verb : undefined
}
