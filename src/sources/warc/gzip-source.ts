import type { ArchiveBytes, Break } from './archive-bytes.ts'
import type { ArchivePlace } from './archive-place.ts'
import { ByteWindow } from './byte-window.ts'
import type { FileSource } from './file-source.ts'
import { beginningOf, dataStart, MOST_PACKED, unpacked } from './gzip-member.ts'
import { LargeMember } from './large-member.ts'

/** Whether a file is packed with gzip. */
export function isGzip(file: FileSource): boolean {
  const room = Buffer.alloc(MAGIC.length)
  return file.read(room, 0) === MAGIC.length && room.equals(MAGIC)
}

/** A member of which bytes were given: where they begin among all bytes, and where it begins in the file. */
interface Mark {
  readonly position: number
  readonly offset: number
}

const FIRST_LOOK = 1 << 18
const MAGIC = Buffer.from([0x1f, 0x8b, 8])
const RECORD = Buffer.from('WARC/')
const SEARCHED = 1 << 20
const TRIED = 1024
/** False beginnings cost some 30 µs each; a file that is full of them is no archive. */
const MOST_TRIALS = 10_000

/**
 * The bytes that a file of gzip members has unpacked, one member after the other, whatever they hold: a record each, as
 * crawlers write them, blocks of one size, or the whole archive. A small member is unpacked at once, a large one piece
 * by piece. At a damaged member the bytes end; {@link recover} goes on behind it.
 */
export class GzipSource implements ArchiveBytes {
  readonly size = null
  broken: Break | null = null
  private readonly source: FileSource
  private readonly file: ByteWindow
  private piece: Buffer = Buffer.alloc(0)
  private large: LargeMember | null = null
  private marks: Mark[] = []
  private given = 0
  private trials = 0

  constructor(source: FileSource, offset: number) {
    this.source = source
    this.file = new ByteWindow(source, offset)
  }

  async read(room: Buffer): Promise<number> {
    while (this.piece.length === 0) if (!(await this.load())) return 0
    const length = this.piece.copy(room)
    this.piece = this.piece.subarray(length)
    this.given += length
    return length
  }

  placeOf(position: number): Omit<ArchivePlace, 'records'> {
    while (this.marks.length > 1 && (this.marks[1] as Mark).position <= position) this.marks.shift()
    const mark = this.marks[0]
    // At the end there is no member that the next byte could lie in.
    if (!mark || (position === this.given && this.isIdle())) return this.idlePlace()
    return { offset: mark.offset, within: position - mark.position }
  }

  async recover(): Promise<boolean> {
    while (this.trials < MOST_TRIALS) {
      const bytes = await this.file.peek(SEARCHED)
      const at = bytes.indexOf(MAGIC)
      if (at < 0) {
        const ended = bytes.length < SEARCHED
        await this.file.skip(ended ? bytes.length : bytes.length - MAGIC.length + 1)
        if (ended) return false
        continue
      }
      await this.file.skip(at)
      if (await this.beginsWithRecord()) {
        this.broken = null
        return true
      }
      this.trials++
      await this.file.skip(1)
    }
    return false
  }

  close(): void {
    this.large?.close()
  }

  private isIdle(): boolean {
    return this.piece.length === 0 && this.large === null
  }

  private idlePlace(): Omit<ArchivePlace, 'records'> {
    return { offset: this.file.position, within: 0 }
  }

  private async beginsWithRecord(): Promise<boolean> {
    const bytes = (await this.file.peek(TRIED)).subarray(0, TRIED)
    return beginningOf(bytes, 2 * SEARCHED)
      .subarray(0, RECORD.length)
      .equals(RECORD)
  }

  /** Unpacks more; false at the end. */
  private async load(): Promise<boolean> {
    if (this.broken) return false
    if (this.large) return this.loadLarge(this.large)
    await this.skipPadding()
    for (let ask = FIRST_LOOK; ; ask = Math.min(4 * ask, MOST_PACKED)) {
      const bytes = await this.file.peek(ask)
      if (bytes.length === 0) return false
      const member = unpacked(bytes, bytes.length < ask)
      if (member === 'more') continue
      const offset = this.file.position
      if (member === 'damaged') return this.breakOff({ offset, why: member }, offset + 1)
      this.marks.push({ position: this.given, offset })
      if (typeof member === 'string') {
        this.large = new LargeMember(this.source, offset + dataStart(bytes))
        return true
      }
      this.piece = member.bytes
      await this.file.skip(member.length)
      return true
    }
  }

  private async loadLarge(large: LargeMember): Promise<boolean> {
    const piece = await large.next()
    if (piece) {
      this.piece = piece
      return true
    }
    this.large = null
    const { ended, end } = large
    this.file.seek(end)
    if (ended === null || ended === 'whole') return true
    return this.breakOff({ offset: end, why: ended }, end)
  }

  private breakOff(broken: Break, next: number): false {
    this.broken = broken
    this.file.seek(next)
    return false
  }

  /** Some writers fill the end up with zeros. */
  private async skipPadding(): Promise<void> {
    for (;;) {
      const bytes = await this.file.peek(1)
      const length = bytes.findIndex((byte) => byte !== 0)
      await this.file.skip(length < 0 ? bytes.length : length)
      if (length >= 0 || bytes.length === 0) return
    }
  }
}
