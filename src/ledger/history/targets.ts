import { daysOf } from '../../core/period.ts'
import type { FigureRecord } from '../../records/record.ts'
import type { Statement } from './statement.ts'
import type { Reached } from './story.ts'

/** What a figure does to the targets told before it. */
export type TargetFound =
  | { readonly sort: 'target'; readonly due: string | null; readonly anew: boolean }
  | { readonly sort: 'reached'; readonly period: string | null; readonly reached: Reached }
  | { readonly sort: 'none' }

interface Target {
  readonly statement: Statement
  readonly figure: FigureRecord
}

const NONE: TargetFound = { sort: 'none' }

/** A reader of the figures of a thread, in order of time: which tell a target, which reach one. */
export function targetReader(): (statement: Statement, figure: FigureRecord) => TargetFound {
  const told: Target[] = []
  let reached: number | null = null
  return (statement, figure) => {
    if (figure.status === 'target') {
      told.push({ statement, figure })
      const anew = reached !== null && figure.value !== null && !reaches(reached, figure)
      if (anew) reached = null
      return { sort: 'target', due: figure.period, anew }
    }
    if (figure.status !== 'reported' || figure.value === null) return NONE
    const target = told.findLast((each) => isComparable(each.figure, figure))
    if (!target || !isReachedBy(target, statement, figure)) return NONE
    reached = figure.value
    const { value, period } = figure
    const keys = { target: target.statement.of.key, record: statement.of.key }
    return { sort: 'reached', period, reached: { ...keys, value, period, inferred: true } }
  }
}

/** Of one indicator, direction, subject and unit. */
function isComparable(aim: FigureRecord, figure: FigureRecord): boolean {
  return (
    aim.indicator === figure.indicator &&
    aim.unit === figure.unit &&
    partiesOf(aim) === partiesOf(figure) &&
    !differ(aim.subject, figure.subject)
  )
}

/** What was measured before the target was set did not reach it, nor does "almost". */
function isReachedBy(target: Target, statement: Statement, figure: FigureRecord): boolean {
  const { value, bound, period } = figure
  if (value === null || bound === '<' || bound === '<=') return false
  const until = period === null ? statement.day : daysOf(period).last
  return (until ?? statement.day) >= target.statement.day && reaches(value, target.figure)
}

/** A length of time is to come down to its target, everything else up. */
function reaches(value: number, { value: aim, indicator }: FigureRecord): boolean {
  if (aim === null || indicator === 'price') return false
  return indicator === 'duration' ? value <= aim : value >= aim
}

/** Exports and imports have a direction; elsewhere the order of parties says nothing. */
function partiesOf({ indicator, parties }: FigureRecord): string {
  const directed = indicator === 'exports' || indicator === 'imports'
  return (directed ? parties : parties.toSorted()).join(' ')
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() !== b.toLowerCase()
}
