import { isUtf8 } from 'node:buffer'
import * as zlib from 'node:zlib'
import { MOST_BYTES } from '../text-bytes.ts'

/** What is wrong with a body that cannot be unpacked. */
export type Undecoded = 'too-large' | 'damaged' | 'unknown-coding'

/** More codings are put on no body in earnest. */
const MOST_CODINGS = 4

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = zlib.constants
/** A body may be cut short, as large pages are in archives: what there is of it is unpacked. */
const LIMITS = { maxOutputLength: MOST_BYTES, finishFlush: Z_SYNC_FLUSH }

const CHUNKED = 'chunked'
const BEGINS_WITH_TAG = /^\s*<[!?a-z]/i

type Decode = (body: Buffer) => Buffer

const DECODERS: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  [CHUNKED, dechunked],
  ['gzip', gunzipped],
  ['x-gzip', gunzipped],
  ['deflate', inflated],
  [
    'br',
    (body) => zlib.brotliDecompressSync(body, { ...LIMITS, finishFlush: BROTLI_OPERATION_FLUSH }),
  ],
  ['zstd', (body) => zlib.zstdDecompressSync(body, { ...LIMITS, finishFlush: ZSTD_e_flush })],
])

/**
 * The body of an answer without its codings, the first of the list undone first; at most {@link MOST_BYTES}. Archives
 * often keep the body unpacked and the head as it was: a body that is plainly not packed is given as it is.
 */
export function decodedBody(body: Buffer, codings: readonly string[]): Buffer | Undecoded {
  if (codings.length > MOST_CODINGS) return 'unknown-coding'
  let bytes = body
  for (const coding of codings) {
    const decode = DECODERS.get(coding)
    if (!decode) return 'unknown-coding'
    if (coding !== CHUNKED && BEGINS_WITH_TAG.test(bytes.toString('latin1', 0, 200))) continue
    try {
      bytes = decode(bytes)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
      // No packed bytes are valid UTF-8 by chance.
      if (!isUtf8(bytes)) return 'damaged'
    }
  }
  return bytes.length > MOST_BYTES ? 'too-large' : bytes
}

function gunzipped(body: Buffer): Buffer {
  return body[0] === 0x1f && body[1] === 0x8b ? zlib.gunzipSync(body, LIMITS) : body
}

/** "deflate" should be the format of zlib, and is bare deflate as often. */
function inflated(body: Buffer): Buffer {
  const [first = 0, second = 0] = body
  const isZlib = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
  return isZlib ? zlib.inflateSync(body, LIMITS) : zlib.inflateRawSync(body, LIMITS)
}

const CHUNK = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i
const LONGEST_CHUNK_LINE = 1000

/** What the chunks of a body hold. One that begins with no chunk is taken to be joined already. */
function dechunked(body: Buffer): Buffer {
  const joined = Buffer.allocUnsafe(body.length)
  let length = 0
  for (let at = 0; at < body.length; ) {
    const newline = body.subarray(0, at + LONGEST_CHUNK_LINE).indexOf(10, at)
    const size = newline < 0 ? null : CHUNK.exec(body.toString('latin1', at, newline))?.[1]
    if (!size && at === 0) return body
    const from = newline + 1
    const to = from + Number.parseInt(size ?? '0', 16)
    if (to === from) break
    length += body.copy(joined, length, from, to)
    at = behindLineEnd(body, to)
  }
  return joined.subarray(0, length)
}

function behindLineEnd(body: Buffer, at: number): number {
  const behind = body[at] === 13 ? at + 1 : at
  return body[behind] === 10 ? behind + 1 : behind
}
