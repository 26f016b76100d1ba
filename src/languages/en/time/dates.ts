import { isDay } from '../../../core/day.ts'
import type { DateParts, TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { behind, beside, nearestCentury } from './atoms.ts'
import { isStandingYear } from './years.ts'

/** The date that a match names by its parts; undefined where no calendar has it: "April 31". */
function named(p: Parts): DateParts | undefined {
  const [year, month, day] = [
    p.value<number>('year'),
    p.value<number>('month'),
    p.value<number>('day'),
  ]
  if (month !== undefined && day !== undefined && !isDay({ year: year ?? 2000, month, day }))
    return undefined
  return dateParts({ year, month, day })
}

/** A day without a year is none where the number counts what follows: "in May 20 tons". */
function namedDay(p: Parts): DateParts | undefined {
  const next = behind(p)
  if (next?.lower === '%' || next?.lower === 'percent' || next?.lower === 'million')
    return undefined
  if (next?.lower === ':' && next.glued && /^\d/.test(beside(p, 2))) return undefined
  return named(p)
}

function numeric(year: number, month: number, day: number): DateParts | undefined {
  if (!isDay({ year, month, day }) || year < 1000 || year >= 2200) return undefined
  return dateParts({ year, month, day })
}

function iso(p: Parts): DateParts | undefined {
  const [year, month, day] = ['y', 'm', 'd'].map((name) => p.words(name) ?? '') as [
    string,
    string,
    string,
  ]
  if (year.length !== 4 || month.length > 2 || day.length > 2) return undefined
  return numeric(Number(year), Number(month), Number(day))
}

/** "07.04.2021" is one token of digits: the day stands first wherever dots are written. */
function dotted(p: Parts): DateParts | undefined {
  const text = p.match.chart.tokens[p.match.from]?.text ?? ''
  if (text.length < 8 || text.length > 10) return undefined
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (parts) return numeric(Number(parts[3]), Number(parts[2]), Number(parts[1]))
  const turned = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(text)
  return turned ? numeric(Number(turned[1]), Number(turned[2]), Number(turned[3])) : undefined
}

/** "13/04/2021" is a day; of "03/04/2021" only the year is sure. */
function slashed(p: Parts): DateParts | undefined {
  const [a, b, year] = [Number(p.words('a')), Number(p.words('b')), Number(p.words('y'))]
  if ((p.words('y') ?? '').length !== 4) return undefined
  if (a > 12) return numeric(year, b, a)
  if (b > 12 || a === b) return numeric(year, a, b)
  return numeric(year, a, b) && dateParts({ year })
}

const LEADS = new Set(
  `in since until till by of from to last this next early late mid - during for before after through between and
  past back around about or – per , ( current earlier ending ended`.split(/\s+/),
)

/** A month alone; "May", "March", "April" are also a verb, a noun and a person's name. */
function bareMonth(p: Parts): DateParts | undefined {
  const next = behind(p)
  const led = LEADS.has(beside(p, -1)) || isOfParty(p)
  const word = p.words('month') ?? ''
  if (next?.capital && next.shape === 'word' && !led) return undefined
  if ((word === 'may' || word === 'march' || word === 'august') && !led && beside(p, 1) !== "'s")
    return undefined
  const year = sharedYear(p)
  return year === undefined ? named(p) : dateParts({ month: p.value<number>('month'), year })
}

/** "The December EU summit": behind the article a state or bloc follows, which begins what is named. */
function isOfParty(p: Parts): boolean {
  const { chart, to } = p.match
  return beside(p, -1) === 'the' && PARTY.some((kind) => chart.has(to, kind))
}

const PARTY = ['state', 'state-adjective', 'bloc']

/** "the second Monday of May", "the last Friday of June 2021". */
function nthWeekday(p: Parts): DateParts | undefined {
  const nth = p.value<number>('n') ?? -1
  const [weekday, month, year] = [
    p.value<number>('weekday'),
    p.value<number>('month'),
    p.value<number>('year'),
  ]
  return nth < 6 ? dateParts({ year, month, weekday, nth }) : undefined
}

/** Holidays with a date of their own: "last Thanksgiving" is the latest one. */
function holiday(p: Parts): DateParts | undefined {
  const which = NAMED[p.match.chart.tokens[p.match.from]?.lower ?? '']
  const day = p.value<DateParts>('day')
  return day && dateParts({ ...day, year: p.value<number>('year'), which })
}

const NAMED: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 }

const weekday = (p: Parts): DateParts => dateParts({ weekday: p.value<number>('weekday') })

/** A weekday that stands beside a written day adds nothing to it. */
function writtenDay(p: Parts): DateParts | undefined {
  const date = p.value<TimeExpression>('date')
  return date?.kind === 'date' && date.day !== undefined ? date : undefined
}

const SOLAR_HINT = /^(?:iranian|persian|solar|shamsi|hijri|sh)$/

function bareYear(p: Parts): DateParts | undefined {
  const year = p.value<number>('year') as number
  const { tokens } = p.match.chart
  const isFiscal = tokens[p.match.from]?.text.startsWith('FY') === true
  if (SOLAR_HINT.test(beside(p, -1))) return undefined
  return isFiscal || isStandingYear(tokens, p.match.from) ? dateParts({ year }) : undefined
}

const ABOUT = 'about|around|circa|approximately|roughly'

/** "In January and February 2025", "May, June and July 2019": months before the last have its year. */
function sharedYear(p: Parts): number | undefined {
  const { chart, to } = p.match
  for (let at = to; at < to + 8; at += 2) {
    if (!JOINS.has(chart.tokens[at]?.lower ?? '')) return undefined
    if (chart.tokens[at + 1]?.lower === 'and') at++
    if (!chart.find<number>(at + 1, 'month')) return undefined
    const text = chart.tokens[at + 2]?.text ?? ''
    if (/^(?:19|20)\d\d$/.test(text)) return Number(text)
  }
  return undefined
}

const JOINS = new Set(['and', 'or', ','])

/** Days, months and years in the layouts of English, all parts written or the year left out. */
export const dateRules = [
  rule(
    'time',
    '<month> <day>, <year>',
    'month:<month|short-month> day:<day> ,? year:<year>',
    named,
  ),
  rule('time', '<month> <day>', 'month:<month|short-month> day:<day>', namedDay),
  rule(
    'time',
    '<day> <month> <year>',
    'day:<day> (of | -)? month:<month|short-month> (, | -)? year:<year>',
    named,
  ),
  rule('time', '<day> <month>', 'day:<day> of? month:<month|short-month>', namedDay),
  rule('time', '<day> day of <month>', 'day:<ordinal> (day)? of month:<month>', namedDay),
  rule(
    'time',
    '<ordinal> <weekday> of <month>',
    'n:<ordinal> weekday:<weekday> (of|in) month:<month> year:<year>?',
    nthWeekday,
  ),
  rule(
    'time',
    'last <weekday> of <month>',
    'last weekday:<weekday> (of|in) month:<month> year:<year>?',
    nthWeekday,
  ),
  rule('time', '<month> <year>', 'month:<month|short-month> (, | of | -)? year:<year>', named),
  rule('time', '<month>', 'month:<month>', bareMonth),
  rule('time', '<year>-<month>-<day>', 'y:# ~- m:~# ~- d:~#', iso),
  rule('time', '<year>/<month>/<day>', 'y:# ~/ m:~# ~/ d:~#', iso),
  rule('time', '<day>.<month>.<year>', '#', dotted),
  rule('time', '<day>/<month>/<year>', 'a:# ~/ b:~# ~/ y:~#', slashed),
  rule(
    'time',
    '<holiday>',
    '(last | this | next)? day:<holiday> (day | eve)? year:<year>?',
    holiday,
  ),
  rule('time', '<weekday>', 'weekday:<weekday>', weekday),
  rule('time', '<weekday> <part of day>', 'weekday:<weekday> <day-part>', weekday),
  rule('time', 'the year <year>', '(calendar)? year of? year:<year>', named),
  rule('time', 'calendar <year>', 'calendar year:<year>', named),
  rule('time', 'fiscal <year>', '(fiscal|financial|fy) year? year:<year>', named),
  rule('time', '<year>', 'year:<year>', bareYear),
  rule('time', "'<year>", "' year:#", (p) => {
    const year = p.words('year') ?? ''
    if (year.length !== 2 || !/^(?:in|of|since|by|until|from|to)$/.test(beside(p, -1)))
      return undefined
    return dateParts({ year: nearestCentury(Number(year)) })
  }),
  rule('time', 'about <year>', `${ABOUT} year:<year>`, (p) => {
    const year = p.value<number>('year') as number
    const lead = LEADS.has(beside(p, -1)) || beside(p, -1) === '('
    return lead && year >= 1800 && year % 1000 !== 0 ? dateParts({ year, about: true }) : undefined
  }),
]

/** A weekday beside a day: "Thursday, April 6", "April 6 (Thursday)". */
export const weekdayRules = [
  rule(
    'time',
    '<weekday>, <date>',
    'weekday:<weekday> <day-part>? ,? (the)? date:<time>',
    writtenDay,
  ),
  rule('time', '<date>, <weekday>', 'date:<time> ,? <weekday>', writtenDay),
  // "Last November 4, 2022", "next February 23".
  rule('time', 'next <date>', 'last|next|past|coming date:<time>', writtenDay),
  rule(
    'time',
    '<date> (<weekday>)',
    'date:<time> <open-bracket> <weekday> <close-bracket>',
    writtenDay,
  ),
]
