import type { InstrumentNoun } from '../../languages/instrument-frames.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { named } from './status.ts'

/** What is said of documents: the noun, how many, and the frame that says so. */
interface Told {
  readonly type: InstrumentNoun
  readonly plural: boolean
  readonly count: number
  readonly frame: string
  readonly group: NounGroup
}

/** "Agreements were reached on", "implement the agreements": what was agreed, and no document in particular. */
export function isLoose(reading: Reading, { type, plural, count, frame, group }: Told): boolean {
  const { loose } = reading.pack.instrumentFrames
  if ((type !== 'agreement' && type !== 'programme') || !plural || count > 1) return false
  if (named(reading, group)) return false
  return frame
    .split(' ')
    .some((word) => loose.has(word) || loose.has(word.replace(/(?:ed|ing)$/, '')))
}
