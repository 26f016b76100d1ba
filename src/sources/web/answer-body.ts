import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { WebFailure } from './web-failure.ts'

/** How a body is read. */
export interface BodyLimits {
  /** The most bytes, before and after it is inflated. */
  readonly bytes: number
  /** Whether a longer body is cut there; else it is a failure. */
  readonly cut: boolean
}

/** Real servers use one encoding, and a few by mistake two. */
const MOST_ENCODINGS = 2
const EMPTY = new Uint8Array()

/**
 * The bytes of a body, inflated. No more than the limit of them is ever in memory, whatever the body inflates to.
 *
 * @param encoding the value of Content-Encoding: gzip, deflate, br, or several of them
 * @param alive called for each piece that arrives
 * @throws WebFailure `too-large` beyond the limit, `unreadable` for an unknown encoding or damaged bytes
 */
export async function bodyBytes(
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  limits: BodyLimits,
  alive: () => void,
): Promise<Uint8Array> {
  const encodings = encodingsOf(encoding)
  const strict = { bytes: limits.bytes, cut: false }
  let bytes = await collected(body, encodings.length > 0 ? strict : limits, alive)
  for (const [i, each] of encodings.entries()) {
    const last = i === encodings.length - 1
    bytes = await inflated(bytes, each, last ? limits : strict)
  }
  return bytes
}

/** The encodings in the order in which they are undone. */
function encodingsOf(header: string): string[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > MOST_ENCODINGS) {
    throw new WebFailure('unreadable', `its body is encoded ${names.length} times over`)
  }
  return names.reverse()
}

async function inflated(
  bytes: Uint8Array,
  encoding: string,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const stream = inflater(encoding, bytes)
  // Servers that encode nothing send nothing.
  if (bytes.length === 0) return EMPTY
  stream.end(bytes)
  try {
    return await collected(stream, limits)
  } catch (error) {
    if (error instanceof WebFailure) throw error
    throw new WebFailure('unreadable', `its body is damaged: it is no ${encoding}`)
  }
}

function inflater(encoding: string, bytes: Uint8Array): Readable & NodeJS.WritableStream {
  if (encoding === 'gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  if (encoding === 'deflate') {
    // The standard means zlib by that name; some servers send what is within it (RFC 9110, 8.4.1.2).
    return ((bytes[0] ?? 8) & 15) === 8 ? createInflate() : createInflateRaw()
  }
  throw new WebFailure('unreadable', `its body is encoded as "${encoding.slice(0, 20)}"`, {
    allowed: 'gzip, deflate, br',
  })
}

async function collected(
  pieces: AsyncIterable<Uint8Array>,
  { bytes, cut }: BodyLimits,
  alive?: () => void,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    alive?.()
    length += piece.length
    if (length > bytes && !cut) throw tooMuch(bytes)
    parts.push(piece)
    if (length >= bytes && cut) break
  }
  return Buffer.concat(parts).subarray(0, bytes)
}

/** The failure of a body that has more bytes than it may have. */
export function tooMuch(bytes: number): WebFailure {
  const allowed = `${bytes / 1_000_000} MB`
  return new WebFailure('too-large', `it has more than ${allowed}`, {
    allowed: `at most ${allowed}`,
  })
}
