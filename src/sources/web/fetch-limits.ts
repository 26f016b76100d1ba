import { MOST_BYTES } from '../text-bytes.ts'

/** How much one fetch may take; times are in milliseconds. */
export interface FetchLimits {
  /** Bytes of the body, before and after it is inflated. */
  readonly bytes: number
  /** From the start of a request to the end of its answer. */
  readonly whole: number
  /** From the start of a request to the end of the answer's headers: name, connection and certificate are in it. */
  readonly headers: number
  /** Between two pieces of a body. */
  readonly stall: number
  /** How many redirects are followed. */
  readonly redirects: number
  /** How often one request is made until it is given up. */
  readonly tries: number
  /** The wait before the second try; each further one is four times as long. */
  readonly backoff: number
  /** The longest wait that a site may ask for (Retry-After); one that asks for more is given up for now. */
  readonly longestWait: number
}

/**
 * Browsers follow 20 redirects; honest sites need three. A page that has not come within a minute, or of which nothing comes
 * for a quarter of one, is better asked for again in the next round.
 */
export const FETCH_LIMITS: FetchLimits = {
  bytes: MOST_BYTES,
  whole: 60_000,
  headers: 30_000,
  stall: 15_000,
  redirects: 10,
  tries: 3,
  backoff: 1000,
  longestWait: 120_000,
}
