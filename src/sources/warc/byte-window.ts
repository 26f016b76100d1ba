/** Where the bytes of a {@link ByteWindow} come from. */
export interface ByteSource {
  /** How many bytes there are, where that is known; they can then be read from any position. */
  readonly size: number | null
  /** Puts bytes from a position on into `room` and tells how many; 0 at the end. */
  read(room: Buffer, position: number): number | Promise<number>
}

const LEAST_ROOM = 1 << 20
const READ_AHEAD = 1 << 16

/**
 * A window over bytes that are read forward: it holds what is looked at and a little more, never the whole. What
 * {@link peek} gives lies in the window and is overwritten by the next look.
 */
export class ByteWindow {
  /** The position of the next byte. */
  position: number
  private readonly source: ByteSource
  private room = Buffer.allocUnsafe(LEAST_ROOM)
  private from = 0
  private to = 0

  constructor(source: ByteSource, position = 0) {
    this.source = source
    this.position = position
  }

  /** How many bytes the source has, null where that is not known before its end. */
  get size(): number | null {
    return this.source.size
  }

  /** The next bytes without passing over them: `count` of them, fewer at the end, now and then more. */
  async peek(count: number): Promise<Buffer> {
    if (this.to - this.from < count) await this.fill(count)
    return this.room.subarray(this.from, this.to)
  }

  /** Passes over bytes and tells how many there were. */
  async skip(count: number): Promise<number> {
    const held = Math.min(count, this.to - this.from)
    this.from += held
    this.position += held
    if (held === count) return count
    return held + (this.size === null ? await this.pass(count - held) : this.leap(count - held))
  }

  /** Goes to another position; the source must be one of known size. */
  seek(position: number): void {
    this.position = position
    this.from = 0
    this.to = 0
  }

  private leap(count: number): number {
    const passed = Math.max(0, Math.min(count, (this.size ?? 0) - this.position))
    this.seek(this.position + passed)
    return passed
  }

  private async pass(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      const piece = (await this.peek(1)).length
      if (piece === 0) break
      left -= await this.skip(Math.min(left, piece))
    }
    return count - left
  }

  private async fill(count: number): Promise<void> {
    this.makeRoom(count)
    while (this.to - this.from < count) {
      const end = this.position + this.to - this.from
      const length = await this.source.read(this.room.subarray(this.to), end)
      if (length === 0) return
      this.to += length
    }
  }

  /** Room for so many bytes; twice as much as is needed, so that bytes move to the front but once on average. */
  private makeRoom(count: number): void {
    if (this.from + count + READ_AHEAD <= this.room.length) return
    const held = this.room.subarray(this.from, this.to)
    const least = 2 * (count + READ_AHEAD)
    if (least > this.room.length) this.room = Buffer.allocUnsafeSlow(least)
    held.copy(this.room)
    this.to = held.length
    this.from = 0
  }
}
