import { daysOf, overlap } from '../core/period.ts'
import type { InstrumentRecord } from '../records/record.ts'
import { type Claim, voiceOf } from './claim.ts'
import { type Told, weightiest } from './claim-answer.ts'
import { wordOverlap } from './word-overlap.ts'

type InstrumentClaim = Claim<InstrumentRecord>

/** Which part of the words of the shorter title must stand in the other. */
const SAME_TITLE = 0.75
/** How final a status is. */
const STEPS: readonly InstrumentRecord['status'][] = [
  ...(['proposed', 'prepared', 'signed', 'ratified', 'in-force', 'ended'] as const),
]

/**
 * What is known of a document: the same type, parties and subject. Known as signed (or further) on the same day supports
 * it, on another day contradicts it. What is known only as prepared contradicts a signing only where it
 * was still being prepared after the day of the signing; else the signing is news.
 */
export function checkInstrument(claim: InstrumentClaim, known: readonly InstrumentClaim[]): Told {
  const same = known.filter((other) => isSame(claim.record, other.record))
  return weightiest(
    same.flatMap((other) => against(claim, other) ?? []),
    'No such document of these parties is known.',
  )
}

function isSame(a: InstrumentRecord, b: InstrumentRecord): boolean {
  const parties = [...a.parties].sort().join('>') === [...b.parties].sort().join('>')
  if (!parties || a.parties.length === 0 || a.type !== b.type || a.count !== b.count) return false
  if (a.title === null || b.title === null)
    return a.title === b.title && a.date !== null && a.date === b.date
  return wordOverlap(a.title, b.title) >= SAME_TITLE
}

function against(claim: InstrumentClaim, known: InstrumentClaim): Told | null {
  const [a, b] = [claim.record, known.record]
  const [step, reached] = [STEPS.indexOf(a.status), STEPS.indexOf(b.status)]
  const says = `It is known as ${b.status}${b.date ? ` (${b.date})` : ''}: ${voiceOf(known)}.`
  if (a.status === b.status) return sameStatus(a.date, b.date, { known, says })
  if (reached > step) {
    const told = step < STEPS.indexOf('signed') ? 'not-comparable' : 'supported'
    return { answer: told, reason: says, records: [known] }
  }
  if (a.status === 'ended' || a.date === null || known.document.published === null)
    return { answer: 'new', reason: `So far: ${says}`, records: [known] }
  const [signed, then] = [daysOf(a.date).last, daysOf(known.document.published).first]
  const still = signed !== null && then !== null && then > signed && b.date === null
  return still
    ? { answer: 'contradicted', reason: `After ${a.date} still: ${says}`, records: [known] }
    : { answer: 'new', reason: `So far: ${says}`, records: [known] }
}

function sameStatus(
  claimed: string | null,
  date: string | null,
  { known, says }: { readonly known: InstrumentClaim; readonly says: string },
): Told {
  const apart = claimed !== null && date !== null && !overlap(claimed, date)
  if (!apart) return { answer: 'supported', reason: says, records: [known] }
  // A treaty is signed once; what is drafted is drafted again
  const final = known.record.status === 'signed' || known.record.status === 'in-force'
  const reason = `${says.slice(0, -1)}, not ${claimed}.`
  return { answer: final ? 'contradicted' : 'not-comparable', reason, records: [known] }
}
