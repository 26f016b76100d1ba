import type { Problem } from '../../core/problem.ts'
import type { ArchivePlace } from '../../sources/warc/archive-place.ts'

/** Stands among documents: once all before it are kept, an archive is done up to a place. */
export class Milestone {
  /** The archive and what is looked for in it, as one key. */
  readonly archive: string
  readonly path: string
  readonly place: ArchivePlace

  constructor(archive: string, path: string, place: ArchivePlace) {
    this.archive = archive
    this.path = path
    this.place = place
  }
}

/** What stands among documents without being one. */
export type Beside = Problem | Milestone
