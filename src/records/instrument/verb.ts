import type { InstrumentState, InstrumentVerb } from '../../languages/instrument-frames.ts'
import type { VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'

/** A verb of drafting, done: the document is prepared. */
export function done(verb: InstrumentVerb | undefined): InstrumentState | undefined {
  return verb === 'drafted' ? 'prepared' : verb
}

/** "Hammered out", "ran out": a verb with the word behind it. */
export const withParticle = ({ tokens }: Reading, { lemma, to }: VerbGroup): string =>
  `${lemma}-${tokens[to]?.lower ?? ''}`
