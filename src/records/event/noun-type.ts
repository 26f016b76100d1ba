import { oncePer } from '../../core/once-per.ts'
import type { EventFrames } from '../../languages/event-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { behindArticle } from '../article.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isBodyAt } from './body.ts'
import { isPaid, meal } from './courtesy.ts'
import type { EventNoun } from './event-noun.ts'
import { openingNoun } from './opening-noun.ts'
import { sittingOf } from './sitting.ts'

/** The event that a noun group names by its head, modifiers and what stands right behind it. */
export function eventNoun(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): EventNoun | undefined {
  const noun = baseOf(reading, group.head)
  const compound = compoundOf(reading, group, noun)
  if (compound) return compound
  const type = reading.pack.eventFrames.nouns.get(noun)
  if (!type) {
    const told =
      meal(reading, sentence, group, noun) ??
      attended(reading, sentence, group, noun) ??
      openingNoun(reading, sentence, group)
    if (told) return told
    const sits = sittingOf(reading, sentence, group, noun)
    return sits === null ? undefined : { type: 'session', frame: sits, noun }
  }
  if (insideName(reading, group.head) && !isHeld(reading, sentence, group)) return undefined
  // "The inauguration of the president" opens nothing.
  if (type === 'opening' && isOfPerson(reading, group)) return { type: 'other', noun, frame: noun }
  return refined(reading, sentence, group, { type, noun, frame: noun })
}

/** All head nouns that the frames know. */
const vocabulary = oncePer((frames: EventFrames): ReadonlySet<string> => {
  const { nouns, compounds, anyEvent, bodies, cabinets, attended, tables } = frames
  return new Set([
    ...nouns.keys(),
    ...compounds.keys(),
    ...anyEvent,
    ...bodies,
    ...cabinets,
    ...attended,
    ...tables,
  ])
})

/** The base form of a noun, in lower case: "Talks" in a headline is "talks". */
export function baseOf(reading: Reading, at: number): string {
  const known = vocabulary(reading.pack.eventFrames)
  const lower = reading.tokens[at]?.lower ?? ''
  const lemma = reading.words[at]?.lemma ?? ''
  if (known.has(lemma)) return lemma
  if (known.has(lower)) return lower
  const singular = reading.pack.eventFrames.singular(lower)
  return known.has(singular) ? singular : lemma.toLowerCase()
}

/** True for a word, by its base form or as written, that can be the head noun of an occasion. */
export function namesOccasion(frames: EventFrames, base: string, lower: string): boolean {
  const known = vocabulary(frames)
  const plain = base.toLowerCase()
  const named = known.has(base) || known.has(lower) || known.has(plain)
  return (
    named ||
    known.has(frames.singular(lower)) ||
    frames.openings.has(base) ||
    frames.foundings.has(base)
  )
}

function compoundOf(reading: Reading, group: NounGroup, noun: string): EventNoun | undefined {
  const modifiers = reading.pack.eventFrames.compounds.get(noun)
  if (!modifiers) return undefined
  for (let i = group.head - 1; i >= group.from; i--) {
    const word = reading.tokens[i]?.lower ?? ''
    const type = modifiers.get(word)
    if (type && !insideName(reading, group.head)) return { type, noun, frame: `${word} ${noun}` }
  }
  return undefined
}

/** A head noun inside the name of a body or firm names no occasion: "Boao Forum for Asia". */
function insideName(reading: Reading, at: number): boolean {
  const mention = reading.mentions.holding(at)
  const kind = mention?.form === 'name' ? mention.kind : undefined
  return (
    kind === 'bloc' ||
    kind === 'organisation' ||
    kind === 'company' ||
    kind === 'person' ||
    kind === 'office'
  )
}

function isOfPerson(reading: Reading, { to }: NounGroup): boolean {
  if (!reading.pack.eventFrames.of.has(reading.words[to]?.lemma ?? '')) return false
  const at = behindArticle(reading, to + 1)
  const whose = reading.mentions.holding(at) ?? reading.mentions.holding(at + 1)
  return whose?.kind === 'person' || whose?.kind === 'office'
}

/** "The Peru-Chile Business Forum was held": what bears a name like a body, and takes place. */
function isHeld(
  reading: Reading,
  sentence: ParsedSentence,
  { from, to, head, prep }: NounGroup,
): boolean {
  const { holding: brings, gathering, nouns, during } = reading.pack.eventFrames
  const mention = reading.mentions.holding(head)
  const forum = nouns.get(reading.tokens[head]?.lower ?? '') === 'forum'
  if (!forum || mention?.kind !== 'organisation' || mention.to !== head + 1) return false
  const clause = holding(sentence.clauses, head)
  const verb = clause?.verb
  const told = verb?.from === to && (brings.has(verb.lemma) || gathering.has(verb.lemma))
  // "Came during the Peru-Chile Business Forum".
  const led = during.has(reading.words[prep]?.lemma ?? '')
  return told || led || sentence.verbs.some((v) => v.to === from && brings.has(v.lemma))
}

/** A meeting of a body is a session; one held over a distance is a call. */
function refined(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  found: EventNoun,
): EventNoun {
  if (found.noun === 'call' && isPaid(reading, sentence, group))
    return { ...found, type: 'meeting', frame: 'call on' }
  if (found.type !== 'meeting' && found.type !== 'session') return found
  if (
    found.noun === 'meeting' ||
    found.noun === 'session' ||
    found.noun === 'plenary' ||
    found.noun === 'round' ||
    found.noun === 'meet'
  ) {
    const body = bodyNamed(reading, sentence, group) ?? bodyMeeting(reading, sentence, group)
    if (body) return { ...found, type: 'session', frame: `${found.noun} of a ${body}` }
  }
  if (found.type === 'meeting' && mediumBehind(reading, sentence, group))
    return { ...found, type: 'call', frame: `${found.noun} by phone or video` }
  return found
}

/** The body in "committee meeting", "meeting of the … commission". */
function bodyNamed(reading: Reading, sentence: ParsedSentence, group: NounGroup): string | null {
  const { of } = reading.pack.eventFrames
  for (let i = group.from; i < group.head; i++) if (isBody(reading, i)) return baseOf(reading, i)
  let at = group
  for (let depth = 0; depth < 4; depth++) {
    const next = sentence.nouns.find((n) => n.prep === at.to)
    if (!next || !of.has(reading.words[next.prep]?.lemma ?? ''))
      return depth === 0 ? bodyBehind(reading, sentence, group) : null
    if (isBody(reading, next.head)) return baseOf(reading, next.head)
    at = next
  }
  return null
}

/** "The council held its first meeting". */
function bodyMeeting(reading: Reading, sentence: ParsedSentence, group: NounGroup): string | null {
  const { holding: brings, own } = reading.pack.eventFrames
  if (!own.has(reading.tokens[group.from]?.lower ?? '')) return null
  const clause = holding(sentence.clauses, group.head)
  const [subject, other] = clause?.subject ?? []
  if (!subject || other || !brings.has(clause?.verb.lemma ?? '')) return null
  return isBody(reading, subject.head) ? baseOf(reading, subject.head) : null
}

/** How far behind its meeting a body may stand, with place and time between. */
const BODY_REACH = 14

/** "A meeting in Manama on Saturday, July 21, of their committee". */
function bodyBehind(
  reading: Reading,
  { nouns, to }: ParsedSentence,
  group: NounGroup,
): string | null {
  const { of, at } = reading.pack.eventFrames
  for (let i = group.to; i < Math.min(to, group.to + BODY_REACH); i++) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'VERB', lemma: '' }
    if (i > group.to && of.has(lemma) && tag === 'ADP') {
      const body = nouns.find((n) => n.prep === i)
      return body && isBody(reading, body.head) ? baseOf(reading, body.head) : null
    }
    const mention = reading.mentions.holding(i)
    const placed = mention?.kind === 'place' || mention?.kind === 'state'
    const led = at.has(lemma) || tag === 'PUNCT' || holding(reading.times, i + 1) !== undefined
    if (!placed && !led && !holding(reading.times, i)) return null
  }
  return null
}

function isBody(reading: Reading, at: number): boolean {
  if (!reading.pack.eventFrames.bodies.has(baseOf(reading, at)) && !isBodyAt(reading, at))
    return false
  const tag = reading.words[at]?.tag
  return tag === 'NOUN' || tag === 'PROPN'
}

function mediumBehind(reading: Reading, sentence: ParsedSentence, group: NounGroup): boolean {
  const { media } = reading.pack.eventFrames
  for (let i = group.from; i < group.head; i++)
    if (media.has(reading.tokens[i]?.lower ?? '') && !isOneWay(reading, i)) return true
  for (let i = group.to; i < sentence.to && i < group.to + 4; i++)
    if (media.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** "Both online and offline meetings". */
function isOneWay(reading: Reading, at: number): boolean {
  return reading.words[at + 1]?.tag === 'CCONJ' || reading.words[at - 1]?.tag === 'CCONJ'
}

/** "A ceremony | in Lima on Tuesday | attended by": behind where and when it is. */
function behindPlace(reading: Reading, from: number): number {
  let at = from
  while (reading.words[at]?.tag === 'ADP') {
    const mention = reading.mentions.holding(at + 1)
    const place = mention?.kind === 'place' || mention?.kind === 'state' ? mention : undefined
    const next = (holding(reading.times, at + 1) ?? place)?.to
    if (next === undefined) break
    at = next
  }
  return at
}

/** "in a ceremony attended by": an occasion of which it is said who comes, and that signs nothing. */
function attended(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  noun: string,
): EventNoun | undefined {
  const { attended: nouns, attending, signings } = reading.pack.eventFrames
  if (!nouns.has(noun)) return undefined
  for (let i = group.from; i < group.head; i++)
    if (signings.has(reading.tokens[i]?.lower ?? '')) return undefined
  const end = behindPlace(reading, group.to)
  const at = reading.words[end]?.tag === 'AUX' ? end + 1 : end
  const next = reading.words[at]
  const told = next?.tag === 'VERB' && attending.has(next.lemma)
  // "Addressed the ceremony" says of none what it is for.
  const named = !reading.pack.eventFrames.pointsTo.has(noun)
  const comes = named && sentence.verbs.some((v) => v.to === group.from && attending.has(v.lemma))
  return told || comes ? { type: 'other', frame: `${noun} attended by`, noun } : undefined
}
