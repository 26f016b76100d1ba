import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, words } from '../speakers.ts'
import type { NounSite } from './noun-site.ts'
import type { NamedPlace } from './place.ts'

/**
 * The place that other words than a phrase of place name: who hosts it ("Baku hosted the talks",
 * "Baku was the venue of the talks"), or a bracket behind it ("the fifth session (Baku, 3 May 2019)").
 */
export function venueOf(reading: Reading, site: NounSite): NamedPlace | null {
  return hosting(reading, site) ?? bracketed(reading, site)
}

function hosting(reading: Reading, site: NounSite): NamedPlace | null {
  const { clause, group } = site
  const [subject, other] = clause?.subject ?? []
  if (!clause || !subject || other || subject.to > clause.verb.from) return null
  if (group.from < clause.verb.to || !isHost(reading, site)) return null
  const mention = reading.mentions.holding(subject.head)
  if (mention?.form !== 'name' || mention.to !== clause.verb.from) return null
  if (mention.kind !== 'place' && mention.kind !== 'state') return null
  return { name: mention.name ?? words(reading, mention), spot: mention.kind === 'place' }
}

/** The verb hosts it, or says that somewhere "is the venue of" it. */
function isHost(reading: Reading, { sentence, clause, role, group }: NounSite): boolean {
  const { receiving, being, venues } = reading.pack.eventFrames
  const lemma = clause?.verb.lemma ?? ''
  if (role.role === 'object' && role.verb === clause?.verb) return receiving.has(lemma)
  const from = clause?.verb.to ?? 0
  return (
    (being.has(lemma) || receiving.has(lemma)) &&
    sentence.nouns.some((n) => n.from >= from && n.to <= group.prep && venues.has(n.lemma))
  )
}

/** "(Baku, 3 May 2019)", "(Baku)": a bracket that begins with a place and tells nothing else but a time. */
function bracketed(reading: Reading, { group, phrases, sentence }: NounSite): NamedPlace | null {
  const to = Math.min((phrases.at(-1)?.to ?? group.to) + 1, sentence.to)
  for (let i = group.to; i < to; i++) {
    if (reading.tokens[i]?.lower !== '(') continue
    const [place] = mentionsIn(reading, { from: i + 1, to: i + 2 })
    const next = place?.kind === 'place' && place.form === 'name' ? place.to : -1
    const closed = reading.tokens[next]?.lower === ')'
    const dated = reading.tokens[next]?.lower === ',' && holding(reading.times, next + 1)
    if (place && (closed || dated)) return { name: words(reading, place), spot: true }
  }
  return null
}
