import { expect, test } from 'vitest'
import type { Story } from '../api/answers.ts'
import {
  dueWords,
  lineWords,
  movedWords,
  overdueWords,
  restatedWords,
  voicesWords,
} from './story.ts'

const NONE: Story['time'] = {
  ...{ due: null, overdue: null, slips: [], advanced: [], silent: null, next: null },
  restated: { times: 0, first: '2017-02-24', last: '2017-02-24', years: 0 },
}
const due = (words: string, of: 'delivery' | 'signature' = 'delivery') => ({
  ...NONE,
  due: { due: words, said: '2017-02-24', record: 'r', of },
})
const slip = (from: string, to: string) => ({ from, to, said: '2019-01-01', record: 'r' })

test('a due is told with what is due', () => {
  expect(dueWords(due('2026'), 'en-GB')).toBe('due 2026')
  expect(dueWords(due('../2026'), 'en-GB')).toBe('due by 2026')
  expect(dueWords(due('2021-04', 'signature'), 'en-GB')).toBe('signing due April 2021')
  expect(dueWords(NONE)).toBeNull()
})

test('what is late says by how much, and how often it was put off', () => {
  expect(overdueWords({ overdue: { days: 5440 } })).toBe('overdue by 14 years')
  expect(movedWords({ ...NONE, slips: [slip('../2017', '../2019')] }, 'en-GB')).toBe(
    'put off once, first from 2017',
  )
  expect(
    movedWords(
      {
        ...NONE,
        slips: [slip('2017', '2019'), slip('2019', '2026')],
        advanced: [slip('2019', '2018')],
      },
      'en-GB',
    ),
  ).toBe('put off twice, first from 2017; brought forward once')
  expect(movedWords(NONE)).toBeNull()
})

test('what was told again says how often and over how long', () => {
  const restated = (times: number, years: number) =>
    restatedWords({ restated: { times, first: null, last: null, years } })
  expect(restated(0, 0)).toBe('told once')
  expect(restated(1, 0)).toBe('restated once within a year')
  expect(restated(3, 9)).toBe('restated 3 times over 9 years')
})

test('voices are counted', () => {
  expect(voicesWords({ independent: 1 })).toBe('one voice')
  expect(voicesWords({ independent: 5 })).toBe('5 voices')
})

test('a line says in a sentence what it shows', () => {
  const time: Story['time'] = {
    ...due('2026'),
    slips: [slip('2017-10/2017-12', '2026')],
    restated: { times: 3, first: '2017-02-24', last: '2026-03-05', years: 9 },
  }
  expect(lineWords({ time, asOf: '2026-06-01' }, 'en-GB')).toBe(
    'Told from 24 February 2017 to 5 March 2026, restated 3 times over 9 years; due 2026, put off from October 2017 – December 2017 to 2026. Seen on 1 June 2026.',
  )
})
