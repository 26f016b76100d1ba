import { beginningOf } from './gzip-member.ts'

const RECORD = 'WARC/'
const LOOKED_AT = 1024
/** So many bytes cannot unpack to more than a thousand times as much. */
const MOST = LOOKED_AT << 11

/** Whether bytes begin a web archive: a record, or a gzip member that holds one. A thousand of them are enough. */
export function isArchive(beginning: Uint8Array): boolean {
  const bytes = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength)
  return begins(bytes) || begins(beginningOf(bytes.subarray(0, LOOKED_AT), MOST))
}

function begins(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, RECORD.length) === RECORD
}
