import { amountWords } from '../../words/amount.ts'
import type { ChartMark } from './chart-marks.ts'
import { figureWords } from './figure-point.ts'
import { impliedPeriodWords, type PeriodWords, periodWords } from './period-words.ts'

type Told = Pick<ChartMark, 'point' | 'implied'>

/** What a mark amounts to: the figure as it was told, or "about $377.4 million" for what one implies. */
export function markWords({ point, implied }: Told): string {
  if (implied === null) return figureWords(point)
  return amountWords({ value: rounded(implied.value), unit: point.unit, bound: '~' })
}

/** Between what an implied amount lies: "$376.3 million – $378.5 million"; null where it is open, or stated. */
export function impliedBetween({ point, implied }: Told): string | null {
  if (implied === null) return null
  const { low, high } = implied.interval
  if (low === null || high === null) return null
  return amountWords({ value: rounded(low), high: rounded(high), unit: point.unit })
}

/** The period of a mark. */
export function markPeriod({ point, implied }: Told): PeriodWords {
  return implied === null ? periodWords(point) : impliedPeriodWords(implied)
}

/** To a tenth of its thousands, millions, billions: more digits than that were not told. */
function rounded(value: number): number {
  if (value === 0) return 0
  const scale = 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3)
  return Number((Math.round((value / scale) * 10) / 10).toFixed(1)) * scale
}
