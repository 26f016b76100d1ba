import type { RapporteurRecord } from '../../records/record.ts'
import type { ReviewState } from '../ledger-record.ts'
import type { StoredDecision } from '../store/stored-decision.ts'

/** A record after all decisions about it. */
export interface Settled {
  readonly record: RapporteurRecord
  readonly review: ReviewState
  /** The last decision that had a say; null where nobody had one. */
  readonly decision: number | null
}

/**
 * What decisions make of a record that was read: the later one wins, a correction stays under a later
 * acceptance. Decisions about threads and stages change no record.
 *
 * @param decisions Those in force, in the order in which they were made.
 */
export function settled(record: RapporteurRecord, decisions: readonly StoredDecision[]): Settled {
  const start: State = { record, review: 'unreviewed', decision: null, corrected: false }
  const { corrected: _corrected, ...state } = decisions.reduce(after, start)
  return state
}

interface State extends Settled {
  readonly corrected: boolean
}

function after(state: State, { id, action, details }: StoredDecision): State {
  switch (action) {
    case 'accept':
      return { ...state, review: state.corrected ? 'corrected' : 'accepted', decision: id }
    case 'reject':
      return { ...state, review: 'rejected', decision: id }
    case 'correct': {
      const fields = details['fields'] as Partial<RapporteurRecord>
      const record = { ...state.record, ...fields } as RapporteurRecord
      return { record, review: 'corrected', decision: id, corrected: true }
    }
    default:
      return state
  }
}

/** Whether decisions keep a record that today's rules read no more: somebody vouched for it. */
export function isVouchedFor(decisions: readonly StoredDecision[]): boolean {
  const { review } = settled({} as RapporteurRecord, decisions)
  return review === 'accepted' || review === 'corrected'
}
