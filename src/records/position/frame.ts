import type { ParsedSentence } from '../../text/analysis.ts'
import { ownerAt, subjectOf } from '../acting-parties.ts'
import { framesIn } from '../frame-match.ts'
import { withFurther } from '../further-clauses.ts'
import { namesOwnWithOthers } from '../joint-act.ts'
import { isConcession } from '../need.ts'
import { clauseAt, describes, isActionNoun, isGerund, verbAt } from '../phrase.ts'
import { holding, type Range } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import type { Stance } from '../record.ts'
import { partiesIn, speakerAt } from '../speakers.ts'
import { innermost } from '../speech-at.ts'
import { TRIGGER } from '../triggers.ts'
import { anyWord } from '../words-in.ts'
import { aboutOf, judgesNothing, type PositionMatch, trimmed } from './about.ts'
import type { PositionCandidate } from './candidate.ts'
import { isCourtesy, isGuest } from './courtesy.ts'
import {
  isConsent,
  isDemanded,
  isJoint,
  isMarket,
  isOfOwn,
  isOfThing,
  isThing,
  isUndergone,
} from './demand.ts'
import { isAim, isBesideClause } from './gerund.ts'
import { holders } from './holder.ts'
import { isHopedOf } from './hope.ts'
import { isHelp, isMeeting, isNeither, isReceived, isReticent, isUndecided } from './none.ts'
import { isAttribute, isBlamed, isForThing, isOwnedByThing } from './praised.ts'
import { withoutSelf } from './self.ts'
import { isToCome, isVoicing } from './to-come.ts'

/** Stances that politeness is put in, too. */
const POLITE: ReadonlySet<Stance> = new Set(['praises', 'thanks', 'supports'])

const NONE: readonly PositionCandidate[] = []

const found = new WeakMap<ParsedSentence, readonly PositionCandidate[]>()

/** The stances that frames of words voice in a sentence, found once: "thanked X for …", "concern over …". */
export function framedPositions(
  reading: Reading,
  sentence: ParsedSentence,
): readonly PositionCandidate[] {
  const known = found.get(sentence)
  if (known) return known
  const stances = stancesIn(reading, sentence)
  found.set(sentence, stances)
  return stances
}

function stancesIn(reading: Reading, sentence: ParsedSentence): readonly PositionCandidate[] {
  const list = { frames: reading.pack.positionFrames.frames, trigger: TRIGGER.position }
  const matches = framesIn(reading, sentence, list, (match) => idle(reading, match))
  return matches.length === 0
    ? NONE
    : matches.flatMap((match) =>
        withFurther(reading, match, (next) => idle(reading, next) === null).flatMap((each) =>
          framedPosition(reading, each),
        ),
      )
}

function framedPosition(reading: Reading, match: PositionMatch): PositionCandidate[] {
  const words = aboutOf(reading, match)
  if (!words) return []
  const about = trimmed(reading, match, words)
  const reason = unfit(reading, match, about)
  const by = reason ? [] : withoutSelf(reading, match, holders(reading, match))
  if (by.length === 0) {
    drop(reading, 'position', reason ?? 'nobody is named who holds it', match)
    return []
  }
  const { frame, from, slots } = match
  const whom = slots.whom ?? (frame.judges ? slots.what : asker(reading, match))
  return [
    {
      frame: `position: ${frame.pattern}`,
      stance: stanceOf(match),
      trigger: from,
      by,
      about,
      whom,
    },
  ]
}

/** "Asked for a loan, which was granted": the subject of the clause that a relative one hangs on. */
function asker(
  reading: Reading,
  { sentence, from, frame, slots }: PositionMatch,
): Range | undefined {
  const clause = clauseAt(sentence, from)
  // "The firm, which it accused of …".
  const fronted = clause?.link === 'relative' && clause.verb.head === from
  if (!frame.passive)
    return fronted && frame.fronted && slots.what
      ? sentence.nouns.findLast((n) => n.to < clause.verb.from && n.to <= clause.from)
      : undefined
  // "Peru was accused by Chile of …".
  if (slots.what || slots.do) return subjectOf(reading, clause).range ?? undefined
  if (clause?.link !== 'relative') return undefined
  return subjectOf(reading, sentence.clauses[clause.parent]).range ?? undefined
}

/** Why a frame does not fit what stands in its slots, so that a shorter one may, or null. */
function idle(reading: Reading, match: PositionMatch): string | null {
  const { frame, slots } = match
  const about = aboutOf(reading, match)
  if (!about || isOutsideSpeech(reading, match.from, about)) return 'it is about nothing'
  if (frame.stance === 'praises' && isTime(match, about)) return 'it is about a time'
  if (frame.fronted && slots.what && !asker(reading, match))
    return 'nobody is named whom it is said of'
  if (frame.undergone && !isUndergone(match)) return 'it is done by the subject'
  if (frame.mandative && !isDemanded(reading, match)) return 'it is only said to be so'
  if (isBesideClause(reading, match)) return 'no clause says so'
  if (isAttribute(match)) return 'the word only describes a noun'
  if (isHelp(reading, match)) return 'it is with whose help something is done'
  if (isBlamed(reading, match)) return 'it is blamed in the same breath'
  if (isForThing(reading, match)) return 'a thing is not praised for what it does'
  const clause = frame.whole && clauseAt(match.sentence, match.from)
  if (clause && describes(clause)) return 'the clause only describes a noun'
  if (frame.bare && isQualified(reading, match)) return 'another word stands between'
  if (judgesNothing(reading, match, about)) return 'it judges nothing named'
  const refused = frame.denied !== undefined && isDenied(match.sentence, match.from)
  if (frame.heads && !refused && !isHeaded(reading, match, about)) return 'it is nothing definite'
  if (frame.noAct && !isConcession(reading, about) && isAct(reading, match, about))
    return 'it is a commitment'
  if (isOwnedByThing(reading, match)) return 'what stands behind belongs to the noun'
  if (isOfThing(reading, match)) return 'a thing takes no stand'
  if (frame.addressed && slots.whom && partiesIn(reading, slots.whom).length === 0)
    return 'nobody is called on'
  if (frame.owned && !ownerAt(reading, match.sentence, match.from)) return "it is nobody's"
  if (frame.onlyDenied && !isDenied(match.sentence, match.from)) return 'it is not denied'
  if (isMarket(reading, match)) return 'a market has such a demand'
  if (isConsent(reading, match, about)) return 'it only waits for the will of somebody'
  if (frame.stance === 'calls-for' && !slots.whom && isJoint(reading, match, about))
    return 'it is a commitment'
  if (isOfBoth(reading, match)) return 'it is a commitment'
  if (frame.apart && isOfOwn(reading, match)) return 'it is of the own side'
  if (frame.others && !isOfOthers(reading, match)) return 'it is of the own side'
  if ((frame.effect || frame.ofOthers) && !isHopedOf(reading, match)) return 'it is a commitment'
  return null
}

/** "With confidence in the coming days": when, and not in what. */
function isTime({ sentence }: PositionMatch, about: Range): boolean {
  const first = sentence.nouns.find((n) => n.from >= about.from)
  return first?.time === true && first.to === about.to
}

/** '"We rate it highly," he said of the accord': what stands behind the quotation is none of its words. */
function isOutsideSpeech(reading: Reading, from: number, about: Range): boolean {
  const speech = innermost(reading.speeches, from)
  return speech?.direct === true && about.from >= speech.to
}

/** "Is very important for crossing": an adjective between the words of a frame. */
function isQualified(reading: Reading, { from, slots }: PositionMatch): boolean {
  const end = (slots.doing ?? slots.what ?? slots.do)?.from ?? from
  for (let i = from + 1; i < end; i++) if (reading.words[i]?.tag === 'ADJ') return true
  return false
}

/** "Does not support" opposes. */
function stanceOf({ sentence, from, frame }: PositionMatch): Stance {
  return (isDenied(sentence, from) ? frame.denied : undefined) ?? frame.stance
}

function isDenied(sentence: ParsedSentence, at: number): boolean {
  const verb = clauseAt(sentence, at)?.verb
  return verb?.negated === true && verb.head <= at
}

/** Why the words of a frame are no position here, or null. */
function unfit(reading: Reading, match: PositionMatch, about: Range): string | null {
  const { sentence, from, frame, slots } = match
  const verb = clauseAt(sentence, from)?.verb
  const denied = isDenied(sentence, from)
  const moved = verb?.head !== from && isVoicing(reading, sentence, from)
  if (!denied && isToCome(reading, match)) return 'it is an action to come'
  if (verb && isTopic(reading, match, about)) return 'it is only what is spoken of'
  const kept = verb?.head !== from && reading.pack.positionFrames.changing.has(verb?.lemma ?? '')
  const holds = frame.denied !== undefined || frame.onlyDenied
  if (denied && !moved && !kept && !holds) return 'it is denied'
  if (denied && verb && isUndecided(reading, verb)) return 'it is not decided yet'
  if (
    POLITE.has(frame.stance) &&
    !frame.weighty &&
    (isCourtesy(reading, match, about) || isGuest(reading, match, about))
  )
    return 'politeness is no position'
  if (isNeither(reading, match)) return 'it is denied'
  const next = reading.words[about.from + 1]?.tag
  const alone = about.to - about.from === 1 || next === 'CCONJ'
  if (alone && reading.words[about.from]?.tag === 'PRON') return 'it is not said about what'
  if (isAim(reading, match)) return 'it is an action to come'
  if (isMeeting(reading, match, about)) return 'an event to come is an event'
  if (frame.merit && !isMerit(reading, match, about)) return 'no merit is acknowledged'
  if (reading.pack.positionFrames.none.has(reading.tokens[about.from]?.lower ?? ''))
    return 'it is of nothing'
  if (isReceived(reading, match)) return 'others hold it'
  if (slots.do && frame.stance === 'opposes' && isReticent(reading, about))
    return 'it is only not said'
  if (slots.do && slots.whom && isThing(reading, match)) return 'nobody is called on'
  if (slots.whom && anyWord(reading, slots.whom, reading.pack.positionFrames.public))
    return 'it is said to the public'
  if (about === slots.whom && frame.stance === 'thanks') return 'it is not said for what'
  return null
}

/** True where the nouns that what it is about begins with hold one of the frame's. */
function isHeaded(
  reading: Reading,
  { sentence, frame, slots }: PositionMatch,
  about: Range,
): boolean {
  const { heads } = frame
  // "Peru needs help": of the whole the object.
  const start = (frame.whole ? slots.what : undefined)?.from ?? about.from
  const noun = sentence.nouns.find((n) => n.to > start && reading.words[n.head]?.tag !== 'PRON')
  if (!heads || !noun || noun.from >= about.to) return false
  return heads.has(reading.words[noun.head]?.lemma.toLowerCase() ?? '')
}

/** "Building a port", "the construction of a port". */
function isAct(reading: Reading, { sentence }: PositionMatch, about: Range): boolean {
  if (isGerund(reading, about.from))
    return !reading.pack.positionFrames.keeping.has(reading.words[about.from]?.lemma ?? '')
  const noun = sentence.nouns.find((n) => n.to > about.from)
  if (noun === undefined) return false
  // "The need for Kenya and Uganda to open the border".
  const verb = sentence.verbs.find((v) => v.from >= noun.to)
  const doer = { from: about.from, to: verb?.from ?? about.from }
  const charged = verb?.type === 'infinitive' && isOnlyParties(reading, sentence, doer)
  return charged || isActionNoun(reading, noun.head)
}

/** "Kenya and Uganda": words that name parties and nothing else. */
function isOnlyParties(reading: Reading, { nouns }: ParsedSentence, { from, to }: Range): boolean {
  const named = nouns.filter((n) => n.from >= from && n.to <= to)
  return (
    named.at(-1)?.to === to &&
    named.every((n) => {
      const headed = reading.mentions.holding(n.head) !== undefined
      return headed && n.prep < from && partiesIn(reading, n).length > 0
    })
  )
}

/** "Urged both governments to": what the own side is to do, too. */
function isOfBoth(reading: Reading, match: PositionMatch): boolean {
  const { frame, slots, sentence } = match
  if (frame.stance !== 'calls-for') return false
  if (slots.whom) return slots.do !== undefined && namesOwnWithOthers(reading, match, slots.whom)
  const first = slots.what && holding(sentence.nouns, slots.what.from)
  if (!first || !verbAt(sentence, first.to)) return false
  return namesOwnWithOthers(reading, match, first)
}

/** True where the subject is another side than the one that speaks. */
function isOfOthers(reading: Reading, { sentence, from }: PositionMatch): boolean {
  const own = speakerAt(reading, from)?.parties ?? []
  const { parties } = subjectOf(reading, clauseAt(sentence, from))
  return parties.length > 0 && !parties.some((code) => own.includes(code))
}

/** "The role of Peru": a merit, and where only some nouns count, of somebody who is named. */
function isMerit(reading: Reading, { frame }: PositionMatch, about: Range): boolean {
  if (frame.heads && partiesIn(reading, about).length === 0) return false
  return anyWord(reading, about, reading.pack.positionFrames.merits)
}

/** "Supporting farmers makes sense": a gerund with its object as subject. */
function isTopic(reading: Reading, { sentence, from }: PositionMatch, about: Range): boolean {
  const clause = clauseAt(sentence, from)
  if (!clause || reading.words[from]?.form !== 'ing' || clause.verb.from <= from) return false
  const subject = clause.subject[0]
  return subject === undefined || (about.from <= subject.from && subject.to <= about.to)
}
