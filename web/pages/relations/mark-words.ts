import type { SeriesPoint } from '../../api/answers.ts'
import { amountWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { timeWords } from '../../words/time.ts'
import type { TradeMark } from './trade-marks.ts'

const LONGEST = 80

/** A mark in words: "2022: $528 million, says Alikhan Smailov and 1 other; disagrees with another figure". */
export function markWords({ points, disagrees }: TradeMark): string {
  const [first, ...others] = points
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const disagreement = disagrees ? '; disagrees with another figure' : ''
  return `${periodWords(first)}: ${valueWords(first)}, says ${whoSays(first)}${more}${disagreement}`
}

/** The period of a figure: in the words of the checks where it is of another calendar. */
export function periodWords(point: SeriesPoint): string {
  const { days } = point
  if (days?.calendar === 'solar-hijri') return days.words
  return point.kind === 'figure' && point.period !== null ? timeWords(point.period) : 'no told time'
}

/** The amount of a figure, with its bound. */
export function valueWords(point: SeriesPoint): string {
  if (point.kind !== 'figure' || point.value === null) return ''
  const { value, high, bound, unit } = point
  return amountWords({ value, high, bound, unit })
}

/** Who says a figure: the speaker, or else the source, or the document. */
export function whoSays({ speaker, document }: SeriesPoint): string {
  return quoteWords(cut(speaker ?? document.source ?? document.title ?? document.id, LONGEST))
}
