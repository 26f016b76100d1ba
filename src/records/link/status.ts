import type { LinkState } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { roleOf } from '../noun-role.ts'
import { outerNoun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { byOutlook, isFirstRun } from './outlook.ts'
import { awaited, isDelayed, isDone, isGone, isLessened } from './said-otherwise.ts'
import type { LinkPlace, LinkSaid } from './site.ts'
import { inTheEnd, isUnreal, stateOfVerb } from './verb-state.ts'

/** The frame of a link of which the words say nothing. */
export const UNTOLD = '<link>'

/** What the words around a noun group say of its link: modifiers, an outer noun, the verb. */
export function linkStatus(reading: Reading, place: LinkPlace): LinkSaid {
  if (isGone(reading, place)) return { state: 'suspended', frame: 'no <link> has run' }
  if (isFirstRun(reading, place)) return { state: 'launched', frame: 'first run of <link>' }
  const modified = byModifier(reading, place.group)
  const nominal = byNoun(reading, place)
  if (nominal)
    return ahead(reading, place) && nominal.state === 'launched'
      ? { ...nominal, state: 'planned' }
      : nominal
  const verbal = inTheEnd(reading, place) ?? byVerb(reading, place)
  const worked = workedOn(reading, place)
  if (worked) return worked
  if (verbal?.state === 'planned' || verbal?.state === 'suspended') return verbal
  const further = byOutlook(reading, place)
  if (further) return further
  if (modified?.state === 'launched' && ahead(reading, place))
    return { ...modified, state: 'planned' }
  return modified ?? verbal ?? byWork(reading, place.group) ?? { state: null, frame: UNTOLD }
}

function byModifier(reading: Reading, group: NounGroup): LinkSaid | undefined {
  for (let i = group.from; i < group.head; i++) {
    const word = reading.tokens[i]?.lower ?? ''
    const state = reading.pack.linkFrames.adjectives.get(word)
    if (state) return { state, frame: `${word} <link>` }
  }
  return undefined
}

/** "The Lagos–Ibadan railway construction": what is being built does not run yet. */
function byWork(reading: Reading, { head }: NounGroup): LinkSaid | undefined {
  const word = reading.tokens[head + 1]?.lower ?? ''
  return reading.pack.linkFrames.works.has(word)
    ? { state: 'planned', frame: `<link> ${word}` }
    : undefined
}

/** "Work has started on a railway": the subject says what is done to it. */
function workedOn(reading: Reading, { clause, group }: LinkPlace): LinkSaid | undefined {
  const { works, about } = reading.pack.linkFrames
  if (!clause || !about.has(reading.tokens[group.prep]?.lower ?? '')) return undefined
  const [subject] = clause.subject
  const work = subject && subject.to <= clause.verb.from && works.has(subject.lemma)
  return work ? { state: 'planned', frame: `${subject.lemma} on <link>` } : undefined
}

/** "the launch of flights", "construction of the railway": nouns with "of" before the link, one in another. */
function byNoun(reading: Reading, place: LinkPlace): LinkSaid | undefined {
  const { sentence, group } = place
  let inner = group
  for (let depth = 0; depth < 3; depth++) {
    if (inner.prep < 0) return undefined
    const outer = outerNoun(sentence, inner)
    if (!outer) return undefined
    const noun = (reading.words[outer.head]?.lemma ?? '').toLowerCase()
    // "The project for electrification of the railway": what is planned is no railway.
    const apart = depth > 0 && reading.pack.linkFrames.plans.has(noun)
    const state = apart
      ? undefined
      : (begun(reading, outer) ?? reading.pack.linkFrames.nominal.get(noun))
    if (state) return heldUp(reading, place, outer) ?? { state, frame: `${noun} of <link>` }
    inner = outer
  }
  return undefined
}

/** "The groundbreaking ceremony of": what has just begun to be built. */
function begun(reading: Reading, { from, head }: NounGroup): LinkState | undefined {
  for (let i = from; i < head; i++)
    if (reading.pack.linkFrames.groundwork.has(reading.tokens[i]?.lower ?? '')) return 'planned'
  return undefined
}

/** "Scrapped the construction of", "the opening was put off", "did not take place": what becomes of the work on it. */
function heldUp(
  reading: Reading,
  { sentence, clause }: LinkPlace,
  outer: NounGroup,
): LinkSaid | undefined {
  const { verb, role } = roleOf(reading, sentence, clause, outer)
  if (!verb || (role !== 'subject' && role !== 'object')) return undefined
  const { verbs, delaying, bars, lifting } = reading.pack.linkFrames
  const frame = `${verb.lemma} <work> of <link>`
  const barred = verbs.get(outer.lemma) === 'suspended' || bars.has(outer.lemma)
  if (barred && lifting.has(verb.lemma) && !verb.negated) return { state: 'launched', frame }
  if (verbs.get(verb.lemma) === 'suspended')
    return verb.negated || isUnreal(reading, verb) ? undefined : { state: 'suspended', frame }
  const late = verb.negated || delaying.has(verb.lemma)
  return late ? { state: 'planned', frame } : undefined
}

/** A clause of planning, agreeing or calling for makes a nominal a plan. */
function ahead(reading: Reading, { clause, sentence }: LinkPlace): boolean {
  if (!clause) return false
  const { verb } = clause
  const { planning, moving, verbs, happening } = reading.pack.linkFrames
  // "The opening of the line is expected to foster trade": what it will do is no plan for it.
  const next = verb.passive ? infinitiveBehind(sentence, verb) : undefined
  if (next && !verbs.has(next.lemma) && !happening.has(next.lemma)) return false
  if (verb.tense === 'future' || verb.modal !== null) return true
  return planning.has(verb.lemma) && (verb.passive || !moving.has(verb.lemma))
}

function infinitiveBehind({ verbs }: ParsedSentence, { to }: VerbGroup): VerbGroup | undefined {
  return verbs.find((v) => v.from === to && v.type === 'infinitive')
}

function byVerb(reading: Reading, { sentence, clause, group }: LinkPlace): LinkSaid | undefined {
  const whole = wholeOf(reading, sentence, group)
  const { verb, role } = roleOf(reading, sentence, clause, whole)
  const own = role === 'subject' || role === 'object' ? verb : governing(sentence, group)
  const other = own && role === 'subject' && isDone(reading, sentence, own)
  const acts = other || (own && isLessened(reading, sentence, own)) ? undefined : own
  const reduced = sentence.verbs.find(
    (v) => v.from === group.to && v !== clause?.verb && !hasObject(reading, v),
  )
  const relative = sentence.clauses.find(
    (c) => c !== clause && c.link === 'relative' && c.from >= group.to && c.from <= group.to + 2,
  )
  const due = role === 'subject' ? awaited(reading, sentence, verb) : undefined
  const told = (v: VerbGroup | undefined): LinkSaid | undefined => {
    const found = v && stateOfVerb(reading, sentence, v)
    return found && { ...found, at: v.from }
  }
  // "Flights halted in 2012 are to resume": what was, and what becomes of it.
  const before = told(reduced) ?? told(relative?.verb)
  const now = told(due) ?? told(acts)
  // "Inaugurated a bus service that will run to Lima": what has begun.
  const runs = reading.pack.linkFrames.running.has(relative?.verb.lemma ?? '')
  const begun = now?.state === 'launched' && runs && acts?.tense === 'past'
  const over = !before || before.state === 'suspended' || before.state === null || begun
  const said = over && now && now.state !== null ? now : (before ?? now)
  if (said) return said
  if (own && isDelayed(reading, own, group))
    return { state: 'planned', frame: `<link> ${own.lemma}ed` }
  // "It would shorten the way": what a thing would do that is not there; "would be mended" is said of one that is.
  const does = role === 'subject' && whole === group ? verb : undefined
  if (!does || does.passive) return undefined
  if (isUnreal(reading, does))
    return { state: 'planned', frame: `<link> ${does.modal} ${does.lemma}` }
  const comes = does.tense === 'future' || does.modal === 'be-to'
  return comes && !does.negated && !reading.pack.linkFrames.abiding.has(does.lemma)
    ? { state: 'planned', frame: `<link> will ${does.lemma}`, weak: true }
    : undefined
}

/** "Use the corridor to develop trade": what it serves, and not what becomes of it. */
function hasObject({ pack }: Reading, { type, passive, lemma }: VerbGroup): boolean {
  return type === 'infinitive' && !passive && pack.linkFrames.verbs.get(lemma) === 'planned'
}

/** "operations on the railway", "a section of the line": what is said of the part is said of the link. */
function wholeOf(reading: Reading, sentence: ParsedSentence, group: NounGroup): NounGroup {
  const outer = outerNoun(sentence, group)
  return outer && reading.pack.linkFrames.parts.has(outer.lemma.toLowerCase()) ? outer : group
}

/** Behind a preposition only a verb right before it counts: "invested in building", "agreed on flights". */
function governing(sentence: ParsedSentence, group: NounGroup): VerbGroup | undefined {
  return sentence.verbs.find((v) => v.to === group.prep)
}
