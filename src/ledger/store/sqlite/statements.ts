import type { Database, Statement } from 'better-sqlite3'
import type { Statements, Value } from '../statements.ts'
import { storeProblem } from '../store-problem.ts'

/** The values of an insertion, and how many rows of them go into one statement. */
const ONE_ROW = /(?<= values )\([?, ]+\)/
const MOST_ROWS = 16

/** Rows of one insertion go together: a statement costs as much as several rows. */
function ofRows(sql: string, rows: number): string {
  return rows === 1 ? sql : sql.replace(ONE_ROW, (one) => Array(rows).fill(one).join(', '))
}

/** The statements of a connection to SQLite. Errors of the database become problems. */
export function sqliteStatements(database: Database, name: string): Statements {
  const prepared = new Map<string, Statement<Value[]>>()
  let count = 0
  const prepare = (sql: string) => {
    count++
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare<Value[]>(sql)
    prepared.set(sql, statement)
    return statement
  }
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw storeProblem(error, name)
    }
  }
  return {
    run: async (sql, ...values) => guarded(() => void prepare(sql).run(...values)),
    insert: async (sql, ...values) =>
      guarded(() => Number(prepare(sql).run(...values).lastInsertRowid)),
    runEach: async (sql, rows) =>
      guarded(() => {
        for (let from = 0; from < rows.length; from += MOST_ROWS) {
          const some = rows.slice(from, from + MOST_ROWS)
          if (ONE_ROW.test(sql)) prepare(ofRows(sql, some.length)).run(...some.flat())
          else for (const row of some) prepare(sql).run(...row)
        }
      }),
    get: async <Row>(sql: string, ...values: readonly Value[]) =>
      guarded(() => (prepare(sql).get(...values) ?? null) as Row | null),
    all: async <Row>(sql: string, ...values: readonly Value[]) =>
      guarded(() => prepare(sql).all(...values) as Row[]),
    count: () => count,
    inTransaction: () => database.inTransaction,
  }
}
