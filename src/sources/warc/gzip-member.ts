import { constants, crc32, inflateRawSync } from 'node:zlib'
import { MOST_BYTES } from '../text-bytes.ts'

/** A gzip member that was unpacked at once. */
export interface Member {
  readonly bytes: Buffer
  /** How many bytes of the file it takes, head and trailer included. */
  readonly length: number
}

/** Why a member is not unpacked at once: it is too large for that, or no member. */
export type NoMember = 'large' | 'damaged' | 'cut'

/** The most that a member may have unpacked, to be unpacked at once: a document and the heads around it. */
const MOST_UNPACKED = MOST_BYTES + (1 << 18)

/** The most that such a member may have in the file: what cannot be packed grows by less than this. */
export const MOST_PACKED = MOST_UNPACKED + (1 << 16)

/** The CRC-32 and the length of what was packed. */
export const TRAILER = 8

const HEAD = 10
const [HEAD_CRC, EXTRA, NAME, COMMENT, RESERVED] = [2, 4, 8, 16, 0xe0]
const LONGEST_HEAD = 1 << 16
/** Room for a page of usual size. */
const PIECE = 1 << 17
const MAGIC = Buffer.from([0x1f, 0x8b, 8])
/** What is packed more densely than this is unpacked in pieces. */
const DENSE = 16
const LEAST_ROOM = 1024

/** Where the packed data of a member begin; 0 where the bytes begin with no head of one (RFC 1952, section 2.3). */
export function dataStart(bytes: Buffer): number {
  const flags = bytes[3] ?? RESERVED
  const begins = bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
  if (!begins || bytes.length < HEAD || flags & RESERVED) return 0
  let at = HEAD
  if (flags & EXTRA) at += 2 + (bytes.length < at + 2 ? LONGEST_HEAD : bytes.readUInt16LE(at))
  for (const text of [NAME, COMMENT]) {
    if (!(flags & text)) continue
    const end = bytes.subarray(0, LONGEST_HEAD).indexOf(0, at)
    if (end < 0) return 0
    at = end + 1
  }
  if (flags & HEAD_CRC) at += 2
  return at <= bytes.length ? at : 0
}

/**
 * Unpacks the member that bytes begin with. They may end in the middle of it: then `more` bytes are asked for, or it is
 * `cut` where `last` says that there are no more.
 */
export function unpacked(bytes: Buffer, last: boolean): Member | NoMember | 'more' {
  const start = dataStart(bytes)
  const short = last ? 'cut' : 'more'
  if (start === 0) return bytes.length < LONGEST_HEAD && !last ? 'more' : 'damaged'
  try {
    const { buffer, engine } = inflated(bytes.subarray(start), roomFor(bytes, start))
    const end = start + engine.bytesWritten
    if (bytes.length < end + TRAILER) return short
    return isWhole(buffer, bytes, end) ? { bytes: buffer, length: end + TRAILER } : 'damaged'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') return bytes.length >= MOST_PACKED ? 'large' : short
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'large'
    if (code === 'Z_DATA_ERROR') return 'damaged'
    throw error
  }
}

/** What can be had of a member without its end, or of its beginning. */
export function beginningOf(bytes: Buffer, most: number): Buffer {
  const start = dataStart(bytes)
  if (start === 0) return Buffer.alloc(0)
  try {
    const finishFlush = constants.Z_SYNC_FLUSH
    return inflateRawSync(bytes.subarray(start), { finishFlush, maxOutputLength: most })
  } catch {
    // Damaged or beyond what was asked for: nothing is told of it here.
    return Buffer.alloc(0)
  }
}

/** True where the trailer at a place has the checksum and the length of what was unpacked. */
function isWhole(buffer: Buffer, bytes: Buffer, end: number): boolean {
  return bytes.readUInt32LE(end) === crc32(buffer) && bytes.readUInt32LE(end + 4) === buffer.length
}

/**
 * How much room a member is likely to need: what the trailer before the next member says, if there is one. With 128 KB
 * for each, garbage is collected so often that reading takes half as long again.
 */
function roomFor(bytes: Buffer, start: number): number {
  const next = bytes.indexOf(MAGIC, start)
  if (next < start + TRAILER) return PIECE
  const length = bytes.readUInt32LE(next - 4)
  // One byte more, since a room that is full looks as if there were more to come.
  return length <= DENSE * next ? Math.max(LEAST_ROOM, length + 1) : PIECE
}

/** With `info`, Node gives the engine beside the bytes; its type does not say so. */
function inflated(
  bytes: Buffer,
  chunkSize: number,
): { buffer: Buffer; engine: { bytesWritten: number } } {
  const options = { info: true, chunkSize, maxOutputLength: MOST_UNPACKED }
  return inflateRawSync(bytes, options) as unknown as ReturnType<typeof inflated>
}
