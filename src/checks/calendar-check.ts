import { percentPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, isReportedFlow } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase } from './flow-phrase.ts'
import { baseOf } from './implied-base.ts'
import { edtfDays, type PeriodShape, periodPhrase, yearBefore } from './period-shape.ts'

/**
 * Changes that measure months of a Solar Hijri year against months of the other calendar: 20 March 2020 to 18 February
 * 2021 are exactly the first eleven months of 1399, so that the same period of the year before lies in
 * 1398 (21 March 2019 to 19 February 2020), and not in January to November 2019. A base that misses it by a day
 * or two is the same; a whole year ("than in 2019") is taken to be said loosely.
 */
export function calendarChecks(index: FigureIndex): Finding[] {
  return index.all.flatMap((each) => {
    const { period, figure } = each
    if (!isReportedFlow(each) || period?.calendar !== 'solar-hijri' || !figure.change?.base)
      return []
    const [right, base] = [yearBefore(period), baseOf(each)]
    if (!right || base?.calendar !== 'gregorian' || base.months === 12) return []
    return [misaligned(each, base, right)]
  })
}

function misaligned(each: FigureClaim, base: PeriodShape, right: PeriodShape): Finding {
  const period = each.period as PeriodShape
  const change = `${percentPhrase(each.figure.change?.percent ?? 0)} by ${voiceOf(each.claim)}`
  const reason = `${flowPhrase(each)} (${edtfDays(period)}): ${change} is measured against ${periodPhrase(base)}; the same months of the year before are ${periodPhrase(right)} (${edtfDays(right)}).`
  return finding('calendar-misaligned', { reason, records: [each] })
}
