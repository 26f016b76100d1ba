import { expect, test } from 'vitest'
import { stampedDay } from './stamped-day.ts'

test.for([
  'Tue, 06 Apr 2021 23:30:00 +0500',
  'Tue, 6 Apr 2021 00:10 GMT',
  'tue, 06 apr 2021 10:00:00 Z',
  'Tuesday, 06-Apr-21 10:00:00 EST',
  '06 Apr 2021 10:00:00 -0000 (UTC)',
  '6 April 2021',
  'Tue,06 Apr 2021 10:00:00 MSK',
  'Tuesday, April 6, 2021 at 10:00 AM',
  'Apr 6, 2021',
  'Tue Apr  6 10:00:00 2021',
  'Tue Apr  6 10:00:00 UTC 2021',
  'Вт, 06 апр 2021 10:00:00 +0600',
  '6 апреля 2021 г., 10:00',
  '2021-04-06T23:30:00-11:00',
  '2021-04-06T00:00:00.000Z',
  '2021-04-06 10:00:00',
  '2021/04/06',
  '2021-4-6',
  '20210406T100000Z',
  '06.04.2021 10:00',
])('%s is 6 April 2021', (stamp) => {
  expect(stampedDay(stamp)).toBe('2021-04-06')
})

test.for([
  '',
  'yesterday',
  '04/06/2021',
  '2021-13-01',
  '31 Feb 2021',
  '1400/01/17',
  '0001-01-01T00:00:00',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  '1617690000',
  'Tue, 06 Foo 2021 10:00:00 GMT',
])('%s is no day', (stamp) => {
  expect(stampedDay(stamp)).toBeNull()
})
