import parser, { type Robot } from 'robots-parser'
import type { Answer } from './exchange.ts'
import { RedirectFailure } from './redirects.ts'
import { WebFailure } from './web-failure.ts'

/** What rules for programs call this one. */
export const ROBOT_NAME = 'Rapporteur'
/** How much of a robots.txt is read (RFC 9309, 2.5). */
export const MOST_ROBOTS_BYTES = 500 * 1024
/** How many redirects of a robots.txt are followed (RFC 9309, 2.3.1.2). */
export const MOST_ROBOTS_REDIRECTS = 5

// The package is CommonJS and is the function itself, though its types tell of a default within.
const robotsParser = parser as unknown as typeof parser.default

const HOUR = 3_600_000
/** Rules are kept for a day (RFC 9309, 2.4), a failure to read them for ten minutes: the next round asks again. */
const KEPT = 24 * HOUR
const FAILURE_KEPT = HOUR / 6
const MOST_SITES = 1000
/** Real files have a few hundred lines with stars, and each character of them may be held against each one of an address. */
const MOST_STARRED = 50_000

interface Rules {
  readonly asked: number
  readonly read: Promise<Robot | WebFailure>
}

/** How robots.txt files are asked for. */
export interface RobotsOptions {
  /** The answer to an address of a robots.txt behind its redirects; throws WebFailure. */
  readonly ask: (url: URL) => Promise<Answer>
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number
}

/**
 * The rules that sites have for programs (RFC 9309), each asked for once and kept for a day. Where there are none (4xx),
 * everything is allowed; where they cannot be read (5xx, no answer), nothing is.
 */
export class Robots {
  private readonly options: RobotsOptions
  private readonly sites = new Map<string, Rules>()

  constructor(options: RobotsOptions) {
    this.options = options
  }

  /**
   * How many milliseconds the site of an address wants between two requests (Crawl-delay); 0 where it says nothing.
   *
   * @throws WebFailure `disallowed` where the rules do not allow the address, and what keeps them from being read
   */
  async delayBefore(url: URL): Promise<number> {
    const robot = await this.rulesOf(url)
    if (robot instanceof WebFailure) throw robot
    if (robot.isAllowed(url.href, ROBOT_NAME) === false) {
      const line = robot.getMatchingLineNumber(url.href, ROBOT_NAME)
      throw new WebFailure(
        'disallowed',
        `the robots.txt of its site does not allow it (line ${line})`,
      )
    }
    const seconds = robot.getCrawlDelay(ROBOT_NAME) ?? 0
    return Math.max(0, seconds * 1000)
  }

  private async rulesOf({ origin }: URL): Promise<Robot | WebFailure> {
    const now = this.options.now()
    const known = this.sites.get(origin)
    if (known) {
      const age = now - known.asked
      const kept = (await known.read) instanceof WebFailure ? FAILURE_KEPT : KEPT
      if (age < kept) return known.read
      // Another one that waited may have asked meanwhile.
      if (this.sites.get(origin) !== known) return this.rulesOf(new URL(origin))
    }
    const read = this.read(new URL('/robots.txt', origin))
    this.sites.delete(origin)
    this.sites.set(origin, { asked: now, read })
    if (this.sites.size > MOST_SITES) this.sites.delete(this.sites.keys().next().value as string)
    return read
  }

  private async read(url: URL): Promise<Robot | WebFailure> {
    try {
      const { bytes } = await this.options.ask(url)
      return robotsParser(url.href, rulesIn(bytes))
    } catch (error) {
      if (error instanceof RedirectFailure) return robotsParser(url.href, '')
      if (!(error instanceof WebFailure)) throw error
      return error.code === 'refused' ? error : error.behind('its robots.txt cannot be read: ')
    }
  }
}

function rulesIn(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS_BYTES))
  const starred = text.split(/[\r\n]/).filter((line) => line.includes('*'))
  if (starred.join('').length <= MOST_STARRED) return text
  throw new WebFailure('unreadable', 'it has more patterns than can be held against an address')
}
