import { amountWords } from '../../words/amount.ts'
import type { ChartMark } from './chart-marks.ts'
import { figureWords } from './figure-point.ts'
import { impliedPeriodWords, type PeriodWords, periodWords } from './period-words.ts'

type Told = Pick<ChartMark, 'point' | 'implied'>

/** What a mark amounts to: the figure as it was told, or "about $377.4 million" for what one implies. */
export function markWords({ point, implied }: Told): string {
  if (implied === null) return figureWords(point)
  return amountWords({ value: fourDigits(implied.value), unit: point.unit, bound: '~' })
}

/** Between what an implied amount lies: "$376.3 million – $378.5 million"; null where it is open, or stated. */
export function impliedBetween({ point, implied }: Told): string | null {
  if (implied === null) return null
  const { low, high } = implied.interval
  if (low === null || high === null) return null
  return amountWords({ value: fourDigits(low), high: fourDigits(high), unit: point.unit })
}

/** The period of a mark. */
export function markPeriod({ point, implied }: Told): PeriodWords {
  return implied === null ? periodWords(point) : impliedPeriodWords(implied)
}

/** More digits than those that were told would be invented. */
function fourDigits(value: number): number {
  return Number(value.toPrecision(4))
}
