import type { Mention } from '../../mentions/mention.ts'
import { behindArticle } from '../article.ts'
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
  const { clause, group, phrases } = site
  const { by, receiving } = reading.pack.eventFrames
  // "A summit hosted by Mali".
  const host = phrases.find(
    (p) => by.has(p.prep) && receiving.has(reading.words[p.at - 1]?.lemma ?? ''),
  )
  if (host) return inside(reading, host.from)
  const [subject, other] = clause?.subject ?? []
  if (!clause || !subject || other || subject.to > clause.verb.from) return null
  if (group.from < clause.verb.to || !isHost(reading, site)) return null
  const mention = reading.mentions.holding(subject.head)
  if (!mention || !isNextTo(reading, mention.to, clause.verb.from)) return null
  return placeOf(reading, mention)
}

/** Nothing but a time stands between: "Baku in May hosted the talks". */
function isNextTo(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = reading.words[at]?.tag
    if (tag !== 'ADP' && tag !== 'ADV' && !holding(reading.times, at)) return false
  }
  return true
}

/** A city or state that is named, or a city that is described: "the Chadian capital". */
function placeOf(reading: Reading, mention: Mention): NamedPlace | null {
  const { kind, form } = mention
  if (kind !== 'place' && (kind !== 'state' || form !== 'name')) return null
  return { name: words(reading, mention), spot: kind === 'place' }
}

function inside(reading: Reading, at: number): NamedPlace | null {
  const from = behindArticle(reading, at)
  const mention = reading.mentions.holding(from)
  return mention ? placeOf(reading, mention) : null
}

/** The verb hosts it, or says that somewhere "is the venue of" it. */
function isHost(reading: Reading, { sentence, clause, role, group }: NounSite): boolean {
  const { receiving, being, venues } = reading.pack.eventFrames
  const lemma = clause?.verb.lemma ?? ''
  if (role.role === 'object' && role.verb && receiving.has(role.verb.lemma))
    return role.verb === clause?.verb || role.verb.type === 'gerund'
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
    const inner = reading.pack.eventFrames.at.has(reading.words[i + 1]?.lemma ?? '') ? i + 2 : i + 1
    const [place] = mentionsIn(reading, { from: inner, to: inner + 1 })
    // "The talks (in Chad on the margins of the summit)".
    if (inner > i + 1) return inside(reading, inner)
    const next = place?.kind === 'place' && place.form === 'name' ? place.to : -1
    const closed = reading.tokens[next]?.lower === ')'
    const dated = reading.tokens[next]?.lower === ',' && holding(reading.times, next + 1)
    if (place && (closed || dated)) return { name: words(reading, place), spot: true }
  }
  return null
}
