import { crc32 } from 'node:zlib'
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
  // Who declares too much is taken at the word; who declares little is not.
  if (entry.uncompressedSize > MOST_BYTES) throw tooLarge(name, entry.uncompressedSize)
  const bytes = await unpacked(zip, { name, entry }, Math.min(most, MOST_BYTES))
  if (crc32(bytes) !== entry.crc32) throw broken(name, 'its checksum is another')
  return bytes
}

async function unpacked(zip: ZipFile, { name, entry }: ZipEntry, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  const ratio = Math.max(ANY_RATIO, entry.compressedSize * MOST_RATIO)
  let length = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const part of stream as AsyncIterable<Buffer>) {
      length += part.length
      // Leaving the loop ends the stream.
      if (length > most) throw tooLarge(name)
      if (length > ratio) throw bomb(name)
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof Problem ? error : broken(name, (error as Error).message)
  }
  return Buffer.concat(parts, length)
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
