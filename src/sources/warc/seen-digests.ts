import { createHash } from 'node:crypto'

/** Room for so many digests, 8 bytes each: a new one takes the place of an older one when that is taken. */
const ROOM = 1 << 20

/** Which contents came before, of the last million or so. Two are the same where digest and length are. */
export class SeenDigests {
  private table: BigUint64Array | null = null

  /** Whether a content came before; from now on it has. */
  add(digest: string, length: number): boolean {
    const hash = createHash('sha256').update(`${length} ${digest}`).digest()
    const key = hash.readBigUInt64LE(8)
    const at = hash.readUInt32LE(0) % ROOM
    // Many archives give no digests.
    this.table ??= new BigUint64Array(ROOM)
    const seen = this.table[at] === key
    this.table[at] = key
    return seen
  }
}
