import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { InstrumentMention } from './mention.ts'
import { subjectOf } from './title.ts'

/** How many documents a list of subjects must tell apart where nobody counts them. */
const LISTED = 3

/**
 * "Memorandums in the areas of culture and sport, public health, and the opening of a school": the
 * subjects of several documents that nobody counted, or as many as were counted. Empty where the
 * words may as well list the fields of each: "agreements on trade, customs and tourism".
 */
export function areasOf(reading: Reading, mention: InstrumentMention): readonly Range[] {
  const subject = mention.plural ? subjectOf(reading, mention) : null
  if (!subject) return []
  const from = behindLead(reading, subject)
  if (from === null) return []
  const parts = split(reading, { from, to: subject.to })
  const { count } = mention
  const again = parts.slice(1).every((part) => isLead(reading, part.from))
  // "Three protocols, on fish, forests and water": behind a comma each of them is told.
  const apart = reading.tokens[subject.from - 1]?.lower === ','
  if (count === parts.length && (again || apart) && count > 1) return parts
  const told = apart || parts.every(isLong)
  return count === 1 && parts.length >= LISTED && told ? parts : []
}

/** Of several words: more than the name of a field. */
const isLong = ({ from, to }: Range): boolean => to - from > 1

/** Behind "on", "in the areas of"; null where examples are given: "in such areas as". */
function behindLead(reading: Reading, { from, to }: Range): number | null {
  const { fields, samples } = reading.pack.instrumentFrames
  for (let i = from; i < to && i < from + LEAD; i++) {
    if (samples.has(reading.tokens[i]?.lower ?? '')) return null
    if (fields.has(reading.words[i]?.lemma ?? '')) return i + 2
  }
  return isLead(reading, from) ? from + 1 : from
}

/** How far into its words a subject may say "the areas of", in tokens. */
const LEAD = 6

const isLead = (reading: Reading, at: number): boolean =>
  reading.pack.instrumentFrames.about.has(reading.tokens[at]?.lower ?? '')

/** The parts between commas, the last one parted at its first "and" where none stands before it. */
function split(reading: Reading, { from, to }: Range): readonly Range[] {
  const parts: Range[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && reading.tokens[i]?.lower !== ',') continue
    const joined = reading.words[start]?.tag === 'CCONJ'
    parts.push({ from: joined ? start + 1 : start, to: i })
    if (i === to && !joined) parts.push(...atAnd(reading, parts.pop() as Range))
    start = i + 1
  }
  return parts.filter((part) => part.to > part.from)
}

function atAnd(reading: Reading, { from, to }: Range): readonly Range[] {
  for (let i = from; i < to; i++)
    if (reading.words[i]?.tag === 'CCONJ')
      return [
        { from, to: i },
        { from: i + 1, to },
      ]
  return [{ from, to }]
}
