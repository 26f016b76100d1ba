import type { ParsedSentence } from '../../text/analysis.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn } from '../speakers.ts'
import { TRIGGER } from '../triggers.ts'
import { deliver, movesGoods } from './delivery.ts'
import { isSeveral, NOBODY, participantsIn, together } from './participants.ts'
import { comersIn, namedBehind } from './sending.ts'
import { behind, holdsWord, subjectOf, type Told, type VerbSite } from './verb-site.ts'
import { hostOf, withHosts } from './visit.ts'

/** "X received Y", "Y was received by X". */
export function receive(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { by } = reading.pack.eventFrames
  const { passive } = site.verb
  // "A meeting hosted by the premier".
  if (passive && site.verb.type === 'participle' && isOfEvent(reading, site))
    return 'the noun before it names the event'
  // "Received a shipment of wheat".
  if (!passive && movesGoods(reading, site)) return deliver(reading, site)
  const head = site.clause?.subject.at(-1)
  // "The summit will welcome presidents".
  if (head && reading.triggers.has(head.head, TRIGGER.event)) return 'the event is named'
  const table = passive ? null : atTable(reading, site)
  if (table) return table
  const guest = passive ? subjectOf(reading, site) : participantsIn(reading, site.object)
  const host = passive ? behind(reading, site, by) : subjectOf(reading, site)
  const known = host.parties.length > 0 || host.people.length > 0
  if (passive && !known) return receivedAt(reading, site)
  const range = passive ? site.subject[0] : site.object
  if (!known || !range || !isGuest(reading, site, range))
    return 'who is received by whom is not said'
  return [{ type: 'meeting', frame: '<host> receives <guest>', who: together(host, guest) }]
}

/** "A delegation is to be received in Lima": it goes there, whoever its host is. */
function receivedAt(reading: Reading, { subject, phrases }: VerbSite): readonly Told[] | string {
  const { at, envoys, visitors } = reading.pack.eventFrames
  const [range] = subject
  const place = namedBehind(reading, phrases, at)
  const guests = range && (holdsWord(reading, range, visitors) || holdsWord(reading, range, envoys))
  const who = range && guests ? comersIn(reading, range) : NOBODY
  if (!place || who.parties.length === 0) return 'who is received by whom is not said'
  return [
    {
      type: 'visit',
      frame: '<guest> is received in <place>',
      who: withHosts(who, hostOf(place)),
      place,
    },
  ]
}

/** A participle behind the noun of an event and what belongs to it. */
function isOfEvent(reading: Reading, { sentence, verb }: VerbSite): boolean {
  const { nouns } = reading.pack.eventFrames
  return sentence.nouns.some(
    (n) =>
      n.to <= verb.from && verb.from - n.to < NEAR && nouns.has(reading.words[n.head]?.lemma ?? ''),
  )
}

/** How many tokens may stand between the noun of an event and its participle. */
const NEAR = 10

/** "Hosted a dinner for the minister". */
function atTable(reading: Reading, site: VerbSite): readonly Told[] | null {
  const { tables, aims } = reading.pack.eventFrames
  if (!holdsWord(reading, site.object, tables)) return null
  const who = together(subjectOf(reading, site), behind(reading, site, aims))
  return isSeveral(who) ? [{ type: 'meeting', frame: '<host> receives <guest>', who }] : null
}

/** A person, or an office that the words end in: "the minister", not "the minister's letter". */
function isGuest(reading: Reading, { sentence, clause, verb }: VerbSite, range: Range): boolean {
  const named = mentionsIn(reading, range)
  // "During his stay the minister was received".
  const first = named.find((m) => m.kind !== 'pronoun') ?? named[0]
  if (first?.kind === 'person') return !isOwner(reading, sentence, first)
  if (first?.kind === 'group' && isAssembly(reading, first)) return true
  const group = verb.passive
    ? clause?.subject.at(-1)
    : sentence.nouns.find((n) => n.from >= range.from && n.to <= range.to)
  // "A delegation of the chamber of commerce".
  const { visitors, of } = reading.pack.eventFrames
  if (group && first && first.from > group.head && visitors.has(group.lemma))
    return of.has(reading.words[group.to]?.lemma ?? '')
  return (
    first?.kind === 'office' &&
    group !== undefined &&
    first.from <= group.head &&
    group.head < first.to
  )
}

/** "Welcomed the premier's pledge", but "the premier's delegation". */
function isOwner({ pack }: Reading, { nouns }: ParsedSentence, { from, to }: Range): boolean {
  const { visitors, envoys } = pack.eventFrames
  const group = nouns.find((n) => n.from <= from && to <= n.head)
  return group !== undefined && !visitors.has(group.lemma) && !envoys.has(group.lemma)
}

/** "The presidents of Peru and Chile", "a Peruvian delegation". */
function isAssembly(reading: Reading, range: Range): boolean {
  const { assemblies, visitors } = reading.pack.eventFrames
  return holdsWord(reading, range, assemblies) || holdsWord(reading, range, visitors)
}
