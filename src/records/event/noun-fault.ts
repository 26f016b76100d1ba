import type { NounGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import type { Phrase } from '../phrases.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { EventNoun } from './event-noun.ts'
import { hasWord, isSittingOf, isSittingPart, type NounSite } from './noun-site.ts'
import { eventNoun } from './noun-type.ts'
import { isOften } from './often.ts'
import { ordinalIn } from './ordinal.ts'
import { participantsIn } from './participants.ts'
import { meetingParticipants } from './partners.ts'
import { visitParticipants } from './visit.ts'

/** Why a noun group tells of no single event, or null. */
export function faultOf(reading: Reading, site: NounSite): string | null {
  if (isConditional(reading, site)) return 'it may or may not take place'
  if (isRepeated(reading, site)) return 'it recurs, and no single one is meant'
  if (isManner(reading, site)) return 'it says how another event is held'
  if (isMass(reading, site)) return 'it speaks of such events in general'
  if (isUnderWay(reading, site)) return 'they speak still'
  if (isComing(reading, site)) return 'nobody is said to travel'
  if (isPredicate(reading, site)) return 'it says what something is'
  if (isWeak(reading, site) || isIdle(reading, site)) return 'nobody is said to hold it'
  if (isOuter(reading, site)) return 'the noun behind it names the event'
  return byModifier(reading, site) ?? bySeveral(reading, site)
}

/** "if a meeting is on the agenda". */
function isConditional(reading: Reading, { clause, group }: NounSite): boolean {
  const { conditional, definite } = reading.pack.eventFrames
  if (!conditional.has(clause?.joiner ?? '')) return false
  return !definite.has(reading.tokens[group.from]?.lower ?? '')
}

/** "Have held talks many times", but "the talks": what was told of is one. */
function isRepeated(reading: Reading, { clause, group, role }: NounSite): boolean {
  const { definite } = reading.pack.eventFrames
  if (role.role !== 'object' && role.role !== 'subject') return false
  return !definite.has(reading.tokens[group.from]?.lower ?? '') && isOften(reading, clause)
}

/** "in the form of a video conference", "via videoconference". */
function isManner(reading: Reading, { sentence, group, named, role }: NounSite): boolean {
  const { manner, media, verbs } = reading.pack.eventFrames
  if (group.prep < 0) return false
  const outer = outerNoun(sentence, group)
  if (outer && manner.has(outer.lemma)) return true
  // "Received in audience".
  const { verb } = role
  const bare = group.from === group.prep + 1 && group.head === group.from
  if (bare && verb?.passive && verb.to === group.prep && verbs.get(verb.lemma) === 'receive')
    return true
  return (
    (media.has(named.noun) || named.type === 'call') &&
    manner.has(reading.words[group.prep]?.lemma ?? '')
  )
}

/** "the number of visits", "expanding consultations". */
function isMass(reading: Reading, { sentence, group, named, role }: NounSite): boolean {
  const { aims, amounts, of, fostering, definite } = reading.pack.eventFrames
  const outer = outerNoun(sentence, group)
  const plural = isPlural(reading, group, named)
  // "The importance of the coming summit" is that of one.
  const one = definite.has(reading.tokens[group.from]?.lower ?? '') && !plural
  const prep = reading.words[group.prep]?.lemma ?? ''
  const mass = plural || reading.words[group.from]?.tag !== 'DET'
  // "The number of visits", "a need for talks".
  const led = of.has(prep) || (mass && aims.has(prep))
  if (outer && !one && amounts.has(outer.lemma) && led) return true
  // "There is talk of a line".
  const form = reading.tokens[group.head]?.lower ?? ''
  const bare = group.from === group.head && reading.pack.eventFrames.singular(form) === form
  if (bare && of.has(reading.words[group.to]?.lemma ?? '')) return true
  return mass && role.role === 'object' && fostering.has(role.verb?.lemma ?? '')
}

/** "The two are in talks": a state of things. */
function isUnderWay(reading: Reading, { group, named, role }: NounSite): boolean {
  const { being, at } = reading.pack.eventFrames
  const { verb } = role
  if (named.type !== 'meeting' || !verb || !being.has(verb.lemma)) return false
  return group.prep === verb.to && at.has(reading.words[group.prep]?.lemma ?? '')
}

/** "the arrival of Kenyan tea": whoever comes must be somebody. */
function isComing(reading: Reading, { group, named, phrases }: NounSite): boolean {
  const { comings, of, definite } = reading.pack.eventFrames
  if (!comings.has(named.noun)) return false
  const whose = phrases.find((p) => of.has(p.prep))
  const ranges = [group, ...phrases]
  const comers = ranges.flatMap((r) => reading.mentions.at(r.from, r.to))
  if (comers.some((m) => m.kind === 'person' || m.kind === 'office')) return false
  // "The arrival in Lima of a jet".
  if (phrases.length > 0 && !reading.mentions.at(group.from, group.head)[0]) return true
  return whose !== undefined || !definite.has(reading.tokens[group.from]?.lower ?? '')
}

/** "The league is a forum", but "there was a meeting". */
function isPredicate(reading: Reading, site: NounSite): boolean {
  const { clause, group, role } = site
  const { verb } = role
  const subject = clause?.subject[0]
  if (subject && reading.pack.eventFrames.there.has(subject.lemma)) return false
  if (role.role !== 'object' || !verb || verb.to > group.from || group.prep >= 0) return false
  return reading.pack.eventFrames.being.has(verb.lemma) && !tellsWhose(reading, site)
}

/** "It was the first visit by a Peruvian king to Chad", "the first meeting between Peru and Chile": it has taken place. */
function tellsWhose(reading: Reading, site: NounSite): boolean {
  const { role, phrases, named, clause } = site
  const { by, of, between } = reading.pack.eventFrames
  const subject = clause?.subject[0]
  // "The event was the first meeting" tells no more of the event.
  if (!subject || reading.words[subject.head]?.tag !== 'PRON') return false
  if (!role.verb || role.verb.negated || !WITH_SIDES.has(named.type)) return false
  const sides = phrases.filter((p) => by.has(p.prep) || of.has(p.prep) || between.has(p.prep))
  if (sides.length === 0) return false
  if (named.type === 'visit') return visitParticipants(reading, site).parties.length > 1
  return new Set(sides.flatMap((p) => participantsIn(reading, p).parties)).size > 1
}

const WITH_SIDES: ReadonlySet<string> = new Set(['visit', 'meeting', 'session'])

/** "Made a call for peace", "a call on the premier to resign". */
function isAppeal(reading: Reading, { named, phrases, group }: NounSite): boolean {
  if (named.frame !== named.noun || named.type !== 'call') return false
  const next = phrases[0]
  const { with: along, between } = reading.pack.eventFrames
  return (
    next?.at === group.to &&
    !along.has(next.prep) &&
    !between.has(next.prep) &&
    !holding(reading.times, next.from)
  )
}

/** "the dialogue between": an event only where somebody holds it, or it is counted. */
function isWeak(reading: Reading, site: NounSite): boolean {
  const { group, named, role } = site
  const { weak, holding, cancelling } = reading.pack.eventFrames
  const far = named.type === 'call' && named.frame !== named.noun
  if (!weak.has(named.noun) || far) return false
  if (isAppeal(reading, site)) return true
  const lemma = role.verb?.lemma ?? ''
  const told = role.role === 'object' || (role.role === 'subject' && role.verb?.passive)
  const held = told && (holding.has(lemma) || cancelling.has(lemma))
  return !held && ordinalIn(reading, group) === null && !isOwned(reading, site)
}

/** "Her discussions with the premier", "said in discussions with the premier": somebody's with somebody. */
function isOwned(reading: Reading, { group, phrases, role }: NounSite): boolean {
  const { with: along } = reading.pack.eventFrames
  const owner = reading.mentions.at(group.from, group.head)[0]
  const whose = owner && reading.words[owner.to]?.lemma === "'s"
  const next = holding(reading.times, group.to)?.to ?? group.to
  const partner = phrases.find((p) => p.at === next && along.has(p.prep))
  const known = owner?.kind === 'person' || owner?.kind === 'office'
  const at = role.role === 'occasion' && role.verb !== undefined
  return Boolean(((whose && known) || at) && partner && isSomebody(reading, partner))
}

/** "the OPEC forum is old", "to broker talks": named, but nobody is said to hold it. */
function isIdle(reading: Reading, { group, named, role, phrases, relative }: NounSite): boolean {
  if (relative) return false
  const { holding, planning, wishing, cancelling, definite } = reading.pack.eventFrames
  const { verb } = role
  const bloc = reading.mentions.at(group.from, group.head).some((m) => m.kind === 'bloc')
  if (named.type === 'forum' && bloc && phrases.length === 0) return role.role !== 'occasion'
  if (role.role !== 'object' || !verb || verb.type === 'finite') return false
  if (definite.has(reading.tokens[group.from]?.lower ?? '')) return false
  return ![holding, planning, wishing, cancelling].some((verbs) => verbs.has(verb.lemma))
}

/** "a round of talks": the talks are the event. */
function isOuter(reading: Reading, { sentence, group, named }: NounSite): boolean {
  const { partitive, of } = reading.pack.eventFrames
  if (!of.has(reading.words[group.to]?.lemma ?? '')) return false
  const behind = sentence.nouns.find((n) => n.prep === group.to)
  if (!behind) return false
  const isPart = partitive.has(named.noun) && named.type !== 'opening'
  // "The fifth round of the joint commission" is its own sitting.
  if (isPart && named.type !== 'session') return true
  if (isSittingOf(reading, group, behind)) return true
  const whole = isPart || named.type === 'opening' || isSittingPart(reading, group)
  return whole && eventNoun(reading, sentence, behind) !== undefined
}

/** "no meeting", "regular meetings". */
function byModifier(reading: Reading, site: NounSite): string | null {
  const { group, named } = site
  const { negative, habitual, domestic, single, weak } = reading.pack.eventFrames
  const plural = isPlural(reading, group, named)
  if (isOfCabinet(reading, site)) return 'it is the affair of one state'
  for (let i = group.from; i < group.head; i++) {
    const word = isHyphened(reading, i) ? '' : (reading.tokens[i]?.lower ?? '')
    if (negative.has(word)) return 'the words say that there is none'
    if (domestic.has(word) && meetingParticipants(reading, site).parties.length < 2)
      return 'it is the affair of one state'
    const recurs =
      habitual.has(word) &&
      (plural || !single.has(word) || weak.has(named.noun)) &&
      !isToldOf(reading, site, word)
    if (recurs && named.type !== 'session') return 'it recurs, and no single one is meant'
  }
  return null
}

/** "A meeting of Peru's cabinet of ministers". */
function isOfCabinet(reading: Reading, site: NounSite): boolean {
  const { of, domestic } = reading.pack.eventFrames
  const next = site.phrases.find((p) => p.at === site.group.to && of.has(p.prep))
  const inner = site.sentence.nouns.find((n) => n.prep === next?.at)
  if (!inner || !domestic.has(reading.words[inner.head]?.lemma.toLowerCase() ?? '')) return false
  return meetingParticipants(reading, site).parties.length < 2
}

/** "All-night talks": the first half of a compound says nothing of how many. */
function isHyphened({ tokens }: Reading, at: number): boolean {
  return tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true
}

/** "Several visits by the envoys to Mali", "all the talks have been held with": several, of which it is told. */
function isToldOf(reading: Reading, { role, phrases }: NounSite, word: string): boolean {
  const { several, whole, holding, by, of } = reading.pack.eventFrames
  if (!several.has(word) && !whole.has(word)) return false
  const { verb } = role
  const isPast = verb?.tense === 'past' || verb?.perfect === true
  if (role.role === 'subject' && isPast && holding.has(verb.lemma)) return true
  return (
    !whole.has(word) &&
    phrases.some((p) => (by.has(p.prep) || of.has(p.prep)) && isSomebody(reading, p))
  )
}

function isSomebody(reading: Reading, phrase: Phrase): boolean {
  return reading.mentions
    .at(phrase.from, phrase.to)
    .some((m) => m.kind === 'person' || m.kind === 'office' || m.kind === 'group')
}

/** "attended meetings", "through visits": several, of which nothing more is said. */
function bySeveral(reading: Reading, { group, named, role, phrases }: NounSite): string | null {
  const { ahead, attending } = reading.pack.eventFrames
  if (!isPlural(reading, group, named) || phrases.length > 0) return null
  const free = role.role === 'free' && !hasWord(reading, group, ahead)
  const attended = role.role === 'object' && attending.has(role.verb?.lemma ?? '')
  const intended = role.role === 'object' && role.verb?.type === 'gerund'
  return free || attended || intended ? 'several are meant, and none is told of' : null
}

/** True for "meetings", "visits"; "talks" and "negotiations" are one event. */
function isPlural(reading: Reading, group: NounGroup, named: EventNoun): boolean {
  const lower = reading.tokens[group.head]?.lower ?? ''
  return lower !== named.noun && !reading.pack.eventFrames.pointsTo.has(lower)
}
