import type { FetchLimits } from './fetch-limits.ts'
import { WebFailure } from './web-failure.ts'

/** Waits for so many milliseconds; rejects where the fetching is ended meanwhile. */
export type Sleep = (milliseconds: number) => Promise<void>

/**
 * Does a piece of work again that failed for a passing reason: after the first wait, then after four times as long and so on,
 * or as long as the site asks for. The waits are the same each time; who asks a site for one thing at a time needs no chance in them.
 *
 * @throws WebFailure the last one, if all tries fail, the reason lasts, or the site asks for a longer wait than is waited
 */
export async function patiently<T>(
  work: () => Promise<T>,
  limits: Pick<FetchLimits, 'tries' | 'backoff' | 'longestWait'>,
  sleep: Sleep,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof WebFailure) || !error.passing || tried >= limits.tries) throw error
      const wait = Math.max(limits.backoff * 4 ** (tried - 1), error.after ?? 0)
      if (wait > limits.longestWait) throw error
      await sleep(wait)
    }
  }
}
