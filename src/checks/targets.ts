import { compareTexts } from '../core/order.ts'
import { amountPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase } from './flow-phrase.ts'

/** A target of one amount with all that was said of it, in order of publication. */
type Target = readonly FigureClaim[]

/**
 * What became of targets: the same amount for a later year, and a lower amount for the same year or a later one. Only
 * targets of dated documents; a target without a year says nothing of this.
 */
export function targets(index: FigureIndex): Finding[] {
  const told = index.all.filter(
    (each) =>
      each.figure.status === 'target' &&
      each.interval !== null &&
      each.claim.document.published !== null &&
      each.parties !== '',
  )
  const series = grouped(told, ({ figure, parties, subject, coverage }) =>
    [figure.indicator, parties, subject, coverage ?? '', figure.unit].join('|'),
  )
  return [...series.values()].flatMap((each) => [...restated(each), ...lowered(each)])
}

/** The same amount, by when it was to be reached at first and in the end. */
function restated(series: readonly FigureClaim[]): Finding[] {
  const byAmount = grouped(series, ({ figure }) => `${figure.value} ${figure.high}`)
  return [...byAmount.values()].flatMap((target: Target) => {
    const dated = inOrder(target)
    const [first] = dated
    const last = dated.at(-1)
    if (!first || !last || due(last) <= due(first) || isSameDocument(first, last)) return []
    const dues = [...new Set(dated.map(({ figure }) => figure.period))].join(', then ')
    const reason = `${flowPhraseOf(first)}: the target of ${amount(first)} was set for ${dues}; first by ${voiceOf(first.claim)}, last by ${voiceOf(last.claim)}.`
    return [finding('target-restated', { reason, records: dated })]
  })
}

/** A later target that is less, though not due earlier. */
function lowered(series: readonly FigureClaim[]): Finding[] {
  let highest: FigureClaim | null = null
  for (const each of inOrder(series)) {
    if (highest && value(each) < value(highest) && due(each) >= due(highest)) {
      if (isSameDocument(highest, each)) continue
      const reason = `${flowPhraseOf(each)}: ${amount(highest)} by ${highest.figure.period} was the target of ${voiceOf(highest.claim)}, ${amount(each)} by ${each.figure.period} that of ${voiceOf(each.claim)}.`
      const gap = 1 - value(each) / value(highest)
      return [finding('target-lowered', { reason, records: [highest, each], gap })]
    }
    if (!highest || value(each) >= value(highest)) highest = each
  }
  return []
}

/** Those that say by when, by publication, then by when. */
function inOrder(targets: Target): FigureClaim[] {
  return targets
    .filter((each) => each.due !== null)
    .sort((a, b) => {
      const [x, y] = [a.claim.document.published ?? '', b.claim.document.published ?? '']
      return compareTexts(x, y) || due(a) - due(b)
    })
}

function due({ due: day }: FigureClaim): number {
  return day ?? 0
}

function value({ figure }: FigureClaim): number {
  return figure.value ?? 0
}

function amount({ figure }: FigureClaim): string {
  return amountPhrase(figure.value ?? 0, figure.unit)
}

function isSameDocument(a: FigureClaim, b: FigureClaim): boolean {
  return a.claim.document.key === b.claim.document.key
}

function flowPhraseOf(each: FigureClaim): string {
  return flowPhrase({ ...each, period: null })
}
