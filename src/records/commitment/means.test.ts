import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const actions = (text: string) =>
  records(`Peru and Chile met. ${text}`, 'commitment').map(({ action }) => action)

describe('the means to something good', () => {
  test('is hoped for, as the subject of what it would do', () => {
    expect(
      actions('"Repairing the mountain road can increase trade," the Peruvian minister said.'),
    ).toEqual(['Repairing the mountain road'])
  })
  test('or behind "by"', () => {
    expect(
      actions(
        '"By lowering port fees, transit between the two countries could be doubled," the Chilean envoy said.',
      ),
    ).toEqual(['lowering port fees'])
  })
  test('but not where it describes something', () => {
    expect(
      actions('"As two neighboring states, we can repair the road," the Peruvian envoy said.'),
    ).toEqual(['repair the road'])
  })
  test('and not where nobody says so', () => {
    expect(actions('Repairing a road can take years.')).toEqual([])
  })
})

describe('several actions of one promise', () => {
  test.for([
    [
      'Peru agreed to buy wheat and Chile to sell copper.',
      [
        ['buy wheat', 'PE'],
        ['sell copper', 'CL'],
      ],
    ],
    [
      'The two sides agreed to train nurses; to build a dam; and to open a school.',
      [
        ['train nurses', 'PE CL'],
        ['build a dam', 'PE CL'],
        ['open a school', 'PE CL'],
      ],
    ],
    [
      'It is necessary to repair the port and also to dredge the river.',
      [
        ['repair the port', 'PE CL'],
        ['dredge the river', 'PE CL'],
      ],
    ],
    [
      'The agreement provides for the construction of a dam and the training of nurses.',
      [
        ['the construction of a dam', 'PE CL'],
        ['the training of nurses', 'PE CL'],
      ],
    ],
    [
      'Agreements were reached on the repair of the port as well as the use of other roads.',
      [
        ['the repair of the port', 'PE CL'],
        ['the use of other roads', 'PE CL'],
      ],
    ],
  ] as const)('%s', ([sentence, expected]) => {
    const found = records(`Peru and Chile met. ${sentence}`, 'commitment')
    expect(found.map((r) => [r.action, (r.by as string[]).join(' ')])).toEqual(expected)
  })
})

test('an action ends where the next document begins', () => {
  const text =
    'Peru signed a memorandum with Chile on building a dam and also a pact with Togo on opening a clinic.'
  expect(actions(text)).toEqual(['building a dam', 'opening a clinic'])
})

describe('what is no action', () => {
  test.for([
    'Half of their trade, or 52 percent, is being carried by rail.',
    'The Lima Fair is due to be held in May.',
    'During the visit, the two sides will review issues of river traffic.',
    'Peru signed a deal with Chile on a loan for the construction of a dam.',
  ])('%s', (sentence) => {
    expect(actions(sentence)).toEqual([])
  })
})

describe('the words of an action', () => {
  test.for([
    ['Peru agreed to open a school, Trend reports.', 'open a school'],
    ['Chile is to repair the road, reports Andina.', 'repair the road'],
    ['Chile plans to build a mill, as reported by Andina.', 'build a mill'],
    ['A key focus was the planned construction of a dam.', 'construction of a dam'],
    [
      '"They can implement projects to clean the river," the Peruvian envoy said.',
      'implement projects to clean the river',
    ],
  ] as const)('%s: %s', ([sentence, action]) => {
    expect(actions(sentence)).toEqual([action])
  })
})

describe('what is to be done besides a document, a meeting or a line', () => {
  test.for([
    ['They agreed on signing tax treaties, and opening a joint bank.', 'opening a joint bank'],
    ['They agreed on signing a pact, and also expanding farm trade.', 'expanding farm trade'],
    ['They agreed to sign a pact, and open a joint bank.', 'open a joint bank'],
    ['They agreed to hold talks in May and open a joint bank.', 'open a joint bank'],
    ['Peru will sign a pact with Chile and build a port in Ilo.', 'build a port in Ilo'],
  ] as const)('%s', ([sentence, action]) => {
    const [first, ...more] = actions(sentence)
    expect(more).toEqual([])
    expect(first).toContain(action)
  })

  test('may be several', () => {
    expect(actions('They agreed to sign a pact, open a joint bank and sell copper.')).toEqual([
      'open a joint bank',
      'sell copper',
    ])
  })

  test('has an object of its own', () => {
    expect(actions('They agreed to sign and implement a tax treaty.')).toEqual([])
  })
})
