import type { TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'

/** "May or June", "today or tomorrow": two times that touch are one run, of which either is meant. */
function either(p: Parts): TimeExpression | undefined {
  const [first, last] = [p.value<TimeExpression>('a'), p.value<TimeExpression>('b')]
  return first && last && touch(first, last) ? { kind: 'range', first, last } : undefined
}

function touch(first: TimeExpression, last: TimeExpression): boolean {
  if (first.kind === 'shifted' && last.kind === 'shifted')
    return first.unit === last.unit && first.base === last.base && last.offset - first.offset === 1
  if (first.kind === 'part' && last.kind === 'part') return touch(first.of, last.of)
  if (first.kind !== 'date' || last.kind !== 'date') return false
  if (first.day !== undefined || last.day !== undefined || first.season !== undefined) return false
  if (first.weekday !== undefined || last.weekday !== undefined)
    return isNext(first.weekday, last.weekday, 7)
  if (first.month !== undefined || last.month !== undefined)
    return isNext(first.month, last.month, 12)
  return first.year !== undefined && last.year !== undefined && last.year === first.year + 1
}

/** The number behind another, in a circle of so many. */
const isNext = (first: number | undefined, last: number | undefined, all: number): boolean =>
  first !== undefined && last !== undefined && last === (first % all) + 1

/** "May 5 or 6". */
function eitherDay(p: Parts): TimeExpression | undefined {
  const [month, year] = [p.value<number>('month'), p.value<number>('year')]
  const [a, b] = [p.value<number>('a') as number, p.value<number>('b') as number]
  if (b !== a + 1) return undefined
  return {
    kind: 'range',
    first: dateParts({ year, month, day: a }),
    last: dateParts({ year, month, day: b }),
  }
}

/** Two times of which one is meant. */
export const alternativeRules: readonly Rule[] = [
  rule('time', '<month> <day> or <day>', 'month:<month|short-month> a:<day> or b:<day>', eitherDay),
  rule(
    'time',
    '<day> or <day> <month>',
    'a:<day> or b:<day> (of)? month:<month|short-month>',
    eitherDay,
  ),
  rule('time', '<time> or <time>', 'a:<time> or (in|on|the)? b:<time>', either),
]
