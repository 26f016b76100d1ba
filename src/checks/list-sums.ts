import { amountPhrase, statedPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { gap, type Interval, isBelow, middle, sumOf } from './interval.ts'
import { toldFrom } from './told-from.ts'

/** How many parts a list must have at least, and how many it may have. */
const PARTS = { least: 3, most: 12 }
/** A sum that exceeds the total by no more than this is meant to be it: a twentieth. */
const NEAR = 0.05

const LISTED: ReadonlySet<string> = new Set(['exports', 'imports', 'trade', 'length', 'transit'])

/**
 * A total and the list behind it that nearly make each other up, but with more than the digits leave open: "908 km … 120,
 * 722 and 86" make 928. The list is all amounts of the same indicator, unit and period that the words of the total and
 * the next sentence tell; whose they are does not matter, only that they sum to somewhat more than all of it. (Somewhat
 * less is no error: small parts are left out.)
 */
export function listSums(index: FigureIndex): Finding[] {
  const amounts = index.all.filter(
    (f) => LISTED.has(f.figure.indicator) && f.interval !== null && f.figure.status === 'reported',
  )
  const lists = grouped(amounts, ({ claim, figure }) =>
    [claim.document.key, figure.indicator, figure.unit, figure.period].join('|'),
  )
  return [...lists.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => a.place - b.place)
    return sorted.flatMap((total, i) => ofTotal(total, sorted.slice(i + 1, i + 2 + PARTS.most)))
  })
}

function ofTotal(total: FigureClaim, behind: readonly FigureClaim[]): Finding[] {
  const own = toldFrom(total.figure)
  const next = behind.find((each) => toldFrom(each.figure) !== own)
  const starts = new Set([own, next && toldFrom(next.figure)])
  const list = behind.filter((each) => starts.has(toldFrom(each.figure)))
  const inWords = list.filter((each) => toldFrom(each.figure) === own)
  return [...summing(total, inWords), ...(inWords.length < list.length ? summing(total, list) : [])]
}

function summing(total: FigureClaim, parts: readonly FigureClaim[]): Finding[] {
  if (parts.length < PARTS.least || parts.length > PARTS.most) return []
  const whole = total.interval as Interval
  if (!parts.every((part) => isBelow(part.interval as Interval, whole))) return []
  const sum = sumOf(parts.map((part) => part.interval as Interval))
  const apart = gap(sum, whole)
  if (!isBelow(whole, sum) || apart > NEAR) return []
  const { unit } = total.figure
  const told = parts.map(({ figure }) => statedPhrase(figure)).join(' + ')
  const reason = `${statedPhrase(total.figure)} by ${voiceOf(total.claim)} is told with its parts, but ${told} make ${amountPhrase(middle(sum), unit)}.`
  return [
    finding('parts-do-not-sum', { reason, records: [total, ...parts], inferred: true, gap: apart }),
  ]
}
