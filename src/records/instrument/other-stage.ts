import type { Reading } from '../reading.ts'
import type { InstrumentRecord } from '../record.ts'
import { antecedent, type Entry } from './antecedent.ts'
import { partiesOfInstrument } from './fields.ts'
import type { InstrumentMention } from './mention.ts'

/**
 * What another stage of a document takes from the one told before: "the pact between Peru and Chile
 * took effect in May; it had been signed in April". Its parties, its title and the words that name them.
 */
export function ofOtherStage(
  reading: Reading,
  entries: readonly Entry[],
  mention: InstrumentMention,
  own: InstrumentRecord,
): InstrumentRecord {
  if (!mention.definite) return own
  const known = antecedent(reading, entries, { ...mention, status: null })
  if (!known || known.record.count !== own.count) return own
  const { parties, title, type, evidence } = known.record
  const named = partiesOfInstrument(reading, mention, { strict: true })
  if (named.length > 0 && !named.every((code) => parties.includes(code))) return own
  return {
    ...own,
    type: own.type === 'other' ? type : own.type,
    parties,
    title: own.title ?? title,
    evidence: [...own.evidence, ...evidence.slice(0, 1)],
  }
}
