import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipFile } from 'yauzl'
import { Problem, quoted } from '../../core/problem.ts'
import { MOST_BYTES, tooLarge } from '../text-bytes.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Deflate makes a byte of a thousand, and of texts one of 3 to 20; what it makes of less than this may be anything. */
const MOST_RATIO = 200
const ANY_RATIO = 1_000_000
const DEFLATED = 8

/**
 * The bytes of a file in a zip, unpacked no further than the limits allow, whatever size it declares.
 *
 * @param most how many bytes there may be, beside the limit of 20 MB of a document
 * @throws Problem `unreadable` for what is encrypted or packed in another way than by deflate; `too-large` beyond the limits and for more than a megabyte that
 * was packed 200 times; `damaged` for what cannot be unpacked or has another checksum
 */
export async function entryBytes(
  zip: ZipFile,
  { name, entry }: ZipEntry,
  most: number,
): Promise<Buffer> {
  if (entry.isEncrypted()) throw closed(name, 'is encrypted')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED) {
    throw closed(name, 'is packed in a way that is not deflate')
  }
  const { compressedSize, uncompressedSize } = entry
  // Who declares too much is taken at the word; who declares little is not.
  const declared = Math.max(compressedSize, uncompressedSize)
  if (declared > MOST_BYTES) throw tooLarge(name, declared)
  const bytes = unpacked(await packedBytes(zip, { name, entry }), { name, entry }, most)
  if (crc32(bytes) !== entry.crc32) throw broken(name, 'its checksum is another')
  return bytes
}

async function packedBytes(zip: ZipFile, { name, entry }: ZipEntry): Promise<Buffer> {
  try {
    const parts: Buffer[] = []
    const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false })
    for await (const part of stream as AsyncIterable<Buffer>) parts.push(part)
    return Buffer.concat(parts)
  } catch (error) {
    throw broken(name, (error as Error).message)
  }
}

function unpacked(packed: Buffer, { name, entry }: ZipEntry, most: number): Buffer {
  if (entry.compressionMethod !== DEFLATED) return packed
  const ratio = Math.max(ANY_RATIO, packed.length * MOST_RATIO)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(ratio, most, MOST_BYTES) })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw broken(name, message)
    throw ratio < MOST_BYTES ? bomb(name) : tooLarge(name)
  }
}

function bomb(name: string): Problem {
  const allowed = `at most ${MOST_RATIO} times its packed size`
  const message = `${quoted(name)} is left out: unpacked it may have ${allowed}, and has more.`
  return new Problem('too-large', message, { value: name, allowed })
}

function closed(name: string, reason: string): Problem {
  return new Problem('unreadable', `${quoted(name)} ${reason}, so that it cannot be read.`, {
    value: name,
  })
}

function broken(name: string, reason: string): Problem {
  const message = `${quoted(name)} cannot be unpacked: ${reason.replace(/\.$/, '')}.`
  return new Problem('damaged', message, { value: name })
}
