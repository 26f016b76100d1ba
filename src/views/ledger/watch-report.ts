import pico from 'picocolors'
import type { Watch } from '../../ledger/store/watches.ts'
import { plainText } from '../reading/marked-text.ts'
import type { ReportStyle } from '../reading/report-style.ts'

/** What is watched, as a line of JSON. */
export function watchLine(watch: Watch): string {
  return `${JSON.stringify(watch)}\n`
}

/** What is watched, for people: each address, when it was last asked for, and what was wrong then. */
export function watchReport(watches: readonly Watch[], style: ReportStyle): string {
  if (watches.length === 0) return 'Nothing is watched.\n'
  const { dim } = pico.createColors(style.colour)
  const parts = watches.map(({ url, kind, checked, problem }) => {
    const asked = checked === null ? 'not asked for yet' : `asked for ${checked.slice(0, 16)}Z`
    const wrong = problem === null ? '' : plainText(problem, '  ', style)
    return `${url}\n  ${dim(`${kind} · ${asked}`)}\n${wrong}`
  })
  return parts.join('')
}
