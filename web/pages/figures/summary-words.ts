import { amountWords, countWords } from '../../words/amount.ts'
import type { ChartMark } from './chart-marks.ts'
import { figureWords, voiceWords } from './figure-point.ts'
import { periodWords } from './period-words.ts'
import type { Findings } from './use-findings.ts'
import type { Voice } from './voices.ts'

interface Told {
  readonly marks: readonly ChartMark[]
  readonly voices: readonly Voice[]
  /** How many figures tell no time. */
  readonly unplaced: number
  readonly findings: Pick<Findings, 'alarms'>
}

/** What a chart shows, in words, for who does not see it. */
export function summaryWords({ marks, voices, unplaced, findings }: Told): string {
  const stated = marks.filter(({ implied, status }) => implied === null && status === 'reported')
  const implied = marks.filter((mark) => mark.implied !== null).length
  const aims = marks.filter(({ status }) => status !== 'reported').length
  const { length: alarms } = findings.alarms
  const told = [
    stated.length > 0 && countWords(stated.length, 'reported figure'),
    aims > 0 && countWords(aims, 'target or forecast', 'targets or forecasts'),
  ]
  const parts = [
    `${told.filter(Boolean).join(' and ')} by ${countWords(voices.length, 'voice')}`,
    rangeWords(stated),
    implied > 0 && `${countWords(implied, 'value')} implied by changes that were told`,
    alarms > 0 && countWords(alarms, 'disagreement'),
    unplaced > 0 && `${countWords(unplaced, 'figure')} without a time, in the table alone`,
  ]
  return `${parts.filter(Boolean).join('; ')}. ${lastWords(stated)}`.trim()
}

function rangeWords(marks: readonly ChartMark[]): string | false {
  if (marks.length < 2) return false
  const sorted = marks.toSorted((a, b) => a.value - b.value)
  const [least, most] = [sorted[0], sorted.at(-1)] as [ChartMark, ChartMark]
  const words = ({ value, point }: ChartMark) =>
    amountWords({ value, unit: point.value === null ? '%' : point.unit })
  return `from ${words(least)} to ${words(most)}`
}

function lastWords(marks: readonly ChartMark[]): string {
  const last = lastOf(marks)
  if (last === undefined) return ''
  const { words } = periodWords(last.point)
  return `The last: ${figureWords(last.point)} for ${words}, by ${voiceWords(last.point)}.`
}

/** The reported figure whose period ends last. */
export function lastOf(marks: readonly ChartMark[]): ChartMark | undefined {
  return marks
    .filter(({ implied, status }) => implied === null && status === 'reported')
    .toSorted((a, b) => (a.days.last ?? a.at) - (b.days.last ?? b.at))
    .at(-1)
}
