import { Problem } from '../../core/problem.ts'
import { documentsOfBytes } from '../../sources/open-bytes.ts'
import type { Sourced } from '../../sources/open-text.ts'
import type { Told } from '../../sources/told.ts'
import type { Fetched } from '../../sources/web/fetched-document.ts'
import { Fetcher } from '../../sources/web/fetcher.ts'
import { givenDocument } from '../../sources/web/given-document.ts'
import { userAgentOf } from '../../sources/web/user-agent.ts'
import { version } from '../version.ts'

/** How a person lets the web be asked. */
export interface WebOptions {
  readonly allowPrivate?: boolean
  readonly contact?: string
}

/** The web as commands ask it: one fetcher a run, made when the first address is asked for. */
export class Web {
  private readonly options: WebOptions
  private asked: Fetcher | null = null

  constructor(options: WebOptions) {
    this.options = options
  }

  get fetcher(): Fetcher {
    this.asked ??= this.made()
    return this.asked
  }

  /** What is found at an address, opened by what it is when it is gone through. */
  async documentsAt(address: string, told: Told = {}): Promise<AsyncIterable<Sourced> | Problem> {
    const fetched = await this.fetcher.fetch(address)
    return fetched instanceof Problem ? fetched : documentsIn(fetched, told)
  }

  /** Ends whatever is under way. */
  close(): void {
    this.asked?.close()
  }

  private made(): Fetcher {
    const { allowPrivate = false, contact } = this.options
    const userAgent = userAgentOf(version(), contact ?? null)
    return new Fetcher({ userAgent, now: Date.now, allowPrivate })
  }
}

/** The documents that an answer is, or holds. */
function documentsIn(fetched: Fetched, told: Told = {}): AsyncIterable<Sourced> {
  return documentsOfBytes(givenDocument(fetched, told))
}
