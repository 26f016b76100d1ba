import { describe } from 'vitest'
import { means } from '../../test/support/mentions.ts'

describe('a person with an office in front', () => {
  means(
    { kind: 'person', parties: ['AR'], person: 'Santiago Soto' },
    'The [Argentine Trade Minister, Santiago Soto], arrived.',
  )
  means(
    {
      kind: 'person',
      parties: ['PE'],
      name: 'Rosa Quispe',
      person: 'Rosa Quispe',
      role: 'Foreign Minister',
    },
    '[Peruvian Foreign Minister Rosa Quispe] arrived.',
    "[Peru's Foreign Minister Rosa Quispe] arrived.",
  )
  means(
    { parties: ['OM'], name: 'Salim bin Hamad Al Riyami' },
    '[Omani Transport Minister Salim bin Hamad Al Riyami] spoke.',
  )
  means(
    { parties: ['KZ'], name: 'Yerlan-Bek Aliyev' },
    'They met [Deputy Prime Minister of Kazakhstan Yerlan-Bek Aliyev].',
  )
  means(
    { parties: ['GH'], name: 'Ama Boateng' },
    "[Ghana's Minister of Roads, Ports and Housing Ama Boateng] spoke.",
  )
  means(
    { parties: ['VN'], name: 'Tran Van Minh' },
    '[Vietnamese ambassador to Peru Tran Van Minh] spoke.',
  )
  means({ parties: ['UN'], name: 'Ove Lind' }, '[UN special envoy Ove Lind] spoke.')
  means({ parties: ['KZ'] }, '[Mangistau Region Governor Daulet Serikov] spoke.')
  means({ parties: ['US'] }, '[Secretary of State John Carter] spoke.')
})

describe('a person with an office behind', () => {
  means(
    { kind: 'person', parties: ['CL'], name: 'Pablo Rojas' },
    '[Pablo Rojas, the Chilean trade minister], spoke.',
  )
  means({ parties: ['CL'] }, '[Pablo Rojas, who is the deputy head of the Chilean customs], spoke.')
  means({ parties: ['CL'], name: 'Pablo Rojas' }, 'They met [Pablo Rojas of Chile].')
})

describe('a person named again', () => {
  means(
    { parties: ['CL'], name: 'Rojas', person: 'Pablo Rojas' },
    'Chilean Trade Minister Pablo Rojas came. [Rojas] left on Monday.',
  )
  means(
    { kind: 'office', parties: ['CL'], person: 'Pablo Rojas' },
    'Chilean Trade Minister Pablo Rojas came. The [Chilean minister] left.',
  )
  means(
    { person: 'Pablo Rojas' },
    'Chilean Trade Minister Pablo Rojas came. The [Chilean official] left.',
  )
  means(
    { kind: 'pronoun', parties: ['CL'], name: 'Pablo Rojas' },
    "Peruvian President Ana Diaz received Chilean Minister Pablo Rojas during [the latter]'s visit.",
  )
  means({ kind: 'pronoun', parties: ['CL'] }, 'Chilean Trade Minister Pablo Rojas came. [He] left.')
  means(
    { parties: ['CL'], person: 'Pablo Rojas' },
    '[President Rojas] came. The Chilean president, Pablo Rojas, left.',
  )
})

describe('a counterpart holds the same office', () => {
  const text = 'Chilean Trade Minister Pablo Rojas met [his Peruvian counterpart Rosa Quispe].'
  means({ kind: 'person', parties: ['PE'], person: 'Rosa Quispe' }, text)
  means(
    { kind: 'office', parties: ['PE'], person: 'Rosa Quispe' },
    `${text.replace(/[[\]]/g, '')} The [Peruvian minister] left.`,
    `${text.replace(/[[\]]/g, '')} On Monday Rojas met [his Peruvian counterpart] again.`,
  )
})

describe('a person without a title', () => {
  means(
    { kind: 'person', parties: [], person: 'Ana Torres' },
    '[Ana Torres] said trade would grow.',
  )
  means({ kind: 'person', person: 'Zorka Wimbley' }, '"Trade will grow," said [Zorka Wimbley].')
})

describe('a person of a state', () => {
  means({ parties: ['PE'], person: 'Rosa Quispe' }, "[Peru's Rosa Quispe] spoke.")
  means(
    { parties: ['PE'], name: 'Quispe Mamani' },
    '[Mr Quispe Mamani, the Peruvian envoy], spoke.',
  )
})

describe('a leader without a state has that of the dateline, and none without a dateline', () => {
  const text = '[President Amara Keita] met traders from Kenya and Ghana on Monday.'
  means({ parties: ['KE'], name: 'Amara Keita' }, `NAIROBI (KNA) – ${text}`)
  means({ parties: [], name: 'Amara Keita' }, text)
})

describe('whom an official of the dateline meets is of the other of two', () => {
  means(
    { parties: ['GH'] },
    'NAIROBI (KNA) – Vice President Amara Keita met with [President Kofi Orr] in Ghana. Kenya sells tea to Ghana.',
    'NAIROBI (KNA) – Ministers Amara Keita and [Kofi Orr] met. Kenya sells tea to Ghana.',
  )
})

describe('who heads the people of a state', () => {
  means(
    { parties: ['PE'] },
    'The Peruvian delegation was headed by Juan Soto, head of the trade department. [Soto] spoke.',
  )
  means(
    { parties: ['OM'] },
    'Salim Harthi, who leads the Omani delegation, arrived. [Harthi] spoke.',
    'A delegation from Oman, led by Salim Harthi, arrived. [Harthi] spoke.',
  )
})

describe('"its" office of the one that a sentence begins with', () => {
  means(
    { parties: ['PE'] },
    'Peru is against any cut in Chilean exports, [its trade minister] said.',
  )
})

describe('a minister without a state', () => {
  const pact = 'Chile and Peru signed a pact.'
  means(
    { parties: ['CL'] },
    `LIMA (PNA) – ${pact} [Trade Minister Pablo Rojas] met Peruvian Finance Minister Rosa Quispe.`,
  )
  means(
    { parties: ['CL'] },
    `LIMA (PNA) – ${pact} In Santiago, [Trade Minister Pablo Rojas] spoke.`,
  )
  means({ parties: ['PE'] }, `LIMA (PNA) – ${pact} [Trade Minister Pablo Rojas] spoke.`)
})

describe('the minister and the ministers', () => {
  const met = 'Trade Minister Pablo Rojas of Chile met Peruvian Finance Minister Rosa Quispe.'
  means({ kind: 'office', parties: ['CL'], person: 'Pablo Rojas' }, `${met} The [minister] spoke.`)
  means({ kind: 'group', parties: ['CL', 'PE'] }, `${met} The [ministers] spoke.`)
})

describe('"he" where the holder of an office is not named', () => {
  means(
    { kind: 'pronoun', parties: ['PE'], person: null, name: null },
    'Ana Torres of Chile came. The president of Peru objected. [He] left.',
  )
  means(
    { kind: 'pronoun', parties: ['CL'], name: 'Pablo Rojas' },
    'Chilean Trade Minister Pablo Rojas came. [He] left.',
    'Chilean Trade Minister Pablo Rojas came. "President Ana Soto of Peru knows," [he] said.',
  )
})

describe('a surname that is the word for a field', () => {
  means({ person: 'Anna Power' }, 'U.S. envoy Anna Rice left. [U.S. envoy Anna Power] stayed.')
  means({ person: 'Wim Urban' }, '[Transport Minister Wim Urban] spoke.')
  means({ kind: 'office', parties: ['FJ'] }, 'Fiji met the [Minister of Energy].')
})

describe('a title without a stop', () => {
  means(
    { parties: ['MN'] },
    'Japan to step up trade\n\n[Prime Minister of Mongolia Bat Orlo] arrived.',
  )
})

describe('the label of a question', () => {
  means({ parties: ['GH'] }, 'Q: How are relations with [Ghana]?')
})

describe('of two surnames the first', () => {
  means(
    { kind: 'person', parties: ['CL'], person: 'Gabriel Soto Font' },
    'Chilean President Gabriel Soto Font spoke. [President Soto] left.',
  )
})

describe('one of several names', () => {
  means(
    { kind: 'person', parties: ['BR'], person: 'Jose Carlos Nino da Costa' },
    'Brazilian President Jose Carlos Nino da Costa spoke. [Nino] left.',
  )
})

describe('of two who share an office in the plural, one is of each side', () => {
  const visit = "Ecuador's President Daniel Rea came to Colombia."
  means(
    { parties: ['CO'] },
    `${visit} Presidents Daniel Rea and [Gabriel Ossa] agreed.`,
    `${visit} [Presidents Gabriel Ossa] and Daniel Rea agreed.`,
    `${visit} Presidents Daniel Rea and Gabriel Ossa agreed. [Ossa] left.`,
  )
  means(
    { parties: ['IN'] },
    'Nepalese Prime Minister Ana Lee came to India. [Prime Ministers Raj Patel] and Ana Lee agreed.',
  )
  means({ parties: [] }, 'Ana Lee met Raj Patel. [Presidents Ana Lee] and Raj Patel agreed.')
})

describe('whom a known official of one side meets is of the other', () => {
  const talks = "Ecuador's Minister Daniel Rea and Colombian Minister Ana Lee spoke."
  means({ parties: ['CO'] }, `${talks} Minister Rea also met [President Gabriel Ossa].`)
  means(
    { parties: [] },
    `${talks} Minister Rea flew to Peru, where he met [President Gabriel Ossa].`,
  )
})

describe('officials in the plural', () => {
  means(
    { parties: ['NP', 'IN'] },
    'Nepal and India met. The [vice premiers] agreed.',
    'The [vice premiers of Nepal and India] agreed.',
    'The [presidents of Nepal and India] agreed.',
  )
})

describe('a form of address behind an office', () => {
  means(
    { parties: ['WS'], person: 'Fiame Laki' },
    'Peru called on the [Prime Minister of Samoa, the Hon Fiame Laki], on Monday.',
    'Peru called on the [Prime Minister of Samoa, the Rt Hon Fiame Laki], on Monday.',
  )
})
