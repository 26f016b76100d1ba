import { daysOf, overlap } from '../core/period.ts'
import { packOf } from '../languages/index.ts'
import type { EventRecord } from '../records/record.ts'
import { type Claim, voiceOf } from './claim.ts'
import { type Told, weightiest } from './claim-answer.ts'
import { folded, sameName } from './word-overlap.ts'

type EventClaim = Claim<EventRecord>

/** Two sessions of one ordinal that lie further apart than this are those of two bodies. */
const DAYS_OF_ONE_BODY = 550

/**
 * What is known of a meeting: a session of the same parties, body and ordinal on the same day supports it, on another
 * day or in another place contradicts it; so does another ordinal on the same day. A session that was planned
 * for another day has slipped. Other meetings are only supported, since two may meet more than once.
 */
export function checkEvent(claim: EventClaim, known: readonly EventClaim[]): Told {
  const same = known.filter((other) => haveSameParties(claim.record, other.record))
  return weightiest(
    same.flatMap((other) => against(claim, other) ?? []),
    'No such meeting of these parties is known.',
  )
}

function against(claim: EventClaim, known: EventClaim): Told | null {
  const [a, b] = [claim.record, known.record]
  if (a.type !== b.type) return null
  const dated = a.date !== null && b.date !== null
  const together = dated && overlap(a.date as string, b.date as string)
  if (a.ordinal !== null && a.ordinal === b.ordinal && haveSameBody(claim, known))
    return sameSession(claim, known, together)
  if (!together || !isDay(a.date) || !isDay(b.date)) return null
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) {
    if (!haveSameBody(claim, known) || !namesBody(claim)) return null
    const reason = `The ${a.type} of ${b.date} is known as number ${b.ordinal}, not ${a.ordinal}: ${voiceOf(known)}.`
    return { answer: 'contradicted', reason, records: [known] }
  }
  return sameDay(known, a.status !== 'cancelled' && b.status === 'cancelled')
}

function sameDay(known: EventClaim, cancelled: boolean): Told {
  const { type, date } = known.record
  const reason = cancelled
    ? `The ${type} of ${date} is known as cancelled: ${voiceOf(known)}.`
    : `A ${type} of these parties on ${date} is known: ${voiceOf(known)}.`
  return { answer: cancelled ? 'contradicted' : 'supported', reason, records: [known] }
}

function sameSession(claim: EventClaim, known: EventClaim, together: boolean): Told | null {
  const [a, b] = [claim.record, known.record]
  const name = `${a.type} number ${a.ordinal}`
  if (a.date === null || b.date === null || together) {
    if (placesDiffer(a, b) && a.date !== null && b.date !== null) {
      const reason = `${name} is known to be in ${b.place}, not in ${a.place}: ${voiceOf(known)}.`
      return { answer: 'contradicted', reason, records: [known] }
    }
    const when = b.date === null ? '' : ` on ${b.date}`
    const reason = `${name} is known${when}: ${voiceOf(known)}.`
    return { answer: 'supported', reason, records: [known] }
  }
  if (b.status === 'planned' || a.status === 'planned') {
    const reason = `${name} is known, but for ${b.date} and not ${a.date}: ${voiceOf(known)}.`
    return { answer: 'supported', reason, records: [known], slipped: { from: b.date, to: a.date } }
  }
  if (daysBetween(a.date, b.date) > DAYS_OF_ONE_BODY && !namesBody(claim)) return null
  const reason = `${name} is known to have been held on ${b.date}, not on ${a.date}: ${voiceOf(known)}.`
  return { answer: 'contradicted', reason, records: [known] }
}

/** A place that is only a state's name holds every city of it, and a renamed city is the same. */
function placesDiffer({ place: a }: EventRecord, { place: b }: EventRecord): boolean {
  if (a === null || b === null || sameName(a, b)) return false
  const [x, y] = [folded(a), folded(b)]
  if (x.includes(y) || y.includes(x) || isState(a) || isState(b)) return false
  return RENAMED.get(x) !== (RENAMED.get(y) ?? y) && RENAMED.get(y) !== x
}

/** Capitals that changed their name since 1991: both names are one place. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['nur sultan', 'astana'],
  ['akmola', 'astana'],
  ['rangoon', 'yangon'],
  ['kiev', 'kyiv'],
])

let states: ReadonlySet<string> | null = null

function isState(place: string): boolean {
  states ??= new Set(allStates())
  return states.has(folded(place))
}

function* allStates(): Iterable<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const a of letters) {
    for (const b of letters) {
      const name = names.of(a + b)
      if (name) yield folded(name)
    }
  }
}

function haveSameParties(a: EventRecord, b: EventRecord): boolean {
  return [...a.parties].sort().join('>') === [...b.parties].sort().join('>')
}

/** True where both name a common body ("commission", "council"), or one of them names none. */
function haveSameBody(a: EventClaim, b: EventClaim): boolean {
  const [x, y] = [bodiesOf(a), bodiesOf(b)]
  return x.size === 0 || y.size === 0 || [...x].some((word) => y.has(word))
}

function namesBody(claim: EventClaim): boolean {
  return bodiesOf(claim).size > 0
}

function bodiesOf({ record, document }: EventClaim): ReadonlySet<string> {
  const pack = packOf(document.language ?? '')
  if (!pack) return new Set()
  const { bodies, singular } = pack.eventFrames
  const words = record.evidence.flatMap(
    ({ quote }) => quote.toLowerCase().match(/[\p{L}-]+/gu) ?? [],
  )
  return new Set(words.map(singular).filter((word) => bodies.has(word)))
}

function isDay(date: string | null): boolean {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
}

function daysBetween(a: string, b: string): number {
  return Math.abs((daysOf(a).first ?? 0) - (daysOf(b).first ?? 0))
}
