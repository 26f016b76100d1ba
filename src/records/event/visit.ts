import { allInner } from '../../mentions/all-inner.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Phrase } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { isObjectOf, isStaying, type NounSite } from './noun-site.ts'
import { NOBODY, type Participants, participantsIn, together } from './participants.ts'
import { holders } from './partners.ts'
import { subjectRanges } from './subject.ts'

/** Who visits whom: the visitor's parties first, then the host's; only visitors are people of a visit. */
export function visitParticipants(reading: Reading, site: NounSite): Participants {
  const { group, phrases, clause, role } = site
  const frames = reading.pack.eventFrames
  const before = hostBefore(reading, group)
  const owner = participantsIn(reading, { from: group.from, to: before?.from ?? group.head })
  const tours = frames.tours.has(reading.words[group.head]?.lemma ?? '')
  const of = phrases
    .filter((p) => (frames.of.has(p.prep) && !tours) || frames.by.has(p.prep))
    .map((p) => participantsIn(reading, p))
  const { relative } = site
  const told = relative && isObjectOf(reading, group, relative)
  const named = told
    ? holders(reading, relative)
    : (foreshadowed(reading, site) ?? together(owner, ...of))
  const visitor =
    named.parties.length > 0 ||
    named.people.length > 0 ||
    !clause ||
    role.role === 'subject' ||
    (role.role === 'free' &&
      !frames.returning.has(role.verb?.lemma ?? '') &&
      !isStaying(reading, site))
      ? named
      : together(
          NOBODY,
          ...subjectRanges(reading, clause, {
            from: group.prep >= 0 ? group.prep : group.from,
            to: phrases.at(-1)?.to ?? group.to,
          }).map((r) => participantsIn(reading, r)),
        )
  const guest = invited(reading, site)
  if (guest && named.parties.length + named.people.length === 0) return guest
  const hosts = unique([...(before ? hostOf(before) : []), ...hostsIn(reading, phrases, tours)])
  const all = hosts.length > 0 ? hosts : hostsWithin(reading, phrases)
  return withHosts(visitor, isHome(reading, visitor, phrases) ? otherOf(reading, visitor) : all)
}

/** "The three-day Chad visit", "the minister's Lima trip": a name right before the noun is that of the host. */
function hostBefore({ mentions }: Reading, { from, head }: NounGroup): Mention | undefined {
  const mention = mentions.holding(head - 1)
  const isName = mention?.form === 'name' && (mention.kind === 'state' || mention.kind === 'place')
  return isName && mention.from > from && mention.to === head ? mention : undefined
}

/** "Welcomed the president to Lima for a visit": of the guest, to his host. */
function invited(reading: Reading, { clause, role, group }: NounSite): Participants | undefined {
  const { verbs, asking, errands } = reading.pack.eventFrames
  const { verb } = role
  if (!clause || !verb || verb.passive || role.role !== 'free' || group.prep <= verb.to)
    return undefined
  const calls = verbs.get(verb.lemma) === 'receive' || asking.has(verb.lemma)
  if (!calls || !errands.has(reading.words[group.prep]?.lemma ?? '')) return undefined
  const [whom] = mentionsIn(reading, { from: verb.to, to: group.prep })
  const host = subjectRanges(reading, clause).flatMap((r) => participantsIn(reading, r).parties)
  if (!whom || host.length === 0) return undefined
  return withHosts(participantsIn(reading, { from: verb.to, to: whom.to }), host)
}

/** "Before his visit to Chad, the Malian president …": a pronoun that the subject explains. */
function foreshadowed(reading: Reading, site: NounSite): Participants | undefined {
  const { group, clause, role, phrases } = site
  const opening = role.role === 'occasion' && clause && group.to <= clause.verb.from
  const owner = reading.mentions.at(group.from, group.head)[0]
  if (!opening || owner?.kind !== 'pronoun') return undefined
  const apart = { from: group.prep, to: phrases.at(-1)?.to ?? group.to }
  const ranges = subjectRanges(reading, clause, apart)
  const first = ranges.flatMap((r) => mentionsIn(reading, r))[0]
  if (first?.kind !== 'person' && first?.kind !== 'office') return undefined
  const subject = together(NOBODY, ...ranges.map((r) => participantsIn(reading, r)))
  const hosts = hostsIn(reading, phrases)
  const [only, other] = subject.parties
  return only !== undefined && other === undefined && !hosts.includes(only) ? subject : undefined
}

/** "The Turkish minister's visit to the country": it is not his own. */
function isHome(reading: Reading, { parties }: Participants, phrases: readonly Phrase[]): boolean {
  const { to } = reading.pack.eventFrames
  const [host] = phrases.filter((p) => to.has(p.prep)).flatMap((p) => mentionsIn(reading, p))
  if (host?.kind !== 'state' || host.form !== 'description' || parties.length !== 1) return false
  return host.parties.every((code) => parties.includes(code))
}

/** Of the two that the text is about, the other one. */
function otherOf(reading: Reading, { parties }: Participants): readonly string[] {
  const { about } = reading.mentions
  const both = about.length === 2 && parties.every((code) => about.includes(code))
  return both ? about.filter((code) => !parties.includes(code)) : []
}

/** "the visit of the Chadian minister to Mali": the host stands inside what names the visitor. */
function hostsWithin(reading: Reading, phrases: readonly Phrase[]): readonly string[] {
  const { to } = reading.pack.eventFrames
  const inner = phrases.flatMap((p) => mentionsIn(reading, p)).flatMap(allInner)
  return unique(inner.filter((m) => to.has(reading.words[m.from - 1]?.lemma ?? '')).flatMap(hostOf))
}

/** A visitor and the states that he goes to. */
export function withHosts(visitor: Participants, hosts: readonly string[]): Participants {
  const own =
    visitor.parties.length > 1 ? visitor.parties.filter((p) => !hosts.includes(p)) : visitor.parties
  return { parties: unique([...own, ...hosts]), people: visitor.people }
}

/** The parties at the places that phrases of going name: "to Oslo", "in Norway", "a tour of Norway". */
function hostsIn(reading: Reading, phrases: readonly Phrase[], tours = false): readonly string[] {
  const { to, at, of } = reading.pack.eventFrames
  const where = phrases.filter((p) => to.has(p.prep) || at.has(p.prep) || (tours && of.has(p.prep)))
  return unique(where.flatMap((p) => mentionsIn(reading, p).flatMap(hostOf)))
}

/** The state that one visits at a place, a body or a firm. */
export function hostOf(mention: Mention): readonly string[] {
  const named = mention.kind === 'company' || mention.kind === 'organisation'
  return named || mention.parties.length === 0 ? mention.home : mention.parties
}

/** The places that phrases of going list, one for each state: "to Chad, Niger and Mali". */
export function stopsIn(reading: Reading, phrases: readonly Phrase[]): readonly Mention[] {
  const { to } = reading.pack.eventFrames
  const way = phrases.find((p) => to.has(p.prep))
  const found: Mention[] = []
  for (const mention of way ? mentionsIn(reading, way) : []) {
    const named = (mention.kind === 'state' || mention.kind === 'place') && mention.form === 'name'
    const host = hostOf(mention).join()
    if (named && host !== '' && !found.some((m) => hostOf(m).join() === host)) found.push(mention)
  }
  return found
}
