import { pipeline, Readable } from 'node:stream'
import { constants, crc32, createInflateRaw } from 'node:zlib'
import type { MemberEnd } from './archive-bytes.ts'
import type { FileSource } from './file-source.ts'
import { TRAILER } from './gzip-member.ts'

const PIECE = 1 << 17
/** Pages pack to a quarter, logs to a fiftieth; zeros to a thousandth. */
const MOST_RATIO = 250
/** Below this a member may be as dense as it likes: it costs a tenth of a second. */
const SMALL = 1 << 26

/** A gzip member of any size, unpacked piece by piece. */
export class LargeMember {
  /** Set when no more pieces come. */
  ended: MemberEnd | null = null
  private readonly file: FileSource
  private readonly start: number
  private readonly inflate = createInflateRaw({
    chunkSize: PIECE,
    finishFlush: constants.Z_SYNC_FLUSH,
  })
  private readonly pieces: AsyncIterator<Buffer>
  private length = 0
  private checksum = 0

  /** @param start where its packed data begin in the file, behind its head */
  constructor(file: FileSource, start: number) {
    this.file = file
    this.start = start
    // What goes wrong is told by the pieces.
    pipeline(Readable.from(packedPieces(file, start)), this.inflate, () => undefined)
    this.pieces = this.inflate[Symbol.asyncIterator]()
  }

  /** The next piece; null at the end, of which `ended` then tells. */
  async next(): Promise<Buffer | null> {
    const piece = await this.nextPiece()
    if (piece) {
      this.length += piece.length
      this.checksum = crc32(piece, this.checksum)
      const packed = Math.max(1, this.inflate.bytesWritten)
      if (this.length < SMALL || this.length / packed < MOST_RATIO) return piece
      this.ended = 'bomb'
      this.close()
    }
    this.ended ??= this.trailer()
    return null
  }

  /** The position in the file behind what was read of it, with its trailer where it is whole. */
  get end(): number {
    return this.start + this.inflate.bytesWritten + (this.ended === 'whole' ? TRAILER : 0)
  }

  close(): void {
    this.inflate.destroy()
  }

  private async nextPiece(): Promise<Buffer | null> {
    try {
      const { done, value } = await this.pieces.next()
      return done ? null : value
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'Z_DATA_ERROR') throw error
      this.ended = 'damaged'
      return null
    }
  }

  private trailer(): MemberEnd {
    const room = Buffer.alloc(TRAILER)
    if (this.file.read(room, this.end) < TRAILER) return 'cut'
    const whole =
      room.readUInt32LE(0) === this.checksum && room.readUInt32LE(4) === this.length % 2 ** 32
    return whole ? 'whole' : 'damaged'
  }
}

function* packedPieces(file: FileSource, start: number): Generator<Buffer> {
  for (let at = start; ; ) {
    const room = Buffer.allocUnsafe(PIECE)
    const length = file.read(room, at)
    if (length === 0) return
    at += length
    yield room.subarray(0, length)
  }
}
