import { commitments } from './commitment/commitment.ts'
import { events } from './event/event.ts'
import { figures } from './figure/figure.ts'
import { instruments } from './instrument/instrument.ts'
import { links } from './link/link.ts'
import { positions } from './position/position.ts'
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
