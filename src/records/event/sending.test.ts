import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2019-06-12' })

describe('whoever is sent goes there', () => {
  test.for([
    ['Norway will send a delegation to Nairobi in July to negotiate quotas.', 'planned'],
    ['The Norwegian Fisheries Directorate sent two experts to Nairobi in July.', 'held'],
    ['Norway will dispatch trade experts to Nairobi in July.', 'planned'],
    ['A Norwegian delegation is to be received in Nairobi in July.', 'planned'],
  ] as const)('%s', ([text, status]) => {
    expect(events(text)).toMatchObject([
      { type: 'visit', parties: ['NO', 'KE'], place: 'Nairobi', status },
    ])
  })

  test.for([
    'Norway sent a letter to Kenya.',
    'Norway sent a delegation to the forum.',
    'The letter is to be received in Nairobi in July.',
  ])('%s', (text) => {
    expect(events(text).filter((e) => e.type === 'visit')).toEqual([])
  })
})

describe('what is sent in numbers', () => {
  test.for([
    ['Norway handed over 30 ambulances to Kenya on Tuesday.', ['NO', 'KE']],
    ['Kenya received three aircraft from Norway in May.', ['KE', 'NO']],
    ['The first 20 Norwegian buses arrived in Nairobi in May.', ['NO', 'KE']],
    ['A plane carrying Norwegian vaccines left Oslo for Nairobi on Tuesday.', ['NO', 'KE']],
  ] as const)('%s', ([text, parties]) => {
    expect(events(text)).toMatchObject([{ type: 'delivery', parties, status: 'held' }])
  })

  test('a first cargo can be planned', () => {
    expect(events('A first cargo of Kenyan tea is scheduled for export in August.')).toMatchObject([
      { type: 'delivery', date: '2019-08', status: 'planned', ordinal: 1 },
    ])
  })
})
