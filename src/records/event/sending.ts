import type { Mention } from '../../mentions/mention.ts'
import type { Phrase } from '../phrases.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { NOBODY, type Participants, participantsIn, together } from './participants.ts'
import { behind, subjectOf, type Told, type VerbSite } from './verb-site.ts'
import { hostOf, withHosts } from './visit.ts'

/** "Peru will send a delegation to Lagos", "experts were sent to Lagos": whoever is sent goes there. */
export function sendPeople(reading: Reading, site: VerbSite): readonly Told[] | null {
  const { to, by } = reading.pack.eventFrames
  const { verb, phrases, object } = site
  const who = verb.passive ? site.subject[0] : object
  if (!who || !isMission(reading, site, who)) return null
  const place = namedBehind(reading, phrases, to)
  if (!place) return null
  const sender = verb.passive ? behind(reading, site, by) : subjectOf(reading, site)
  const sent = comersIn(reading, who)
  const visitor = { parties: unique([...sender.parties, ...sent.parties]), people: sent.people }
  const hosts = hostOf(place)
  if (visitor.parties.every((p) => hosts.includes(p))) return null
  return [
    { type: 'visit', frame: '<party> sends <mission>', who: withHosts(visitor, hosts), place },
  ]
}

/** "To Lagos", "in Lagos": the place that is named first behind a preposition. */
export function namedBehind(
  reading: Reading,
  phrases: readonly Phrase[],
  prepositions: ReadonlySet<string>,
): Mention | undefined {
  return phrases
    .filter((p) => prepositions.has(p.prep))
    .flatMap((p) => mentionsIn(reading, p))
    .find((m) => m.form === 'name' && (m.kind === 'place' || m.kind === 'state'))
}

/** "A group of growers from Cusco": those named, else the state of the town that they come from. */
export function comersIn(reading: Reading, range: Range): Participants {
  const named = participantsIn(reading, range)
  if (named.parties.length > 0) return named
  const { homes } = reading.pack.eventFrames
  const towns = mentionsIn(reading, range).filter(
    (m) => m.kind === 'place' && homes.has(reading.words[m.from - 1]?.lemma ?? ''),
  )
  return together(named, { ...NOBODY, parties: unique(towns.flatMap((m) => m.home)) })
}

/** "A delegation", "two experts", "the foreign minister": people who travel for somebody. */
function isMission(reading: Reading, { sentence }: VerbSite, range: Range): boolean {
  const first = sentence.nouns.find(
    (n) => n.from >= range.from && n.to <= range.to && n.prep < range.from,
  )
  if (!first) return false
  if (reading.pack.eventFrames.envoys.has(first.lemma.toLowerCase())) return true
  const mention = reading.mentions.holding(first.head)
  return mention?.kind === 'person' || mention?.kind === 'office'
}
