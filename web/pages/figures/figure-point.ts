import type { Series, SeriesPoint } from '../../api/answers.ts'
import { type Amount, amountWords, changeWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'

const LONGEST_NAME = 80

/** A figure of a series. */
export type FigurePoint = Extract<SeriesPoint, { readonly kind: 'figure' }>
/** What a change says of the period before, which nobody stated. */
export type Implied = Series['implied'][number]

/** The figures of a series. */
export function figuresOf({ points }: Series): FigurePoint[] {
  return points.filter((point) => point.kind === 'figure')
}

/** Who says so: the speaker, else whoever brought the document out, else the document itself. */
export function voiceOf({ speaker, document }: Pick<FigurePoint, 'speaker' | 'document'>): string {
  return speaker ?? document.source ?? document.title ?? document.id
}

/** Who says so, as it is shown: never longer than a name. */
export function voiceWords(point: Pick<FigurePoint, 'speaker' | 'document'>): string {
  return cut(quoteWords(voiceOf(point)), LONGEST_NAME)
}

/** What a figure amounts to: "$237 million"; for one that tells a change alone, the change. */
export function figureWords(point: FigurePoint): string {
  const { value, change, unit } = point
  if (value !== null) return amountWords(amountOf(point, value))
  return change === null ? 'no amount' : changeWords(change, unit)
}

/** How it changed, where an amount is told, too: "−37.2 %"; null where nothing is told. */
export function changeBesides({ value, change, unit }: FigurePoint): string | null {
  return value === null || change === null ? null : changeWords(change, unit)
}

function amountOf({ high, unit, bound }: FigurePoint, value: number): Amount {
  return { value, high, unit, bound }
}
