import { createHash } from 'node:crypto'
import { closeSync, fstatSync } from 'node:fs'
import { chunks, opened } from '../read-bytes.ts'

/** A place in a web archive where a record begins: what lies before it need not be read again. */
export interface ArchivePlace {
  /** Bytes of the file before it; in a packed archive those before the gzip member that it is in. */
  readonly offset: number
  /** Bytes of that member, unpacked, before it; 0 where each record is packed by itself. */
  readonly within: number
  /** Records before it. */
  readonly records: number
}

/** The place where an archive begins. */
export const BEGINNING: ArchivePlace = { offset: 0, within: 0, records: 0 }

const LOOKED_AT = 1_000_000

/**
 * What tells a file from another in the same place: its size and the SHA-256 of its first million bytes, as
 * `1073741824-9f86d0…`. A file that grew or was written anew has another one.
 *
 * @throws Problem `not-found` or `unreadable`.
 */
export function fingerprintOf(path: string): string {
  const file = opened(path)
  try {
    const hash = createHash('sha256')
    let left = LOOKED_AT
    for (const part of chunks(file)) {
      hash.update(part.subarray(0, left))
      left -= part.length
      if (left <= 0) break
    }
    return `${fstatSync(file).size}-${hash.digest('hex')}`
  } finally {
    closeSync(file)
  }
}
