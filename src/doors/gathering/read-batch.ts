import { read } from '../../index.ts'
import type { Given } from '../../ledger/adding.ts'
import { identitiesOf } from '../../ledger/identity/identities-of.ts'
import { type Complaint, complaintOf, unreadParts } from './complaints.ts'
import { documentOf, provenanceOf, type ReadySource } from './ready-source.ts'

/** Documents to be read for a ledger. */
export interface BatchTask {
  readonly sources: readonly ReadySource[]
  readonly published: string | null
}

/** A document that was read, and which of the sources it is. */
export interface BatchReading extends Given {
  readonly place: number
}

/** What they gave, in their order. */
export interface BatchAnswer {
  readonly readings: readonly BatchReading[]
  readonly complaints: readonly Complaint[]
}

/**
 * Reads documents for a ledger, in whichever thread. A bad document is a complaint; one in a language that
 * is not read is kept without records, since it may be read later, and is told.
 */
export function readBatch({ sources, published }: BatchTask): BatchAnswer {
  const readings: BatchReading[] = []
  const complaints: Complaint[] = []
  for (const [place, source] of sources.entries()) {
    try {
      const input = documentOf(source, published)
      const reading = read(input)
      const day = reading.document.published ?? null
      const provenance = provenanceOf(source, { input, day, published })
      const identities = identitiesOf(reading)
      readings.push({ place, name: source.name, ...reading, identities, provenance })
      complaints.push(...unreadParts(source, reading.document.language ?? null))
    } catch (error) {
      complaints.push(complaintOf(source, error))
    }
  }
  return { readings, complaints }
}

/** Reads a batch with workers, while the bytes that documents came as stay in this thread. */
export async function readWithOriginals(
  run: (task: BatchTask) => BatchAnswer | Promise<BatchAnswer>,
  { sources, published }: BatchTask,
): Promise<BatchAnswer> {
  const bare = sources.map(({ original: _, ...source }) => source)
  const { readings, complaints } = await run({ sources: bare, published })
  const whole = readings.map((reading) => {
    const original = sources[reading.place]?.original
    return original ? { ...reading, original } : reading
  })
  return { readings: whole, complaints }
}
