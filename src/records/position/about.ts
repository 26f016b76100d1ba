import type { PositionFrame } from '../../languages/position-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import type { FrameMatch } from '../frame-match.ts'
import { clauseAt, isGerund, withoutMark } from '../phrase.ts'
import { clauseBehind, phraseEnd } from '../phrase-end.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { innermost } from '../speech-at.ts'
import { objectBefore, summedUp, toldBy } from './apposed.ts'

export type PositionMatch = FrameMatch<PositionFrame>

/** What a verdict begins with. */
const TELLS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])

/** The words that say what a position is about. */
export function aboutOf(reading: Reading, match: PositionMatch): Range | undefined {
  const { slots, frame, sentence, from } = match
  if (frame.judges) return judged(reading, match)
  if (frame.before) return toldSoFar(reading, sentence, from)
  if (frame.passive && !slots.what && !slots.do) return undergone(reading, sentence, from)
  if (frame.fronted && !slots.what) {
    const noun = objectBefore(reading, sentence, from)
    return noun && summedUp(reading, sentence, noun)
  }
  if (frame.whole) return whole(reading, sentence, from)
  const range = slots.what ?? slots.doing ?? slots.that ?? slots.do
  if (range && slots.do === range) return withoutMark(reading, range)
  if (range || !slots.whom) return range ?? phraseAt(reading, sentence, from)
  // "Wants the gap narrowed": with what is to be done to it.
  const done = reading.words[match.to - 1]?.form
  if (frame.stance === 'calls-for' && (done === 'participle' || done === 'past'))
    return { from: slots.whom.from, to: phraseEnd(reading, sentence, match.to) }
  // "Welcomed the accord, calling it a step": the accord is what it is about.
  const again = reading.words[from]?.form === 'ing'
  if (isStandIn(reading, slots.whom)) return again ? undefined : verdict(reading, match)
  return isJudged(reading, slots.whom) ? slots.whom : undefined
}

/**
 * With the clause that describes its last noun ("the way | Ghana has handled it"), without what is done
 * beside it (", siding with Japan").
 */
export function trimmed(
  reading: Reading,
  { sentence, from, frame }: PositionMatch,
  about: Range,
): Range {
  const { words, tokens } = reading
  const end = (from < about.from && clauseOf(reading, sentence, about)) || about.to
  const said = { from: about.from, to: beforeVow(reading, sentence, { from: about.from, to: end }) }
  const to = beforeComment(reading, sentence, said)
  if (frame.stance === 'thanks' && tokens[to]?.lower === ',') {
    // "Grateful to Peru, which refused to sell": for what it did.
    const next = sentence.clauses.find((c) => c.link === 'relative' && c.from === to + 1)
    if (next) return { from: about.from, to: phraseEnd(reading, sentence, next.verb.to) }
  }
  if (words[about.from]?.form === 'ing') return { from: about.from, to }
  for (let i = about.from + 1; i < to - 1; i++) {
    const next = words[i + 1]
    if (tokens[i]?.lower === ',' && next?.form === 'ing' && next.tag === 'VERB')
      return { from: about.from, to: i }
  }
  return { from: about.from, to }
}

/** "The war | and would spare no effort": what somebody will do besides. */
function beforeVow(reading: Reading, sentence: ParsedSentence, { from, to }: Range): number {
  if (reading.words[from]?.form === 'base') return to
  const next = sentence.clauses.find(
    ({ link, verb }) =>
      link === 'coordinate' &&
      verb.modal !== null &&
      reading.words[verb.from]?.tag === 'AUX' &&
      verb.from > from + 1 &&
      verb.from < to &&
      reading.words[verb.from - 1]?.tag === 'CCONJ',
  )
  return next ? next.verb.from - 1 : to
}

/** "…, an accusation denied by Kenya": where what others make of it begins. */
function beforeComment(reading: Reading, sentence: ParsedSentence, { from, to }: Range): number {
  const comment = sentence.nouns.find(
    (n) =>
      n.from > from + 1 &&
      n.to < to &&
      reading.tokens[n.from - 1]?.lower === ',' &&
      reading.words[n.from]?.tag === 'DET' &&
      sentence.verbs.some((v) => v.from === n.to && v.type === 'participle' && v.passive),
  )
  return comment ? comment.from - 1 : to
}

/** Where a clause ends whose subject these words end in: "the support Peru gave". */
function clauseOf(reading: Reading, sentence: ParsedSentence, about: Range): number | undefined {
  const { from, to } = about
  // "What the ministry there called meddling".
  const adverb = (at: number) => reading.words[at]?.tag === 'ADV'
  const end = adverb(to) ? to + 1 : to
  const last = adverb(to - 1) ? to - 1 : to
  const clause = sentence.clauses.find(
    (c) =>
      c.verb.from === end &&
      // "Its request for membership was sent": what it is about ends there.
      c.subject.some((n) => n.to === last && n.from >= from && n.prep < 0),
  )
  return clause ? phraseEnd(reading, sentence, clause.verb.to) : undefined
}

/** "The pact was signed to the fury of Peru": the clause up to these words. */
function toldSoFar(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const clause = clauseAt(sentence, at)
  const from = clause?.subject[0]?.from
  return from === undefined || !clause || clause.verb.to > at
    ? undefined
    : { from, to: reading.tokens[at - 1]?.lower === ',' ? at - 1 : at }
}

/** "The plan was welcomed by", "a plan welcomed by": what a passive is said of. */
function undergone(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const clause = clauseAt(sentence, at)
  if (clause?.verb.head !== at) {
    const noun = sentence.nouns.find((n) => n.to === at)
    return noun && summedUp(reading, sentence, noun)
  }
  if (clause.link === 'relative') return meantBy(reading, sentence, clause)
  const { range } = subjectOf(reading, clause)
  return range ? { from: range.from, to: Math.max(range.to, clause.verb.from) } : undefined
}

/** "It", "the occasion", "the move": words that say nothing of what is judged. */
function isStandIn(reading: Reading, whom: Range): boolean {
  if (!isNamed(reading, whom)) return true
  const { standIns } = reading.pack.positionFrames
  const head = reading.words[whom.to - 1]?.lemma ?? ''
  return whom.to - whom.from === 2 && standIns.has(head)
}

/** "Called it a landmark moment for the region": what it is called. */
function verdict(reading: Reading, { sentence, slots }: PositionMatch): Range | undefined {
  let from = slots.whom?.to ?? 0
  while (!TELLS.has(reading.words[from]?.tag ?? 'NOUN')) from++
  // "Considers it unacceptable that …".
  if (reading.words[from + 1]?.tag === 'SCONJ') from += 2
  return from < sentence.to ? { from, to: phraseEnd(reading, sentence, from + 1) } : undefined
}

/** "Proposed a joint fund, which was welcomed by …": what stands behind the verb before the comma. */
function meantBy(reading: Reading, sentence: ParsedSentence, clause: Clause): Range | undefined {
  const to = reading.words[clause.from - 1]?.tag === 'PUNCT' ? clause.from - 1 : clause.from
  return toldBy(reading, sentence, to)
}

/** True for words that end in a noun: neither "Peru as poor and" nor "grave". */
function isJudged(reading: Reading, { to }: Range): boolean {
  const tag = reading.words[to - 1]?.tag
  return tag !== 'ADJ' && tag !== 'CCONJ' && tag !== 'DET' && tag !== 'ADP'
}

/** True for words with a noun or a gerund among them: not "it", "this". */
function isNamed(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const { tag, form } = reading.words[i] ?? { tag: 'PUNCT', form: null }
    if (tag === 'NOUN' || tag === 'PROPN' || (tag === 'VERB' && form === 'ing')) return true
  }
  return false
}

/** True of a frame that judges what is named, where nothing is, or what it judges comes behind: "it is essential to build a dam". */
export function judgesNothing(
  reading: Reading,
  { frame, from }: PositionMatch,
  about: Range,
): boolean {
  if (!frame.named) return false
  return !isNamed(reading, about) || (frame.judges === true && about.from > from)
}

/** "Unfortunately, the talks have stalled": all that is said of the subject. */
function whole(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const clause = clauseAt(sentence, at)
  if (!clause) return undefined
  const first = clause.subject[0]?.from ?? clause.verb.from
  const said = innermost(reading.speeches, at)?.from ?? 0
  let from = at < first ? at + 1 : Math.max(first, said)
  while (reading.words[from]?.tag === 'PUNCT') from++
  return { from, to: phraseEnd(reading, sentence, Math.max(at, clause.verb.to - 1) + 1) }
}

/** "The illegal sanctions on Cuba": the phrase that a word stands in. */
function phraseAt(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  const noun = holding(sentence.nouns, at)
  return noun && { from: noun.from, to: phraseEnd(reading, sentence, noun.to) }
}

/** "X is unacceptable": the subject, where the word is the predicate of "be". */
function judged(reading: Reading, { sentence, from, frame }: PositionMatch): Range | undefined {
  const clause = clauseAt(sentence, from)
  const range = gerundPhrase(reading, clause) ?? pointing(reading, clause)
  if (
    !clause ||
    !range ||
    !reading.pack.positionFrames.copulas.has(clause.verb.lemma) ||
    (clause.verb.negated && frame.denied === undefined && !frame.onlyDenied) ||
    from < clause.verb.to ||
    from > clause.verb.to + 4 ||
    // "Is keen to support these positive steps": the steps are.
    sentence.verbs.some((v) => v.from >= clause.verb.to && v.head < from)
  )
    return undefined
  return (
    awaited(reading, sentence, range, from) ??
    toldBefore(reading, sentence, clause) ??
    predicate(reading, sentence, { subject: range, at: from }) ?? {
      from: range.from,
      to: clause.verb.from,
    }
  )
}

/** "This is a milestone in our ties": of a pronoun, what it is said to be. */
function predicate(
  reading: Reading,
  sentence: ParsedSentence,
  { subject, at }: { readonly subject: Range; readonly at: number },
): Range | undefined {
  if (subject.to - subject.from > 1 || isNamed(reading, subject)) return undefined
  const noun = holding(sentence.nouns, at)
  if (!noun || reading.words[noun.head]?.tag !== 'NOUN') return undefined
  const from = reading.words[noun.from]?.tag === 'DET' ? noun.from + 1 : noun.from
  return { from, to: phraseEnd(reading, sentence, noun.to) }
}

/** "Joining the union is a success": a gerund with all that belongs to it as subject. */
function gerundPhrase(reading: Reading, clause: Clause | undefined): Range | undefined {
  let from = clause?.from ?? -1
  while (reading.words[from]?.tag === 'PUNCT') from++
  if (!clause || from >= clause.verb.from || !isGerund(reading, from)) return undefined
  return clause.subject.some((n) => n.to <= clause.verb.from)
    ? undefined
    : { from, to: clause.verb.from }
}

/** "…, noting this is wrong": a pronoun right before the verb is its subject, else the clause's own. */
function pointing(reading: Reading, clause: Clause | undefined): Range | null {
  const at = (clause?.verb.from ?? 0) - 1
  const alone = clause && reading.words[at]?.tag === 'PRON' && at >= clause.from
  return alone ? { from: at, to: at + 1 } : subjectOf(reading, clause).range
}

/** "Said that the policy sows distrust, noting this is wrong": what "this" points back to. */
function toldBefore(reading: Reading, sentence: ParsedSentence, clause: Clause): Range | undefined {
  const at = clause.verb.from - 1
  const lower = reading.tokens[at]?.lower ?? ''
  if (!reading.pack.positionFrames.pointers.has(lower)) return undefined
  const told = sentence.clauses.findLast((c) => c.link === 'complement' && c.verb.to <= at - 1)
  const from = told && reading.words[told.from]?.tag === 'SCONJ' ? told.from + 1 : told?.from
  if (!told || from === undefined) return undefined
  return { from, to: Math.min(phraseEnd(reading, sentence, told.verb.to), at) }
}

/** "It is wrong to …", "it is regrettable that …": what the "it" stands for. */
function awaited(
  reading: Reading,
  sentence: ParsedSentence,
  subject: Range,
  at: number,
): Range | undefined {
  const alone = subject.to - subject.from === 1 && reading.words[subject.from]?.tag === 'PRON'
  const next = reading.words[at + 1]
  if (!alone || (next?.tag !== 'SCONJ' && next?.tag !== 'PART')) return undefined
  if (next.tag === 'SCONJ') return clauseBehind(reading, sentence, at + 1)
  return { from: at + 2, to: phraseEnd(reading, sentence, at + 3) }
}
