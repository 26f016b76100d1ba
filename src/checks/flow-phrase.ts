import { statedPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { periodPhrase } from './period-shape.ts'

/** What a figure measures and when: "Exports of IR to KZ in 2020". */
export function flowPhrase({ figure, period, coverage, subject }: FigureClaim): string {
  const { indicator, parties } = figure
  const [first, ...rest] = parties
  const link = indicator === 'exports' ? ' to ' : indicator === 'imports' ? ' from ' : '–'
  const who =
    first === undefined ? '' : ` of ${[first, rest.join(', ')].filter(Boolean).join(link)}`
  const what = subject === '' ? '' : ` (${subject})`
  const covered = coverage === null ? '' : ` ${coverage.replaceAll('-', ' ')}`
  const name = indicator.charAt(0).toUpperCase() + indicator.slice(1)
  const when = period ? ` in ${periodPhrase(period)}` : ''
  return `${name}${covered}${what}${who}${when}`
}

/** An amount with who says so. */
export function said(each: FigureClaim): string {
  return `${statedPhrase(each.figure)} by ${voiceOf(each.claim)}`
}
