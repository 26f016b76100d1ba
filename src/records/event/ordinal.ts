import type { NounGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'

/** 18 for "the 18th meeting", 6 for "the VI summit": an ordinal before the head, which belongs to no date. */
export function ordinalIn(reading: Reading, { from, head }: NounGroup): number | null {
  for (let at = from; at < head; at++) {
    const item = reading.chart.find<number>(at, 'ordinal')
    if (item && !holding(reading.times, at)) return item.value
    const roman = romanAt(reading, at)
    if (roman !== null) return roman
    if (reading.pack.eventFrames.firsts.has(reading.tokens[at]?.lower ?? '')) return 1
  }
  return null
}

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/
/** "XXXVIII". */
const LONGEST = 7
const ONES: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** A Roman number up to 39 that counts what stands behind it: a word before it is no name ("Elizabeth II"). */
function romanAt({ tokens, words }: Reading, at: number): number | null {
  const token = tokens[at]
  if (!token?.capital || token.text.length > LONGEST) return null
  const [, tens, ones] = ROMAN.exec(token.text) ?? []
  if (tens === undefined || ones === undefined || words[at - 1]?.tag === 'PROPN') return null
  const value = 10 * tens.length + ONES.indexOf(ones)
  // "I" is a pronoun.
  return value > 0 && (value > 1 || words[at - 1]?.tag === 'DET') ? value : null
}
