import { closeSync } from 'node:fs'
import { basename } from 'node:path'
import { Problem } from '../../core/problem.ts'
import type { GivenBytes } from '../given-bytes.ts'
import { opened, unreadable } from '../read-bytes.ts'
import type { ArchiveBytes } from './archive-bytes.ts'
import { archiveContent } from './archive-content.ts'
import { type ArchivePlace, BEGINNING } from './archive-place.ts'
import { damageProblem, tooMuchDamage } from './archive-problems.ts'
import { ArchiveTally } from './archive-tally.ts'
import { FileSource } from './file-source.ts'
import type { FirstLook } from './first-look.ts'
import { GzipSource, isGzip } from './gzip-source.ts'
import { isPacked } from './media-types.ts'
import { SeenDigests } from './seen-digests.ts'
import { type Damage, type WarcRecord, WarcRecords } from './warc-records.ts'

/** A document of a web archive, not yet opened. */
export interface ArchiveDocument extends GivenBytes {
  /** When it was captured: an instant in ISO 8601; that is no day of publication. */
  readonly captured: string | null
  /** Where to go on once it is kept. */
  readonly next: ArchivePlace
}

/** How an archive is read. */
export interface ArchiveReading {
  /** Where to begin: a place that an earlier reading of the same file gave. */
  readonly from?: ArchivePlace
  /** Tells the documents that matter by their bytes; all do without it. */
  readonly look?: FirstLook
  /** Is filled as reading goes on. */
  readonly tally?: ArchiveTally
  /** Is told after each record how many bytes of the file lie behind. */
  readonly progress?: (offset: number) => void
}

/** Damage beyond this is counted, not told one by one. */
const MOST_TOLD = 1000

/**
 * The documents of a web archive (WARC, packed with gzip or not), one after the other, in constant memory: what answers
 * of status 200, resources and converted texts hold, without the codings of the web. A problem stands in the place of
 * each damaged or too large record, and reading goes on behind it. Documents are named `path:n` by the record, counted
 * from 1.
 */
export async function* archiveDocuments(
  path: string,
  reading: ArchiveReading = {},
): AsyncGenerator<ArchiveDocument | Problem> {
  const file = openedOrProblem(path)
  if (file instanceof Problem) return yield file
  const { from = BEGINNING } = reading
  const source = new FileSource(file)
  let bytes: ArchiveBytes = source
  try {
    if (isGzip(source)) bytes = new GzipSource(source, from.offset)
    const documents = new Documents(path, reading)
    for await (const record of new WarcRecords(bytes, from).all(from.within)) {
      const document = documents.of(record)
      reading.progress?.(record.next.offset)
      if (document) yield document
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    yield unreadable(path, error)
  } finally {
    bytes.close()
    closeSync(file)
  }
}

function openedOrProblem(path: string): number | Problem {
  try {
    return opened(path)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** Chooses the documents among the records of one archive. */
class Documents {
  private readonly path: string
  private readonly look: FirstLook | undefined
  private readonly tally: ArchiveTally
  private readonly digests = new SeenDigests()
  private told = 0

  constructor(path: string, { look, tally = new ArchiveTally() }: ArchiveReading) {
    this.path = path
    this.look = look
    this.tally = tally
  }

  /** The document that a record holds, a problem in its place, or null where it is skipped. */
  of(record: WarcRecord | Damage): ArchiveDocument | Problem | null {
    const { tally } = this
    tally.seen++
    tally.place = record.next
    if ('damage' in record) return this.damaged(record)
    const content = archiveContent(record, this.digests)
    if ('skip' in content) {
      tally.skip(content.skip)
      return content.problem ? content.problem(this.name(record.next.records, record)) : null
    }
    const { mediaType, charset, bytes } = content
    // What cannot be looked at as it lies is opened first.
    if (this.look && !isPacked(mediaType, bytes) && !this.look(bytes, charset)) {
      tally.skip('other-parties')
      return null
    }
    tally.kept++
    const { url, date } = record.head
    return {
      name: this.name(record.next.records),
      id: `${basename(this.path).replace(/\.warc(?:\.gz)?$/i, '')}:${record.next.records}`,
      // What the record gave lies in the window and would be overwritten.
      bytes: new Uint8Array(bytes),
      told: { url, mediaType, charset },
      captured: date,
      next: record.next,
    }
  }

  private damaged(record: Damage): Problem | null {
    this.tally.skip('damaged')
    this.told++
    if (this.told === MOST_TOLD) return tooMuchDamage(this.path)
    return this.told < MOST_TOLD ? damageProblem(this.name(record.next.records), record) : null
  }

  private name(n: number, record?: WarcRecord): string {
    const url = record?.head.url
    return url ? `${this.path}:${n} (${url})` : `${this.path}:${n}`
  }
}
