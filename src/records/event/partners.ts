import type { Clause } from '../../text/clause.ts'
import { behindArticle } from '../article.ts'
import { isCompounded } from '../compounded.ts'
import type { Phrase } from '../phrases.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, speakerAt } from '../speakers.ts'
import { isObjectOf, isStaying, leadAt, type NounSite } from './noun-site.ts'
import { NOBODY, type Participants, participantsIn, partnersIn, together } from './participants.ts'
import { subjectRanges } from './subject.ts'

/**
 * Who takes part in a meeting: the owner of the noun, those behind "between" and "of", else the
 * subject and those behind "with". A "with" or "between" inside the topic ("on trade with Oman", "on
 * a pact between Oman and Chad") counts only where nobody else makes a second party.
 */
export function meetingParticipants(reading: Reading, site: NounSite): Participants {
  const { group, phrases, named } = site
  const frames = reading.pack.eventFrames
  const joined = phrases.filter((p) => frames.between.has(p.prep))
  const among = phrases.filter(
    (p) =>
      (frames.between.has(p.prep) && !behindTopic(reading, p, phrases)) ||
      frames.of.has(p.prep) ||
      (frames.by.has(p.prep) &&
        !behindTopic(reading, p, phrases) &&
        (site.role.role !== 'occasion' || isAttended(reading, p))),
  )
  const attended = phrases.filter((p) => isPresence(reading, p))
  const courtesy = named.type === 'meeting' && named.frame !== named.noun
  const calls = (named.type === 'call' || courtesy) && frames.compounds.has(named.noun)
  const partners = phrases.filter(
    (p) =>
      frames.with.has(p.prep) ||
      (calls && frames.callees.has(p.prep)) ||
      // "Paid a courtesy call on the president".
      ((named.frame === 'call on' || (courtesy && frames.callers.has(named.noun))) &&
        frames.calledOn.has(p.prep)),
  )
  const direct = partners.filter((p) => !behindTopic(reading, p, phrases))
  const who = (list: readonly Phrase[]) =>
    together(NOBODY, ...list.map((p) => partnersIn(reading, p, phrases)))
  // "The joint commission of Peru and Chile".
  const whole = reading.mentions.holding(group.head)
  const to = whole?.kind === 'organisation' ? Math.max(whole.to, group.to) : group.to
  const own = participantsIn(reading, { from: group.from, to })
  const behind = together(who(among), who(direct), who(attended))
  const named2 = together(own, behind)
  const ofBloc = mentionsIn(reading, { from: group.from, to: group.head }).some(
    (m) => m.kind === 'bloc' && !isCompounded(reading, m),
  )
  const hosts = site.role.role === 'object' && frames.hosting.has(site.role.verb?.lemma ?? '')
  const complete =
    (among.length > 0 &&
      named2.parties.length > 0 &&
      named.type !== 'call' &&
      !(hosts && WORKS.has(named.type))) ||
    (ofBloc && !hosts)
  const present = complete ? named2 : together(subject(reading, site), named2)
  // "Held bilateral talks with": those who are named are the two.
  const sides = own.parties.length > 1 && isBothSides(reading, site)
  const others = sides ? together(subject(reading, site), behind) : NOBODY
  const all =
    others.parties.length > 1 ? others : together(present, tellerOf(reading, site, direct))
  return all.parties.length > 1 || (named.type === 'forum' && all.parties.length > 0)
    ? all
    : together(all, who([...joined, ...partners]))
}

/** "Talks have been held with Peru, the Chilean minister said": who tells of a meeting with others was there. */
function tellerOf(
  reading: Reading,
  { clause, role, group, phrases }: NounSite,
  partners: readonly Phrase[],
): Participants {
  const { between, by, of, with: along } = reading.pack.eventFrames
  const others = [between, by, of].some((words) => phrases.some((p) => words.has(p.prep)))
  const isHeld = role.role === 'subject' && clause?.verb === role.verb && role.verb?.passive
  const theirs = partners.filter(
    (p) => along.has(p.prep) && partnersIn(reading, p, phrases).parties[0],
  )
  if (!isHeld || others || theirs.length === 0) return NOBODY
  if (mentionsIn(reading, { from: group.from, to: group.head }).length > 0) return NOBODY
  return { parties: speakerAt(reading, group.head)?.parties ?? [], people: [] }
}

/** What its host takes part in beside those named: an opening, an inauguration. */
const WORKS: ReadonlySet<string> = new Set(['opening', 'other'])

/** "Bilateral talks": nothing before the noun but a word for both sides names anybody. */
function isBothSides(reading: Reading, { group }: NounSite): boolean {
  const named = mentionsIn(reading, { from: group.from, to: group.head })
  return named.length > 0 && named.every((m) => m.kind === 'group' && m.form === 'adjective')
}

/** "With the participation of the ministers". */
function isPresence(reading: Reading, { from }: Phrase): boolean {
  const at = behindArticle(reading, from)
  return reading.pack.eventFrames.presence.has(reading.words[at]?.lemma ?? '')
}

/** "attended by", "hosted by": whoever comes takes part, whatever the event is the occasion of. */
function isAttended(reading: Reading, { at }: Phrase): boolean {
  const { attending, hosting } = reading.pack.eventFrames
  const lemma = reading.words[at - 1]?.lemma ?? ''
  return attending.has(lemma) || hosting.has(lemma)
}

/** True for a phrase right behind one that says what the event is about. */
function behindTopic(reading: Reading, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const before = phrases.find((p) => p.to === phrase.at)
  return (
    before !== undefined &&
    reading.pack.eventFrames.about.has(before.prep) &&
    !holding(reading.times, before.from)
  )
}

/** The subject of the clause takes part where the event is its object or occasion. */
function subject(reading: Reading, site: NounSite): Participants {
  const { clause, role, group, phrases, relative } = site
  if (relative && isObjectOf(reading, group, relative)) return holders(reading, relative)
  if (!clause || role.role === 'subject') return NOBODY
  if (role.role === 'free' && !isStaying(reading, site)) return NOBODY
  const apart = {
    from: group.prep >= 0 ? group.prep : group.from,
    to: phrases.at(-1)?.to ?? group.to,
  }
  const { past } = reading.pack.eventFrames
  const isPast = past.has(reading.words[group.prep]?.lemma ?? '') || leadAt(reading, group) >= 0
  const listener = role.role === 'occasion' ? listenerOf(reading, clause, apart, isPast) : []
  const present = [...subjectRanges(reading, clause, apart), ...listener]
  return together(NOBODY, ...present.map((r) => participantsIn(reading, r)))
}

/** "The talks that the minister held": who held them. */
export const holders = (reading: Reading, clause: Clause): Participants =>
  together(NOBODY, ...subjectRanges(reading, clause).map((r) => participantsIn(reading, r)))

/** "Told his counterpart at their meeting that …", "met or hosted him at the forum": whom somebody speaks to is there too. */
function listenerOf(
  reading: Reading,
  { verb, to }: Clause,
  apart: Range,
  isPast: boolean,
): readonly Range[] {
  const { telling, verbs } = reading.pack.eventFrames
  const kind = verbs.get(verb.lemma)
  const meets = !isPast && (kind === 'meet' || kind === 'receive')
  if (verb.passive || !(telling.has(verb.lemma) || meets)) return []
  let end = verb.to
  const limit = apart.from > verb.to ? Math.min(apart.from, to) : to
  while (end < limit && !ENDS.has(reading.words[end]?.tag ?? 'PUNCT')) end++
  return [{ from: verb.to, to: end }]
}

/** What stands behind a listener: what he is told. */
const ENDS: ReadonlySet<string> = new Set(['SCONJ', 'PUNCT', 'ADP', 'VERB'])
