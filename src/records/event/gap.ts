import type { Mention } from '../../mentions/mention.ts'
import { behindArticle } from '../article.ts'
import { clauseEnd } from '../phrases.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { words } from '../speakers.ts'
import type { EventOccurrence } from './occurrence.ts'
import { participantsIn, together } from './participants.ts'
import { subjectOf, type Told, type VerbSite } from './verb-site.ts'
import { hostOf, withHosts } from './visit.ts'

/**
 * "Met the premier on Monday | and the president on Tuesday", "will visit Chad on Friday and Mali on
 * Sunday": a second event of the verb, which has a time of its own.
 */
export function gapped(
  reading: Reading,
  site: VerbSite,
  { told, first }: { readonly told: Told; readonly first: EventOccurrence },
): EventOccurrence[] {
  if ((told.type !== 'visit' && told.type !== 'meeting') || site.verb.passive || told.soft)
    return []
  const end = site.clause ? clauseEnd(reading, site.sentence, site.clause) : site.sentence.to
  for (let i = site.verb.to; i < end; i++) {
    if (reading.words[i]?.tag !== 'CCONJ' || !endsTime(reading, i)) continue
    const at = behindArticle(reading, i + 1)
    const other = reading.mentions.holding(at)
    const date = other && other.from <= at ? dateBehind(reading, other) : null
    return other && date ? another(reading, site, { first, other, date }) : []
  }
  return []
}

/** A time stands right before a token. */
function endsTime(reading: Reading, at: number): boolean {
  const time = holding(reading.times, at - 1)
  return time?.edtf != null && time.duration === null && time.to === at
}

/** The time right behind a mention: "Mali on Sunday". */
function dateBehind(reading: Reading, { to }: Mention): EventOccurrence['date'] {
  const time = holding(reading.times, to) ?? holding(reading.times, to + 1)
  const plain = time?.edtf != null && time.duration === null && time.every === null
  return plain && time.edtf !== null ? { edtf: time.edtf, written: time.written } : null
}

function another(
  reading: Reading,
  site: VerbSite,
  {
    first,
    other,
    date,
  }: {
    readonly first: EventOccurrence
    readonly other: Mention
    readonly date: EventOccurrence['date']
  },
): EventOccurrence[] {
  const visit = first.type === 'visit'
  const there = other.kind === 'place' || other.kind === 'state'
  const somebody = other.kind === 'person' || other.kind === 'office'
  if (visit ? !there : !somebody) return []
  const subject = subjectOf(reading, site)
  const who = visit
    ? withHosts(subject, hostOf(other))
    : together(subject, participantsIn(reading, other))
  if (who.parties.length < 2) return []
  const spot = other.kind === 'place'
  const place = visit ? { name: other.name ?? words(reading, other), spot } : null
  const trigger = { from: other.from, to: other.to }
  return [{ ...first, ...who, trigger, head: other.from, place, date, another: true }]
}
