import type { TimeExpression } from '../../core/time-expression.ts'
import type { Parts } from '../../grammar/rule.ts'
import { rule } from '../../grammar/rule.ts'
import type { Layers } from '../pack.ts'
import { lengthAtoms, lengthSums, numberAtoms } from './time-atoms.ts'
import { comparisonLeads, comparisonRules, relationRules } from './time-comparisons.ts'
import { dateRules, weekdayRules } from './time-dates.ts'
import { lengthRules } from './time-lengths.ts'
import { longRangeRules, rangeRules } from './time-ranges.ts'
import { relativeRules } from './time-relative.ts'
import { definitionRules, solarRules, solarWholes } from './time-solar-hijri.ts'
import { ageRules, runAtoms, stretchRules, theUnit, withinRules } from './time-spans.ts'

const TAKES_ARTICLE = new Set(['shifted', 'recent', 'part', 'within', 'run', 'same', 'defined', 'age', 'around', 'distant'])

/** "the past 11 months": the article belongs to the time, except before a date ("the 2015 deal"). */
function withArticle(p: Parts): TimeExpression | undefined {
  const time = p.value<TimeExpression>('time')
  return time && TAKES_ARTICLE.has(time.kind) ? time : undefined
}

/**
 * Rules that make `time` (a {@link TimeExpression}), and `time-relation` and `time-comparison` for
 * the words before one. Layers go from numbers to dates, to times within and between dates.
 */
export const timeRules: Layers = [
  numberAtoms,
  [...lengthAtoms, ...runAtoms],
  [...lengthSums, ...dateRules, ...relativeRules, ...ageRules, ...solarRules, ...solarWholes, theUnit, ...lengthRules],
  [...weekdayRules, ...rangeRules],
  [...withinRules, ...stretchRules],
  [...longRangeRules, ...comparisonRules],
  definitionRules,
  [rule('time', 'the <time>', 'the time:<time>', withArticle), ...relationRules, ...comparisonLeads]
]
