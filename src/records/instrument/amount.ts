import type { Quantity } from '../../core/quantity.ts'
import { type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { InstrumentRecord } from '../record.ts'
import type { InstrumentMention } from './mention.ts'

/** What a document is worth, where an amount of money follows "worth", "valued at" and the like. */
export function amountOf(reading: Reading, mention: InstrumentMention): InstrumentRecord['amount'] {
  const { worth } = reading.pack.instrumentFrames
  const range = {
    from: mention.group.from,
    to: Math.min(mention.sentence.to, mention.group.to + 30),
  }
  for (const quantity of within(reading.quantities, range)) {
    if (!/^[A-Z]{3}$/.test(quantity.unit) || quantity.change) continue
    if (near(reading, quantity, worth) || quantity.to <= mention.group.head)
      return { value: quantity.value, unit: quantity.unit, bound: quantity.bound }
  }
  return null
}

/** What the documents named before are worth, where the next sentence says so: "Their total value exceeds". */
export function worthOf(reading: Reading, sentence: Range): InstrumentRecord['amount'] {
  const { owners, worth } = reading.pack.instrumentFrames
  if (!owners.has(reading.tokens[sentence.from]?.lower ?? '')) return null
  for (const quantity of within(reading.quantities, sentence)) {
    if (!/^[A-Z]{3}$/.test(quantity.unit) || quantity.change) continue
    for (let i = sentence.from; i < quantity.from; i++) {
      if (worth.has(reading.words[i]?.lemma ?? ''))
        return { value: quantity.value, unit: quantity.unit, bound: quantity.bound }
    }
  }
  return null
}

function near(reading: Reading, quantity: Quantity, worth: ReadonlySet<string>): boolean {
  for (let i = quantity.from - 1; i >= quantity.from - 5 && i >= 0; i--) {
    if (worth.has(reading.words[i]?.lemma ?? '') || worth.has(reading.tokens[i]?.lower ?? ''))
      return true
  }
  return false
}
