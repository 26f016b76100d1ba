import type { LinkState } from '../languages/link-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup, VerbGroup } from '../text/group.ts'
import { roleOf } from './noun-role.ts'
import type { Reading } from './reading.ts'

/** What becomes of a link, and the words that say so; `state` null where they only mention it. */
export interface LinkSaid {
  readonly state: LinkState | null
  readonly frame: string
  /** True where the words say that it runs: "has been open since May". */
  readonly runs?: boolean
}

/** Where a link is named. */
export interface LinkPlace {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly group: NounGroup
}

/** What the words around a noun group say of its link: modifiers, an outer noun, the verb. */
export function linkStatus(reading: Reading, place: LinkPlace): LinkSaid {
  const modified = byModifier(reading, place.group)
  const nominal = byNoun(reading, place)
  const verbal = byVerb(reading, place)
  if (nominal)
    return ahead(reading, place) && nominal.state === 'launched'
      ? { ...nominal, state: 'planned' }
      : nominal
  if (verbal?.state === 'planned' || verbal?.state === 'suspended') return verbal
  if (modified?.state === 'launched' && ahead(reading, place))
    return { ...modified, state: 'planned' }
  return modified ?? verbal ?? { state: null, frame: '<link>' }
}

function byModifier(reading: Reading, group: NounGroup): LinkSaid | undefined {
  for (let i = group.from; i < group.head; i++) {
    const word = reading.tokens[i]?.lower ?? ''
    const state = reading.pack.linkFrames.adjectives.get(word)
    if (state) return { state, frame: `${word} <link>` }
  }
  return undefined
}

/** "the launch of flights", "construction of the railway": nouns with "of" before the link, one in another. */
function byNoun(reading: Reading, { sentence, group }: LinkPlace): LinkSaid | undefined {
  let inner = group
  for (let depth = 0; depth < 3; depth++) {
    if (inner.prep < 0) return undefined
    const outer = sentence.nouns.find((n) => n.to === inner.prep)
    if (!outer) return undefined
    const noun = (reading.words[outer.head]?.lemma ?? '').toLowerCase()
    const state = reading.pack.linkFrames.nominal.get(noun)
    if (state) return { state, frame: `${noun} of <link>` }
    inner = outer
  }
  return undefined
}

/** A clause of planning, agreeing or calling for makes a nominal a plan. */
function ahead(reading: Reading, { clause }: LinkPlace): boolean {
  if (!clause) return false
  const { verb } = clause
  const { planning, moving } = reading.pack.linkFrames
  if (verb.tense === 'future' || verb.modal !== null) return true
  return planning.has(verb.lemma) && (verb.passive || !moving.has(verb.lemma))
}

function byVerb(reading: Reading, { sentence, clause, group }: LinkPlace): LinkSaid | undefined {
  const { verb, role } = roleOf(reading, sentence, clause, wholeOf(reading, sentence, group))
  const acts = role === 'subject' || role === 'object' ? verb : governing(sentence, group)
  const reduced = sentence.verbs.find((v) => v.from === group.to && v !== clause?.verb)
  const relative = sentence.clauses.find(
    (c) => c !== clause && c.link === 'relative' && c.from >= group.to && c.from <= group.to + 2,
  )
  for (const candidate of [reduced, relative?.verb, acts]) {
    const said = candidate && stateOfVerb(reading, sentence, candidate)
    if (said) return said
  }
  return undefined
}

/** "operations on the railway", "a section of the line": what is said of the part is said of the link. */
function wholeOf(reading: Reading, sentence: ParsedSentence, group: NounGroup): NounGroup {
  const outer = group.prep >= 0 ? sentence.nouns.find((n) => n.to === group.prep) : undefined
  return outer && reading.pack.linkFrames.parts.has(outer.lemma.toLowerCase()) ? outer : group
}

/** Behind a preposition only a verb right before it counts: "invested in building", "agreed on flights". */
function governing(sentence: ParsedSentence, group: NounGroup): VerbGroup | undefined {
  return sentence.verbs.find((v) => v.to === group.prep)
}

/** "launched", "will launch", "was suspended", "is under construction", "put into operation". */
function stateOfVerb(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkSaid | undefined {
  const { verbs } = reading.pack.linkFrames
  const after = behindInto(reading, sentence, verb)
  const being = reading.pack.linkFrames.being.has(verb.lemma)
  const lasting = after === 'launched' && being
  const runs = (lasting || (being && isOpen(reading, verb))) && !verb.negated
  if (runs && !isAhead(reading, sentence, verb))
    return { state: null, frame: `${verb.lemma} in <state>`, runs }
  const state = lasting ? 'operating' : (after ?? verbs.get(verb.lemma))
  const frame = after ? `${verb.lemma} into <state>` : `${verb.lemma} <link>`
  if (state === 'suspended') return verb.negated ? undefined : { state, frame }
  const { planning, running } = reading.pack.linkFrames
  const comes =
    state === 'launched' ||
    state === 'planned' ||
    running.has(verb.lemma) ||
    planning.has(verb.lemma)
  if (comes && isAhead(reading, sentence, verb)) return { state: 'planned', frame }
  if (!state) return undefined
  if (
    state === 'planned' &&
    verb.type === 'finite' &&
    verb.tense === 'past' &&
    reading.pack.linkFrames.built.has(verb.lemma)
  )
    return { state: null, frame }
  if (verb.negated) return { state: 'suspended', frame }
  return { state: state === 'operating' ? null : state, frame }
}

/** "Has been open", "is still operational". */
function isOpen(reading: Reading, verb: VerbGroup): boolean {
  let at = verb.to
  while (reading.words[at]?.tag === 'ADV') at++
  return reading.pack.linkFrames.opened.has(reading.tokens[at]?.lower ?? '')
}

/** "into operation", "under construction" right behind the verb. */
function behindInto(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): LinkState | undefined {
  const { into } = reading.pack.linkFrames
  for (let i = verb.to; i < sentence.to && i < verb.to + 14; i++) {
    const state =
      reading.words[i - 1]?.tag === 'ADP' ? into.get(reading.tokens[i]?.lower ?? '') : undefined
    if (state) return state
  }
  return undefined
}

/** A future, a modal, an infinitive or a verb of planning before it. */
function isAhead(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { planning } = reading.pack.linkFrames
  if (verb.type === 'infinitive') return true
  if (verb.type === 'finite')
    return (
      verb.tense === 'future' ||
      verb.modal !== null ||
      (planning.has(verb.lemma) &&
        (verb.passive || !reading.pack.linkFrames.moving.has(verb.lemma)) &&
        !reading.pack.linkFrames.verbs.has(verb.lemma))
    )
  if (
    verb.type === 'gerund' &&
    sentence.nouns.some(
      (n) => n.to === verb.from - 1 && reading.pack.linkFrames.plans.has(n.lemma.toLowerCase()),
    )
  )
    return true
  const governor = sentence.verbs.filter((v) => v.to <= verb.from).at(-1)
  if (!governor || verb.type !== 'gerund') return false
  return governor.tense === 'future' || governor.modal !== null || planning.has(governor.lemma)
}
