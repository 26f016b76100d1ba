import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

const positions = (text: string) => records(text, 'position')

describe('what it is about', () => {
  test.for([
    [
      'Norway appreciates the way Ghana has handled its dispute with Togo.',
      'the way Ghana has handled its dispute with Togo',
    ],
    ['Peru praised the support China gave.', 'the support China gave'],
    ["Chad condemned Mali's test in May, boycotting the games.", "Mali's test in May"],
    ["Chad praised Mali's constructive approach.", "Mali's constructive approach"],
  ] as const)('%s', ([text, about]) => {
    expect(positions(text)[0]?.about).toBe(about)
  })

  test('is not what a passive says of it', () => {
    expect(positions('The pact with Chad has been hailed by Mali as a step.')[0]?.about).toBe(
      'The pact with Chad',
    )
  })
})

test('whose a thing is, is whom it is about', () => {
  expect(positions("Turkey supports Georgia's bid to join NATO.")).toMatchObject([
    { by: ['TR'], toward: ['GE'] },
  ])
})

test('who insists that something is so calls for nothing', () => {
  expect(positions('Chad insisted that the dam was harmless.')).toEqual([])
  expect(positions('Chad insisted that Mali withdraw its troops.')).toMatchObject([
    { by: ['TD'], stance: 'calls-for', toward: ['ML'] },
  ])
})

test('nobody thanks himself', () => {
  const text = 'TOKYO (JNA) – Japan and Mongolia signed a pact. Prime Minister Bat Orlo arrived.'
  expect(positions(`${text} He thanked Japan for its grant.`)).toMatchObject([
    { by: ['MN'], stance: 'thanks', toward: ['JP'] },
  ])
})
