import { daysOf } from '../../core/period.ts'
import type { EventVerb } from '../../languages/event-frames.ts'
import { outerNoun } from '../phrase.ts'
import { within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { hasWord, isStaying, type NounSite } from './noun-site.ts'
import { isCancelled, type Said, statusOfVerb } from './status.ts'

/** The status of an event that a noun names: its modifiers, what follows it, then the verb it hangs on. */
export function statusOfNoun(reading: Reading, site: NounSite): Said {
  const { ahead, outcomes } = reading.pack.eventFrames
  const { sentence, group, outer, role, relative } = site
  // "Postponed a summit scheduled for May".
  const brought =
    role.role === 'subject' ||
    (role.role === 'object' && role.verb !== undefined && isCancelled(reading, role.verb))
  if (outcomes.has(outer.lemma) && outer !== group) return 'held'
  const told = role.verb && brought ? statusOfVerb(reading, sentence, role.verb) : null
  if (told === 'cancelled') return told
  if (wasHeld(reading, site)) return 'held'
  if (hasWord(reading, group, ahead) || hasWord(reading, outer, ahead)) return 'planned'
  if (isScheduled(reading, site) || isToBeHeld(reading, site)) return 'planned'
  const further = relative !== undefined && relative.link !== 'coordinate'
  if (further && statusOfVerb(reading, sentence, relative.verb) === 'planned') return 'planned'
  if (isAwaited(reading, site) || isInvited(reading, site)) return 'planned'
  if (isPrepared(reading, site) || isNeeded(reading, site)) return 'planned'
  if (isAbsent(reading, site)) return null
  if (isOnAgenda(reading, site)) return 'planned'
  if (role.verb && isErrand(reading, site)) return statusOfVerb(reading, sentence, role.verb)
  if (!role.verb || role.role === 'free') return freeStatus(reading, site)
  if (hasDecided(reading, site) || isNamed(reading, site)) return 'held'
  if (role.role === 'occasion') return occasionStatus(reading, site)
  return saysSo(reading, site) ? statusOfVerb(reading, sentence, role.verb) : 'held'
}

/** "The visit will coincide with the tenth session": as far off as what it falls together with. */
function freeStatus(reading: Reading, site: NounSite): Said {
  const { role, group } = site
  const { coinciding, accompanying, to } = reading.pack.eventFrames
  const verb = role.verb
  const last = site.sentence.verbs.findLast((v) => v.to <= group.from)
  // "Told them to proceed with talks".
  if (last?.type === 'infinitive' && last.to === group.prep)
    return statusOfVerb(reading, site.sentence, last)
  const gone = goesThere(reading, site)
  if (gone) return gone
  if (!verb || (verb.tense !== 'future' && verb.modal === null)) return 'held'
  // "Will be in Oslo for the summit".
  if (isStaying(reading, site)) return 'planned'
  const beside = group.prep === verb.to && coinciding.has(verb.lemma)
  const goes = accompanying.has(verb.lemma) && to.has(reading.words[group.prep]?.lemma ?? '')
  return beside || goes ? 'planned' : 'held'
}

/** "Are set to travel there for the meeting": as far off as the journey. */
function goesThere(reading: Reading, { sentence, group }: NounSite): Said {
  const { errands, verbs } = reading.pack.eventFrames
  if (!errands.has(reading.words[group.prep]?.lemma ?? '')) return null
  const nearest = sentence.verbs.findLast((v) => v.to <= group.from)
  const goes = nearest?.type === 'infinitive' && verbs.get(nearest.lemma) === 'travel'
  return goes ? statusOfVerb(reading, sentence, nearest) : null
}

/** "Called the talks frank": they have been held; "called a meeting", "called off the talks" tell otherwise. */
function isNamed(reading: Reading, { role, group }: NounSite): boolean {
  const { naming, definite } = reading.pack.eventFrames
  const { verb } = role
  if (role.role !== 'object' || !verb || verb.passive || verb.tense !== 'past') return false
  const behind = reading.words[group.to]?.tag
  const says = behind === 'ADJ' || behind === 'DET' || behind === 'ADV'
  const known = definite.has(reading.tokens[group.from]?.lower ?? '')
  return naming.has(verb.lemma) && verb.to === group.from && known && says
}

/** "The session agreed to open the border": what has decided something is no plan itself. */
function hasDecided(reading: Reading, { role, group }: NounSite): boolean {
  const { planning, wishing } = reading.pack.eventFrames
  const { verb } = role
  if (role.role !== 'subject' || !verb || verb.passive || verb.tense !== 'past') return false
  // "The talks set for May".
  if (verb.type !== 'finite' || verb.from === group.to || verb.modal !== null) return false
  return planning.has(verb.lemma) || wishing.has(verb.lemma)
}

/** "The agenda includes talks with the premier". */
function isOnAgenda(reading: Reading, { role, clause }: NounSite): boolean {
  const { agendas } = reading.pack.eventFrames
  const { verb } = role
  if (!clause || verb !== clause.verb || verb.tense !== 'present' || verb.passive) return false
  const contains = reading.pack.instrumentFrames.containing.has(verb.lemma)
  return contains && role.role === 'object' && clause.subject.some((n) => agendas.has(n.lemma))
}

/** "Will arrive on Sunday for a visit": as far off as the journey. */
function isErrand(reading: Reading, { role, group }: NounSite): boolean {
  const { errands, verbs } = reading.pack.eventFrames
  const errand = errands.has(reading.words[group.prep]?.lemma ?? '')
  return errand && verbs.get(role.verb?.lemma ?? '') === 'travel'
}

/** "They are due in Lima for talks", "are expected there for talks". */
function isAwaited(reading: Reading, { group, clause }: NounSite): boolean {
  const { aims, awaited, being, expecting, willing, to } = reading.pack.eventFrames
  const verb = clause?.verb
  // "Is ready for talks", "is open to talks".
  const prep = reading.words[group.prep]?.lemma ?? ''
  if ((aims.has(prep) || to.has(prep)) && willing.has(reading.tokens[group.prep - 1]?.lower ?? ''))
    return true
  if (!verb || !aims.has(reading.words[group.prep]?.lemma ?? '')) return false
  if (verb.passive && expecting.has(verb.lemma)) return true
  if (!being.has(verb.lemma)) return false
  return awaited.has(reading.tokens[verb.to]?.lower ?? '')
}

/** "Cleared the way for a visit", "preparations for the summit". */
function isPrepared(reading: Reading, { sentence, group }: NounSite): boolean {
  const { preparing, aims, of } = reading.pack.eventFrames
  const prep = reading.words[group.prep]?.lemma ?? ''
  if (!aims.has(prep) && !of.has(prep)) return false
  const outer = outerNoun(sentence, group)
  return outer !== undefined && preparing.has(outer.lemma)
}

/** "The need for holding the session", "the importance of the holding of the session". */
function isNeeded({ words, pack }: Reading, { group }: NounSite): boolean {
  const { sitting, needs, aims, of } = pack.eventFrames
  const isOf = (at: number) => of.has(words[at]?.lemma ?? '')
  const holding = (isOf(group.from - 1) ? group.from - 1 : group.from) - 1
  if (!sitting.has(words[holding]?.lemma ?? '')) return false
  const prep = words[holding - 1]?.tag === 'DET' ? holding - 2 : holding - 1
  const leads = isOf(prep) || aims.has(words[prep]?.lemma ?? '')
  return leads && needs.has(words[prep - 1]?.lemma ?? '')
}

/** "Invited him to the summit", "looks forward to the visit", "pressed for talks". */
function isInvited(reading: Reading, { group, role }: NounSite): boolean {
  const { aims, asking, looking, pressing, to } = reading.pack.eventFrames
  const prep = reading.words[group.prep]?.lemma ?? ''
  const { verb } = role
  // "Invited her to Oslo for a summit".
  if (verb && aims.has(prep) && (pressing.has(verb.lemma) || asking.has(verb.lemma))) return true
  if (!role.verb || !to.has(prep)) return false
  const forward = looking.get(role.verb.lemma)?.has(reading.tokens[role.verb.to]?.lower ?? '')
  return forward === true || asking.has(role.verb.lemma)
}

/** "Ahead of the forum for trade to be held in May": an infinitive behind what belongs to the noun. */
function isToBeHeld(reading: Reading, { sentence, group, phrases }: NounSite): boolean {
  const { holding: brings, placing } = reading.pack.eventFrames
  return sentence.verbs.some((v) => {
    if (v.type !== 'infinitive') return false
    const held = v.passive && brings.has(v.lemma)
    const takes = placing.get(v.lemma)?.has(reading.tokens[v.to]?.lower ?? '')
    const ends = v.from === group.to || phrases.some((p) => p.to === v.from)
    const aside = reading.tokens[v.from - 1]?.lower === ','
    const before = v.from - 1
    const apart = before === group.to || phrases.some((p) => p.to === before)
    return (held || takes === true) && (ends || (aside && apart))
  })
}

/** "Was invited to the summit, held in Oslo in May": a day that has passed. */
function wasHeld(reading: Reading, { sentence, group, phrases }: NounSite): boolean {
  const ends = [group.to, ...phrases.map((p) => p.to)]
  const held = sentence.verbs.find((v) => {
    const aside = reading.tokens[v.from - 1]?.lower === ','
    const behind = ends.includes(v.from) || (aside && ends.includes(v.from - 1))
    const told = v.type === 'participle' && v.to === v.from + 1
    return told && behind && reading.pack.eventFrames.holding.has(v.lemma)
  })
  const time = held && within(reading.times, { from: held.to, to: sentence.to })[0]
  const { published } = reading.document
  if (!time?.edtf || !published) return false
  const [last, today] = [daysOf(time.edtf).last, daysOf(published).first]
  return last !== null && today !== null && last < today
}

/** "the summit slated for May": a participle or adjective of planning right behind the noun. */
function isScheduled(reading: Reading, { group, clause }: NounSite): boolean {
  const { verb, subject } = clause ?? { verb: undefined, subject: [] }
  // "X in a meeting pledged …": the verb of the clause is no modifier.
  if (verb?.from === group.to && !subject.some((n) => n.head === group.head)) return false
  const behind = reading.words[group.to]
  if (!behind || behind.form === 's') return false
  const describes = behind.tag === 'VERB' || behind.tag === 'ADJ'
  return describes && reading.pack.eventFrames.planning.has(behind.lemma)
}

/** "Will not be present at the summit": who stays away takes no part in it. */
function isAbsent(reading: Reading, { role, group }: NounSite): boolean {
  const { being, attending, at } = reading.pack.eventFrames
  const { verb } = role
  if (!verb?.negated || verb.to > group.from) return false
  return (
    attending.has(verb.lemma) ||
    (being.has(verb.lemma) && at.has(reading.words[group.prep]?.lemma ?? ''))
  )
}

const MEETS: ReadonlySet<EventVerb | undefined> = new Set(['meet', 'visit', 'convene'])

/** "He will speak at the forum": the occasion is as far off as what is done there. */
function occasionStatus(reading: Reading, { role, sentence, group }: NounSite): Said {
  const { verb } = role
  if (!verb) return 'held'
  // "Agreed to meet on the margins of the forum".
  const nearest = sentence.verbs.findLast((v) => v.to <= group.from)
  const meets = nearest?.type === 'infinitive' && nearest.from >= verb.to
  if (meets && MEETS.has(reading.pack.eventFrames.verbs.get(nearest.lemma)))
    return statusOfVerb(reading, sentence, nearest) ?? 'held'
  // "The pact signed during the 2019 visit will be discussed".
  if (nearest?.type === 'participle' && nearest.to === group.prep && nearest !== verb) return 'held'
  const would = verb.modal !== null && !reading.pack.reports.has(verb.lemma)
  return verb.tense === 'future' || would ? 'planned' : 'held'
}

/** A past verb that neither brings the event about nor calls it off leaves it held: "praised the talks". */
function saysSo(reading: Reading, { role }: NounSite): boolean {
  const { planning, wishing, holding, cancelling, being } = reading.pack.eventFrames
  const { verb } = role
  if (!verb) return false
  if (role.role !== 'object' || verb.type !== 'finite' || verb.tense !== 'past') return true
  return [planning, wishing, holding, cancelling, being].some((verbs) => verbs.has(verb.lemma))
}
