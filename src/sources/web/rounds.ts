import { setTimeout as wait } from 'node:timers/promises'

/** How rounds follow each other; times are in milliseconds. */
export interface RoundsOptions {
  /** From the start of a round to the start of the next one; null for one round alone. See `durationOf`. */
  readonly every: number | null
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number
  /** Ends the waiting; a round that runs is to end itself by it. */
  readonly signal: AbortSignal
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Does a round of work once, or again and again until the signal comes. A round that takes longer is followed by the next at once. */
export async function inRounds(round: () => Promise<void>, options: RoundsOptions): Promise<void> {
  const { every, now, signal, sleep = pause } = options
  while (!signal.aborted) {
    const start = now()
    await round()
    if (every === null) return
    const left = start + every - now()
    // A clock that was set makes no wait longer than a round.
    if (left > 0 && !signal.aborted) await sleep(Math.min(left, every), signal)
  }
}

/** Waits, or until the signal comes. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
