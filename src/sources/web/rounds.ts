import { setTimeout as wait } from 'node:timers/promises'

/** No round follows at once, whatever is due. */
const SHORTEST_WAIT = 1000

/**
 * Does rounds of work until one of them is the last, or the signal comes: it ends the wait, and a round ends itself by it.
 *
 * @param round gives the milliseconds to wait for the next one, or null where it is the last; see `untilDue`
 */
export async function inRounds(
  round: () => Promise<number | null>,
  signal: AbortSignal,
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void> = pause,
): Promise<void> {
  while (!signal.aborted) {
    const next = await round()
    if (next === null) return
    if (!signal.aborted) await sleep(Math.max(next, SHORTEST_WAIT), signal)
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
