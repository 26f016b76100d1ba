/** A value that a database keeps. */
export type Value = string | number | Uint8Array | null

/**
 * Prepared statements of one connection. The SQL is what SQLite and PostgreSQL have in common, with `?`
 * for each parameter; a statement is prepared when it is first used.
 */
export interface Statements {
  readonly run: (sql: string, ...values: readonly Value[]) => Promise<void>
  /** Runs an insertion, and gives the id that the row got. */
  readonly insert: (sql: string, ...values: readonly Value[]) => Promise<number>
  /** Runs it for each row. */
  readonly runEach: (sql: string, rows: readonly (readonly Value[])[]) => Promise<void>
  /** The first row, or null. */
  readonly get: <Row>(sql: string, ...values: readonly Value[]) => Promise<Row | null>
  readonly all: <Row>(sql: string, ...values: readonly Value[]) => Promise<Row[]>
  /** How many statements were run so far. */
  readonly count: () => number
  /** Whether a transaction is begun, and neither kept nor taken back. */
  readonly inTransaction: () => boolean
}
