import { compareTexts } from '../core/order.ts'
import { daysOf } from '../core/period.ts'
import type { LinkRecord } from '../records/record.ts'
import { type Claim, voiceOf } from './claim.ts'
import { type Told, weightiest } from './claim-answer.ts'
import { folded } from './word-overlap.ts'

type LinkClaim = Claim<LinkRecord>

const RUNNING: ReadonlySet<string> = new Set(['operating', 'launched'])

/**
 * What is known of a connection between the same places by the same mode: the latest that was said of it by the day of
 * the claim counts. What runs and is known to be suspended is contradicted, and the other way round, unless the
 * claim is of a later day than what is known.
 */
export function checkLink(claim: LinkClaim, known: readonly LinkClaim[]): Told {
  const ends = endsOf(claim.record)
  const byDay = known
    .filter((other) => other.record.mode === claim.record.mode && endsOf(other.record) === ends)
    .filter((other) => ends !== null && dayOf(other) <= lastDayOf(claim))
    .sort((a, b) => dayOf(b) - dayOf(a) || compareTexts(a.key, b.key))
  const told = byDay.map((other) => ({ told: against(claim, other), day: dayOf(other) }))
  // What came about during the time of the claim bears it out; only what was so before it speaks against it
  const during = told.find((each) => each.day > dayOf(claim) && each.told.answer === 'supported')
  const latest = during ?? told.find(({ day }) => day <= dayOf(claim))
  return weightiest(latest ? [latest.told] : [], 'No such connection is known.')
}

function against(claim: LinkClaim, known: LinkClaim): Told {
  const [a, b] = [claim.record, known.record]
  const says = `It is known as ${b.status}${b.date ? ` (${b.date})` : ''}: ${voiceOf(known)}.`
  if (a.status === b.status || (RUNNING.has(a.status) && RUNNING.has(b.status)))
    return { answer: 'supported', reason: says, records: [known] }
  const clash =
    (a.status === 'operating' && b.status === 'suspended') ||
    (a.status === 'suspended' && b.status === 'operating' && a.date === null)
  if (clash) return { answer: 'contradicted', reason: says, records: [known] }
  return { answer: 'new', reason: `So far: ${says}`, records: [known] }
}

/** Both ends in alphabetical order: a line runs both ways. */
function endsOf({ from, to }: LinkRecord): string | null {
  return from === null || to === null ? null : [folded(from), folded(to)].sort().join('>')
}

/** "In 2013" is any day of 2013: what was said of a day of it is known by then. */
function lastDayOf(claim: LinkClaim): number {
  const date = claim.record.date ?? claim.document.published
  return (date && daysOf(date).last) || dayOf(claim)
}

/** Of which day a claim speaks: that of its status, else that of its document; the last one where none is told. */
function dayOf({ record, document }: LinkClaim): number {
  const date = record.date ?? document.published
  return (date && daysOf(date).first) || Infinity
}
