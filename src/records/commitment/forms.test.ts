import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Kenya and Vietnam held talks in Geneva last week. '

const told = (sentence: string) =>
  records(LEAD + sentence, 'commitment').map(({ by, action }) => `${by}: ${action}`)

describe('the same promise in other forms', () => {
  test.for([
    ['Plans by Kenya to build a hospital were announced.', 'KE: build a hospital'],
    ['The decision by Kenya to build a hospital was announced.', 'KE: build a hospital'],
    ['A proposal from Kenya to build a hospital is being studied.', 'KE: build a hospital'],
    ["Kenya agreed - at Vietnam's request - to build a hospital.", 'KE: build a hospital'],
    ['Kenya agreed on Monday, after a week of talks, to build a hospital.', 'KE: build a hospital'],
    ['A commitment by Kenya to build a hospital was renewed.', 'KE: build a hospital'],
    ['Kenya agreed to a gradual lifting of the ban.', 'KE: a gradual lifting of the ban'],
    ['Kenya, Vietnam to build a hospital', 'KE,VN: build a hospital'],
    ['Kenya and Vietnam said they would support a hospital.', 'KE,VN: support a hospital'],
    ['Kenya offered Vietnam a hospital ship.', 'KE: a hospital ship'],
    ['Kenya is making a further contribution of $3 million to it.', 'KE: $3 million to it'],
    ['Kenya promised at the summit in Paris to build a hospital.', 'KE: build a hospital'],
    ['Kenya has proposed in addition that a clinic be built.', 'KE: a clinic be built'],
    ['Kenya signed a memorandum of understanding to build a hospital.', 'KE: build a hospital'],
    ['Kenya signed a deal with Vietnam on Friday to build a hospital.', 'KE,VN: build a hospital'],
    ['Acme Steel signed a deal with Vietnam to build a hospital.', 'Acme Steel: build a hospital'],
    ['Kenya and Vietnam set up a team to build a hospital.', 'KE,VN: build a hospital'],
    ['Kenya promised Hanoi a new hospital ship.', 'KE: a new hospital ship'],
    [
      'A hospital will be paid for by a grant from Norway.',
      'NO: A hospital will be paid for by a grant from Norway',
    ],
    ["Kenya's sovereign fund is in talks to build a hospital.", 'KE: build a hospital'],
    ["Kenya's priority is to build a hospital.", 'KE: build a hospital'],
    [
      'Kenya will not only build a hospital but also open a school.',
      'KE: build a hospital but also open a school',
    ],
    [
      'The hospital that Kenya will build in Hanoi will have 300 beds.',
      'KE: The hospital that Kenya will build in Hanoi',
    ],
  ] as const)('%s', ([sentence, expected]) => {
    expect(told(sentence)).toEqual([expected])
  })
})

test('a capital that something is given to is its state', () => {
  expect(records(`${LEAD}Kenya will donate tents to Lima.`, 'commitment')).toMatchObject([
    { by: ['KE'], to: ['PE'] },
  ])
})

describe('a promise that was not kept has stalled', () => {
  test.for([
    'Kenya broke its promise to build a hospital.',
    'Kenya reneged on its pledge to build a hospital.',
    'Kenya has not kept its promise to build a hospital.',
    'Kenya failed to honour its pledge to build a hospital.',
  ])('%s', (text) => {
    expect(records(text, 'commitment')).toMatchObject([
      { by: ['KE'], action: 'build a hospital', status: 'stalled' },
    ])
  })
})

describe('who promises how things will be', () => {
  test.for([
    ['Togo promised that all border posts would be open by 2026.', [], '../2026'],
    ['Togo promised Benin that the border would stay open.', ['BJ'], null],
    ['Togo pledged that no tariffs would be levied on milk from Benin.', ['BJ'], null],
  ] as const)('%s', ([text, to, due]) => {
    expect(records(text, 'commitment')).toMatchObject([
      { by: ['TG'], to, due, strength: 'pledged' },
    ])
    expect(records(text, 'position')).toEqual([])
  })

  test('and whom something is offered', () => {
    expect(records('Togo offered Benin a loan of $30 million.', 'commitment')).toMatchObject([
      { by: ['TG'], to: ['BJ'], action: 'a loan of $30 million' },
    ])
  })
})

describe('what came of a promise, or was none', () => {
  test.for([
    'Kenya never promised to build a hospital.',
    'Kenya fulfilled its promise to build a hospital.',
    'Kenya did not break its promise to build a hospital.',
    'Kenya offered Vietnam its condolences.',
    'Kenya and Vietnam built a road to reach the hospital.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

test('one of several documents lays something down', () => {
  const text = 'One of the accords between Peru and Chile authorises the free movement of people.'
  expect(records(text, 'commitment')).toMatchObject([{ by: ['PE', 'CL'], strength: 'binding' }])
})
