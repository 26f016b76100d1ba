import type { StoredDecision } from '../store/stored-decision.ts'

/**
 * The decisions that hold: those that were never undone, or whose undoing was undone in turn. Undoings
 * are none of them.
 *
 * @param decisions all of a ledger, oldest first
 */
export function decisionsInForce(decisions: readonly StoredDecision[]): StoredDecision[] {
  const undone = undoings(decisions)
  return decisions.filter((each) => each.undoes === null && holds(each, undone))
}

/** For each row that was taken back, the row that took it back. */
export function undoings(
  decisions: readonly StoredDecision[],
): ReadonlyMap<number, StoredDecision> {
  return new Map(
    decisions.flatMap((each) => (each.undoes === null ? [] : [[each.undoes, each] as const])),
  )
}

/** Whether a row holds: the last of the chain of undoings that begins with it always does. */
export function holds(
  decision: StoredDecision,
  undone: ReadonlyMap<number, StoredDecision>,
): boolean {
  let now = true
  for (let by = undone.get(decision.id); by; by = undone.get(by.id)) now = !now
  return now
}
