import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { Context, Next } from 'hono'
import { Problem, quoted } from '../../core/problem.ts'
import { problemAnswer } from './problem-answer.ts'
import { sentType } from './route.ts'

/** Who may ask. */
export interface Guard {
  /** The names by which the server may be called in the header `Host`, without the port. */
  readonly hosts: readonly string[]
  /** True where it may be called by any address of the machine, since it listens on all of them. */
  readonly anyAddress: boolean
  /** The port in the header; null where any will do, as in tests without a server. */
  readonly port: number | null
  /** What must be shown; null where nothing need be. */
  readonly token: string | null
}

/** The names of this machine for itself. */
export const OWN_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** The header that shows that no form of another site sent a request. */
const OWN_HEADER = 'X-Rapporteur'

/** What a browser may do with an answer: nothing. The app, which shows it, is told otherwise by its own page. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/**
 * Lets through who may ask: by a name of this server, so that no site can bind its own name to this machine; with the
 * token where there is one; and for whatever changes something not from a page of another site.
 */
export function guarding(guard: Guard) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const refused = refusal(c, guard)
    if (refused) c.res = problemAnswer(refused, { headers: challengeOf(refused) })
    else await next()
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
    return undefined
  }
}

function challengeOf({ code }: Problem): Readonly<Record<string, string>> {
  return code === 'no-token' ? { 'WWW-Authenticate': 'Bearer' } : {}
}

function refusal({ req: { raw: request, path } }: Context, guard: Guard): Problem | null {
  const host = request.headers.get('host') ?? new URL(request.url).host
  if (!isOwnHost(host, guard)) return otherHost(host)
  if (guard.token !== null && isOfLedger(request, path)) {
    if (!shows(request.headers.get('authorization'), guard.token)) return noToken()
  }
  return isReading(request) ? null : crossSite(request, host)
}

/**
 * The files of the web app tell nothing of the ledger: whoever has no token yet sees where to put it. The path is the
 * decoded one by which routes are found.
 */
function isOfLedger({ method }: Request, path: string): boolean {
  return method !== 'GET' || isApiPath(path)
}

/** True for what belongs to the API, which alone tells of a ledger; all else is the web app's. */
export function isApiPath(path: string): boolean {
  return /^\/api(?:\/|$)/.test(path)
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

function isOwnHost(host: string, { hosts, anyAddress, port }: Guard): boolean {
  const [, name = '', at] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? []
  if (port !== null && (at === undefined ? 80 : Number(at)) !== port) return false
  return hosts.includes(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, '')) !== 0)
}

/** Compared by their hashes, which takes the same time whatever was shown. */
function shows(header: string | null, token: string): boolean {
  const shown = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? ''
  return timingSafeEqual(hashOf(shown), hashOf(token))
}

function hashOf(words: string): Buffer {
  return createHash('sha256').update(words).digest()
}

/** Types that a form may send to any site without asking first (Fetch, CORS-safelisted request-header). */
const SIMPLE: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
])

function crossSite(request: Request, host: string): Problem | null {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if ((site !== null && site !== 'same-origin') || (origin !== null && !isOrigin(origin, host))) {
    const from = origin === null ? 'another site' : quoted(origin)
    const message = `This request comes from a page of ${from}; only pages of this server may change the ledger.`
    return new Problem('forbidden', message, { value: origin ?? site ?? '' })
  }
  if (!SIMPLE.has(sentType(request)) || request.headers.has(OWN_HEADER)) return null
  const allowed = `sent as application/json, or with the header ${OWN_HEADER}: 1`
  const message = `A form of any site could send this; it must be ${allowed}.`
  return new Problem('forbidden', message, { value: sentType(request), allowed })
}

function isOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}

function otherHost(host: string): Problem {
  const allowed = 'a name or address of this server with its port'
  const message = `${quoted(host)} is no name of this server; the header Host must be ${allowed}.`
  return new Problem('forbidden', message, { value: host, allowed })
}

function noToken(): Problem {
  const allowed = 'Authorization: Bearer and the token that the server was started with'
  return new Problem('no-token', `Who asks must show a token; the header must be ${allowed}.`, {
    allowed,
  })
}
