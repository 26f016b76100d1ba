import type { ArchivePlace } from '../../../sources/warc/archive-place.ts'
import type { Statements } from '../statements.ts'

/** How far an archive was added. */
export interface KeptPlace {
  /** What tells the archive, and what is looked for in it, from others. */
  readonly archive: string
  /** The name of its file. */
  readonly name: string
  readonly place: ArchivePlace
  /** ISO instant. */
  readonly at: string
}

/** Keeping until where archives were added. */
export interface ArchiveWrites {
  readonly setArchivePlace: (kept: KeptPlace) => Promise<void>
}

const SET = `insert into archive (archive, name, file_offset, within, records, at) values (?, ?, ?, ?, ?, ?)
  on conflict (archive) do update set name = excluded.name, file_offset = excluded.file_offset,
    within = excluded.within, records = excluded.records, at = excluded.at`

/** Keeping until where archives were added, on any database. */
export function archiveWrites({ run }: Statements): ArchiveWrites {
  return {
    setArchivePlace: ({ archive, name, place, at }) =>
      run(SET, archive, name, place.offset, place.within, place.records, at),
  }
}
