import type { Kysely, Selectable } from 'kysely'
import type { ArchivePlace } from '../../../sources/warc/archive-place.ts'
import type { WatchedTable } from '../tables/gathered-schema.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { Watch } from '../watches.ts'

/** Questions about what is watched, and how far archives were added. */
export interface WatchReads {
  /** All that is watched, by address. */
  readonly watches: () => Promise<Watch[]>
  /** The entries of a feed that were dealt with, in the order in which they were. */
  readonly takenEntries: (url: string) => Promise<string[]>
  /** Until where an archive was added; null for one that is not known. */
  readonly archivePlace: (archive: string) => Promise<ArchivePlace | null>
}

/** The questions, on any database that kysely speaks to. */
export function watchReads(db: Kysely<LedgerSchema>): WatchReads {
  return {
    watches: async () => {
      const rows = await db.selectFrom('watched').selectAll().orderBy('url').execute()
      return rows.map(watchOf)
    },
    takenEntries: async (url) => {
      const query = db.selectFrom('watched_entry').select('entry').where('url', '=', url)
      return (await query.orderBy('id').execute()).map(({ entry }) => entry)
    },
    archivePlace: async (archive) => {
      const query = db.selectFrom('archive').where('archive', '=', archive)
      const row = await query.select(['file_offset', 'within', 'records']).executeTakeFirst()
      return row ? { offset: row.file_offset, within: row.within, records: row.records } : null
    },
  }
}

function watchOf(row: Selectable<WatchedTable>): Watch {
  const { url, since, etag, last_modified: lastModified, checked, problem } = row
  const kind = row.kind === 'feed' ? 'feed' : 'page'
  return { url, kind, since, etag, lastModified, checked, problem }
}
