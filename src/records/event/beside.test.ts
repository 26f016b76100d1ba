import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event')

describe('on the sidelines', () => {
  test('of a forum to come', () => {
    const text =
      'The ministers of Peru and Chile agreed to meet in Lima in May, on the margins of a forum.'
    expect(events(text)).toMatchObject([
      { type: 'meeting', place: 'Lima', status: 'planned' },
      { type: 'forum', status: 'planned' },
    ])
  })
  test('of a visit others may sign', () => {
    const text =
      "Egypt's trade minister Hani Adly travels to Khartoum on Sunday. " +
      "On the sidelines of the visit, Egypt's Cotton Council and the Omdurman Chamber will sign a protocol."
    expect(events(`Egypt and Sudan trade. ${text}`)).toMatchObject([
      { type: 'visit', parties: ['EG', 'SD'], status: 'planned' },
    ])
  })
})

test('what meets twice a year has not met', () => {
  const text =
    'The council of Peru and Chile, which meets twice a year, is due to meet in Lima on June 4.'
  expect(events(text)).toMatchObject([{ place: 'Lima', date: '2021-06-04', status: 'planned' }])
})

test('a dialogue to be held is an event, and no promise', () => {
  const text = 'Peru and Chile plan to hold a strategic dialogue in May.'
  expect(events(text)).toMatchObject([{ type: 'meeting', date: '2021-05', status: 'planned' }])
  expect(records(text, 'commitment')).toEqual([])
})

test('weeks are no event', () => {
  const text = 'Morocco will deliver 50,000 doses of vaccine to Senegal in the coming weeks.'
  expect(records(text, 'commitment')).toMatchObject([{ by: ['MA'], to: ['SN'] }])
})
