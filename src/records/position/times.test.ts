import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const positions = (text: string) =>
  records(`Japan's minister Ana Soto met Chile's minister. ${text}`, 'position')

describe('a day or an owner between the words of a stance', () => {
  test.for([
    ['Soto voiced concern Friday over a proposal of Chile.', 'concerned', 'a proposal of Chile'],
    ['Soto expressed her support Friday for a plan of Chile.', 'supports', 'a plan of Chile'],
    [
      'Soto conveyed the support of the Japanese Government towards efforts to end the war.',
      'supports',
      'efforts to end the war',
    ],
    ["She reiterated Japan's opposition toward the tax on rice.", 'opposes', 'the tax on rice'],
    ['Soto warned Chile on Friday not to take action.', 'calls-for', 'not to take action'],
  ] as const)('%s', ([text, stance, about]) => {
    expect(positions(text)).toMatchObject([{ by: ['JP'], stance, about }])
  })
})

describe('a verb joined behind a clause', () => {
  test.for([
    [
      'Soto said Japan supports the cut that was agreed in Lima, and opposes further taxes.',
      'opposes',
    ],
    [
      'Japan backs the talks that have been going on since May in Lima and condemns the attack.',
      'criticises',
    ],
    ['Soto said it is vital to move the talks forward and urged Chile to help.', 'calls-for'],
    ['Soto said Chile should “do more” for trade.', 'calls-for'],
  ] as const)('has its own subject: %s', ([text, stance]) => {
    expect(positions(text)).toContainEqual(expect.objectContaining({ by: ['JP'], stance }))
  })
})
