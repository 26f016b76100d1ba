import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const about = (text: string) =>
  records(text, 'instrument', { published: '2019-06-12' }).map(
    (r) => r.kind === 'instrument' && `${r.type} ${r.title} ${r.status}`,
  )

describe('several documents that one list tells apart', () => {
  test.for([
    [
      'Kenya and Vietnam signed agreements on the protection of firms, the exchange of prisoners, and sea rescue.',
      [
        'agreement the protection of firms signed',
        'agreement the exchange of prisoners signed',
        'agreement sea rescue signed',
      ],
    ],
    [
      'Kenya and Vietnam signed two agreements on fishing rights and rice.',
      ['agreement on fishing rights and rice signed'],
    ],
    [
      'Kenya and Vietnam signed agreements on trade, energy and tourism.',
      ['agreement on trade, energy and tourism signed'],
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(about(text).slice(0, 3)).toEqual(expected)
  })

  test('lines behind a colon are documents each', () => {
    const text =
      'Kenya and Vietnam signed the following documents:\n\nMOU on rice;\n\n2. Executive Programme for Students (2003-06); and\n\nProtocol on mangoes.\n\nA road was opened.'
    expect(about(text).slice(1)).toEqual([
      'memorandum on rice signed',
      'programme for Students signed',
      'protocol on mangoes signed',
    ])
  })
})

describe('what a document is called', () => {
  test.for([
    [
      'A memorandum between Kenya and Vietnam, on cooperation in ice science, was signed.',
      'memorandum on cooperation in ice science signed',
    ],
    ["Kenya's last rice agreement with Vietnam expired.", 'agreement rice agreement ended'],
    ['Kenya signed a pact with Vietnam on rice.', 'agreement on rice signed'],
    ['Kenya and Vietnam signed a five-year pact.', 'agreement five-year pact signed'],
  ] as const)('%s', ([text, expected]) => {
    expect(about(text)).toEqual([expected])
  })
})

describe('what is said of it without a verb of signing', () => {
  test.for([
    [
      'Under an agreement between Kenya and Vietnam, rice is free of duty.',
      'agreement null in-force',
    ],
    ['There are rice agreements between Kenya and Vietnam.', 'agreement rice agreements in-force'],
    [
      'The cabinet of Kenya approved the signing of a rice accord with Vietnam.',
      'agreement rice accord prepared',
    ],
    ['Kenya and Vietnam put the finishing touches to a rice deal.', 'agreement rice deal prepared'],
    ["Last December's accord between Kenya and Vietnam failed.", 'agreement null signed'],
    ['The accord that Kenya and Vietnam signed in May allows fishing.', 'agreement null signed'],
    ['Kenya and Vietnam agreed to pursue a rice deal.', 'agreement rice deal proposed'],
  ] as const)('%s', ([text, expected]) => {
    expect(about(text)).toEqual([expected])
  })

  test('what is only discussed has no day yet', () => {
    const text = 'Talks on a rice pact between Kenya and Vietnam broke down on Monday.'
    expect(records(text, 'instrument', { published: '2019-06-12' })).toMatchObject([
      { status: 'proposed', date: null },
    ])
  })

  test('instruments of ratification are no document of their own', () => {
    const text = 'Kenya and Vietnam exchanged instruments of ratification of the rice treaty.'
    expect(about(text)).toEqual(['treaty rice treaty ratified'])
  })
})

describe('each stage of a document', () => {
  test('has its own time', () => {
    const text =
      'The rice pact between Kenya and Vietnam, signed in 2015 and ratified in 2016, entered into force in 2017.'
    expect(records(text, 'instrument', { published: '2019-06-12' })).toMatchObject([
      { status: 'signed', date: '2015' },
      { status: 'ratified', date: '2016' },
      { status: 'in-force', date: '2017' },
    ])
  })

  test('what is to be signed is one signing', () => {
    const text =
      'Kenya and Vietnam are set to sign a rice pact. The pact is expected to be signed on 21 June.'
    expect(records(text, 'instrument', { published: '2019-06-12' })).toMatchObject([
      { status: 'prepared', date: '2019-06-21' },
    ])
  })

  test.for([
    [
      'The rice pact between Kenya and Vietnam takes effect next month.',
      'agreement rice pact prepared',
    ],
    ['Accords were signed by Kenya and Vietnam on rice.', 'agreement on rice signed'],
    ['Kenya proposed a treaty on rice with Vietnam.', 'treaty on rice proposed'],
    [
      'In line with the accord of 1974 between Kenya and Vietnam, rice is free.',
      'agreement null in-force',
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(about(text)).toEqual([expected])
  })

  test('a list with an infinitive in it is a subject of two', () => {
    const text = 'A pact to curb fishing and a protocol on rice were signed by Kenya and Vietnam.'
    expect(about(text)).toEqual(['agreement to curb fishing signed', 'protocol on rice signed'])
  })
})
