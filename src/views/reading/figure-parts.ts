import type { Change, FigureRecord } from '../../records/record.ts'
import { amountWords, numberWords } from './amount-words.ts'
import { partiesBetween } from './names.ts'
import { timeWords } from './time-words.ts'

const STATUS = {
  reported: null,
  target: 'a target',
  forecast: 'a forecast',
  possible: 'possible',
} as const

/** "trade Iran–Oman", "$237 million", "2020", "−37.2 % on 2019". */
export function figureParts(figure: FigureRecord): (string | null)[] {
  const { indicator, subject, parties, value, high, unit, bound, change, period, status } = figure
  const arrow = indicator === 'exports' || indicator === 'imports' ? parties.slice(0, 2) : parties
  const topic = [
    indicator === 'other' ? null : indicator,
    ofSubject(indicator, subject),
    partiesBetween(arrow),
  ]
  return [
    topic.filter(Boolean).join(' ') || 'figure',
    value === null ? null : amountWords({ value, high, unit, bound }),
    period === null ? null : timeWords(period),
    changeWords(change, unit),
    STATUS[status],
  ]
}

function ofSubject(indicator: string, subject: string | null): string | null {
  if (subject === null) return null
  return indicator === 'other' || indicator === 'count' ? subject : `of ${subject}`
}

/** A change: "−37.2 % on 2019"; null where there is none. */
export function changeWords(change: Change | null, unit: string | null): string | null {
  if (change === null) return null
  const { percent, amount, base } = change
  const by =
    percent === undefined ? amountWords({ value: amount ?? 0, unit }) : `${numberWords(percent)} %`
  const signed = by.startsWith('−') ? by : `+${by}`
  return base ? `${signed} on ${timeWords(base)}` : signed
}
