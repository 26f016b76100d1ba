import { read } from '../../index.ts'
import type { Given } from '../../ledger/adding.ts'
import { complaintOf, unreadLanguage } from './perform.ts'
import { documentOf, type ReadySource } from './ready-source.ts'
import type { Complaint } from './task.ts'

/** Documents to be read for a ledger. */
export interface BatchTask {
  readonly sources: readonly ReadySource[]
  readonly published: string | null
}

/** What they gave, in their order. */
export interface BatchAnswer {
  readonly readings: readonly Given[]
  readonly complaints: readonly Complaint[]
}

/**
 * Reads documents for a ledger, in whichever thread. A bad document is a complaint; one in a language that
 * is not read is kept without records, since it may be read later, and is told.
 */
export function readBatch({ sources, published }: BatchTask): BatchAnswer {
  const readings: Given[] = []
  const complaints: Complaint[] = []
  for (const source of sources) {
    try {
      const reading = read(documentOf(source, published))
      readings.push({ name: source.name, ...reading })
      const unread = unreadLanguage(source, reading.document.language ?? null)
      if (unread) complaints.push(unread)
    } catch (error) {
      complaints.push(complaintOf(source, error))
    }
  }
  return { readings, complaints }
}
