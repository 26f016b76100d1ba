import { setTimeout as wait } from 'node:timers/promises'
import type { Problem } from '../../core/problem.ts'
import { type Resolve, systemResolve, webAddress } from './address-guard.ts'
import { type Answer, exchange } from './exchange.ts'
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.ts'
import {
  documentHeaders,
  type Fetched,
  fetchedDocument,
  type Validators,
} from './fetched-document.ts'
import { patiently, type Sleep } from './patience.ts'
import { Politeness } from './politeness.ts'
import { followed } from './redirects.ts'
import { MOST_ROBOTS_BYTES, MOST_ROBOTS_REDIRECTS, Robots } from './robots.ts'
import { statusFailure } from './status-failure.ts'
import { ENDED, WebFailure } from './web-failure.ts'

/** How a fetcher behaves; times are in milliseconds. */
export interface FetcherOptions {
  /** See `userAgentOf`. */
  readonly userAgent: string
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number
  /** Whether hosts of the own machine and network are asked as well, and at any port. */
  readonly allowPrivate?: boolean
  /** Between two requests to the same site: 1000 unless told. A site may ask for more. */
  readonly pause?: number
  /** How many sites are asked at the same time: 8 unless told. */
  readonly parallel?: number
  readonly limits?: Partial<FetchLimits>
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** How names of hosts are looked up: by the system unless told. */
  readonly resolve?: Resolve
}

/** What one kind of request asks for. */
interface Wanted {
  readonly headers: Readonly<Record<string, string>>
  readonly limits: FetchLimits
  readonly cut: boolean
}

/**
 * Fetches documents from the web: politely, within limits, and from public hosts alone.
 *
 * @example
 * const fetcher = new Fetcher({ userAgent: userAgentOf('1.0.0', 'desk@example.org'), now: Date.now })
 * const page = await fetcher.fetch('https://example.org/news')
 * if (!(page instanceof Problem)) console.log(page.bytes.length)
 * fetcher.close()
 */
export class Fetcher {
  private readonly options: FetcherOptions
  private readonly limits: FetchLimits
  private readonly stopped = new AbortController()
  private readonly politeness: Politeness
  private readonly robots: Robots

  constructor(options: FetcherOptions) {
    const { now, pause = 1000, parallel = 8, limits } = options
    this.options = options
    this.limits = { ...FETCH_LIMITS, ...limits }
    const { longestWait } = this.limits
    this.politeness = new Politeness({ pause, parallel, longestWait, now, sleep: this.sleep })
    this.robots = new Robots({ ask: (url) => this.rules(url), now })
  }

  /**
   * The document at an address, or why there is none. Never rejects for anything that a server or an address does.
   *
   * @param known the `etag` and `lastModified` of the last time, so that only what changed since comes
   * @returns a Problem `misuse`, `refused` (no public host), `disallowed` (robots.txt), `not-found`, `unreachable` (no
   * connection, no answer in time, an error of the server), `too-large`, `empty` or `unreadable`
   */
  async fetch(words: string, known: Partial<Validators> = {}): Promise<Fetched | Problem> {
    try {
      const found = await this.document(words, known)
      return fetchedDocument(found, known, this.options.now())
    } catch (error) {
      if (error instanceof WebFailure) return error.problem(words)
      throw error
    }
  }

  /** Ends what is under way; nothing is fetched any more. */
  close(): void {
    this.stopped.abort()
  }

  private async document(words: string, known: Partial<Validators>) {
    const { userAgent } = this.options
    const wanted = { headers: documentHeaders(userAgent, known), limits: this.limits, cut: false }
    const allowPrivate = this.options.allowPrivate ?? false
    return followed(
      webAddress(words, allowPrivate),
      async (url) => this.asked(url, wanted, await this.robots.delayBefore(url)),
      { most: this.limits.redirects, allowPrivate },
    )
  }

  private async rules(url: URL): Promise<Answer> {
    const headers = { 'user-agent': this.options.userAgent, 'accept-encoding': 'gzip, deflate, br' }
    const limits = { ...this.limits, bytes: MOST_ROBOTS_BYTES }
    const { answer } = await followed(
      url,
      (each) => this.asked(each, { headers, limits, cut: true }, 0),
      { most: MOST_ROBOTS_REDIRECTS, allowPrivate: this.options.allowPrivate ?? false },
    )
    return answer
  }

  /** The answer to one request, when its site's turn comes; what has passing trouble is asked again. */
  private asked(url: URL, wanted: Wanted, delay: number): Promise<Answer> {
    const once = () => this.once(url, wanted)
    return this.politeness.run(url.hostname, delay, () => patiently(once, this.limits, this.sleep))
  }

  private async once(url: URL, wanted: Wanted): Promise<Answer> {
    const { now, resolve = systemResolve, allowPrivate = false } = this.options
    const { signal } = this.stopped
    const answer = await exchange(url, { ...wanted, resolve, allowPrivate, signal })
    const failure = statusFailure(answer, now())
    if (failure?.passing) throw failure
    return answer
  }

  private readonly sleep: Sleep = async (milliseconds) => {
    const { signal } = this.stopped
    const { sleep = (time: number) => wait(time, undefined, { signal }) } = this.options
    try {
      await sleep(milliseconds, signal)
    } catch (error) {
      throw signal.aborted ? ENDED : error
    }
  }
}
