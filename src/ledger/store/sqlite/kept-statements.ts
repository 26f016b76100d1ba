import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** Questions have some fifty shapes; those with lists of many lengths are the others. */
const MOST_KEPT = 128

/**
 * A connection whose statements are prepared once and kept, the last {@link MOST_KEPT} that were asked for: a question of the
 * same shape asks only for its rows. What a prepared statement holds lies outside of the heap, where no collector
 * of garbage is in a hurry to free it: hundreds of megabytes of them stood around where each question prepared its own.
 *
 * Rows are always read to the end before the next statement is run; none may be iterated over.
 */
export function keepingStatements(database: Database): SqliteDatabase {
  const kept = new Map<string, Statement>()
  return {
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql)
      kept.delete(sql)
      kept.set(sql, statement)
      for (const [oldest] of kept) {
        if (kept.size <= MOST_KEPT) break
        kept.delete(oldest)
      }
      return statement
    },
    close: () => {
      kept.clear()
      database.close()
    },
  }
}
