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

describe('beside an occasion that was held on days of its own', () => {
  const occasion = 'on the sidelines of the Ocean Forum, held in Oslo on March 3-5'
  test.for([
    [`On March 4, Peru's premier met Kenya's president ${occasion}.`, '2021-03-04'],
    [`On March 4, Peru's premier held talks with Kenya's president ${occasion}.`, '2021-03-04'],
    [`Peru's premier met Kenya's president ${occasion}.`, '2021-03-03/2021-03-05'],
  ])('%s', ([text, date]) => {
    const found = events(text as string)
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'meeting', parties: ['PE', 'KE'], place: 'Oslo', date }),
    )
    const days = { type: 'forum', place: 'Oslo', date: '2021-03-03/2021-03-05' }
    expect(found).toContainEqual(expect.objectContaining(days))
  })

  test('a summit is no part of the talks within its framework', () => {
    const text =
      "On March 4, Peru's premier held talks with Kenya's president within the framework of the Ocean Summit, held in Oslo on March 3-5."
    expect(events(text).map((e) => e.date)).toEqual(['2021-03-04', '2021-03-03/2021-03-05'])
  })
})

test.for(['after', 'ahead of'])('%s other talks: who is met there is not met now', (when) => {
  expect(
    events(`Peru's premier met Kenya's president on Monday ${when} talks with Mali.`),
  ).toMatchObject([{ parties: ['PE', 'KE'] }, { parties: ['PE', 'ML'] }])
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
