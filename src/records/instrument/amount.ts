import type { Quantity } from '../../core/quantity.ts'
import type { Word } from '../../core/word.ts'
import { isMoney } from '../figure/scene.ts'
import { type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { InstrumentRecord } from '../record.ts'
import type { InstrumentMention } from './mention.ts'

/** What a document is worth, where an amount of money follows "worth", "valued at" and the like. */
export function amountOf(
  reading: Reading,
  { group, sentence }: InstrumentMention,
): InstrumentRecord['amount'] {
  const { worth, sum } = reading.pack.instrumentFrames
  const range = { from: group.from, to: Math.min(sentence.to, group.to + REACH) }
  // "An agreement for $3 million", "for a $3 million loan".
  const isFor = (q: Quantity) =>
    reading.tokens[group.to]?.lower === sum &&
    (q.from === group.to + 1 || (q.from === group.to + 2 && lends(reading, q)))
  return amountIn(reading, range, (q) => near(reading, q, worth) || q.to <= group.head || isFor(q))
}

/** "A $3 million soft | loan". */
function lends({ words, pack }: Reading, { to }: Quantity): boolean {
  const at = words[to]?.tag === 'ADJ' ? to + 1 : to
  return pack.instrumentFrames.lending.has(words[at]?.lemma ?? '')
}

/** How far behind a document what it is worth may stand, in tokens. */
const REACH = 30

/** What the documents named before are worth, where the next sentence says so: "Their total value exceeds". */
export function worthOf(reading: Reading, sentence: Range): InstrumentRecord['amount'] {
  const { owners, worth } = reading.pack.instrumentFrames
  if (!owners.has(reading.tokens[sentence.from]?.lower ?? '')) return null
  const { from } = sentence
  const isWorth = ({ lemma }: Word): boolean => worth.has(lemma)
  return amountIn(reading, sentence, (q) => reading.words.slice(from, q.from).some(isWorth))
}

/** The first sum of money that fits, and is no change. */
function amountIn(
  reading: Reading,
  range: Range,
  fits: (quantity: Quantity) => boolean,
): InstrumentRecord['amount'] {
  const sums = within(reading.quantities, range).filter((q) => isMoney(q.unit) && !q.change)
  const sum = sums.find(fits)
  return sum ? { value: sum.value, unit: sum.unit, bound: sum.bound } : null
}

function near(reading: Reading, quantity: Quantity, worth: ReadonlySet<string>): boolean {
  // "Totaling $3 million": the word may be part of the amount.
  for (let i = quantity.from; i >= quantity.from - 5 && i >= 0; i--) {
    if (worth.has(reading.words[i]?.lemma ?? '') || worth.has(reading.tokens[i]?.lower ?? ''))
      return true
  }
  return false
}
