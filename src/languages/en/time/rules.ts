import type { DateParts, TimeExpression } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import type { Layers } from '../../pack.ts'
import { ageRules } from './ages.ts'
import { alternativeRules } from './alternatives.ts'
import { lengthAtoms, lengthSums, numberAtoms } from './atoms.ts'
import { attributeRules, comparisonLeads, comparisonRules, relationRules } from './comparisons.ts'
import { dateRules, weekdayRules } from './dates.ts'
import { definitionRules } from './definitions.ts'
import { lengthRules } from './lengths.ts'
import { endingRules, longRangeRules, rangeRules } from './ranges.ts'
import { relativeRules } from './relative.ts'
import { solarRules, solarWholes } from './solar-hijri.ts'
import { runAtoms, stretchRules, theUnit, thisOne, withinRules } from './spans.ts'

const TAKES_ARTICLE = new Set([
  'shifted',
  'recent',
  'part',
  'within',
  'run',
  'same',
  'defined',
  'age',
  'around',
  'distant',
  'ending',
])

/** "the 15th of May", "the year 2021", "the month of Mehr", but "the" is not of "the 2015 deal". */
function ownsArticle({ match }: Parts, time: DateParts): boolean {
  if (time.season !== undefined || time.nth !== undefined || time.calendar === 'solar-hijri')
    return true
  const [first, second] = [match.chart.tokens[match.from + 1], match.chart.tokens[match.from + 2]]
  return (
    /^(?:year|fiscal|financial|calendar)$/.test(first?.lower ?? '') ||
    /^(?:st|nd|rd|th|of)$/.test(second?.lower ?? '')
  )
}

/** "the past 11 months": the article belongs to the time, except before a date ("the 2015 deal"). */
function withArticle(p: Parts): TimeExpression | undefined {
  const time = p.value<TimeExpression>('time')
  if (time?.kind === 'date') return ownsArticle(p, time) ? time : undefined
  if (time?.kind === 'range' && time.first.kind === 'date')
    return time.first.calendar === 'solar-hijri' ? time : undefined
  return time && TAKES_ARTICLE.has(time.kind) ? time : undefined
}

/**
 * Rules that make `time` (a {@link TimeExpression}), and `time-relation` and `time-comparison` for
 * the words before one. Layers go from numbers to dates, to times within and between dates.
 */
export const timeRules: Layers = [
  numberAtoms,
  [...lengthAtoms, ...runAtoms],
  [
    ...lengthSums,
    ...dateRules,
    ...relativeRules,
    ...ageRules,
    ...solarRules,
    ...solarWholes,
    theUnit,
    thisOne,
    ...lengthRules,
  ],
  [...weekdayRules, ...rangeRules],
  [...withinRules, ...stretchRules],
  [...longRangeRules, ...alternativeRules, ...endingRules, ...comparisonRules],
  definitionRules,
  [
    rule('time', 'the <time>', 'the time:<time>', withArticle),
    ...relationRules,
    ...comparisonLeads,
  ],
  attributeRules,
]
