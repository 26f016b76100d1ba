import type { FieldName } from '../languages/field-words.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import type { Field } from './record.ts'

type Tally = Map<FieldName, number>

/** How many fields a list of subjects must name to belong to none of them. */
const MANY = 4

const documentFields = new WeakMap<Reading, Field>()

/**
 * The field of cooperation that an action belongs to. Nearest evidence first: the words of the
 * action, those of its sentence, those of the document; in each the field with the most weight.
 * An action that names many fields alike is `other`.
 */
export function fieldOf(reading: Reading, act: Range, sentence: Range): Field {
  const near = tally(reading, act)
  const strong = [...near.values()].filter((weight) => weight >= 2).length
  if (strong >= MANY) return 'other'
  return clear(near, 2) ?? clear(tally(reading, sentence), 2) ?? fieldOfDocument(reading)
}

/** The field that a document is most about; `politics` where no word points to any. */
export function fieldOfDocument(reading: Reading): Field {
  const known = documentFields.get(reading)
  if (known) return known
  const field = top(tally(reading, { from: 0, to: reading.words.length })) ?? 'politics'
  documentFields.set(reading, field)
  return field
}

function tally(reading: Reading, range: Range): Tally {
  const { fieldWords } = reading.pack
  const sums: Tally = new Map()
  for (let i = range.from; i < range.to; i++) {
    const sign =
      fieldWords.get(reading.words[i]?.lemma.toLowerCase() ?? '') ??
      fieldWords.get(reading.tokens[i]?.lower ?? '')
    if (sign)
      sums.set(
        sign.field,
        (sums.get(sign.field) ?? 0) + sign.weight * factor(reading, sign.field, i),
      )
  }
  return sums
}

/** Politics is what all is about, so that it weighs half; the last word of a noun phrase weighs more. */
function factor(reading: Reading, field: FieldName, at: number): number {
  const last = reading.words[at + 1]?.tag
  const head = last !== 'NOUN' && last !== 'ADJ'
  return (field === 'politics' ? 0.5 : 1) * (head ? 1.2 : 1)
}

/** The field with the most weight, if it has at least so much. */
function clear(sums: Tally, least: number): Field | undefined {
  const best = top(sums)
  return best && (sums.get(best) ?? 0) >= least ? best : undefined
}

function top(sums: Tally): FieldName | undefined {
  let best: FieldName | undefined
  for (const [field, weight] of sums)
    if (best === undefined || weight > (sums.get(best) ?? 0)) best = field
  return best
}

/** How strongly the word at a token points to a field other than politics; 0 where it does not. */
export function fieldWeight(reading: Reading, at: number): number {
  const { fieldWords } = reading.pack
  const sign =
    fieldWords.get(reading.words[at]?.lemma.toLowerCase() ?? '') ??
    fieldWords.get(reading.tokens[at]?.lower ?? '')
  return sign && sign.field !== 'politics' ? sign.weight : 0
}

/** True where the word at a token points to politics, which says nothing definite. */
export function isPolitics(reading: Reading, at: number): boolean {
  return (
    reading.pack.fieldWords.get(reading.words[at]?.lemma.toLowerCase() ?? '')?.field === 'politics'
  )
}
