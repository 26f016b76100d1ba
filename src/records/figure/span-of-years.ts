import { fiscalYear } from '../../core/fiscal-year.ts'
import type { FigureStatus } from '../../core/indicator.ts'
import { holding, within } from '../range.ts'
import type { Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

const TWO_YEARS = /^(\d{4})\/(\d{4})$/
const YEARS = /^P(\d+)Y$/

export const isDay = (edtf: string | null): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? '')

/** "In 2015-16": the fiscal year of the first of the parties that has one of its own. */
export function asFiscalYear(
  { reading, sentence }: Scene,
  period: string | null,
  parties: readonly string[],
): string | null {
  const years = TWO_YEARS.exec(period ?? '')
  if (!years || Number(years[2]) !== Number(years[1]) + 1) return period
  const written = within(reading.times, { from: 0, to: sentence.to }).some(
    ({ period: told, to }) => told === period && isShort(reading.tokens[to - 1]?.text),
  )
  if (!written) return period
  for (const code of parties) {
    const found = fiscalYear(Number(years[1]), code)
    if (found) return found
  }
  return period
}

const isShort = (number: string | undefined): boolean => /^\d{2}$/.test(number ?? '')

/** "Over five years": that many from the day of publication on, or up to it of what has been done. */
export function overYears(scene: Scene, value: Measured, status: FigureStatus): string | null {
  const { reading, frames, sentence, verb } = scene
  const today = Number(reading.document.published?.slice(0, 4) ?? Number.NaN)
  const past = status === 'reported'
  if (Number.isNaN(today) || status === 'possible' || (past && !verb?.perfect)) return null
  const clause = holding(sentence.clauses, value.from) ?? sentence
  for (const time of within(reading.times, { from: endOf(value), to: clause.to })) {
    const years = Number(YEARS.exec(time.duration ?? '')?.[1] ?? 0)
    if (years < 2 || time.period !== null) continue
    let at = time.from - 1
    while (at > value.from && STEPS.has(reading.words[at]?.tag ?? '') && !isSpan(at)) at--
    if (isSpan(at)) return past ? `${today - years}/${today}` : `${today}/${today + years}`
  }
  return null

  function isSpan(at: number): boolean {
    return frames.spans.has(reading.tokens[at]?.lower ?? '')
  }
}

/** "The next four to" before "five years". */
const STEPS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADP', 'ADV'])

/** "Rose from 61 to 183 since 2008": the first was in that year, the second is of today. */
export function ofMove(
  { reading, sentence }: Scene,
  { from, to, change }: Measured,
): string | null {
  const { published } = reading.document
  if (!published || (change?.role !== 'from' && change?.role !== 'to')) return null
  const since = within(reading.times, { from: to, to: sentence.to }).find(
    (t) => t.relation === 'since',
  )
  if (!since?.edtf || since.from - to > NEAR) return null
  const start = change.role === 'from'
  const base = within(reading.quantities, { from: sentence.from, to: from }).at(-1)
  if (!start && base?.change?.role !== 'from') return null
  return start ? since.edtf : published.slice(0, since.edtf.length)
}

/** So far behind the first of the two values "since" may stand. */
const NEAR = 6
