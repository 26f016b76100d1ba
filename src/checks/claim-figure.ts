import type { FigureRecord } from '../records/record.ts'
import { type Told, weightiest } from './claim-answer.ts'
import { compared } from './comparison.ts'
import type { FigureClaim } from './figure-claim.ts'
import { isReportedFlow, isUnfinished } from './figure-index.ts'
import type { Finding, Verdict } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { meets } from './interval.ts'

/** How many known figures that cannot be compared are told of. */
const TOLD = 3

/** Verdicts that find fault with the first of their records only: the others show what is right. */
const ACCUSING: ReadonlySet<Verdict> = new Set(['unit-slip', 'incomplete-year'])

/**
 * What is known of a figure. Alarms between it and known figures contradict it, what bears it out supports it; else a
 * known figure of the same name and time that measures something else is told with the difference.
 *
 * @param known figures of the same parties, in whatever order
 * @param found the findings that speak of the claim and of known figures
 */
export function checkFigure(
  claim: FigureClaim,
  known: readonly FigureClaim[],
  found: readonly Finding[],
): Told {
  const told = found.flatMap((each): Told[] => {
    const records = each.records.filter((record) => record !== claim.claim)
    if (each.kind === 'alarm' && ACCUSING.has(each.verdict) && each.records[0] !== claim.claim)
      return []
    // Who publishes a figure wants to know that another was given; what it only implies may be older
    const differs = each.kind === 'alarm' || (each.verdict === 'revised' && !each.inferred)
    if (differs) return [{ answer: 'contradicted', reason: each.reason, records }]
    if (each.kind === 'support') return [{ answer: 'supported', reason: each.reason, records }]
    return []
  })
  const alike = known.flatMap((other) => against(claim, other) ?? [])
  const supported = alike.filter(({ answer }) => answer === 'supported')
  const rest = alike.filter(({ answer }) => answer === 'not-comparable').slice(0, TOLD)
  return weightiest([...told, ...supported, ...rest], 'No figure of this flow and time is known.')
}

function against(claim: FigureClaim, known: FigureClaim): Told | null {
  const records = [known.claim]
  if (claim.figure.status === 'target' && known.figure.status === 'target')
    return target(claim, known)
  if (!isNear(claim, known)) return null
  const { comparable, differences } = compared(claim, known)
  const [x, y] = [claim.interval, known.interval]
  const isSame = x !== null && y !== null && meets(x, y)
  const only = differences.length === 1 ? differences[0]?.feature : undefined
  // A length or a count has no period of its own: what is equal in all else is the same
  const timeless = only === 'period' && !isReportedFlow(claim) && !claim.period && !known.period
  if ((comparable || timeless) && isSame && !isReportedFlow(claim))
    return { answer: 'supported', reason: `${flowPhrase(known)}: ${said(known)}.`, records }
  if (comparable) return unheld(known, claim)
  const reason = `${flowPhrase(known)} is ${said(known)}, but ${differences.map((d) => d.reason).join('; ')}.`
  return { answer: 'not-comparable', reason, records }
}

/** Of the same flow and time, and yet held against nothing: what came out too early may have changed since. */
function unheld(known: FigureClaim, claim: FigureClaim): Told | null {
  const early = [known, claim].find(isUnfinished)
  if (early === undefined) return null
  const whose = early === known ? 'it' : 'the text'
  const reason = `${flowPhrase(known)} is ${said(known)}, but ${whose} came out before that time was over.`
  return { answer: 'not-comparable', reason, records: [known.claim] }
}

/** A target of the same amount: for the same year it is borne out, for another it has moved. */
function target(claim: FigureClaim, known: FigureClaim): Told | null {
  // A target is a round number, and meant as it is said
  const isSame =
    claim.figure.value === known.figure.value && claim.figure.high === known.figure.high
  const features = compared(claim, known).differences.map(({ feature }) => feature)
  if (features.some((feature) => feature !== 'period' && feature !== 'calendar')) return null
  if (!isSame || claim.figure.value === null) return null
  const [from, to] = [known.figure.period, claim.figure.period]
  const moved = claim.due !== null && known.due !== null && claim.due !== known.due
  const slipped = moved && from !== null && to !== null ? { from, to } : null
  const when = slipped ? `; its year has moved from ${from} to ${to}` : ''
  const reason = `The target is known: ${said(known)}${when}.`
  return { answer: 'supported', reason, records: [known.claim], slipped }
}

/** Of one name and of days that overlap: near enough to be taken for the same. */
function isNear(a: FigureClaim, b: FigureClaim): boolean {
  const flows = NAMES.get(a.figure.indicator) ?? a.figure.indicator
  if (flows !== (NAMES.get(b.figure.indicator) ?? b.figure.indicator)) return false
  if (OF_THINGS.has(a.figure.indicator) && a.subject !== b.subject) return false
  if (a.figure.unit !== b.figure.unit && a.figure.unit !== null && b.figure.unit !== null)
    return false
  if (!a.period || !b.period) return true
  return a.period.first <= b.period.last && b.period.first <= a.period.last
}

/** Indicators that say nothing without the thing: lorries are not near to documents. */
const OF_THINGS: ReadonlySet<string> = new Set(['count', 'share', 'other', 'length', 'duration'])

/** Mirror flows go by one name: what the one exports the other imports. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['exports', 'exports or imports'],
  ['imports', 'exports or imports'],
])

/** The parties of a figure in alphabetical order, as a key. */
export function pairOf({ parties }: FigureRecord): string {
  return [...parties].sort().join('>')
}
