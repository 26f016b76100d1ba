import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const commitments = (text: string) =>
  records(`Peru and Chile talked in Lima. ${text}`, 'commitment')

describe('what became of a work', () => {
  test.for([
    ['Peru has scrapped plans for a railway tunnel under the Andes.', 'stalled', ['PE']],
    ['Chile has dropped the Majes dam.', 'stalled', ['CL']],
    ['The joint satellite project has been suspended for lack of funds.', 'stalled', ['CL', 'PE']],
    ['The plan for a tunnel to Chile had been shelved.', 'stalled', ['CL', 'PE']],
    ['The start of the Majes wind farm has been put back to 2029.', 'stalled', ['CL', 'PE']],
    ['The second stage of the Majes plant was pushed back to 2029.', 'stalled', ['CL', 'PE']],
    ['The start of the Majes wind farm has slipped to 2029.', 'stalled', ['CL', 'PE']],
    ['Plans for a Chilean-Peruvian battalion have been put on ice.', 'stalled', ['CL', 'PE']],
    ['The scheme to ship Peruvian wool to Chile has been mothballed.', 'stalled', ['CL', 'PE']],
    ['Peru is putting up the money for a clinic in Chile.', 'underway', ['PE']],
    [
      'Construction of the bridge between Peru and Chile is well under way.',
      'underway',
      ['CL', 'PE'],
    ],
    ['Work on the tunnel is in full swing.', 'underway', ['CL', 'PE']],
    ['Peru will have its half of the road ready by Easter.', 'open', ['PE']],
    ['Repairs to the tunnel are in progress.', 'underway', ['CL', 'PE']],
    ['Lima insists that its own section will be ready by May.', 'open', ['PE']],
    ['Lima has pledged to have its half of the pipeline ready in May.', 'open', ['PE']],
    ['Peru has begun to build a berth in Chile.', 'underway', ['PE']],
    ['Peru has started building a berth in Chile.', 'underway', ['PE']],
    ['The Majes wind farm will go into operation in 2024.', 'open', ['CL', 'PE']],
  ] as const)('%s', ([text, status, by]) => {
    const found = commitments(text)
    expect(found).toMatchObject([{ status }])
    expect(found.map((each) => each.by.toSorted())).toEqual([by])
  })

  test('what is to be done instead is another', () => {
    const text = 'Peru has dropped the Majes dam and will instead build a plant in Chile.'
    expect(commitments(text)).toMatchObject([
      { action: 'dropped the Majes dam', status: 'stalled' },
      { action: 'build a plant in Chile', status: 'open' },
    ])
  })

  test.for([
    'Peru has dropped the charges.',
    'Chile has scrapped plans for a new tax.',
    'Chile has begun to see the results.',
    'The talks are under way.',
    'Its part of the profits is ready to hand.',
  ])('and of nothing else: %s', (text) => {
    expect(commitments(text)).toEqual([])
  })
})

describe('what only begins, runs or ends is told with what it is', () => {
  test.for([
    'The second phase of the Majes project is scheduled to get started next month',
    'The second phase of the Majes project is scheduled to get under way next month',
    'Construction of the road to Chile is set to start in June',
    'The drilling stage of the Majes project is due to come on stream in 2024',
    'The third unit of the Majes plant is expected to be up and running by July',
    'The joint dam project of Peru and Chile will get under way next month',
  ])('%s', (action) => {
    expect(commitments(`${action}.`)).toMatchObject([{ action }])
  })

  test.for([
    ['Peruvian experts are due to start work on the dam in June.', 'start work on the dam in June'],
    ['Peru is scheduled to begin the repair of the dam.', 'begin the repair of the dam'],
  ] as const)('but not who begins it: %s', ([text, action]) => {
    expect(commitments(text)).toMatchObject([{ by: ['PE'], action }])
  })
})
