import { describe, expect, test } from 'vitest'
import { dates, datesFrom, timesIn } from '../../test/support/times.ts'

describe('counted from the day of publication', () => {
  dates({ edtf: '2021-04-08', written: false }, 'The ship left [today].')
  dates('2021-04-07', 'The ship left [yesterday].', 'The ship left [last night].')
  dates('2021-04-09', 'The ship leaves [tomorrow].')
  dates('2021-04-06', 'The ship left [the day before yesterday].')
  dates('2020', 'Trade grew [last year].')
  dates('2021', 'Trade grew [this year].', 'Trade grew earlier [this year].')
  dates('2021', 'Trade grew in [the current year].')
  dates('2022', 'Trade will grow [next year].', 'It will grow in [the coming year].')
  dates('2021-03', 'Trade grew [last month].', 'Trade grew in [late March].')
  dates('2021-05', 'Trade will grow [next month].')
  dates('2021-03-29/2021-04-04', 'The sides met [last week].')
  dates('2021-04-05/2021-04-11', 'The sides met [this week].')
  dates('2021-04-12/2021-04-18', 'The sides will meet [next week].')
  dates('2021-01/2021-03', 'Output rose in [the previous quarter].')
  dates('2019', 'The sides met [two years ago].', 'It ended [2 years ago].')
  dates('2011', 'The sides met [a decade ago].', 'The sides met [ten years ago].')
  dates('2011~', 'The sides met [about ten years ago].')
  dates('2021-02', 'The sides met [two months ago].')
  dates('2021-04-05', 'The sides met [three days ago].')
  dates('2021-04-22', 'The sides will meet in [two weeks].', 'They meet [two weeks from now].')
  dates('2021-04-22', 'The sides will meet in [a fortnight].')
  dates('2021-03-22/2021-03-28', 'The sides met [a fortnight ago].')
  dates('2021-03-11/2021-04-07', 'Trade grew in [the last two fortnights].')
  dates('2021-04-05', 'The sides met on [the 5th of this month].')
  dates('2021-03-15', 'The sides met on [the fifteenth of last month].')
  dates('../2021-06', 'The sides will meet within [two months].')
  dates('2021-12', 'It will open at [the end of this year].')
  dates('../2021', 'It will open before [the year is out].')
  dates('2022', 'It will open [early next year].')
  dates('2021-01/2021-05', 'Trade grew in [January-May this year].')
  dates('2022-04', 'It will open in [April next year].', 'It will open in [April of next year].')
  dates('2020-09', 'It opened in [September last year].')
  dates('2021-01/2021-06', 'It grew in [the first half of this year].')
})

describe('a name that needs the nearest day', () => {
  dates('2021-04-05', 'The ministers met on [Monday].', 'The ministers [Monday] signed a pact.')
  dates('2021-04-05', 'The ministers on [Monday] vowed to sign a pact.')
  dates('2021-04-12', 'The ministers vowed to sign a pact on [Monday].')
  dates('2022-02', 'The ministers decided that in [February] they would meet.')
  dates('2021-04-08', 'The ministers met on [Thursday].')
  dates('2021-04-02', 'The ministers met on [Friday morning].')
  dates('2021-04-09', 'The ministers will meet on [Friday].', 'They are to meet on [Friday].')
  dates('2021-04-09', 'The talks are scheduled for [Friday].')
  dates('2021-04-06', 'The ministers met [last Tuesday].')
  dates('2021-04-13', 'The ministers will meet [next Tuesday].')
  dates('2020-10', 'The line opened [last October].')
  dates('2021-10', 'The line will open [next October].')
  dates('2020-23', 'The line opened [last autumn].', 'The line opened [last fall].')
})

describe('stretches before and after', () => {
  dates(
    { edtf: '2020-05/2021-03', duration: 'P11M' },
    'Exports grew over [the past 11 months].',
    'Exports grew in [the last eleven months].',
  )
  dates('2020-04/2021-03', 'Exports grew over [the past year].')
  dates('2011-04/2021-03', 'Exports grew over [the last decade].')
  dates(
    '2021-04-01/2021-04-07',
    'It rained during [the past week].',
    'It rained [the past 7 days].',
  )
  dates('2021-05/2024-04', 'Exports will grow in [the next three years].')
  dates({ edtf: null, duration: 'PXY' }, 'It will grow in [the coming years].')
  dates({ edtf: null, duration: 'PXY' }, 'It grew over [the past few years].')
})

describe('lengths up to the end of a time', () => {
  dates('2020-10/2020-12', 'Output rose in [the three months ended December 2020].')
  dates('2020-04/2021-03', 'Output rose in [the year to March].')
  dates('2020-01-01/2020-12-31', 'Output rose in [the year ended December 31, 2020].')
  dates('2019-07-01/2020-06-30', 'Output rose in [the fiscal year ending June 30, 2020].')
})

describe('counted from what was named before', () => {
  const first = 'Exports stood at 5 tons in the first quarter of 2020'
  dates(
    { edtf: '2019-01/2019-03', comparison: true },
    `${first}, compared to [the same period of 2019].`,
    `${first}, against 4 tons in [the same 2019 period].`,
    `${first}, up from 4 tons [a year earlier].`,
    `${first}. This is more than in [the same period of the previous year].`,
    `${first}. They grew by 5 percent from [the corresponding period of the preceding year].`,
    `${first}, against 4 tons in [the year-earlier period].`,
    `${first}, up 9 percent [year on year].`,
  )
  dates('2020-01/2020-03', `${first}. Imports in [the same period] fell.`)
  dates('2020-01/2020-03', `${first}. Imports in [the mentioned period] fell.`)
  dates('2019', 'The sides met in 2019. In [that year], trade grew.')
  dates('2019-10', 'The sides met in May 2019. They met again in [October of the same year].')
  dates('2018', 'Trade was low in 2019, half of that of [the previous year].')
  dates('2019-06', 'The sides met in May 2019. [The following month], they signed it.')
  dates('2018', 'Trade was $4 billion in 2019, after $3 billion [the year before].')
  dates('2019-05-04', 'The sides met on May 3, 2019. [The next day], they signed it.')
  dates('2019-05-06', 'The sides met on May 3, 2019. [Three days later], they signed it.')
  dates(
    '2020-03-20/2021-02-18',
    'From March 20, 2020 to February 18, 2021, imports fell. Exports grew over [the past 11 months].',
  )
  dates('2021-04-01', 'The meeting began at [10:30 a.m.] on April 1.')
})

describe('compared with', () => {
  dates({ edtf: '2019', comparison: true }, 'Trade fell by 4 percent compared to [2019].')
  dates({ edtf: '2019', comparison: true }, 'Trade was lower than in [2019].')
  dates({ edtf: '2019', comparison: true }, 'Trade was down 4 percent on [2019].')
  dates({ edtf: '2019', comparison: true }, 'It fell 4 percent in comparison with [2019].')
  dates({ edtf: '2019', comparison: true }, 'It was 4 tons, compared with 5 tons in [2019].')
  dates({ edtf: '2019', comparison: false }, 'More than 50 percent was sold in [2019].')
})

describe('without an anchor', () => {
  datesFrom(null, { edtf: null, period: null }, 'The sides met [last year].')
  datesFrom(null, { edtf: null }, 'The sides met on [Monday].', 'It grew [this month].')
  datesFrom(null, { edtf: null }, 'It grew over [the past 11 months].', 'It left [yesterday].')
  datesFrom(null, { edtf: null }, 'Imports in [the same period] fell.')
  datesFrom(null, { edtf: '2019', written: true }, 'Exports rose in [2019].')
})

describe('an anchor that is known in part', () => {
  datesFrom('2021', '2020', 'The sides met [last year].')
  datesFrom('2021', { edtf: null }, 'The sides met [last month].', 'They met on [Monday].')
  datesFrom('2021-04', '2021-03', 'The sides met [last month].')
  datesFrom('2021-04', { edtf: null }, 'The sides met [yesterday].', 'They met [last week].')
})

describe('lengths and what recurs', () => {
  dates({ edtf: null, duration: 'P3Y' }, 'It ran for [three years].', 'It is a [three-year] plan.')
  dates({ duration: 'P2D' }, 'The [two-day] talks ended.', 'It took [2 days].')
  dates({ duration: 'P1Y6M' }, 'It took [a year and a half].', 'It took [one and a half years].')
  dates({ duration: 'P10Y' }, 'It ran for [a decade].')
  dates({ duration: 'P6M' }, 'It took [half a year].', 'The [six-month] talks ended.')
  dates({ duration: 'PT16H' }, 'It is a [16-hour] flight.')
  dates({ every: 'P1M' }, 'Planes fly [once a month].', 'It is a [monthly] flight.')
  dates({ every: 'P1W' }, 'Planes fly [three times a week].', 'Planes fly [weekly].')
  dates({ every: 'P1W' }, 'Planes fly [every Friday].', 'Planes fly on [Mondays].')
  dates({ every: 'P1Y' }, 'They meet [every year].', 'They meet [annually].', 'It is [per year].')
  dates({ every: 'P1Y' }, 'It makes 5,000 tons [a year].', 'They meet [twice a year].')
  dates({ every: 'P2Y' }, 'They meet [every two years].')
})

describe('the order of a text', () => {
  test('times stand apart and in order, whatever is read', () => {
    const found = timesIn('In May 2019 and on Friday, for two years, by the end of 2025.')
    expect(found.map((t) => [t.period, t.duration])).toEqual([
      ['2019-05', null],
      ['2021-04-02', null],
      [null, 'P2Y'],
      ['../2025', null],
    ])
  })

  test('no time joins two paragraphs', () => {
    expect(
      timesIn('It opened back in May\n\n7 April 2017 was a fine day.').map((t) => t.edtf),
    ).toEqual(['2020-05', '2017-04-07'])
  })
})

describe('a length behind a time named before', () => {
  dates('2016/2017', 'Trade was low in 2015. It grew in [the two years that followed].')
  dates('2012', 'Output fell in 2011 but rose in [the year that followed].')
  dates('2014-06/2014-08', 'Exports fell in May 2014. They rose in [the following three months].')
  dates('2021-04-09/2021-04-22', 'It will be done in [the following two weeks].')
  dates({ duration: 'P2D', edtf: null }, 'They signed it following [two days] of talks.')
})

describe('a length with its days beside', () => {
  dates(
    '2018-01-01/2018-07-31',
    'Sales rose in [the past seven months (January 1, 2018–July 31, 2018)].',
  )
  dates('2019-01/2019-07', 'Sales fell over [7 months (January–July 2019)].')
})

describe('how long a way takes', () => {
  dates(
    { period: null, duration: 'P15D' },
    'A train from Turin reaches Lyon in [15 days].',
    'The ship covers the distance in [15 days].',
  )
  dates(
    '2021-04-23',
    'The delegation arrives in [15 days].',
    'Ferries will reach Malta in [15 days].',
  )
})

describe('a year that lies the wrong way', () => {
  dates('2021-01/2021-02', 'The bridge will open in 2030. Exports rose in [the first two months].')
  dates('../2021', 'Trade fell in 2018. They will sign it by [the end of the year].')
  dates('../2018', 'Talks began in 2018. By [the end of the year] they had signed it.')
})

describe('a year that a word before it points to', () => {
  dates(
    '2021-01/..',
    'Trade grew in 2019. Three ships left since [the beginning of the year].',
    'Trade grew in 2019. Three ships have left since [the very start of the year].',
  )
  dates(
    '2021-01/2021-06',
    'It was 3 tons last year and 4 in [the first half of this one].',
    'It was 3 tons in 2019 and 4 in [the first half of the current one].',
  )
  dates(
    '2020-04/2021-03',
    'It earned more in [the year that ended in March].',
    'It earned more in [the financial year that ended in March].',
  )
})

describe('the end of a decade is its last year', () => {
  dates('../2029', 'It will open by [the end of the decade].')
  dates('2029', 'It will open at [the end of this decade].')
})

describe('what was said long ago counts from then', () => {
  dates('../2018', 'In 2015 they agreed to finish the road within [three years].')
  dates('2017', 'They pledged in 2015 to finish it in [two years’ time].')
  dates('../2019', 'In March 2019 they promised to open it by [the end of the year].')
  dates('../2019', 'Speaking in Lima in 2016, he said it would open by [the end of the decade].')
  dates('../2013', 'Work began in 2008 and was to end within [five years].')
  dates('2010', 'He said in 2009 that it would open [the next year].')
  dates('2017', 'Peru, which said in 2016 that it would open [the following year], closed it.')
  datesFrom(null, '2017', 'They pledged in 2015 to finish it in [two years’ time].')
  // Whether of him who said so or of him who writes is not told.
  dates({ period: null }, 'He said in 2018 that it would open [next year].')
  dates({ period: null }, 'He said on 3 March 2014 that it would open [next month].')
  // Of the day of publication.
  dates('2022', 'He said on Monday that it would open [next year].')
  dates('../2024', 'It grew in 2015 and is expected to double within [three years].')
  dates('../2024', 'Peru, which joined in 2010, agreed to finish it within [three years].')
})

describe('of two times between which something is moved the second holds', () => {
  dates('2021-10', 'The talks were postponed from [May to October].')
  dates('2023', 'The opening has been put off from [2021 to 2023].', 'It is delayed until [2023].')
  dates('2021-04-05', 'The talks were postponed on [Monday].')
  dates('2019/2021', 'Trade slipped from [2019 to 2021].')
})

describe('what will be is of no year that has passed', () => {
  dates('../2021', 'A pact, in force since 2003, will be replaced by [the end of the year].')
  dates('../2021', 'The line, built in 2003, will be closed before [the end of the year].')
  dates('2003-12', 'A pact signed in May 2003 was to be replaced at [the end of the year].')
})

describe('a period named again', () => {
  const named = 'Sales fell in January-July 2020.'
  dates(
    '2020-01/2020-07',
    `${named} Within [the reporting period] imports grew.`,
    `${named} Imports in [the period under review] grew.`,
    `${named} In [the review period], imports grew.`,
    `${named} Imports during [the period] came to 3 tons.`,
    `${named} Imports grew over [the period].`,
  )
  test.for([
    'Sales fell in 2020. The period of growth was over.',
    'Sales fell in 2020. In the period before the war they grew.',
    'Sales fell in 2020. For the period (two weeks) they grew.',
  ])('%s', (text) => {
    expect(timesIn(text).filter((t) => t.edtf === '2020')).toHaveLength(1)
  })
})

describe('months up to another', () => {
  dates('2021-01/2021-03', 'It sold 5 tons in [the three months ending March].')
  dates('2020-01/2020-05', 'It sold 5 tons in [the five months leading to May 2020].')
  dates('2018-04/2019-03', 'It sold 5 tons in [the year to end-March 2019].')
})

describe('one of two times that touch', () => {
  dates('2021-05/2021-06', 'It is due in [May or June].')
  dates('2021-04-08/2021-04-09', 'It will be signed [today or tomorrow].')
  dates('2021-04-12/2021-04-13', 'They will meet on [Monday or Tuesday].')
  dates('2025/2026', 'It will open in [2025 or 2026].')
  dates('2021-07-05/2021-07-06', 'They will meet on [July 5 or 6].')
  dates('2021-12/2022-01', 'They will meet in [December or January].')
})
