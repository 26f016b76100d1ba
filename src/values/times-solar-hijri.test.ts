import { describe } from 'vitest'
import { dates, datesFrom } from '../../test/support/times.ts'

describe('Solar Hijri years', () => {
  dates(
    { edtf: '2020-03-20/2021-03-20', calendar: 'solar-hijri', written: true },
    'Exports rose in [the Iranian year 1399].',
    'Exports rose in [the Iranian calendar year 1399].',
    'Exports rose in [the Persian calendar year 1399].',
    'Exports rose in [the solar year 1399].',
    'Exports rose in [the Solar Hijri year 1399].',
    'Exports rose in [1399 SH].',
  )
  dates(
    '2020-03-20/2021-03-20',
    'Exports rose in [the past Iranian year].',
    'Exports rose in [the previous Iranian calendar year].',
    'Exports rose in [the past Iranian year (ended on March 20)].',
    'Exports rose in [the past Iranian calendar year, which ended on March 20].',
  )
  dates(
    '2021-03-21/2022-03-20',
    'Exports will rise in [the current Iranian calendar year].',
    'Exports will rise in [the current Iranian calendar year (began on March 21)].',
    'Exports will rise in [the current Iranian year, which started on March 21].',
    'Exports will rise in [the Iranian calendar year 1400 (started March 21, 2021)].',
  )
  dates('2021-03-21/2022-03-20', 'It rose in the Iranian year 1399. It will rise in [1400].')
  dates({ edtf: '1400' }, 'The mosque was built in [1400].')
  dates(
    '2019-03-21/2020-03-19',
    'Exports rose in [1398 (March 2019-March 2020)].',
    'Exports rose in [the Iranian year 1398 (March 2019-March 2020)].',
  )
  datesFrom(null, { edtf: null }, 'Exports rose in [the current Iranian year].')
})

describe('Solar Hijri months and days', () => {
  dates(
    '2020-07-22/2020-10-21',
    'Exports rose in [the Iranian months of Mordad, Shahrivar and Mehr].',
    'Exports rose in [the Iranian months of Mordad, Shahrivar, and Mehr (July 22 – October 21)].',
    'Exports rose in [the calendar months of Mordad, Shahrivar and Mehr 1399].',
  )
  dates(
    '2020-11-21/2020-12-20',
    'Exports rose in [the Iranian month of Azar].',
    'Exports rose in [the month of Azar 1399].',
    'Exports rose in [Azar 1399].',
    'Exports rose in [the ninth Iranian month].',
  )
  dates('2020-11-22/2020-12-21', 'It rose in [the Iranian month of Azar (Nov 22–Dec 21)].')
  dates('2021-03-21/2021-04-20', 'Exports rose in [Farvardin].')
  dates('1963-06-05', 'It happened on [15 Khordad 1342].', 'It happened on [Khordad 15, 1342].')
})

describe('parts of Solar Hijri years', () => {
  datesFrom(
    '2022-01-05',
    '2021-03-21/2021-12-21',
    'It rose in [the first nine months of the current Iranian calendar year].',
    'It rose in [the first nine months of the current Iranian calendar year (March 21–December 21)].',
    'It rose in [the first nine months of the Iranian year 1400].',
    'It rose in [the first nine months of the current Iranian year (started on March 21, 2021)].',
  )
  datesFrom(
    '2022-01-05',
    '2021-03-21/2021-12-20',
    'It rose in [the first nine months of the current Iranian year (March 21-December 20, 2021)].',
    'It rose in [the first nine months of the current Iranian year, from March 21 to December 20].',
    'From [March 21 to December 20, 2021, the first nine months of the current Iranian year], it rose.',
    'It rose between [March 21 and December 20 (the first nine months of the Iranian year)].',
  )
  datesFrom(
    '2022-01-05',
    '2021-05-21/2021-09-20',
    'From [May 21 to September 20], the first nine months of 2020 were the rule.',
  )
  datesFrom(
    '2022-01-05',
    { edtf: '2020-03-20/2020-12-20', comparison: true },
    'It rose in the first nine months of the Iranian year 1400, compared to [the same period of the previous year].',
  )
})

describe('fiscal years', () => {
  dates('2021/2022', 'Trade rose in the [fiscal year 2021-22].')
  dates('2021/2022', 'Trade rose in the [financial year 2021/22].')
  dates({ edtf: null }, 'Exports rose in [the current fiscal year].')
  dates('2020-07-01/2021-06-30', 'It rose in [the current fiscal year (started on July 1)].')
  dates(
    '2020-07-01/2020-12-31',
    'It rose in [the first six months of the current fiscal year (began on July 1)].',
  )
})
