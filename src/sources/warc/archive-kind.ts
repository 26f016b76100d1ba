import { beginningOf } from './gzip-member.ts'

const RECORD = 'WARC/'

/** Whether bytes begin a web archive: a record, or a gzip member that holds one. A few thousand bytes are enough. */
export function isArchive(beginning: Uint8Array): boolean {
  const bytes = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength)
  return begins(bytes) || begins(beginningOf(bytes.subarray(0, 1024), 1 << 21))
}

function begins(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, RECORD.length) === RECORD
}
