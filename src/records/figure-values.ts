import type { ParsedSentence } from '../text/analysis.ts'
import { lengthAsQuantity } from './figure-length.ts'
import { endOf, type Measured } from './figure-statement.ts'
import { within } from './range.ts'
import type { Reading } from './reading.ts'

/** The quantities of a sentence and its lengths of time, in order. */
export function valuesOf(reading: Reading, sentence: ParsedSentence): Measured[] {
  const quantities: Measured[] = within(reading.quantities, sentence)
  const lengths = within(reading.times, sentence).flatMap((t) => lengthAsQuantity(t) ?? [])
  const more = lengths.filter((l) => !quantities.some((q) => q.from < l.to && l.from < q.to))
  const values = [...quantities, ...more].sort((a, b) => a.from - b.from)
  return values.map((value, i) => withChange(reading, value, values[i - 1]))
}

/** "Fell by 17 and 4 percent": a value joined to a change is one too. */
function withChange(reading: Reading, value: Measured, before: Measured | undefined): Measured {
  if (value.change || before?.change?.role !== 'by' || before.unit !== value.unit) return value
  for (let at = endOf(before); at < value.from; at++) {
    const tag = reading.words[at]?.tag
    if (tag !== 'CCONJ' && tag !== 'PUNCT' && tag !== 'ADP' && tag !== 'ADV') return value
  }
  return { ...value, change: before.change }
}

/** The place of a change among those of its clause. */
export function placeOf(
  changes: readonly Measured[],
  index: number,
  sentence: ParsedSentence,
): number {
  const clause = sentence.clauses.find(
    (c) => c.from <= (changes[index] as Measured).from && (changes[index] as Measured).from < c.to,
  )
  return changes
    .slice(0, index)
    .filter((c) => clause && c.from >= clause.from && c.from < clause.to).length
}
