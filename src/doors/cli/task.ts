import type { Complaint } from '../gathering/complaints.ts'
import type { ReadySource } from '../gathering/ready-source.ts'

export type CommandName = 'read' | 'values' | 'explain'

/** How the answers look. */
export interface Style {
  readonly json: boolean
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** A piece of work for a thread: documents and what to do with them. */
export interface Task {
  readonly command: CommandName
  readonly sources: readonly ReadySource[]
  readonly published: string | null
  readonly record: number | null
  readonly style: Style
}

/** What a piece of work gave: what to print, what to complain of, and what was counted. */
export interface Answer {
  readonly output: string
  readonly complaints: readonly Complaint[]
  readonly documents: number
  /** The number of records (or values) of each kind. */
  readonly counts: Readonly<Record<string, number>>
}
