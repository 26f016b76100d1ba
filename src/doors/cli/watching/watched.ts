import { Problem, quoted } from '../../../core/problem.ts'
import { webAddress } from '../../../sources/web/address-guard.ts'
import { WebFailure } from '../../../sources/web/web-failure.ts'

/** The word before addresses that makes feeds of them, in `add feed https://…`. */
export const FEED = 'feed'

/**
 * The addresses of arguments, as the web writes them.
 *
 * @throws Problem `misuse` for what is no address
 */
export function addressesOf(words: readonly string[], allowPrivate: boolean): string[] {
  return words.map((each) => {
    try {
      return webAddress(each, allowPrivate).href
    } catch (error) {
      throw error instanceof WebFailure ? error.problem(each) : error
    }
  })
}

/** The problem of `add feed` or `watch` without an address. */
export function noAddress(command: string): Problem {
  const allowed = 'the address of a feed, or of a page that tells of one'
  return new Problem('misuse', `${quoted(command)} needs ${allowed}.`, { allowed })
}
