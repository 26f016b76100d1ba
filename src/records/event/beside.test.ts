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

describe('who is there because he is spoken to', () => {
  test.for([
    "Peru's minister Ana Diaz discussed tea with Kenya's minister John Roe at a meeting in Oslo.",
    "Peru's minister Ana Diaz told Kenya's minister John Roe at their meeting in Oslo that tea was dear.",
    "At a meeting in Oslo, Peru's minister Ana Diaz told Kenya's minister John Roe that tea was dear.",
  ])('%s', (text) => {
    expect(records(text, 'event')).toMatchObject([
      { type: 'meeting', people: ['Ana Diaz', 'John Roe'], place: 'Oslo' },
    ])
  })
})

describe('goods that are sent', () => {
  test.for([
    'Peru sent 20 tonnes of medicine to Kenya.',
    'Peru delivered 40 buses to Kenya.',
    'Kenya received a shipment of 500 tonnes of wheat from Peru.',
  ])('%s', (text) => {
    expect(records(text, 'event')).toMatchObject([{ type: 'delivery', status: 'held' }])
  })

  test.for([
    'Kenya exported 500 tonnes of tea to Peru.',
    'Peru delivers 40 buses a year to Kenya.',
  ])('%s', (text) => {
    expect(records(text, 'event')).toEqual([])
  })
})
