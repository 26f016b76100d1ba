import { commitments } from './commitment.ts'
import { events } from './event.ts'
import { figures } from './figure.ts'
import { instruments } from './instrument.ts'
import { links } from './link.ts'
import { positions } from './position.ts'
import type { Draft, Reading } from './reading.ts'
import type { RapporteurRecord } from './record.ts'

/** What reads records of one kind. */
export type RecordReader = (reading: Reading) => readonly Draft<RapporteurRecord>[]

/** The readers of all kinds; their order breaks ties between records of one place. */
export const readers: readonly RecordReader[] = [
  figures,
  events,
  instruments,
  commitments,
  links,
  positions,
]
