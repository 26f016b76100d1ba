import type { Sleep } from './patience.ts'
import { WebFailure } from './web-failure.ts'

/** How sites are spared; times are in milliseconds. */
export interface PolitenessOptions {
  /** From the end of one request to the start of the next one to the same site. */
  readonly pause: number
  /** How many sites are asked at the same time. */
  readonly parallel: number
  /** The longest wait that a site may ask for before it is asked again; see `FetchLimits`. */
  readonly longestWait: number
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: Sleep
}

interface Site {
  /** Ends when the last request that waits for the site is done. */
  tail: Promise<void>
  /** When the last request to it ended. */
  ended: number
  /** How long it is left alone from then on. */
  wait: number
}

/** The longest pause between two requests that a site may ask for by its Crawl-delay. */
const LONGEST_PAUSE = 60_000

/** Lets one request at a time go to a site, with a pause between two; different sites are asked at the same time. */
export class Politeness {
  private readonly options: PolitenessOptions
  private readonly sites = new Map<string, Site>()
  private readonly waiting: (() => void)[] = []
  private places: number

  constructor(options: PolitenessOptions) {
    this.options = options
    this.places = options.parallel
  }

  /**
   * Does work on a site when its turn comes.
   *
   * @param host the name of the site's host
   * @param delay the pause that the site asks for, in milliseconds; at most a minute counts
   * @throws WebFailure `unreachable` where the site asked to be left alone for longer than is waited; whatever `work` throws
   */
  async run<T>(host: string, delay: number, work: () => Promise<T>): Promise<T> {
    const site = this.site(host)
    const turn = site.tail
    const { promise, resolve } = Promise.withResolvers<void>()
    site.tail = promise
    await turn
    try {
      await this.rest(site)
      return await this.inPlace(() => this.spared(site, delay, work))
    } finally {
      resolve()
    }
  }

  private site(host: string): Site {
    const known = this.sites.get(host)
    if (known) return known
    const site = { tail: Promise.resolve(), ended: 0, wait: 0 }
    this.sites.set(host, site)
    return site
  }

  private async rest(site: Site): Promise<void> {
    const { now, sleep, longestWait } = this.options
    // A clock that was set back makes the wait begin again, and no longer.
    const wait = site.wait - Math.max(0, now() - site.ended)
    if (wait > Math.max(longestWait, LONGEST_PAUSE)) {
      const seconds = Math.ceil(wait / 1000)
      throw new WebFailure('unreachable', `its site asked to be left alone for ${seconds} seconds`)
    }
    if (wait > 0) await sleep(wait)
  }

  private async spared<T>(site: Site, delay: number, work: () => Promise<T>): Promise<T> {
    const { pause, now } = this.options
    site.wait = Math.max(pause, Math.min(delay, LONGEST_PAUSE))
    try {
      return await work()
    } catch (error) {
      if (error instanceof WebFailure) site.wait = Math.max(site.wait, error.after ?? 0)
      throw error
    } finally {
      site.ended = now()
    }
  }

  private async inPlace<T>(work: () => Promise<T>): Promise<T> {
    if (this.places > 0) this.places--
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await work()
    } finally {
      // The place goes to the next one that waits.
      const next = this.waiting.shift()
      if (next) next()
      else this.places++
    }
  }
}
