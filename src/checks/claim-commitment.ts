import { daysOf } from '../core/period.ts'
import type { CommitmentRecord } from '../records/record.ts'
import { type Claim, voiceOf } from './claim.ts'
import { type Told, weightiest } from './claim-answer.ts'
import { wordOverlap } from './word-overlap.ts'

type CommitmentClaim = Claim<CommitmentRecord>

/** Which part of the words of the shorter action must stand in the other. */
const SAME_ACTION = 0.7

/**
 * What is known of a promise by the same parties in much the same words. A promise made again supports the
 * claim; where it is due later (or sooner) now, it has slipped, which contradicts nothing: promises are put off.
 */
export function checkCommitment(claim: CommitmentClaim, known: readonly CommitmentClaim[]): Told {
  const same = known.filter((other) => isSame(claim.record, other.record))
  return weightiest(
    same.map((other) => against(claim, other)),
    'No such promise of these parties is known.',
  )
}

function isSame(a: CommitmentRecord, b: CommitmentRecord): boolean {
  const shared = a.by.some((party) => b.by.includes(party))
  return shared && wordOverlap(a.action, b.action) >= SAME_ACTION
}

function against(claim: CommitmentClaim, known: CommitmentClaim): Told {
  const [a, b] = [claim.record, known.record]
  const records = [known]
  const [due, before] = [lastDay(a.due), lastDay(b.due)]
  const status = b.status === 'open' ? '' : `, then ${b.status}`
  const said = `It was promised before${status}: ${voiceOf(known)}`
  if (a.due === null || b.due === null || due === null || before === null || due === before)
    return { answer: 'supported', reason: `${said}.`, records }
  const moved = due > before ? 'slipped' : 'was brought forward'
  const reason = `${said}; it ${moved} from ${b.due} to ${a.due}.`
  return { answer: 'supported', reason, records, slipped: { from: b.due, to: a.due } }
}

function lastDay(due: string | null): number | null {
  return due === null ? null : daysOf(due).last
}
