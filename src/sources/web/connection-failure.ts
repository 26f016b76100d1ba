import { WebFailure } from './web-failure.ts'

/** Failures that may be gone a little later, by the code that the system or the library gives them. */
const PASSING: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name of its host cannot be looked up now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
  UND_ERR_SOCKET: 'the connection was broken off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'its answer broke off before its end',
  UND_ERR_CONNECT_TIMEOUT: 'its host does not answer',
  ETIMEDOUT: 'its host does not answer',
  EHOSTUNREACH: 'there is no way to its host',
  ENETUNREACH: 'there is no way to its host',
}

const LASTING: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name',
  ENODATA: 'there is no host of that name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself, so that nobody vouches for it',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate is signed by somebody whom this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is signed by somebody whom this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its certificate is signed by somebody whom this machine does not know',
  CERT_HAS_EXPIRED: 'its certificate is out of date',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is that of another host',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of its answer are too long',
}

const NOT_TLS = /^(?:EPROTO$|ERR_SSL_|ERR_TLS_|CERT_)/

/**
 * The failure that an error of a connection is.
 *
 * @throws the error itself where it is none of a connection but a mistake of the program
 */
export function connectionFailure(error: unknown): WebFailure {
  if (error instanceof WebFailure) return error
  const { name, code, message } = error as NodeJS.ErrnoException
  if (name === 'HTTPParserError')
    return new WebFailure('unreachable', 'its answer is no proper HTTP')
  if (typeof code !== 'string') throw error
  const passing = PASSING[code]
  if (passing !== undefined) return new WebFailure('unreachable', passing, { passing: true })
  return new WebFailure('unreachable', lasting(code, message))
}

function lasting(code: string, message: string): string {
  if (LASTING[code] !== undefined) return LASTING[code]
  if (NOT_TLS.test(code)) return `there is no safe connection to it (${code})`
  return `the connection failed: ${message.replace(/\.$/, '')}`
}
