import { agreements } from './agreement.ts'
import { calendarChecks } from './calendar-check.ts'
import { changeAgreements } from './change-agreement.ts'
import { changeValues } from './change-values.ts'
import type { Claim } from './claim.ts'
import { figureClaims } from './figure-claim.ts'
import { FigureIndex } from './figure-index.ts'
import { byConsequence, type Finding } from './finding.ts'
import { growths } from './growth.ts'
import { impliedBases } from './implied-base.ts'
import { lengthParts } from './length-parts.ts'
import { listSums } from './list-sums.ts'
import { partsInTime } from './parts-in-time.ts'
import { partsOfFlow } from './parts-of-flow.ts'
import { plausibility } from './plausibility.ts'
import { targets } from './targets.ts'
import { unitSlips } from './unit-slip.ts'

/** Every check of figures: each looks at few figures for each, however many there are. */
const CHECKS: readonly ((index: FigureIndex) => Finding[])[] = [
  agreements,
  changeAgreements,
  changeValues,
  impliedBases,
  partsInTime,
  partsOfFlow,
  growths,
  unitSlips,
  plausibility,
  calendarChecks,
  targets,
  lengthParts,
  listSums,
]

/**
 * All that the figures among some records say of each other and of themselves, the most consequential first: alarms, then
 * notices, then what bears each other out. Records of other kinds are left out, and so is what people
 * rejected. Neither the order of the records nor a clock matters. The work grows with the number of records.
 *
 * @example
 * checkLedger(records).filter((finding) => finding.kind === 'alarm').map((finding) => finding.reason)
 */
export function checkLedger(claims: readonly Claim[]): Finding[] {
  return findings(new FigureIndex(figureClaims(claims)))
}

/** The same of figures that are ready to be checked. */
export function findings(index: FigureIndex): Finding[] {
  const found = once(CHECKS.flatMap((check) => check(index)))
  return withoutConsequences(found).sort(byConsequence)
}

/** The first finding of one verdict about the same records: two checks may see one thing. */
function once(found: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>()
  for (const each of found) {
    const key = `${each.verdict} ${each.records
      .map((record) => record.key)
      .sort()
      .join(' ')}`
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

/** What a slip of the unit explains: an amount a thousand times too great contradicts all others too. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'contradicts',
  'part-exceeds-whole',
  'parts-do-not-sum',
])

function withoutConsequences(found: readonly Finding[]): Finding[] {
  const slipped = new Set(
    found.filter(({ verdict }) => verdict === 'unit-slip').map(({ records }) => records[0]),
  )
  if (slipped.size === 0) return [...found]
  return found.filter(
    ({ verdict, records }) =>
      !EXPLAINED.has(verdict) || !records.some((record) => slipped.has(record)),
  )
}
