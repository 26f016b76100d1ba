import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(`Kenya and Vietnam held talks in Oslo. ${text}`, 'instrument').map(
    ({ type, status }) => `${type} ${status}`,
  )

describe('what became of a document', () => {
  test.for([
    [
      'An agreement on fisheries signed by Kenya and Vietnam allows fishing in the strait.',
      'agreement signed',
    ],
    [
      'A deal on fish and timber, signed by Kenya and Vietnam in 2018, allows fishing.',
      'agreement signed',
    ],
    ['A fisheries pact that Kenya and Vietnam signed in 2018 allows fishing.', 'agreement signed'],
    ['Kenya became the first country to sign an extradition treaty with Vietnam.', 'treaty signed'],
    ['Kenya and Vietnam are working on an extradition treaty.', 'treaty proposed'],
    ['Kenya and Vietnam have completed negotiations on a fisheries pact.', 'agreement prepared'],
    ["Kenya's parliament approved a fisheries pact with Vietnam.", 'agreement ratified'],
    ["Kenya's lawmakers passed an extradition treaty with Vietnam.", 'treaty ratified'],
    ['A visa waiver agreement between Kenya and Vietnam is now operational.', 'agreement in-force'],
    ['A loan agreement between Kenya and Vietnam was annulled.', 'agreement ended'],
    ['The treaties signed by Kenya and Vietnam in 2003 cover fish.', 'treaty signed'],
    ['Kenya praised the accords signed with Vietnam in 2003.', 'agreement signed'],
    ['Papers on fish are expected to be signed by Kenya and Vietnam.', 'other proposed'],
    [
      'The ministers of Kenya and Vietnam pose for photos after signing a pact.',
      'agreement signed',
    ],
    ['Kenya will dredge the strait after signing a pact with Vietnam.', 'agreement proposed'],
  ] as const)('%s', ([sentence, expected]) => {
    expect(told(sentence)).toEqual([expected])
  })
})

test('a package of documents is these documents', () => {
  const text = 'A package of five agreements was signed by Kenya and Vietnam in Oslo.'
  expect(records(text, 'instrument')).toMatchObject([{ count: 5, status: 'signed' }])
})

test('what one of several documents is about tells of one more', () => {
  const text =
    'Kenya and Vietnam signed four documents. Another memorandum was on fish and the other one was on dams.'
  expect(records(text, 'instrument')).toMatchObject([
    { count: 4 },
    { type: 'memorandum', status: 'signed', count: 1, title: 'on fish' },
    { type: 'memorandum', status: 'signed', count: 1, title: 'on dams' },
  ])
})

test('an order that is issued is no contract', () => {
  expect(told('The president of Kenya issued an order to repair the port.')).toEqual([])
})

test('the name of a firm goes on with what kind of firm it is', () => {
  const text = 'A contract was signed between Andes Motor Company MMC and Lima Steel Company OJS.'
  expect(records(text, 'instrument')[0]?.parties).toEqual([
    'Andes Motor Company MMC',
    'Lima Steel Company OJS',
  ])
})

test('the rest of a name in capitals is no document of its own', () => {
  const text = 'Peru and Chile signed a Memorandum of Understanding.'
  expect(records(text, 'instrument')).toMatchObject([{ type: 'memorandum' }])
})

test('a framework that is concluded is an agreement', () => {
  const text = 'Peru and Chile concluded a strategic framework on copper.'
  expect(records(text, 'instrument')).toMatchObject([{ type: 'agreement', status: 'signed' }])
})

test('a number behind a noun counts what follows', () => {
  const text =
    'The Peruvian minister signed on behalf of their governments four broad pacts with Chile.'
  expect(records(text, 'instrument')).toMatchObject([{ count: 4, status: 'signed' }])
})

describe('what a document is called', () => {
  const titles = (text: string) =>
    records(`Kenya and Vietnam held talks in Oslo. ${text}`, 'instrument').map(({ title }) => title)
  test.for([
    ['Kenya and Vietnam signed a pact on fish, at the end of a two-day visit.', ['on fish']],
    ['Kenya and Vietnam signed a pact on fish, as well as a deal on dams.', ['on fish', 'on dams']],
    [
      'Kenya and Vietnam signed a pact on the Lake Basin (LB) Water Framework.',
      ['on the Lake Basin (LB) Water Framework'],
    ],
    ['Kenya and Vietnam signed a Statement of Partnership in Oslo.', ['Statement of Partnership']],
    [
      'The Joint Pledge for Growth Agreement between Kenya and Vietnam was signed on Monday.',
      ['Joint Pledge for Growth Agreement'],
    ],
    [
      'Kenya and Vietnam signed the Partnership for Growth Treaty.',
      ['Partnership for Growth Treaty'],
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(titles(text)).toEqual(expected)
  })
})

test('"the agreement" is the only document told of', () => {
  const text = `Kenya and Vietnam signed a joint declaration. The ministers flew to Oslo. They spoke of trade.
After the signing of the agreement, they left.`
  expect(told(text)).toEqual(['declaration signed'])
})

describe('what is near, or entered into', () => {
  test.for([
    ['Kenya and Vietnam have come closer to an agreement on fish.', ['agreement proposed']],
    ['Memorandums on fish and dams were also entered into.', ['memorandum signed']],
    ['The talks resulted in signing a protocol on fish.', ['protocol signed']],
  ] as const)('%s', ([text, expected]) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a document that speaks', () => {
  test.for([
    'A joint communiqué indicates that Peru will lend Chile money.',
    'The accord between Peru and Chile provides for a tunnel.',
  ])('is signed: %s', (text) => {
    expect(records(text, 'instrument')).toMatchObject([{ status: 'signed' }])
  })
})

test('a pact to be implemented is not yet in force', () => {
  const text = 'Peru and Chile agreed to implement the Lima Trade Accord.'
  expect(records(text, 'instrument')).toMatchObject([{ status: 'signed', date: null }])
})

test('"this contract" is the agreement told of before', () => {
  const text =
    'Peru and Chile signed an agreement on a dam. Work is hard. With the signing of this contract, it ends.'
  expect(records(text, 'instrument')).toHaveLength(1)
})

test('agreement without an article is no document', () => {
  const text = 'Peru and Chile talked in Lima. Agreement was reached on opening the tunnel.'
  expect(records(text, 'instrument')).toEqual([])
  expect(records(text, 'commitment')).toHaveLength(1)
})

test('an agreement that is announced is concluded, and when it was is no part of its title', () => {
  const text = 'Peru and Chad announced an agreement on building dams earlier this month.'
  expect(records(text, 'instrument', { published: '2023-05-17' })).toMatchObject([
    { title: 'on building dams', parties: ['PE', 'TD'], status: 'signed', date: '2023-05' },
  ])
})

describe('when and how it was signed is not what a document is about', () => {
  test.each([
    ['during the visit of the Kenyan president to Hanoi', 'on fish'],
    ['at the end of the talks', 'on fish'],
    ['at a summit of ministers', 'on fish'],
    ['on the sidelines of the summit', 'on fish'],
    ['on behalf of their governments', 'on fish'],
    ['at sea', 'on fish at sea'],
    ['on the high seas', 'on fish on the high seas'],
  ])('%s', (behind, title) => {
    const text = `Kenya and Vietnam signed a treaty on fish ${behind}.`
    expect(records(text, 'instrument')).toMatchObject([{ title }])
  })
})

test('an agreement for so much money is worth that', () => {
  const text = 'Kenya and the World Bank signed a financing agreement for $50 million.'
  expect(records(text, 'instrument')).toMatchObject([
    { title: 'financing agreement', amount: { value: 50e6, unit: 'USD' } },
  ])
})

describe('what somebody would have done with a document', () => {
  test.each([
    ['Kenya would like to see the treaty with Vietnam signed this year.', 'proposed 2024'],
    ['Kenya wants the treaty with Vietnam signed by 2026.', 'proposed ../2026'],
    ['Kenya wants the treaty with Vietnam ratified by 2026.', 'signed null'],
    ['Kenya needs the treaty with Vietnam signed in 2019 to be amended.', 'signed 2019'],
    ['Kenya had the treaty with Vietnam signed in 2019.', 'signed 2019'],
  ])('%s', (text, expected) => {
    const found = records(text, 'instrument', { published: '2024-06-10' })
    expect(found.map(({ status, date }) => `${status} ${date}`)).toEqual([expected])
  })
})

describe('what a document that is still to be signed is called', () => {
  test.for([
    ['The treaty to be signed by Kenya and Vietnam is ready.', null],
    ['The treaty to be signed by Kenya and Vietnam on fish is ready.', 'on fish'],
    ['Kenya and Vietnam should sign a treaty on fish as soon as possible.', 'on fish'],
    ['Kenya and Vietnam should sign a treaty on fish at the earliest possible date.', 'on fish'],
    ['A treaty to protect fish, to be signed by Kenya and Vietnam, is ready.', 'to protect fish'],
    ['Kenya and Vietnam signed a treaty on fish after years of delay.', 'on fish'],
    ['Kenya and Vietnam signed a treaty on fish despite protests in Hanoi.', 'on fish'],
    ['Kenya and Vietnam agreed on an extension of the accord.', 'extension of the accord'],
    ['Kenya and Vietnam signed an addendum to the loan treaty.', 'addendum to the loan treaty'],
  ] as const)('%s', ([sentence, title]) => {
    expect(records(sentence, 'instrument')).toMatchObject([{ title }])
  })
})

test('the accords of the two sides in general are none in particular', () => {
  expect(told('A panel will watch over the accords signed between the two sides.')).toEqual([])
})

describe('concessions', () => {
  test.each([
    'Kenya called on Vietnam to make some concessions.',
    'Kenya made concessions to Vietnam on tariffs.',
    'Vietnam offered concessions on fish.',
  ])('that one side makes are no document: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('that are granted are', () => {
    expect(told('Kenya granted Vietnam a mining concession.')).toEqual(['contract signed'])
  })
})
