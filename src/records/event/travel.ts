import type { Mention } from '../../mentions/mention.ts'
import type { VerbGroup } from '../../text/group.ts'
import { behindArticle } from '../article.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isPeople, mentionsIn } from '../speakers.ts'
import { TRIGGER } from '../triggers.ts'
import { deliver, movesGoods } from './delivery.ts'
import { isGuestWord } from './guests.ts'
import { placeHere } from './here.ts'
import { type Participants, participantsIn, together } from './participants.ts'
import { behind, holdsWord, subjectOf, type Told, type VerbSite } from './verb-site.ts'
import { hostOf, withHosts } from './visit.ts'

/** "X visited Oslo", "X visited the minister". */
export function visit(reading: Reading, site: VerbSite): readonly Told[] | string {
  if (isGuestWord(reading, site.verb.head)) return 'it says that somebody is a guest'
  const visitor = site.verb.passive
    ? behind(reading, site, reading.pack.eventFrames.by)
    : subjectOf(reading, site)
  const range = site.verb.passive ? site.subject[0] : site.object
  const first = range && mentionsIn(reading, range)[0]
  if (!site.verb.passive && site.object.to <= site.object.from)
    return visitedBefore(reading, visitor)
  if (!first || !range) return 'the place visited is not known'
  if (isCounted(reading, site)) return 'so many visit, not somebody'
  if (visitor.parties.length === 0 && visitor.people.length === 0) return 'the visitor is not known'
  if (first.kind === 'person')
    return [
      {
        type: 'meeting',
        frame: '<party> visits <person>',
        who: together(visitor, participantsIn(reading, range)),
      },
    ]
  return stops(reading, [range]).map((place) => ({
    type: 'visit',
    frame: '<visitor> visits <place>',
    who: withHosts(visitor, hostOf(place)),
    place,
  }))
}

/** "Some 14,000 tourists visited": no visit of somebody. */
function isCounted(reading: Reading, { clause }: VerbSite): boolean {
  const first = clause?.subject[0]
  const { envoys, visitors, assemblies, locals } = reading.pack.eventFrames
  const word = first ? (reading.tokens[first.head]?.lower ?? '') : ''
  // "Two ministers", "twelve lawmakers".
  const few = [visitors, assemblies, locals].some((words) => words.has(word))
  if (!first || few || envoys.has(first.lemma)) return false
  for (let i = first.from; i < first.head; i++)
    if (reading.words[i]?.tag === 'NUM' && reading.tokens[i + 1]?.lower !== '-') return true
  return false
}

/** "King Olav visited in 1979": the host is the other party that the text is about. */
function visitedBefore(reading: Reading, visitor: Participants): readonly Told[] | string {
  const { about } = reading.mentions
  const home = visitor.parties[0]
  if (about.length !== 2 || home === undefined || !about.includes(home))
    return 'the place visited is not known'
  return [
    {
      type: 'visit',
      frame: '<visitor> visits',
      who: withHosts(
        visitor,
        about.filter((p) => p !== home),
      ),
    },
  ]
}

/**
 * The places that somebody goes to, one for each state: "visited Chad and Togo" are two visits,
 * "arrived in Lyon, France" is one.
 */
function stops(reading: Reading, ranges: readonly Range[]): readonly Mention[] {
  const found: Mention[] = []
  for (const mention of ranges.flatMap((r) => mentionsIn(reading, r))) {
    const host = hostOf(mention).join()
    const known = found.some(
      (m) => hostOf(m).length === 0 || host === '' || hostOf(m).join() === host,
    )
    const vague = mention.kind === 'state' && mention.form !== 'name'
    if (!known && !vague && !NO_STOP.has(mention.kind)) found.push(mention)
  }
  return found
}

const NO_STOP: ReadonlySet<Mention['kind']> = new Set(['person', 'pronoun', 'group'])

/** "X arrived in Oslo", "X left for Oslo". */
export function travel(reading: Reading, site: VerbSite): readonly Told[] | string {
  const moved = movesGoods(reading, site) ? deliver(reading, site) : null
  if (moved) return moved
  const { directions, leading, missions } = reading.pack.eventFrames
  const prepositions = directions.get(site.verb.lemma) ?? new Set<string>()
  const ways = site.phrases.filter((p) => prepositions.has(p.prep))
  const visitor = subjectOf(reading, site)
  if (leading.has(site.verb.lemma) && !leads(reading, site, missions))
    return 'nobody is led anywhere'
  if (!isTraveller(reading, site) || visitor.parties.length + visitor.people.length === 0)
    return 'nobody is said to travel'
  const here = placeHere(reading, { from: site.verb.to, to: site.verb.to + 2 })
  const places = here
    ? [here]
    : stops(reading, ways).filter((m) => m.kind === 'place' || m.kind === 'state')
  if (places.length === 0) return arrivedHere(reading, site, visitor)
  if (isHomecoming(reading, site, visitor, places)) return 'somebody comes home'
  return places.map((place) => ({
    type: 'visit',
    frame: `<visitor> ${site.verb.lemma} <place>`,
    who: withHosts(visitor, hostOf(place)),
    place,
  }))
}

/** "Returned to Lima": to his own state, or to nobody knows whose. */
function isHomecoming(
  reading: Reading,
  { verb }: VerbSite,
  { parties }: Participants,
  places: readonly Mention[],
): boolean {
  if (!reading.pack.eventFrames.returning.has(verb.lemma)) return false
  const hosts = places.flatMap(hostOf)
  return parties.length !== 1 || hosts.length === 0 || hosts.some((p) => parties.includes(p))
}

/** "Heads a delegation to Lima", "heads to Lima": those whom somebody leads, or nobody. */
function leads(reading: Reading, { object }: VerbSite, missions: ReadonlySet<string>): boolean {
  return object.to <= object.from || holdsWord(reading, object, missions)
}

/** "Arrived here" without a dateline: at the other party that the text is about. */
function arrivedHere(
  reading: Reading,
  site: VerbSite,
  visitor: Participants,
): readonly Told[] | string {
  const { here } = reading.pack.eventFrames
  const told = visitedBefore(reading, visitor)
  const says = here.has(reading.tokens[site.verb.to]?.lower ?? '')
  return says && typeof told !== 'string' ? told : 'no place to go to is named'
}

/** "In | Oslo", "in the | Chadian capital": what stands behind a preposition and its article. */
const placeBehind = (reading: Reading, prep: number): Mention | undefined =>
  reading.mentions.holding(behindArticle(reading, prep + 1))

/** "Will be in Oslo": the place itself stands behind the preposition, not "in talks with Oslo". */
function isPlaceNext(reading: Reading, at: number): boolean {
  const mention = placeBehind(reading, at)
  return mention?.form === 'name' && (mention.kind === 'place' || mention.kind === 'state')
}

/**
 * "Is currently | in Oslo to discuss", "was | in Oslo last week": the token of the preposition where
 * somebody is somewhere; 0 where the words do not say so.
 */
export function staysAt(reading: Reading, { to, tense, passive, negated }: VerbGroup): number {
  const { at } = reading.pack.eventFrames
  if (passive || negated || (tense !== 'present' && tense !== 'past')) return 0
  const prep = reading.words[to]?.tag === 'ADV' ? to + 1 : to
  return at.has(reading.tokens[prep]?.lower ?? '') && isPlaceNext(reading, prep) ? prep : 0
}

/** What somebody is somewhere for: "is in Oslo | to discuss trade", "is in Oslo | for talks". */
function errandBehind(reading: Reading, prep: number): 'talks' | 'errand' | null {
  const place = placeBehind(reading, prep)
  const time = holding(reading.times, place?.to ?? 0)
  const end = time?.to ?? place?.to ?? 0
  const next = reading.words[end]
  if (next?.tag === 'PART') return 'errand'
  if (!reading.pack.eventFrames.aims.has(next?.lemma ?? '')) return null
  return reading.triggers.within(end, end + ERRAND, TRIGGER.event) ? 'talks' : 'errand'
}

/** How many tokens behind its place an occasion is told that somebody is there for. */
const ERRAND = 6

/** "X is in Oslo to discuss trade"; one who is in another state than his own is there on a visit. */
function staying(reading: Reading, site: VerbSite, prep: number): readonly Told[] | string {
  const way = site.phrases.find((p) => p.at === prep)
  const place = way && stops(reading, [way])[0]
  const visitor = subjectOf(reading, site)
  if (!place || !isTraveller(reading, site)) return 'nobody is said to travel'
  const hosts = hostOf(place)
  const errand = errandBehind(reading, prep)
  if (meetsHosts(reading, site, place)) return 'the talks are told of'
  // "Is in Oslo for talks": there are the talks, and who is abroad visits besides.
  if (errand !== 'errand' && (livesThere(reading, site) || !isAbroad(visitor, hosts)))
    return 'it says where somebody is'
  const who = withHosts(visitor, hosts)
  return [
    { type: 'visit', frame: '<visitor> is in <place>', who, place, status: 'held', soft: true },
  ]
}

/** "Was in Oslo in May to discuss it with Norwegian bankers": whom he is there to talk to is named. */
function meetsHosts(reading: Reading, { sentence, clause }: VerbSite, place: Mention): boolean {
  const { verbs } = reading.pack.eventFrames
  const aim = sentence.verbs.find((v) => v.from >= place.to)
  const kind = aim?.type === 'infinitive' ? verbs.get(aim.lemma) : undefined
  if (!aim || (kind !== 'meet' && kind !== 'talk')) return false
  const named = mentionsIn(reading, { from: aim.to, to: clause?.to ?? sentence.to })
  return named.some((m) => [...m.parties, ...m.home].some((p) => hostOf(place).includes(p)))
}

/** True for somebody of one state who is in another one. */
const isAbroad = ({ parties }: Participants, hosts: readonly string[]): boolean =>
  parties.length === 1 && hosts.length > 0 && !hosts.includes(parties[0] ?? '')

/** "The ambassador is in Oslo", "has been in Oslo since 2019": no visit. */
function livesThere(reading: Reading, { subject, phrases }: VerbSite): boolean {
  const { since, residents } = reading.pack.eventFrames
  const lasts = phrases.some((p) => since.has(p.prep))
  return lasts || subject.some((range) => holdsWord(reading, range, residents))
}

/** The subject names somebody who can travel. */
const isTraveller = (reading: Reading, { subject }: VerbSite): boolean =>
  subject.some((r) => mentionsIn(reading, r).some(isPeople))

/** "X is due in Oslo", "X will be in Oslo". */
export function due(reading: Reading, site: VerbSite): readonly Told[] | string {
  const there = staysAt(reading, site.verb)
  if (there > 0) return staying(reading, site, there)
  const { awaited, at, delays: lasting } = reading.pack.eventFrames
  const { verb, phrases } = site
  const said = awaited.has(reading.tokens[verb.to]?.lower ?? '')
  // "A first cargo is scheduled for export in August".
  if ((said || verb.passive) && movesGoods(reading, site))
    return deliver(reading, { ...site, status: 'planned' })
  const way = site.phrases.find((p) => p.at === (said ? verb.to + 1 : verb.to) && at.has(p.prep))
  const stays = phrases.some((p) => lasting.has(p.prep) && holding(reading.times, p.from))
  const comes = verb.tense === 'future' && isPlaceNext(reading, verb.to) && !stays
  if (!way || !(said || verb.passive || comes)) return 'it says what something is'
  const going = { ...site, status: 'planned' as const }
  const visitor = subjectOf(reading, going)
  const place = stops(reading, [way])[0]
  if (!place || !isTraveller(reading, site)) return 'nobody is said to travel'
  return [
    {
      type: 'visit',
      frame: '<visitor> due in <place>',
      who: withHosts(visitor, hostOf(place)),
      place,
      status: 'planned',
    },
  ]
}
