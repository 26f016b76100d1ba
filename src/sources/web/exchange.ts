import type { IncomingHttpHeaders } from 'node:http'
import { Client } from 'undici'
import { guardedLookup, type Resolve } from './address-guard.ts'
import { bodyBytes, tooMuch } from './answer-body.ts'
import { connectionFailure } from './connection-failure.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { TimeGuard } from './time-guard.ts'
import { ENDED } from './web-failure.ts'

/** What a server answered to one request. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The body, inflated; empty unless the status is 200 or 203. */
  readonly bytes: Uint8Array
}

/** How a request is made. */
export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly limits: FetchLimits
  /** Whether a body beyond the limit is cut there; else it is a failure. */
  readonly cut: boolean
  readonly allowPrivate: boolean
  readonly resolve: Resolve
  /** Ends the request. */
  readonly signal: AbortSignal
}

const WITH_BODY = new Set([200, 203])
const EMPTY = new Uint8Array()

/**
 * Asks for an address once, and follows no redirect. The connection is used for this one request, so that no byte that a server
 * sends beyond its answer is taken for the next one, and its host is looked up and checked each time.
 *
 * @param url an address that `webAddress` made
 * @throws WebFailure for whatever keeps the answer from coming whole
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const client = connectionTo(url, options)
  const guard = new TimeGuard(options.limits, (failure) => void client.destroy(failure))
  const ended = (): void => void client.destroy(ENDED)
  options.signal.addEventListener('abort', ended)
  try {
    if (options.signal.aborted) throw ENDED
    return await asked(client, url, options, guard)
  } catch (error) {
    throw guard.failure ?? (options.signal.aborted ? ENDED : connectionFailure(error))
  } finally {
    guard.end()
    options.signal.removeEventListener('abort', ended)
    await client.destroy()
  }
}

function connectionTo(url: URL, { limits, resolve, allowPrivate }: ExchangeOptions): Client {
  return new Client(url.origin, {
    pipelining: 0,
    allowH2: false,
    // The guard of time keeps shorter times than the library's timers do.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { lookup: guardedLookup(resolve, allowPrivate), timeout: limits.headers },
  })
}

async function asked(
  client: Client,
  url: URL,
  { headers: said, limits, cut }: ExchangeOptions,
  guard: TimeGuard,
): Promise<Answer> {
  const path = url.pathname + url.search
  const { statusCode, headers, body } = await client.request({ path, method: 'GET', headers: said })
  guard.alive()
  if (!WITH_BODY.has(statusCode)) return { status: statusCode, headers, bytes: EMPTY }
  if (!cut && Number(headers['content-length']) > limits.bytes) throw tooMuch(limits.bytes)
  const encoding = [headers['content-encoding'] ?? ''].flat().join(',')
  const bytes = await bodyBytes(body, encoding, { bytes: limits.bytes, cut }, guard.alive)
  return { status: statusCode, headers, bytes }
}
