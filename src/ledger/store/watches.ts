import type { Statements } from './statements.ts'

/** An address that is watched, and what is known of it. */
export interface Watch {
  readonly url: string
  readonly kind: 'feed' | 'page'
  /** ISO instant from which on it is watched. */
  readonly since: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** ISO instant at which it was last asked for; null for never. */
  readonly checked: string | null
  /** Why the last question to it had no answer, in a sentence; null where it had one. */
  readonly problem: string | null
}

/** What is watched. Changes go through `transaction`. */
export interface WatchWrites {
  /** Keeps a watch as it is now; one of the same address is replaced, and keeps its `since`. */
  readonly setWatch: (watch: Watch) => Promise<void>
  /** Forgets a watch and its entries; false where there is none. */
  readonly forgetWatch: (url: string) => Promise<boolean>
  /** Notes entries of a feed as dealt with; those that are known stay where they are. */
  readonly takeEntries: (url: string, entries: readonly string[], at: string) => Promise<void>
  /** Forgets all entries of a feed but these. */
  readonly keepEntries: (url: string, entries: readonly string[]) => Promise<void>
}

const SET = `insert into watched (url, kind, since, etag, last_modified, checked, problem)
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict (url) do update set kind = excluded.kind, etag = excluded.etag,
    last_modified = excluded.last_modified, checked = excluded.checked, problem = excluded.problem`
const TAKE = `insert into watched_entry (url, entry, at) values (?, ?, ?)
  on conflict (url, entry) do nothing`
const ENTRIES = 'select entry from watched_entry where url = ? order by id'

/** Keeping what is watched. */
export function watchWrites({ all, get, run, runEach }: Statements): WatchWrites {
  return {
    setWatch: ({ url, kind, since, etag, lastModified, checked, problem }) =>
      run(SET, url, kind, since, etag, lastModified, checked, problem),
    forgetWatch: async (url) => {
      const watched = await get('select 1 from watched where url = ?', url)
      await run('delete from watched_entry where url = ?', url)
      await run('delete from watched where url = ?', url)
      return watched !== null
    },
    takeEntries: (url, entries, at) =>
      runEach(
        TAKE,
        entries.map((entry) => [url, entry, at]),
      ),
    keepEntries: async (url, entries) => {
      const kept = new Set(entries)
      const known = await all<{ entry: string }>(ENTRIES, url)
      const others = known.filter(({ entry }) => !kept.has(entry))
      await runEach(
        'delete from watched_entry where url = ? and entry = ?',
        others.map(({ entry }) => [url, entry]),
      )
    },
  }
}
