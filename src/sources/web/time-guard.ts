import type { FetchLimits } from './fetch-limits.ts'
import { WebFailure } from './web-failure.ts'

type Times = Pick<FetchLimits, 'whole' | 'headers' | 'stall'>

/** Ends a request that takes too long: until its headers come, between two pieces of its body, or altogether. */
export class TimeGuard {
  /** Why the request was ended; null as long as it was not. */
  failure: WebFailure | null = null
  private readonly times: Times
  private readonly stop: (failure: WebFailure) => void
  private readonly whole: NodeJS.Timeout
  private next: NodeJS.Timeout

  constructor(times: Times, stop: (failure: WebFailure) => void) {
    this.times = times
    this.stop = stop
    const { whole, headers } = times
    // What drips for a minute drips for another one; what is silent may have been a slip.
    this.whole = setTimeout(() => this.over('its answer did not end', whole, false), whole)
    this.next = setTimeout(() => this.over('it did not answer', headers, true), headers)
  }

  /** Something came. */
  readonly alive = (): void => {
    const { stall } = this.times
    clearTimeout(this.next)
    this.next = setTimeout(() => this.over('nothing more of its answer came', stall, true), stall)
  }

  /** The request is over. */
  end(): void {
    clearTimeout(this.whole)
    clearTimeout(this.next)
  }

  private over(what: string, milliseconds: number, passing: boolean): void {
    this.end()
    const reason = `${what} within ${milliseconds / 1000} seconds`
    this.failure = new WebFailure('unreachable', reason, { passing })
    this.stop(this.failure)
  }
}
