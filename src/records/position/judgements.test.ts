import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  const text = `Peru and Chile discussed cooperation in Lima on Monday. ${sentence}`
  return records(text, 'position', { published: '2019-06-12' })
}

describe('a verdict in a noun or an adjective', () => {
  test.for([
    ["Peru's minister said the accord was a fair and balanced deal.", 'the accord'],
    ["The pact is truly a watershed moment for both, Peru's president said.", 'The pact'],
    ["Peru's envoy said the friendship was a cornerstone of its policy.", 'the friendship'],
    ["The corridor is of utmost importance for us, Peru's minister said.", 'The corridor'],
    ["Peru's envoy said the visit reflected the commitment of both to peace.", null],
    ["Peru's envoy regards Chile as one of the most reliable friends.", 'Chile'],
    ["Peru's envoy was proud to call Chile a friend.", 'Chile'],
  ] as const)('%s', ([sentence, about]) => {
    expect(positions(sentence)).toMatchObject([
      { stance: 'praises', by: ['PE'], ...(about === null ? {} : { about }) },
    ])
  })
})

describe('what is praised for itself', () => {
  test.for([
    [
      "Peru's envoy praised Chile's success in exporting fruit.",
      "Chile's success in exporting fruit",
    ],
    ['Peru hailed Chilean achievements in medicine.', 'Chilean achievements in medicine'],
    ['Peru praised Chilean grants for Peruvian students.', 'Chilean grants for Peruvian students'],
    ['Peru praised Chilean divers for their courage.', 'their courage'],
    ["Peru praised Chile's navy for the rescue.", 'the rescue'],
  ] as const)('%s', ([sentence, about]) => {
    expect(positions(sentence)).toMatchObject([
      { stance: 'praises', by: ['PE'], about, toward: ['CL'] },
    ])
  })
})

test('the fruits of cooperation are praised, those of a visit only politely', () => {
  const praised = 'The results of cooperation in mining were highly valued by both sides.'
  expect(positions(praised)).toMatchObject([{ stance: 'praises', by: ['PE', 'CL'] }])
  expect(positions("Peru's envoy praised the results of the visit.")).toEqual([])
})

test('whose bid it is stands with what is backed', () => {
  const about = "Chile's support for Peru in its bid to host the games"
  expect(positions(`Peru asked for ${about}.`)).toMatchObject([{ by: ['PE'], about }])
})

test('what is needed is called for, and no partner in it is blamed for what others did', () => {
  const need = 'The floods require closer cooperation in forecasting, the Peruvian minister said.'
  expect(positions(need)).toMatchObject([{ stance: 'calls-for', by: ['PE'] }])
  const raid =
    'Both condemned the raids of Fiji. "We condemn these raids," the Peruvian envoy said.'
  expect(positions(raid).at(-1)).toMatchObject({ about: 'these raids', toward: [] })
})

test('who will never abandon others opposes nothing', () => {
  expect(positions('"We will never leave Chile alone," the Peruvian envoy said.')).toEqual([])
})

test('others are praised as whose friends they are', () => {
  for (const text of [
    "Peru's envoy described Chile as Peru's nearest and most trusted partner.",
    "Peru's envoy described Chile as his country's most reliable friend.",
    "Peru's envoy called Chile its close and steady ally.",
  ])
    expect(positions(text)).toMatchObject([{ stance: 'praises', about: 'Chile', toward: ['CL'] }])
})

describe('what is called for in quotation marks', () => {
  test.for([
    ['Peru called on Chile to "abide by" the accord.', '"abide by" the accord'],
    ['Peru urged Chile to "swiftly free" the crew.', '"swiftly free" the crew'],
    ['Peru urged Chile to "free the crew."', 'free the crew'],
    ['Peru asked Chile to step in.', 'step in'],
  ] as const)('%s', ([sentence, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance: 'calls-for', by: ['PE'], about }])
  })
})

test.for([
  ["Peru's envoy described the raid as a reckless step.", 'the raid'],
  [
    'Peru called the seizure of the boat a serious violation of the accord.',
    'the seizure of the boat',
  ],
  ['Peru called the verdict unjust.', 'the verdict'],
] as const)('what is blamed in the same breath is not praised: %s', ([sentence, about]) => {
  expect(positions(sentence)).toMatchObject([{ stance: 'criticises', by: ['PE'], about }])
})

describe('what something is called', () => {
  test.for([
    ["Peru's envoy described the railway as a turning point in ties with Chile.", 'the railway'],
    ['The accord was called historic by the Peruvian president.', 'The accord'],
    ["Peru's minister referred to the pact as a new chapter.", 'the pact'],
    // So much is no politeness, even of a meeting.
    [
      "Peru's president welcomed the presence of Chilean firms in the market.",
      'the presence of Chilean firms in the market',
    ],
    ["Peru's president termed his talks in Santiago a turning point.", 'his talks in Santiago'],
  ] as const)('%s', ([sentence, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance: 'praises', by: ['PE'], about }])
  })

  test('may be politeness', () => {
    expect(positions("Peru's president termed his talks in Santiago useful.")).toEqual([])
    expect(positions('The talks were described as useful by the Peruvian minister.')).toEqual([])
    expect(positions("Peru's president welcomed the presence of the Chilean minister.")).toEqual([])
  })
})

describe('a stance told in other words', () => {
  test.for([
    ['Peru threatened to veto the deal.', 'opposes'],
    ["Peru's minister invited greater investment by Chilean firms.", 'calls-for'],
    ['Peru gives high value to its ties with Chile.', 'supports'],
    ['Peru stands alongside Chile in this.', 'supports'],
  ] as const)('%s', ([sentence, stance]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: ['PE'] }])
  })
})

describe('no stance', () => {
  test.for([
    'Peru would continue to extend all possible support to the talks.',
    'The agreed project should encourage firms to invest, the Peruvian minister said.',
    'Peru is keen to support these positive steps.',
    'Sales of copper threaten to fall.',
    'Peru and Chile agreed that a joint bank should be founded.',
  ])('%s', (sentence) => {
    expect(positions(sentence).filter((p) => p.stance !== 'calls-for')).toEqual([])
  })
})

test('a press statement speaks for the state that it begins with', () => {
  const text =
    'Bolivia welcomes the accord between Peru and Chile. We commend their leaders for their efforts. The accord will strengthen peace in the region.'
  expect(records(text, 'position').map((p) => p.by)).toEqual([['BO'], ['BO'], ['BO']])
})

test('of an accord of two, praise by one is toward the other', () => {
  expect(positions("Peru's minister hailed the accord.")).toMatchObject([
    { by: ['PE'], toward: ['CL'] },
  ])
})
