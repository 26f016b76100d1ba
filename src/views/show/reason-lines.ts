import type { ThreadReason } from '../../ledger/store/reads/ledger-reads.ts'
import { brief } from '../reading/printable.ts'
import { shortKey } from '../tables/short-key.ts'

const MOST = 6
const LONGEST = 60
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' })

/** Why two records are taken for one thing: what speaks for it and against it, the weightiest first. */
export function reasonWords({ a, b, score, reasons }: ThreadReason): string {
  const told = reasons
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .slice(0, MOST)
    .map(({ feature, detail, weight }) => {
      const what = brief(detail === '' ? feature : `${feature} ${detail}`, LONGEST)
      return `${what} ${weightWords(weight)}`
    })
  return `${shortKey(a)} and ${shortKey(b)}, ${weightWords(score)}: ${told.join(', ')}`
}

function weightWords(weight: number): string {
  return DIGITS.format(weight).replace('-', '−')
}
