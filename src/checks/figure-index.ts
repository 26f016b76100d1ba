import { calendarDay } from '../core/day.ts'
import { isFlow } from '../core/indicator.ts'
import { daysOf } from '../core/period.ts'
import type { FigureClaim } from './figure-claim.ts'
import { daysKey, type PeriodShape } from './period-shape.ts'
import { inTime } from './series.ts'

/** How many different amounts of one series and period are looked at: a thousand would be no series. */
const MOST = 16

/**
 * Figures by what they are compared in, so that each is set against few others however many there are.
 * Only flows between named parties in a told period are compared across documents: lengths, counts,
 * shares and prices of one name are often of two things.
 */
export class FigureIndex {
  /** All figures, in order of time. */
  readonly all: readonly FigureClaim[]
  /** Flows with an amount, by series and period. */
  readonly points: ReadonlyMap<string, readonly FigureClaim[]>
  /** Flows of one document with the same parties, period, unit and coverage. */
  readonly families: ReadonlyMap<string, readonly FigureClaim[]>
  private readonly amounts = new Map<string, readonly FigureClaim[]>()
  private owns: Map<string, FigureClaim> | null = null

  constructor(figures: readonly FigureClaim[]) {
    this.all = [...figures].sort(inTime)
    const flows = this.all.filter(isReportedFlow)
    this.points = grouped(
      flows.filter((each) => each.interval !== null && !isUnfinished(each)),
      (each) => pointKey(each.series, each.period as PeriodShape),
    )
    this.families = grouped(flows, familyKey)
  }

  /** The different amounts that were stated of a series in a period: the first statement of each, at most 16. */
  at(series: string, period: PeriodShape): readonly FigureClaim[] {
    const key = pointKey(series, period)
    const known = this.amounts.get(key)
    if (known) return known
    const values = new Map<string, FigureClaim>()
    for (const each of this.points.get(key) ?? []) {
      if (values.size === MOST) break
      if (!values.has(amountKey(each))) values.set(amountKey(each), each)
    }
    const found = [...values.values()]
    this.amounts.set(key, found)
    return found
  }

  /** Other amounts of the same series that the same words tell. */
  beside(claim: FigureClaim): readonly FigureClaim[] {
    const [evidence] = claim.figure.evidence
    const family = this.families.get(familyKey(claim)) ?? []
    return family.filter(
      (each) =>
        each !== claim &&
        each.series === claim.series &&
        each.interval !== null &&
        each.figure.evidence.some(({ start }) => start === evidence?.start),
    )
  }

  /** The first statement of the same in one document. */
  own(series: string, period: PeriodShape, document: string): FigureClaim | undefined {
    if (!this.owns) {
      this.owns = new Map()
      for (const [key, claims] of this.points) {
        for (const each of claims) {
          const own = `${key}|${each.claim.document.key}`
          if (!this.owns.has(own)) this.owns.set(own, each)
        }
      }
    }
    return this.owns.get(`${pointKey(series, period)}|${document}`)
  }
}

/** True for a reported flow between named parties in a period that is told. */
export function isReportedFlow({ figure, period, parties }: FigureClaim): boolean {
  return (
    isFlow(figure.indicator) && figure.status === 'reported' && period !== null && parties !== ''
  )
}

/** True where the document came out before the period was over: what it says of it is not yet all. */
export function isUnfinished({ claim, period }: FigureClaim): boolean {
  const { published } = claim.document
  if (published === null || period === null) return false
  const today = daysOf(published).last
  return today !== null && today < (splitYearEnd(claim.record.period) ?? period.last)
}

/** "2021-22" is a year of its own as often as two of them: half of it into the second one, most such years are over. */
function splitYearEnd(edtf: string | null): number | null {
  const [, first, second] = /^(\d{4})\/(\d{4})$/.exec(edtf ?? '') ?? []
  if (second === undefined || Number(second) !== Number(first) + 1) return null
  return daysOf(`${second}-06`).last
}

/**
 * True where two statements are made by two: in two documents, or by two named speakers of one. What a document says
 * itself beside the words of a speaker is taken to be of something else.
 */
export function areTwoVoices(a: FigureClaim, b: FigureClaim): boolean {
  if (a.claim.document.key !== b.claim.document.key) return true
  const [x, y] = [a.figure.speaker, b.figure.speaker]
  return x !== null && y !== null && x !== y
}

/** The lists of things by a key, in their order. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

/** The amount of a figure as a key. */
export function amountKey({ figure }: FigureClaim): string {
  return `${figure.value} ${figure.high} ${figure.bound}`
}

/** The calendar year of a day. */
export function calendarYearOf(day: number): number {
  return calendarDay(day).year
}

function pointKey(series: string, period: PeriodShape): string {
  return `${series}@${daysKey(period)}`
}

function familyKey({ claim, figure, period, coverage, subject }: FigureClaim): string {
  const pair = [...figure.parties].sort().join('>')
  const days = daysKey(period as PeriodShape)
  return [claim.document.key, pair, days, coverage ?? '', subject].join('|')
}
