import { describe, expect, test } from 'vitest'
import { dates, datesFrom, timesIn } from '../../test/support/times.ts'

describe('a fiscal year written as one word', () => {
  dates('2019/2020', 'Exports fell in [FY2019-20].')
  dates('2013', 'Exports fell in [FY 2013].', 'Exports fell in [FY2013].')
})

describe('a day', () => {
  dates(
    { edtf: '2019-06-14', written: true },
    'The bridge opened on [June 14, 2019].',
    'The bridge opened on [June 14 2019].',
    'The bridge opened on [14 June 2019].',
    'The bridge opened on [14th June 2019].',
    'The bridge opened on [the 14th of June 2019].',
    'The bridge opened on [June 14th, 2019], in rain.',
    'The bridge opened on [Friday, June 14, 2019].',
    'The bridge opened on [Friday, 14 June 2019].',
    'The bridge opened on [Jun. 14, 2019].',
    'The bridge opened on [14 Jun 2019].',
    'The bridge opened on [2019-06-14].',
    'The bridge opened on [14.06.2019].',
    'The bridge opened on [14.6.2019].',
    'The bridge opened on [14/06/2019].',
    'The bridge opened on [06/14/2019].',
    'The bridge opened on [2019/06/14].',
  )
  dates({ edtf: '2019' }, 'The bridge opened on [03/04/2019].')
  dates('2021-05-10', 'The vote is on [the second Monday of May 2021].')
  dates('2020-11-27', 'They met on [the last Friday of November 2020].')
})

describe('a day without its year', () => {
  dates(
    { edtf: '2021-03-30', written: false },
    'The bridge opened on [March 30].',
    'The bridge opened on [30 March].',
    'The bridge opened on [Tuesday, March 30].',
    'The [March 30] meeting ended late.',
  )
  dates('2020-12-20', 'The sides met on [December 20].')
  dates('2021-09-03', 'The sides will meet on [Sept. 3].', 'A meeting is due on [September 3].')
  dates('2021-04-11', 'The ministers met on [April 11], the agency reported.')
  datesFrom(null, { edtf: null }, 'The sides met on [December 20].')
  datesFrom(null, '2017-12-20', 'It opened on May 2, 2017. The sides met again on [December 20].')
})

describe('a month', () => {
  dates(
    { edtf: '2019-06', written: true },
    'Exports rose in [June 2019].',
    'Exports rose in [June, 2019].',
    'Exports rose in [June of 2019].',
  )
  dates('2020-05', 'The minister visited Oman in [May].', 'Back in [May], the line was closed.')
  dates('2021-05', 'The minister will visit Oman in [May].')
  dates('2021-03', 'The minister visited Oman in [early March].', 'It fell in [late March].')
})

describe('a year', () => {
  dates(
    { edtf: '2016', written: true },
    'Exports rose in [2016].',
    'Exports rose in [the year 2016].',
    'It was the best year ([2016]) so far.',
    'The [2016] accord has ended.',
    'The [2016] talks have ended.',
    'The figure for [2016] was lower.',
    'It grew in 2015 and [2016].',
    'Output for [calendar 2016] fell.',
  )
  dates('2026~', 'The line opens in [about 2026].')
  dates(
    '2016',
    'It opened in [early 2016].',
    'It opened in [mid-2016].',
    'It opened [late in 2016].',
  )
  dates('2016-12', 'It opened at [the end of 2016].')
  dates('2016-01', 'It opened at [the beginning of 2016].', 'It opened at [the start of 2016].')
})

describe('longer times by name', () => {
  dates('199X', 'Trade began in [the 1990s].', 'Trade began in [the nineties].')
  dates('199X', 'Trade began in [the late 1990s].', 'Trade began in [the 90s].')
  dates('19XX', 'It was built in [the 20th century].', 'It was built in [the twentieth century].')
  dates('2020-22', 'It opened in [the summer of 2020].', 'It opened in [summer 2020].')
  dates('2019-24', 'Prices rose in [winter 2019-2020].')
  dates('2021-03-08/2021-03-14', 'They met in [the week of March 10].')
})

describe('parts of a year', () => {
  dates(
    '2020-01/2020-03',
    'Exports rose in [the first quarter of 2020].',
    'Exports rose in [Q1 2020].',
    'Exports rose in [Q1 of 2020].',
    'Exports rose in [1Q 2020].',
    'Exports rose in [the first three months of 2020].',
    'Exports rose in [January-March 2020].',
    'Exports rose from [January to March 2020].',
  )
  dates(
    '2020-07/2020-12',
    'Exports rose in [the second half of 2020].',
    'Exports rose in [H2 2020].',
    'Exports rose in [the last six months of 2020].',
    'Exports rose between [July and December 2020].',
  )
  dates('2020-01/2020-10', 'Exports rose in [the first ten months of 2020].')
  dates('2020-10/2020-12', 'Exports rose in [the final quarter of 2020].')
  dates('2021-01/2021-03', 'Exports rose in [the first quarter].')
  dates('2019-01/2019-06', 'The year 2019 was good. Exports rose in [the first half].')
  dates('2020-05-01/2020-05-07', 'It rained in [the first week of May 2020].')
  dates('1995/1999', 'Trade grew in the second half of the decade [1995-1999].')
})

describe('from one time to another', () => {
  dates(
    '2021-04-14/2021-04-15',
    'The forum is planned for [April 14-15].',
    'The forum is planned for [14-15 April].',
    'The forum is planned for [April 14 and 15].',
    'The forum will run from [April 14 to 15].',
    'The forum will run from [April 14 to April 15].',
    'The forum will run between [April 14 and April 15].',
    'The forum is planned for [April 14–15, 2021].',
  )
  dates(
    '2019-03-20/2020-02-18',
    'in the period between [March 20, 2019, and February 18, 2020], trade fell',
    'from [March 20, 2019 to February 18, 2020], trade fell',
    'trade fell ([March 20, 2019-February 18, 2020])',
    'trade fell in the period of [20 March 2019 – 18 February 2020]',
  )
  dates('2016/2017', 'The plan for [2016-2017] is ready.', 'It grew in [2016–17].')
  dates('2016/2017', 'It was the season [2016/17].', 'It grew between [2016 and 2017].')
  dates('2018-03/2019-03', 'It grew from [March 2018 to March 2019].')
  dates('2020-12/2021-02', 'It snowed from [December to February].')
  dates('2020-11-20/2021-02-18', 'It snowed from [November 20 to February 18, 2021].')
  dates('1950-11-30/1950-12-01', 'It snowed from [November 30 to December 1, 1950].')
  dates('2020-01/2020-10', 'Trade rose in [January-October].')
  dates('2022-02-28/2022-03-02', 'The fair is on [28 February - 2 March 2022].')
})

describe('bounds', () => {
  dates('../2025', 'It will open by [2025].', 'It will open by [the end of 2025].')
  dates('../2025-05', 'It will open by [May 2025].', 'It will open by [the end of May 2025].')
  dates('../2025', 'It will open no later than [2025].', 'It is valid until [2025].')
  dates('../2024', 'It will open before [2025].')
  dates('../2021-04', 'It will open before [the end of this month].')
  dates('../2025', 'It is valid through [2025].')
  dates('2019-05/..', 'It has been closed since [May 2019].')
  dates('2019/..', 'It has been closed since [2019].', 'From [2019] onwards it was closed.')
  dates('2020/..', 'It was closed after [2019].')
  dates('2019', 'It was closed after the [2019] flood.')
  dates('../2021', 'It will open by [the end of the year].', 'It will open until [year-end].')
})

describe('months that share a year', () => {
  dates('2017-01', 'Sales rose in [January] and February 2017.')
  dates('2018-11', 'They met in October, [November] and December 2018.')
  dates('2018-10', 'They met in [October], November and December 2018.')
  dates('2021-01', 'They met in [January] and talked in 2018.')
})

describe('a year joined to its part', () => {
  dates('2019-01/2019-06', 'Sales fell in [1H19].', 'Sales fell in [1H2019].')
  dates('2019-07/2019-09', 'Sales fell in [3Q19].')
  dates('2019-01/2019-09', 'Sales fell in [9M2019].', 'Sales fell in [9M 2019].')
  test('money is no months', () => {
    expect(timesIn('It cost $9m 2019.').map((t) => t.edtf)).not.toContain('2019-01/2019-09')
  })
})
