import type { IncomingHttpHeaders } from 'node:http'
import { MIMEType } from 'node:util'
import type { Followed } from './redirects.ts'
import { statusFailure } from './status-failure.ts'
import { WebFailure } from './web-failure.ts'

/** By what a server tells whether a document is still the one that it gave before. */
export interface Validators {
  readonly etag: string | null
  /** As the server wrote it. */
  readonly lastModified: string | null
}

/** A document that a server gave, or its word that nothing changed since. */
export interface Fetched extends Validators {
  readonly status: 'fetched' | 'unchanged'
  /** Where it was found in the end, behind all redirects. */
  readonly url: string
  /** The document without the encoding of the transport; empty where it is unchanged. */
  readonly bytes: Uint8Array
  /** Media type without parameters, in lower case; null where the server says none that can be read. */
  readonly mediaType: string | null
  /** Character set that the server declares, in lower case. */
  readonly charset: string | null
}

const ACCEPTED = [
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf',
  'application/xml;q=0.9, text/*;q=0.9, */*;q=0.8',
].join(', ')
const LONGEST_VALIDATOR = 1000

/** The headers of a request for a document. */
export function documentHeaders(
  userAgent: string,
  { etag, lastModified }: Partial<Validators>,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPTED,
    'accept-encoding': 'gzip, deflate, br',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

/**
 * The document that an answer gives.
 *
 * @param known what the request was made with
 * @throws WebFailure of its status, or `empty` where it has no body
 */
export function fetchedDocument(
  { url, answer }: Followed,
  known: Partial<Validators>,
  now: number,
): Fetched {
  const failure = statusFailure(answer, now)
  if (failure) throw failure
  const unchanged = answer.status === 304
  if (!unchanged && answer.bytes.length === 0) throw new WebFailure('empty', 'its answer is empty')
  const { etag, lastModified } = validatorsIn(answer.headers)
  return {
    status: unchanged ? 'unchanged' : 'fetched',
    url: url.href,
    bytes: answer.bytes,
    ...declaredType(answer.headers['content-type']),
    etag: etag ?? (unchanged ? (known.etag ?? null) : null),
    lastModified: lastModified ?? (unchanged ? (known.lastModified ?? null) : null),
  }
}

function validatorsIn(headers: IncomingHttpHeaders): Validators {
  return { etag: kept(headers.etag), lastModified: kept(headers['last-modified']) }
}

function kept(validator: string | undefined): string | null {
  return validator && validator.length <= LONGEST_VALIDATOR ? validator : null
}

function declaredType(header: string | undefined): Pick<Fetched, 'mediaType' | 'charset'> {
  try {
    const { essence, params } = new MIMEType(header ?? '')
    return { mediaType: essence, charset: params.get('charset')?.trim().toLowerCase() || null }
  } catch (error) {
    // Not a few servers write no media type there.
    if (error instanceof TypeError) return { mediaType: null, charset: null }
    throw error
  }
}
