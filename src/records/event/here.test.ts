import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2021-04-08' })

describe('the place of the report', () => {
  const dateline = 'TASHKENT, April 7 (UzA) -- '

  test('is where somebody arrives "here"', () => {
    expect(
      events(`${dateline}Georgian Prime Minister Irakli Deby arrived here on Tuesday.`),
    ).toMatchObject([
      { type: 'visit', parties: ['GE', 'UZ'], place: 'TASHKENT', date: '2021-04-06' },
    ])
  })

  test('is where a body sits "here"', () => {
    expect(
      events(`${dateline}The Georgian-Uzbek commission convened here on Tuesday.`),
    ).toMatchObject([{ type: 'session', place: 'TASHKENT' }])
  })

  test("is nobody's without a dateline", () => {
    expect(events('The Georgian-Uzbek commission convened here.')).toMatchObject([{ place: null }])
  })
})

describe('an opening', () => {
  test.for([
    [
      "Malta's minister praised the opening of Italy's consulate general in Valletta on Friday.",
      ['IT', 'MT'],
    ],
    [
      'Kenya welcomed the opening on Tuesday in Lima of the Joint Coordination Centre.',
      ['KE', 'PE'],
    ],
    ['Vietnam and Laos opened a new border crossing at Moc Bai on Friday.', ['VN', 'LA']],
    ['Chad and Niger met in Niamey. The leaders inaugurated the Diffa bridge.', ['NE', 'TD']],
  ] as const)('%s', ([text, parties]) => {
    expect(events(text).filter((e) => e.type === 'opening')).toMatchObject([
      { parties, status: 'held' },
    ])
  })
})

describe('a meeting', () => {
  test.for([
    [
      'The Bhutanese premier called on President Maria Lee of Malta on Tuesday.',
      ['BT', 'MT'],
      'held',
    ],
    ['Bhutan will host the presidents of Peru and Chile on Monday.', ['BT', 'PE', 'CL'], 'planned'],
    ['Ghana and Togo agreed to join forces. Ministers last met in February.', ['GH', 'TG'], 'held'],
    ['Ghana and Togo agreed to hold talks in September.', ['GH', 'TG'], 'planned'],
  ] as const)('%s', ([text, parties, status]) => {
    expect(events(text)).toMatchObject([{ type: 'meeting', parties, status }])
  })

  test('is none where somebody is called on to act', () => {
    expect(
      events('The Bhutanese premier called on President Maria Lee of Malta to resign.'),
    ).toEqual([])
  })

  test('is held with whom agreements made before are discussed', () => {
    expect(
      events(
        'Minister Ali Deby of Chad discussed the deals made in trade with his Nigerien counterpart.',
      ),
    ).toMatchObject([{ parties: ['TD', 'NE'] }])
  })
})

test('"a 40-member mission" is one visitor', () => {
  expect(events('A 40-member Japanese mission visited Malta.')).toMatchObject([
    { type: 'visit', parties: ['JP', 'MT'] },
  ])
})

test('an office of several words owns its visit', () => {
  expect(
    events("It was signed during Omani Trade and Industry Minister Sara Cole's visit to Malta."),
  ).toMatchObject([{ type: 'visit', parties: ['OM', 'MT'], people: ['Sara Cole'] }])
})

describe('somebody who is to come, or is not', () => {
  test.for([
    ["Chad's trade minister is expected in Ankara in September.", ['TD', 'TR'], 'planned'],
    ["The Polish president's planned trip to Kiev was called off.", ['PL', 'UA'], 'cancelled'],
  ] as const)('%s', ([text, parties, status]) => {
    expect(events(text)).toMatchObject([{ type: 'visit', parties, status }])
  })

  test('is none who is expected to do something', () => {
    expect(events("Malta's premier is expected to resign.")).toEqual([])
  })
})

test('"bilateral" is of the two that meet, not of their hosts', () => {
  expect(
    events('At the UN General Assembly, the leaders of Peru and Fiji held a bilateral meeting.'),
  ).toMatchObject([{ parties: ['PE', 'FJ'] }])
})
