import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Peru and Chile discussed cooperation in Lima on Monday. '

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  return records(LEAD + sentence, 'position', { published: '2019-06-12' })
}

describe('a position', () => {
  test.for([
    [
      "Peru supports Chile's bid to host the summit.",
      'supports',
      'PE',
      ['CL'],
      "Chile's bid to host the summit",
    ],
    [
      'Chile is in favour of a political solution in Venezuela.',
      'supports',
      'CL',
      ['VE'],
      'a political solution in Venezuela',
    ],
    [
      'Peru opposes foreign interference in Venezuela.',
      'opposes',
      'PE',
      ['VE'],
      'foreign interference in Venezuela',
    ],
    [
      '"The use of force is unacceptable," the Peruvian minister said.',
      'opposes',
      'PE',
      [],
      'The use of force',
    ],
    [
      "The Peruvian minister praised Chile's role in the peace process.",
      'praises',
      'PE',
      ['CL'],
      "Chile's role in the peace process",
    ],
    [
      'The Peruvian president thanked Chile for its help after the earthquake.',
      'thanks',
      'PE',
      ['CL'],
      'its help after the earthquake',
    ],
    [
      'Chile accused Bolivia of violating the treaty.',
      'criticises',
      'CL',
      ['BO'],
      'violating the treaty',
    ],
    [
      'Peru voiced concern over the situation in Venezuela.',
      'concerned',
      'PE',
      ['VE'],
      'the situation in Venezuela',
    ],
    [
      'Chile called on Bolivia to return to the talks.',
      'calls-for',
      'CL',
      ['BO'],
      'return to the talks',
    ],
    [
      '"All parties must respect the ceasefire," the Chilean president said.',
      'calls-for',
      'CL',
      [],
      'All parties must respect the ceasefire',
    ],
    [
      'The Chilean president congratulated Peru on its independence day.',
      'congratulates',
      'CL',
      ['PE'],
      'its independence day',
    ],
    [
      'Chile expressed condolences to Peru over the victims of the earthquake.',
      'condoles',
      'CL',
      ['PE'],
      'the victims of the earthquake',
    ],
  ] as const)('%s %s', ([sentence, stance, by, toward, about]) => {
    const [record] = positions(sentence)
    expect(record).toMatchObject({ stance, by: [by], toward, about })
    expect(record?.evidence[0]?.quote).toContain(about)
  })

  test.for([
    ['Chile described Peru as a reliable partner.', 'praises', 'Peru'],
    [
      'The Peruvian minister said Chile plays a vital role in the ocean treaty.',
      'praises',
      'Chile plays a vital role in the ocean treaty',
    ],
    ['Chile noted with satisfaction the reforms in Peru.', 'praises', 'the reforms in Peru'],
    [
      'Peru attaches great importance to its friendship with Chile.',
      'supports',
      'its friendship with Chile',
    ],
    [
      '"The tunnel is in the interest of both countries," the Peruvian minister said.',
      'supports',
      'The tunnel',
    ],
    ['Peru does not support the blockade.', 'opposes', 'the blockade'],
    [
      '"There is no justification for the embargo," the Chilean minister said.',
      'opposes',
      'the embargo',
    ],
    ['Chile is reluctant to accept the offer.', 'opposes', 'accept the offer'],
    [
      'The Chilean minister said Bolivia has failed to meet its obligations.',
      'criticises',
      'Bolivia has failed to meet its obligations',
    ],
    [
      '"Peru has not lived up to its promises," the Chilean minister said.',
      'criticises',
      'Peru has not lived up to its promises',
    ],
    [
      '"The tunnel has contributed to the growth of Chile," the Peruvian minister said.',
      'supports',
      'The tunnel has contributed to the growth of Chile',
    ],
    [
      '"It is necessary for all countries to respect the treaty," the Chilean minister said.',
      'calls-for',
      'respect the treaty',
    ],
    [
      'Chile condemned in the strongest terms the attack in Mali.',
      'criticises',
      'the attack in Mali',
    ],
    [
      '"The embargo starves the poor," the Peruvian minister lamented.',
      'criticises',
      'The embargo starves the poor',
    ],
    [
      '"Unfortunately, the banks have stopped the payments," the Chilean minister said.',
      'concerned',
      'the banks have stopped the payments',
    ],
    [
      'The Chilean minister pointed to problems in the supply of parts from Peru.',
      'concerned',
      'problems in the supply of parts from Peru',
    ],
    [
      '"Peace in the Andes requires a regional approach," the Peruvian minister said.',
      'calls-for',
      'a regional approach',
    ],
    [
      'The Peruvian minister underlined the importance of unity among the Andean states.',
      'calls-for',
      'unity among the Andean states',
    ],
    [
      'The Chilean president sent a congratulatory telegram to Peru on its national day.',
      'congratulates',
      'its national day',
    ],
  ] as const)('%s %s', ([sentence, stance, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance, about }])
  })

  test('of a passive is held by who stands behind "by"', () => {
    const [record] = positions('The ceasefire plan was rejected by Bolivia and Paraguay.')
    expect(record).toMatchObject({
      by: ['BO', 'PY'],
      stance: 'opposes',
      about: 'The ceasefire plan',
    })
  })

  test('that is voiced there and then is no action to come', () => {
    const found = positions('The Chilean president did not hesitate to denounce the coup in Mali.')
    expect(found).toMatchObject([{ by: ['CL'], stance: 'criticises', about: 'the coup in Mali' }])
  })

  test('of a quotation that names nobody is of who spoke before', () => {
    const found = positions('The Chilean minister spoke first. "The coup in Mali is unacceptable."')
    expect(found).toMatchObject([{ by: ['CL'], stance: 'opposes', about: 'The coup in Mali' }])
  })

  test('on what "it" stands for is about that', () => {
    const [record] = positions(
      '"It is regrettable that the talks failed," the Chilean minister said.',
    )
    expect(record?.about).toBe('the talks failed')
  })

  test('is told by "cannot"', () => {
    const found = positions('"We cannot accept the blockade," the Peruvian minister said.')
    expect(found).toMatchObject([{ stance: 'opposes', about: 'the blockade' }])
  })

  test('of those who met is of both sides', () => {
    const [record] = positions('The ministers denounced the coup in Mali.')
    expect(record).toMatchObject({ by: ['PE', 'CL'], stance: 'criticises', toward: ['ML'] })
  })

  test('to somebody who is thanked is toward him only', () => {
    const [record] = positions('Chile thanked Peru for its mediation in Bolivia.')
    expect(record?.toward).toEqual(['PE'])
  })

  test('joined to another by "and" is one of its own', () => {
    const found = positions(
      'Peru stressed its support for free elections in Bolivia and its concern over the violence.',
    )
    expect(found.map((r) => [r.stance, r.about])).toEqual([
      ['supports', 'free elections in Bolivia'],
      ['concerned', 'the violence'],
    ])
  })
})

describe('no position', () => {
  test.for([
    'Peru hopes that it will buy gas.',
    'Chile accepts oil from Peru.',
    'Chile approved a loan of $5 million.',
    'We are committed to building the port, the Chilean minister said.',
    'The ministers expressed satisfaction with the talks.',
    'The Peruvian president thanked his host for the warm hospitality.',
    'Chile was the largest buyer of Peruvian asparagus.',
    'Peru did not condemn the attack.',
    'The Chilean minister declined to comment on the report.',
    'There is no reason to doubt the word of Peru, the Chilean minister said.',
    'Peru calls itself the gateway to Chile.',
    'The Peruvian cabinet has still not approved the Chilean scheme.',
    'The Chilean minister spoke of his keenness on encouraging firms to invest in Peru.',
    'The Peruvian minister praised the conference.',
    'Peru faces problems in its ports.',
    'Peru needs support for its herds.',
    'Bolivia violated the ceasefire.',
    '"There are no problems in trade," the Chilean minister said.',
    'The volume of trade should reach $2 billion, the minister said.',
  ])('%s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})

test('the country of the official who speaks is his own', () => {
  const [position] = positions(
    'In a meeting with the Chilean minister, Peruvian President Ana Soto voiced the country’s support for a free port.',
  )
  expect(position).toMatchObject({ stance: 'supports', by: ['PE'] })
})
