import { describe, expect, test } from 'vitest'
import { means, meansNobody, mentionsIn } from '../../test/support/mentions.ts'

describe('a closed group is its members', () => {
  means(
    { kind: 'group', parties: ['AZ', 'IR', 'KZ', 'RU', 'TM'] },
    'The five [Caspian littoral states] met.',
  )
  means({ parties: ['KG', 'KZ', 'TJ', 'TM', 'UZ'] }, '[Central Asian countries] met.')
  means(
    { parties: ['AZ', 'IR', 'KZ', 'RU', 'TM'] },
    'Then the [littoral states of the Caspian Sea] met.',
    'The five [states of the Caspian] met.',
    'The five [Caspian states] met.',
  )
  means({ parties: ['KP', 'KR'] }, 'The [two Koreas] met.')
  means({ parties: ['EE', 'LT', 'LV'] }, 'The [Baltic states] met.', '[Leaders of the Baltic] met.')
  means(
    { parties: ['KG', 'KZ', 'TJ', 'TM', 'UZ'] },
    'The Korea–[Central Asia] Forum met.',
    'The [Central Asia]–EU summit ended.',
  )
  means({ parties: ['DK', 'FI', 'IS', 'NO', 'SE'] }, 'The [Nordic ministers] met.')
})

describe('an open group is nobody', () => {
  meansNobody(
    'African countries met.',
    'The neighbouring countries met.',
    'Many European firms came.',
  )
})

describe('people and firms of a state', () => {
  means(
    { kind: 'group', parties: ['GH'] },
    '[Ghanaian officials] met.',
    '[Officials from Ghana] met.',
    'The [Ghanaian side] agreed.',
  )
  means(
    { kind: 'group', parties: ['GH', 'TG'] },
    '[Ghanaian and Togolese traders] met.',
    '[Officials from Ghana and Togo] met.',
    'The [Ghanaian and Togolese prime ministers] met.',
  )
  means({ kind: 'group', deixis: 'speaker' }, '[Our country] is ready.')
  means({ kind: 'pronoun', deixis: 'speaker' }, '[We] are ready.')
})

const opening = 'Ghana and Togo held talks in Accra. Ghanaian officials were pleased.'

describe('the parties of the document', () => {
  means({ kind: 'group', parties: ['GH', 'TG'] }, `${opening} [The two countries] will meet again.`)
  means(
    { parties: ['GH', 'TG'] },
    `${opening} [Both sides] will meet again.`,
    `${opening} [The sides] will meet again.`,
    `${opening} [The Contracting Parties] will meet again.`,
    `${opening} [The pair] will meet again.`,
    `${opening} [The two] will meet again.`,
  )
  means({ form: 'adjective', parties: ['GH', 'TG'] }, `${opening} They spoke of [bilateral] trade.`)
  means({ parties: ['GH', 'TG'] }, `${opening} [The two countries' foreign ministers] spoke.`)
  means(
    { parties: ['BJ', 'TG'] },
    `${opening} Benin and Togo are neighbours, and [the two countries] trade.`,
  )
  means(
    { parties: ['BJ', 'EU'] },
    `${opening} Benin signed a pact with the EU. It took effect in May. [The two sides] will meet again.`,
  )
  means({ parties: ['GH', 'TG', 'BJ'] }, 'Ghana, Togo and Benin met. [The three countries] agreed.')

  test('are those that it speaks of most', () => {
    expect(mentionsIn(`${opening} France was mentioned.`).about).toEqual(['GH', 'TG'])
    expect(mentionsIn('Ghana, Togo and Benin held a trilateral meeting.').about).toEqual([
      'GH',
      'TG',
      'BJ',
    ])
  })
})

describe('"they" are', () => {
  const met = 'Ghanaian Minister Kofi Badu met his Togolese colleague Ama Tete.'
  means(
    { parties: ['TG', 'GH'] },
    `${opening} Togo praised his country. Togo sold Ghana rice. [They] will meet.`,
  )
  means(
    { parties: ['TG', 'GH'] },
    `${opening} Ghana thanked Togo for rice. Togo praised Ghana. [They] will meet.`,
  )
  means(
    { parties: ['GH', 'TG'] },
    `${met} [They] spoke.`,
    `${met} They spoke. [They] will meet again.`,
  )
  means({ parties: ['BJ', 'ML'] }, `${met} Benin and Mali watched. [They] were pleased.`)
  means(
    { parties: ['TG', 'GH'] },
    `Benin and Mali watched. ${met} Togo bought rice of Ghana. [They] spoke.`,
  )
})

describe('"the ministers" are', () => {
  const premier = 'Ghanaian Premier Kofi Badu and Togolese Water Minister Ama Tete met.'
  means({ parties: ['GH', 'TG'] }, `${premier} The [ministers] spoke.`)
  means({ parties: ['TG'] }, 'Togolese ministers came. Ghana sold rice. The [ministers] spoke.')
})

describe('mentions in a range of tokens', () => {
  test('an inner one stands for the part of a larger one', () => {
    const found = mentionsIn("Ghana's Ministry of Trade signed.")
    expect(found.at(0, 5).map((m) => m.kind)).toEqual(['organisation'])
    expect(found.at(0, 1).map((m) => m.kind)).toEqual(['state'])
  })
})

describe('one state of a bloc is not the bloc', () => {
  means({ parties: ['TG'] }, 'Togo asked Ghana for aid. [The ECOWAS member state] has debts.')
  means({ parties: ['HR'] }, 'Croatia is in debt. [The EU newcomer] sold ships.')
  means({ parties: [] }, 'Togo, [an ECOWAS member], asked for aid.')
  means({ parties: ['EU'] }, 'Togo asked the [EU member states] for aid.')
})

describe('a country by its part of the world', () => {
  const pact = 'China and Senegal signed a pact in Dakar.'
  means({ parties: ['SN'] }, `${pact} China invests in [the West African country].`)
  means({ parties: ['CN'] }, `${pact} [The Asian giant] lends money.`)
  means({ parties: [] }, `${pact} [The Baltic state] is far.`)
  means({ parties: ['CU'] }, 'Cuba met Chad. Chad bought sugar from [the island].')
  means({ parties: [] }, `${pact} [The island] is far.`)
  means({ parties: ['SN'] }, `${pact} China lent money to [its tiny southern neighbor].`)
  means({ parties: ['SN'] }, `${pact} Chinese firms build roads in [the country].`)
})

describe('a word for the one or the other', () => {
  means({ parties: ['TG'] }, 'Togo asked Ghana for aid. [The country] has debts.')
  means({ parties: ['TG'] }, `${opening} Ghana sold goods to [its neighbour].`)
  means({ parties: ['GH'] }, `${opening} Togo is richer than [its larger neighbor].`)
  means({ parties: ['TG'] }, `${opening} Ghana sold goods to [the neighbouring country].`)
  means(
    { parties: ['GH'] },
    `${opening} Togo's share in the trade of [the neighboring state] fell.`,
  )
  means(
    { parties: ['GH'] },
    `${opening} Figures from the Bank of Ghana show [the country] sold cocoa.`,
  )
  means(
    { parties: ['GH'] },
    'Trade with Togo grew. The head of Ghana Customs said [the country] sold cocoa.',
  )
})

test('a third side counts where the text speaks of it like the others', () => {
  const text = 'Ghana and Togo signed a pact. Ghana praised Togo. Togo and Ghana trade. '.repeat(3)
  expect(mentionsIn(`${text} Benin may join trilateral talks.`).about).toHaveLength(2)
  expect(mentionsIn('Ghana, Togo and Benin held trilateral talks.').about).toHaveLength(3)
  const pair =
    'Ghana and Togo met before a trilateral summit with Benin. Benin, a neighbour of Togo, gained.'
  expect(
    mentionsIn(`${pair} The two countries trade, and the two sides agreed.`).about,
  ).toHaveLength(2)
})

describe('a bloc by a word of its name', () => {
  const lead = 'The European Community and Comecon held talks with Hungary.'
  means({ kind: 'bloc', parties: ['EC'] }, `${lead} [The Community] sold it wheat.`)
  means({ kind: 'bloc', parties: ['Comecon'] }, `${lead} [The bloc] sold it wheat.`)
})

describe('some of a part of the world', () => {
  const met = 'The leaders of Benin, Ghana, Nigeria and Togo met in Accra.'
  means(
    { kind: 'group', parties: ['BJ', 'GH', 'NG', 'TG'] },
    `[Four West African nations] signed it. ${met}`,
    `[Four nations] signed it. ${met}`,
    '[Four African states] met. Benin, Ghana, Nigeria, and Togo signed it.',
  )
  means({ parties: ['OM', 'QA'] }, '[Two Gulf states] met. Iran, Oman and Qatar traded.')
  means(
    { parties: [] },
    '[Five nations] met. The leaders of Benin, Ghana, Nigeria and Togo signed it.',
    '[Four Gulf states] met. The leaders of Benin, Ghana, Nigeria and Togo signed it.',
  )
})

describe('states in a row whose ministers they are', () => {
  means(
    { kind: 'group', parties: ['CL', 'PE', 'NL'] },
    'The [ministers of the Republic of Chile, the Republic of Peru and the Netherlands] met.',
    'The [ministers of Chile, Peru and the Netherlands] met.',
  )
  means(
    { kind: 'group', parties: ['CL'] },
    'The [ministers of Chile] and the Peruvian envoy met.',
    'The [ministers of Chile] and the Peru Chamber met.',
  )
})
