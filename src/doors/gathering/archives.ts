import { statSync } from 'node:fs'
import { Problem } from '../../core/problem.ts'
import { documentsOfBytes } from '../../sources/open-bytes.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { archiveDocuments } from '../../sources/warc/archive-documents.ts'
import { type ArchivePlace, fingerprintOf } from '../../sources/warc/archive-place.ts'
import { ArchiveTally } from '../../sources/warc/archive-tally.ts'
import type { FirstLook } from '../../sources/warc/first-look.ts'
import { Milestone } from './milestone.ts'

/** Documents from one milestone to the next: so many are read again, at most, after a kill. */
const MILESTONE = 64

/** Finds the place from which an archive is to be read; null for its beginning. */
export type PlaceOf = (archive: string) => Promise<ArchivePlace | null>

/** Shows how far an archive is, in words. */
export type Tell = (words: string) => void

/** What archives are read with. */
export interface ArchiveTools {
  readonly placeOf: PlaceOf
  readonly tell: Tell
}

/** Web archives as commands read them: from where they were left, and only what speaks of some parties. */
export class Archives {
  /** By the path. */
  readonly tallies = new Map<string, ArchiveTally>()
  private readonly goneOn = new Set<string>()
  private readonly only: readonly string[]
  private readonly look: FirstLook | null
  private readonly placeOf: PlaceOf
  private readonly tell: Tell

  constructor(only: readonly string[], look: FirstLook | null, { placeOf, tell }: ArchiveTools) {
    this.only = [...new Set(only)].sort()
    this.look = look
    this.placeOf = placeOf
    this.tell = tell
  }

  /** What became of the records of each archive, in a sentence. */
  told(): string[] {
    return [...this.tallies].map(([path, tally]) => {
      if (!this.goneOn.has(path)) return `${path}: ${tally}`
      return tally.seen === 0
        ? `${path}: read to its end before`
        : `${path}, from where it was left: ${tally}`
    })
  }

  /** The documents of an archive from where it was left the last time, with milestones among them. */
  async *documentsOf(path: string): AsyncGenerator<Sourced | Milestone> {
    const tally = new ArchiveTally()
    this.tallies.set(path, tally)
    // What was left out for other parties is still to be read.
    const archive = [fingerprintOf(path), ...this.only].join(' ')
    const from = await this.placeOf(archive)
    if (from) this.goneOn.add(path)
    const { look } = this
    const progress = this.progressOf(path)
    const reading = { tally, progress, ...(from && { from }), ...(look && { look }) }
    let since = 0
    for await (const document of archiveDocuments(path, reading)) {
      if (document instanceof Problem) {
        yield document
        continue
      }
      yield* documentsOfBytes(document)
      if (++since % MILESTONE === 0) yield new Milestone(archive, path, document.next)
    }
    const { seen, place } = tally
    yield new Milestone(archive, path, seen === 0 && from ? from : place)
  }

  /** Each percent is told once. */
  private progressOf(path: string): (offset: number) => void {
    const { size } = statSync(path)
    let told = 0
    return (offset) => {
      const percent = Math.floor((100 * offset) / size)
      if (percent === told) return
      told = percent
      this.tell(` · ${percent} % of ${path}`)
    }
  }
}
