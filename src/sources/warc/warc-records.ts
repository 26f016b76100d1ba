import { MOST_BYTES } from '../text-bytes.ts'
import type { ArchiveBytes } from './archive-bytes.ts'
import type { ArchivePlace } from './archive-place.ts'
import { ByteWindow } from './byte-window.ts'
import { MOST_HEAD, type RecordHead, recordHead } from './record-head.ts'

/** A record of a web archive. */
export interface WarcRecord {
  readonly head: RecordHead
  /** What it holds, or the beginning of it where that is too large; it is overwritten by the next record. */
  readonly block: Buffer
  readonly whole: boolean
  /** Where the next record begins. */
  readonly next: ArchivePlace
}

/** A stretch of an archive that is no record. */
export interface Damage {
  /** Where it begins, in the file. */
  readonly offset: number
  readonly damage: 'no-record' | 'wrong-length' | 'cut' | 'damaged' | 'bomb'
  /** True where no record follows. */
  readonly last: boolean
  readonly next: ArchivePlace
}

/** The most bytes that a block may have: a document with the head of the answer that carried it. */
const MOST_BLOCK = MOST_BYTES + MOST_HEAD
/** How much is given of a block that is larger: enough for the head of an answer. */
const BEGINNING = MOST_HEAD
/** Behind a block two line ends are due, some writers give another number. */
const BEHIND = 16
const RECORD = 'WARC/'
const SEARCHED = 1 << 18

/**
 * The records of an archive, one after the other, with the stretches between them that are none. Behind damage reading
 * goes on at the next line that begins the head of a record.
 */
export class WarcRecords {
  private readonly bytes: ArchiveBytes
  private readonly window: ByteWindow
  private records: number
  private ended = false

  /** @param from where to begin; the bytes must begin at its offset */
  constructor(bytes: ArchiveBytes, from: ArchivePlace) {
    this.bytes = bytes
    this.window = new ByteWindow(bytes, bytes.size === null ? 0 : from.offset)
    this.records = from.records
  }

  async *all(within: number): AsyncGenerator<WarcRecord | Damage> {
    await this.window.skip(within)
    for (let found = await this.next(); found; found = await this.next()) yield found
  }

  private async next(): Promise<WarcRecord | Damage | null> {
    if (this.ended) return null
    await this.skipLineEnds()
    const bytes = await this.window.peek(MOST_HEAD)
    if (bytes.length === 0 && !this.bytes.broken) return null
    this.records++
    const head = recordHead(bytes)
    if (head) return head.length > MOST_BLOCK ? this.large(head) : this.small(head)
    const begun = RECORD.startsWith(bytes.toString('latin1', 0, RECORD.length))
    return this.damage('no-record', { runsOut: begun && bytes.length < MOST_HEAD, least: 1 })
  }

  private async small(head: RecordHead): Promise<WarcRecord | Damage> {
    const length = head.headLength + head.length
    const bytes = await this.window.peek(length + BEHIND)
    const runsOut = bytes.length < length
    const behind = runsOut ? null : lineEnds(bytes.subarray(length, length + BEHIND))
    if (behind === null) return this.damage('wrong-length', { runsOut, least: head.headLength })
    const block = bytes.subarray(head.headLength, length)
    await this.window.skip(length + behind)
    return { head, block, whole: true, next: this.place() }
  }

  /** A record that is passed over but for its beginning. */
  private async large(head: RecordHead): Promise<WarcRecord | Damage> {
    const { window } = this
    const start = window.position
    const length = head.headLength + head.length
    const bytes = await window.peek(head.headLength + BEGINNING)
    const block = Buffer.from(bytes.subarray(head.headLength, head.headLength + BEGINNING))
    const passed = await window.skip(length)
    const behind = lineEnds((await window.peek(BEHIND)).subarray(0, BEHIND))
    if (passed === length && behind !== null) {
      await window.skip(behind)
      return { head, block, whole: false, next: this.place() }
    }
    const seekable = window.size !== null
    if (seekable) window.seek(start)
    const least = seekable ? head.headLength : 0
    return this.damage('wrong-length', { runsOut: passed < length, least })
  }

  /** Tells of damage and passes over it, and over `least` bytes. What runs out of bytes is cut where no record follows. */
  private async damage(
    damage: Damage['damage'],
    { runsOut, least }: { runsOut: boolean; least: number },
  ): Promise<Damage> {
    const { broken } = this.bytes
    const { offset } = this.bytes.placeOf(this.window.position)
    await this.window.skip(least)
    this.ended = !(await this.findNext())
    const rest = { last: this.ended, next: this.place() }
    if (!runsOut) return { offset, damage, ...rest }
    if (broken && (this.ended || this.bytes.broken !== broken))
      return { offset: broken.offset, damage: broken.why, ...rest }
    return { offset, damage: this.ended ? 'cut' : damage, ...rest }
  }

  private place(): ArchivePlace {
    return { ...this.bytes.placeOf(this.window.position), records: this.records }
  }

  /** Passes over what comes before the next head of a record; false where none comes. */
  private async findNext(): Promise<boolean> {
    const { window } = this
    for (;;) {
      const bytes = await window.peek(SEARCHED)
      const at = lineBeginning(bytes)
      if (at >= 0) {
        await window.skip(at)
        if (recordHead(await window.peek(MOST_HEAD))) return true
        await window.skip(1)
        continue
      }
      const ended = bytes.length < SEARCHED
      await window.skip(ended ? bytes.length : bytes.length - RECORD.length)
      if (ended && !(this.bytes.broken && (await this.bytes.recover()))) return false
    }
  }

  private async skipLineEnds(): Promise<void> {
    for (;;) {
      const bytes = await this.window.peek(1)
      let at = 0
      while (at < bytes.length && isLineEnd(bytes[at] as number)) at++
      await this.window.skip(at)
      if (at < bytes.length || at === 0) return
    }
  }
}

/**
 * How many bytes of line ends stand behind a block; null where a block does not end there: neither two line ends nor
 * the next record nor the end of the archive follow.
 */
function lineEnds(behind: Buffer): number | null {
  let at = 0
  while (at < behind.length && isLineEnd(behind[at] as number)) at++
  if (behind.toString('latin1', 0, 4) === '\r\n\r\n') return at
  const rest = behind.toString('latin1', at, at + RECORD.length)
  return RECORD.startsWith(rest) ? at : null
}

/** Where bytes look like the head of a record; -1 where they do nowhere. The line end before it may be damaged. */
function lineBeginning(bytes: Buffer): number {
  let at = bytes.indexOf(RECORD)
  while (at > 0 && !bytes.subarray(Math.max(0, at - 4), at).includes(10))
    at = bytes.indexOf(RECORD, at + 1)
  return at
}

function isLineEnd(byte: number): boolean {
  return byte === 10 || byte === 13
}
