import type { Database, Statement } from 'better-sqlite3'
import type { Statements, Value } from './statements.ts'
import { storeProblem } from './store-problem.ts'

/** The statements of a connection to SQLite. Errors of the database become problems. */
export function sqliteStatements(database: Database, name: string): Statements {
  const prepared = new Map<string, Statement<Value[]>>()
  const prepare = (sql: string) => {
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
    runEach: async (sql, rows) =>
      guarded(() => {
        const statement = prepare(sql)
        for (const row of rows) statement.run(...row)
      }),
    get: async <Row>(sql: string, ...values: readonly Value[]) =>
      guarded(() => (prepare(sql).get(...values) ?? null) as Row | null),
    all: async <Row>(sql: string, ...values: readonly Value[]) =>
      guarded(() => prepare(sql).all(...values) as Row[]),
  }
}
