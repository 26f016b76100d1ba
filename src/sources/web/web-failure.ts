import { Problem, type ProblemCode, quoted } from '../../core/problem.ts'

/** What else is known of a failure. */
interface FailureDetails {
  /** Whether the same request may do better a little later. */
  readonly passing?: boolean
  /** How many milliseconds the site asks to be left alone. */
  readonly after?: number | null
  readonly allowed?: string
}

/** Why an address is not fetched, as a clause without a full stop: "the connection was refused". */
export class WebFailure extends Error {
  override readonly name = 'WebFailure'
  readonly code: ProblemCode
  readonly passing: boolean
  readonly after: number | null
  readonly allowed: string | null

  constructor(code: ProblemCode, reason: string, details: FailureDetails = {}) {
    super(reason)
    this.code = code
    this.passing = details.passing ?? false
    this.after = details.after ?? null
    this.allowed = details.allowed ?? null
  }

  /** The same failure of an address further on: of a redirect or of the rules of a site. */
  behind(way: string): WebFailure {
    const { code, passing, after, allowed } = this
    const details = { passing, after, ...(allowed === null ? {} : { allowed }) }
    return new WebFailure(code, `${way}${this.message}`, details)
  }

  /** The problem of the address that was asked for. */
  problem(url: string): Problem {
    return new Problem(this.code, `${quoted(url)} cannot be fetched: ${this.message}.`, {
      value: url,
      ...(this.allowed === null ? {} : { allowed: this.allowed }),
    })
  }
}

/** What becomes of fetches that are under way when the fetching is ended. */
export const ENDED = new WebFailure('unreachable', 'fetching was ended')
