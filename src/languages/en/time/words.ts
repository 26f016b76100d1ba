import type { TimeUnit } from '../../../core/time-expression.ts'
import type { WordList } from '../../pack.ts'

/** A word for a unit, and whether it is a plural. */
export interface UnitWord {
  readonly unit: TimeUnit
  readonly plural: boolean
}

const unit = (name: TimeUnit, singular: string, plural: string): [string, UnitWord][] => [
  ...singular.split(' ').map((word): [string, UnitWord] => [word, { unit: name, plural: false }]),
  ...plural.split(' ').map((word): [string, UnitWord] => [word, { unit: name, plural: true }]),
]

const numbered = (lines: string): [string, number][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line, i) =>
      line
        .trim()
        .split(/, */)
        .filter(Boolean)
        .map((word): [string, number] => [word, i + 1]),
    )

const all = <Value>(value: Value, words: string): [string, Value][] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .map((word) => [word, value])

const MONTHS = numbered(`
  January, Jan.
  February, Feb.
  March, Mar.
  April, Apr.
  May
  June, Jun.
  July, Jul.
  August, Aug.
  September, Sept., Sep.
  October, Oct.
  November, Nov.
  December, Dec.`)

/** Abbreviations without their dot, and months in small letters: these need a day or year beside. */
const SHORT_MONTHS = numbered(`
  Jan
  Feb
  Mar
  Apr
  -
  Jun
  Jul
  Aug
  Sept, Sep
  Oct
  Nov
  Dec`).filter(([word]) => word !== '-')

const WEEKDAYS = numbered(`
  Monday, Mon.
  Tuesday, Tue., Tues.
  Wednesday, Wed.
  Thursday, Thu., Thur., Thurs.
  Friday, Fri.
  Saturday, Sat.
  Sunday, Sun.`)

const SEASONS = numbered(`
  spring, springtime
  summer, summertime
  fall, autumn
  winter, wintertime`)

const UNITS: [string, UnitWord][] = [
  ...unit('second', 'second', 'seconds secs'),
  ...unit('minute', 'minute', 'minutes mins'),
  ...unit('hour', 'hour', 'hours hrs'),
  ...unit('day', 'day', 'days'),
  ...unit('weekend', 'weekend', 'weekends'),
  ...unit('week', 'week', 'weeks'),
  ...unit('month', 'month', 'months'),
  ...unit('quarter', 'quarter', 'quarters'),
  ...unit('year', 'year', 'years yrs'),
  ...unit('decade', 'decade', 'decades'),
  ...unit('century', 'century', 'centuries'),
]

/** Solar Hijri months whose names mean nothing else in English, with their spellings. */
const SOLAR_MONTHS: [string, number][] = [
  ['Farvardin', 1],
  ['Ordibehesht', 2],
  ['Ardibehesht', 2],
  ['Khordad', 3],
  ['Khurdad', 3],
  ['Mordad', 5],
  ['Murdad', 5],
  ['Amordad', 5],
  ['Shahrivar', 6],
  ['Esfand', 12],
  ['Isfand', 12],
]

/** Solar Hijri months that are also names of people or things: these need a hint beside. */
const SOLAR_NAMES: [string, number][] = [
  ['Tir', 4],
  ['Mehr', 7],
  ['Aban', 8],
  ['Azar', 9],
  ['Dey', 10],
  ['Bahman', 11],
]

/** The nineties and their like, by their first year within the century. */
const DECADES: [string, number][] = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]

/** "FY2019", "FY19": written as one word. */
function fiscalYears(): [string, number][] {
  const years = Array.from({ length: 91 }, (_, i) => 1950 + i)
  return years.flatMap((year) => [
    [`FY${year}`, year],
    ...(year >= 1980 && year < 2040 ? ([[`FY${String(year).slice(2)}`, year]] as const) : []),
  ]) as [string, number][]
}

/** Acts that put something ahead, and are done on the day that stands before them. */
const VOWS =
  'agreed to, decided to, vowed to, promised to, pledged to, undertook to, resolved to, offered to, threatened to'

/** Words and phrases of times, for the lexicon. */
export const timeWords: WordList[] = [
  { class: 'year', words: fiscalYears(), cased: true },
  { class: 'month', words: MONTHS, cased: true },
  { class: 'short-month', words: SHORT_MONTHS, cased: true },
  { class: 'weekday', words: WEEKDAYS, cased: true },
  {
    class: 'weekdays',
    words: WEEKDAYS.filter(([w]) => !w.endsWith('.')).map(([w, n]) => [`${w}s`, n]),
    cased: true,
  },
  { class: 'season', words: SEASONS },
  { class: 'time-unit', words: UNITS },
  { class: 'solar-month', words: SOLAR_MONTHS, cased: true },
  { class: 'solar-name', words: SOLAR_NAMES, cased: true },
  {
    class: 'solar',
    words: all(
      true,
      `Iranian, Persian, Iranian calendar, Persian calendar, Iranian solar, Solar Hijri, Iranian Solar Hijri,
      Solar Hejri, Solar Hegira, Hijri Shamsi, Hijri Solar, Shamsi, Jalali, Iran's, Iranian Hijri`,
    ),
    cased: true,
  },
  {
    class: 'solar',
    words: [
      ['solar hijri', true],
      ['solar', true],
    ],
  },
  { class: 'decade-name', words: DECADES },
  {
    class: 'holiday',
    words: [
      ['Christmas', { month: 12, day: 25 }],
      ['Christmas Eve', { month: 12, day: 24 }],
      ["New Year's Day", { month: 1, day: 1 }],
      ["New Year's Eve", { month: 12, day: 31 }],
      ['Thanksgiving', { month: 11, weekday: 4, nth: 4 }],
      ['Labor Day', { month: 9, weekday: 1, nth: 1 }],
      ['Memorial Day', { month: 5, weekday: 1, nth: -1 }],
    ],
    cased: true,
  },
  {
    class: 'day-part',
    words: all(
      true,
      'morning, afternoon, evening, night, noon, midnight, midday, dawn, dusk, nightfall',
    ),
  },
  {
    class: 'every',
    words: [
      ...all('P1D', 'daily, nightly, day after day'),
      ...all('P1W', 'weekly'),
      ...all('P2W', 'biweekly, fortnightly'),
      ...all('P1M', 'monthly'),
      ...all('P3M', 'quarterly'),
      ...all('P6M', 'half-yearly, semi-annually, semi-annual, biannual, biannually'),
      ...all('P1Y', 'annually, annual, yearly, per annum'),
      ...all('P2Y', 'biennial, biennially'),
      ...all('PT1H', 'hourly'),
    ],
  },
  {
    class: 'vague',
    words: [
      ...all(
        'future',
        'the near future, the foreseeable future, the not too distant future, the future',
      ),
    ],
  },
  { class: 'time-some', words: all(null, 'few, several, many, some') },
  { class: 'open-bracket', words: all(true, '(, [') },
  { class: 'close-bracket', words: all(true, '), ]') },
  {
    class: 'time-aim',
    words: all(
      true,
      `agree, agrees, agreed, decide, decides, decided, pledge, pledges, pledged, vow, vows, vowed, promise, promises, promised, offer, offers, offered,
      propose, proposes, proposed, undertook, undertaken, resolved, instructed, ordered, tasked, asked, urged, invited, requested, wanted, committed, voted, approved`,
    ),
  },
  {
    class: 'time-after',
    words: all(
      true,
      'following a, following the, following his, following her, following their, following talks',
    ),
  },
  { class: 'time-clause', words: all(true, 'that') },
  {
    class: 'time-behind',
    words: all(
      true,
      'follows, comes after, comes following, caps, crowns, succeeds, comes weeks after, comes days after, comes months after, comes a week after, comes a month after, comes a day after, comes in the wake of, comes on the heels of',
    ),
  },
  {
    class: 'time-way',
    words: all(
      true,
      'reach, reaches, cover, covers, cross, crosses, travel, travels, traverse, traverses, take, takes, carry, carries, transport, transports',
    ),
  },
  {
    class: 'time-moved',
    words: all(
      true,
      'postpone, postpones, postponed, put off, puts off, put back, puts back, push back, pushes back, pushed back, delay, delays, delayed, defer, defers, deferred, reschedule, rescheduled, set back, brought forward',
    ),
  },
  {
    class: 'time-deictic',
    words: all(true, 'this, next, last, coming, upcoming, current, today, tomorrow, now, ago'),
  },
  { class: 'time-vow', words: all(true, VOWS) },
  {
    class: 'time-ahead',
    words: all(
      true,
      `plan to, plan for, plan a, plan the, plan is, plan calls, plan envisages, plan foresees, plans, planned, planning, scheduled, slated, expected, due, set to, set for, intend, intends, intended,
      upcoming, forthcoming, to be held, poised, hope, hopes, hoping, hoped, ${VOWS}, wants to, deadline, aims to, aimed to, going to, is to, are to, was to, were to, postponed to, postponed until,
      for delivery, for shipment, for loading, for completion, for arrival, invitation to, intention to, readiness to, permission to, promise to, pledge to, delayed until, put off to, put off till, put back to, rescheduled for, rescheduled to, extended to, extended until, adjourned until, put off until`,
    ),
  },
]
