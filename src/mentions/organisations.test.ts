import { describe, expect, test } from 'vitest'
import { means, meansNobody, mentionsIn } from '../../test/support/mentions.ts'

describe('a secretary-general', () => {
  means(
    { kind: 'office', parties: ['UN'] },
    'Togo praised the UN in Lomé. [Secretary-General] was pleased.'.replace('[', 'The ['),
  )
  means(
    { kind: 'person', parties: ['SCO'] },
    'A spokesman for [SCO Secretary-General Zhang Ming] spoke in Lomé.',
  )
})

describe('blocs and banks of states by any of their names', () => {
  means({ parties: ['PIF'] }, 'The [Pacific Forum] met.', 'Togo praised the [PIF].')
  means({ parties: ['Mercosur'] }, 'Togo praised the [South American Common Market].')
  means(
    { parties: ['ECLAC'] },
    'The [Economic Commission for Latin America and the Caribbean] met.',
  )
  means({ parties: ['CDB'] }, 'The [Caribbean Development Bank] met.')
})

describe('a body that acts for its state', () => {
  means(
    { kind: 'organisation', parties: ['UZ'] },
    "[Uzbekistan's Ministry of Trade] signed.",
    'The [Uzbek Trade Ministry] signed.',
  )
  means(
    { parties: ['UZ'] },
    'The [Ministry of Mines, Energy and Water of Uzbekistan] signed.',
    'The [Uzbek embassy] in Lima said so.',
  )
  means(
    { parties: ['UZ'] },
    "[Uzbekistan's central bank] signed.",
    'The [Department of Transit of the Uzbek Transport Ministry] signed.',
  )
  means(
    { parties: ['PE', 'CL'] },
    'The [Peruvian and Chilean foreign ministries] signed.',
    'The [Peru-Chile Joint Trade Committee] met.',
  )
  means({ parties: ['RU'] }, 'The [State Duma] voted.')
})

describe('a body without its state', () => {
  means({ parties: ['UZ'] }, 'The Uzbek Transport Ministry signed. The [ministry] was pleased.')
  means(
    { parties: ['KE'] },
    'NAIROBI – The [Ministry of Health] of the state is ready.',
    'NAIROBI – The [government] is ready.',
  )
})

describe('a body with a name of its own', () => {
  means({ parties: ['Lima Chamber of Commerce'] }, 'The [Lima Chamber of Commerce] signed.')
  means({ parties: ['Central Bank of Chile'] }, 'The [Central Bank of Chile] signed.')
})

describe('a bloc', () => {
  means(
    { kind: 'bloc', parties: ['EAEU'] },
    'The [Eurasian Economic Union (EEU)] signed.',
    'Trade with the [EAEU] grew.',
  )
  means({ parties: ['UN'] }, 'The [United Nations] agreed.', 'The [U.N.] agreed.')
  means({ parties: ['WHO'] }, 'The [WHO] agreed.')
  means({ kind: 'group', parties: ['EAEU'] }, 'Trade with [EAEU member states] grew.')
  means(
    { parties: ['GCC'] },
    'Togo met Gulf Cooperation Council officials. [The Council] agreed.',
    "The GCC met Togo. [The council's Secretary-General Jasem Mohamed] spoke.",
  )
  test('lives in no community', () => {
    const { list } = mentionsIn('The UN met Togo. The community was pleased.')
    expect(list.map((m) => m.parties)).toEqual([['UN'], ['TG']])
  })
  test('an abbreviation is one only in capitals', () => {
    expect(
      mentionsIn('Those who know us echo that.').list.filter((m) => m.kind === 'bloc'),
    ).toEqual([])
  })
})

describe('a firm keeps its name', () => {
  means(
    { kind: 'company', parties: ['Andes Air'], home: ['PE'] },
    "[Peru's Andes Air company] flies there.",
  )
  means({ parties: ['Zenith Cement Group'] }, '[Zenith Cement Group] signed.')
  means({ parties: ['Zenith'] }, '[Zenith LLC] signed.')
  means({ parties: ['Peruvian Railways'] }, 'The [Peruvian Railways] signed.')
  means({ parties: ['National Oil Company of Peru'] }, 'The [National Oil Company of Peru] signed.')
  means({ parties: ['Bank of Ghana'] }, 'The [Bank of Ghana] signed.')
  means({ parties: ['Export-Import Bank of Ghana'] }, 'The [Export-Import Bank of Ghana] signed.')
  means(
    { parties: ['EU'] },
    'Talks with the [European Union] on fisheries began.',
    'It met [leaders of the European Union].',
  )
  means({ parties: ['EAC'] }, '[East African Community partner states] agreed.')
  means({ parties: ['Condor'], home: ['PE'] }, 'A [Peru-based carrier Condor] signed.')
  means({ parties: ['Condor'], home: ['GB'] }, '[London-based Condor] signed.')
  means({ parties: ['Air Ghana'] }, '[Air Ghana] signed.')
  means({ parties: ['Ghana-Togo Cocoa Company'] }, 'The [Ghana-Togo Cocoa Company] signed.')
  means({ kind: 'state', parties: ['TG'] }, 'The Ghana-[Togo] Gas Interconnector is open.')
  means(
    { parties: ['Lima Grain and Coffee Import Corp'] },
    '[Lima Grain and Coffee Import Corp] bought rice.',
  )
  means({ kind: 'company', parties: ['Zamboro'] }, 'The contract was won by [Zamboro].')
  means({ kind: 'group', parties: ['PE'] }, '[Peruvian companies] signed.')
  means(
    { kind: 'company', parties: ['Andes Air'] },
    "Peru's Andes Air company signed. The [Peruvian airline] is new.",
  )
})

describe('an abbreviation that the text defines', () => {
  means(
    { parties: ['Peru Mining Federation'] },
    'The Peru Mining Federation (PMF) met. The [PMF] was founded in 1990.'.replace(
      'was founded in 1990',
      'said so',
    ),
  )
  means(
    { parties: ['PE'] },
    "Peru's Trade Promotion Organization (TPO) met. [TPO head Rosa Quispe] spoke.",
  )
})

describe('who heads a body', () => {
  means({ kind: 'person', parties: ['CL'] }, '[Chilean Oil Minister Rosa Quispe] spoke.')
  means({ kind: 'person', parties: ['Andes Air'] }, '[Andes Air CEO Rosa Quispe] spoke.')
  means({ parties: ['PE'] }, '[Head of Peruvian Railways Rosa Quispe] spoke.')
  means(
    { parties: ['LCC'] },
    '[Rosa Quispe, the head of the Lima Chamber of Commerce (LCC)], spoke.',
  )
  means(
    { parties: ['PE'] },
    '[Rosa Quispe, head of the transit department of the Peruvian Transport Ministry], spoke.',
  )
})

describe('a firm with more told of it', () => {
  means({ parties: ['Andes Air'], home: ['PE'] }, '[Andes Air, a Peruvian carrier], flies there.')
  means({ parties: ['Zenith'] }, '[Zenith LLC, a subsidiary of Lima Cement Group], signed.')
})

test('a name beside what was launched is no firm', () => {
  const { list } = mentionsIn('A train between Kumasi and Zamboro was launched.')
  expect(list.filter((m) => m.kind === 'company')).toEqual([])
})

describe('a firm named by its field', () => {
  means({ kind: 'company', parties: ['Condor Energy'] }, '[Condor Energy] will build a port.')
  means({ kind: 'state', parties: ['PE'] }, '[Peru] Energy Week opened.')
})

describe('"the company" is the one named last', () => {
  means(
    { kind: 'company', parties: ['Condor Energy'], name: 'Condor Energy' },
    'Condor Energy will build a port in Chile. [The company] hopes to pump oil.',
  )
  meansNobody('The company hopes to pump oil.')
})

describe('a club named by its members', () => {
  means(
    { kind: 'organisation', parties: ['Peruvian Society of Consulting Engineers'] },
    'The [Peruvian Society of Consulting Engineers] signed.',
  )
  means(
    { kind: 'organisation', parties: ['Association of Construction Engineering Consultants'] },
    'The [Association of Construction Engineering Consultants] signed.',
  )
})

describe('a firm of the state', () => {
  means(
    { kind: 'company', parties: ['Condor'] },
    "[Peru's state-owned Condor] signed.",
    '[Peruvian state-run oil company Condor] signed.',
  )
  means(
    { kind: 'company', parties: ['Export-Import Bank'] },
    "[China's Export-Import Bank] lent the money.",
  )
  means({ kind: 'company', parties: ['Eximbank'] }, "[Turkey's Eximbank] lent the money.")
})

describe('a bank of a field', () => {
  means(
    { kind: 'company', parties: ['Bank of Industry and Mine'] },
    "[Peru's Bank of Industry and Mine] gave a loan.",
  )
})

describe('a firm with its state in its name', () => {
  for (const name of [
    'Peruvian National Petroleum Corporation',
    'Chilean Agricultural and Livestock Investment Company',
    'Africa Cement Corporation',
    'Peru Exim Bank',
    'Chile Power and Lighting Company',
    'Peru Electricity Authority',
    'Lake River Authority',
    'Commercial and Industrial Bank of Peru',
    'Peru Bank for International Cooperation',
    'Corporación Minera de Oruro',
    'Compagnie Sucrière Zamboro',
  ])
    means({ kind: 'company', parties: [name] }, `The [${name}] signed.`)
  means({ kind: 'company', parties: ['Saudi Aramco'] }, '[Saudi Aramco] signed.')
})

describe('a body named by its members and their state', () => {
  means(
    { kind: 'organisation', parties: ['Federation of Peruvian Growers'] },
    'The [Federation of Peruvian Growers] signed.',
  )
  means(
    { kind: 'organisation', parties: ['Confederation of Chilean Mines'] },
    'The [Confederation of Chilean Mines] signed.',
  )
})

describe('people from a town', () => {
  means({ kind: 'group', parties: ['NG'] }, '[Traders from Lagos] signed.')
  means({ kind: 'group', parties: ['NG', 'GH'] }, '[Officials from Kano and Accra] met.')
  means({ kind: 'group', parties: ['CN'] }, 'A [delegation from Guangdong] came.')
  means({ kind: 'company', parties: ['Equator Bank'] }, '[Nairobi-based Equator Bank] signed.')
})
