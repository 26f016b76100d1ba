import { documentBlocks } from '../documents/blocks.ts'
import type { Document, DocumentInput } from '../documents/document.ts'
import { packOf } from '../languages/index.ts'
import { analyse } from '../text/analysis.ts'
import { lengthsWithin } from './quantities.ts'
import { values } from './values.ts'

/** An amount as `values` gives it; the fields are those of docs/values.md. */
export interface QuantityView {
  readonly type: 'quantity'
  readonly start: number
  readonly end: number
  readonly value: number
  readonly high: number | null
  readonly unit: string
  readonly counted: string | null
  readonly bound: string
  readonly change: 'up' | 'down' | null
}

/** A date, period, duration or recurrence as `values` gives it. */
export interface TimeView {
  readonly type: 'time'
  readonly start: number
  readonly end: number
  readonly edtf: string | null
  readonly duration: string | null
  readonly every: string | null
}

/** The values of a document, in the order of the text. */
export interface DocumentValues {
  readonly document: DocumentInput
  readonly values: readonly (QuantityView | TimeView)[]
}

/**
 * Reads the values layer alone: every amount, date, period, duration and recurrence of a document.
 * A document in a language that is not read has none.
 *
 * @example
 * readValues({ id: 'a', text: 'It cost $5 million in 2020.', language: 'en' }).values.length // 2
 */
export function readValues(input: DocumentInput): DocumentValues {
  const document: Document = documentBlocks(input)
  const pack = document.language ? packOf(document.language) : undefined
  if (!pack) return { document: input, values: [] }
  const analysis = analyse(document, pack)
  const found = values(analysis, pack)
  const dates = found.times.filter((t) => t.duration === null)
  const within = lengthsWithin(analysis.chart, document.text, dates)
  const amounts = [...found.quantities, ...within].map(
    (q): QuantityView => ({
      type: 'quantity',
      start: q.start,
      end: q.end,
      value: q.value,
      high: q.high,
      unit: q.per ? `${q.unit}/${q.per}` : q.unit,
      counted: q.counted?.head ?? null,
      bound: q.bound,
      change: q.change?.direction ?? null,
    }),
  )
  const times = found.times.map(
    (t): TimeView => ({
      type: 'time',
      start: t.start,
      end: t.end,
      edtf: t.edtf,
      duration: t.duration,
      every: t.every,
    }),
  )
  return {
    document: input,
    values: [...amounts, ...times].sort((a, b) => a.start - b.start || a.end - b.end),
  }
}
