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

/** What is spoken of without a document of its own. */
const LOOSE: ReadonlySet<InstrumentNoun> = new Set(['agreement', 'programme', 'memorandum'])

/** "Agreements were reached on", "implement the agreements": what was agreed, and no document in particular. */
export function isLoose(reading: Reading, { type, plural, count, frame, group }: Told): boolean {
  const { loose } = reading.pack.instrumentFrames
  // "Agreement was reached on": no article, and no document.
  const mass = type === 'agreement' && group.to - group.from === 1
  if (!LOOSE.has(type) || !(plural || mass) || count > 1) return false
  if (named(reading, group)) return false
  return frame
    .split(' ')
    .some((word) => loose.has(word) || loose.has(word.replace(/(?:ed|ing)$/, '')))
}
