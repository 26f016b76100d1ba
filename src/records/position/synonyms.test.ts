import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const positions = (text: string) => records(text, 'position')
const of = (stance: string, texts: readonly string[]) =>
  describe(stance, () => {
    test.for(texts)('%s', (text) => {
      expect(positions(text)).toMatchObject([{ by: ['PE'], stance, toward: ['CL'] }])
    })
  })

of('supports', [
  "Peru threw its weight behind Chile's bid to join the bloc.",
  'The Peruvian minister went on to back the Chilean plan.',
  'Peru has rallied behind the Chilean proposal.',
  'The Chilean proposal won the backing of Peru.',
  'Peru reacted favourably to the Chilean proposal.',
  'The Peruvian minister underscored the importance of the Chilean initiative.',
  'The Peruvian minister told reporters in Lima on Monday Chile had every right to its islands.',
])
of('criticises', ['Peru is growing impatient with Chilean trade barriers.'])
of('opposes', [
  'Peru raised objections to the Chilean plan.',
  "Peru remains opposed to Chile's dam.",
  "Peru brushed aside Chile's request for more time.",
  "Peru disputes Chile's claim to the islands.",
  'Peru denied that it had spied on Chile.',
])
of('criticises', [
  'The Peruvian minister said the Chilean decision was a grave mistake.',
  'The Peruvian minister said Chile had broken its promises.',
  'The Peruvian minister was angry that Chile had built a dam.',
  'Chile was accused by Peru of breaking the truce.',
  'Chile came under fire from Peru over the raid.',
])
of('concerned', [
  'Peru raised concerns about the Chilean dam.',
  'Peru has reservations about the Chilean dam.',
  'The Peruvian minister said the reply of Chile was alarming.',
])
of('praises', [
  'The Peruvian minister said the Chilean reply was encouraging.',
  'The Peruvian minister said Chile was playing a constructive role.',
  "Peru was impressed by Chile's progress.",
])
of('calls-for', [
  'The Peruvian minister stressed the need for the withdrawal of Chilean troops.',
  'The Peruvian minister told reporters in Lima on Monday Chile must leave the islands.',
  'The Peruvian minister said it was high time that Chile left the islands.',
  'Peru pleaded with Chile to leave the islands.',
  'Chile was urged by Peru to leave the islands.',
])
of('thanks', ['Chile was thanked by Peru for its help.'])
of('congratulates', [
  'In a message to President Ana Diaz of Chile, Peruvian President Juan Soto congratulated him on his victory.',
])

describe('no position', () => {
  test.for([
    'Peru neither supports nor opposes the Chilean plan.',
    'The dam in Chile raised concerns about fishing in Peru.',
    'The Peruvian minister said the talks with Chile were constructive.',
    'Peru called for another meeting with Chile.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([])
  })
})

describe('what it is about', () => {
  test('is what "this" is said to be', () => {
    const text = 'Chile’s minister said: “This is an important milestone in our ties.”'
    expect(positions(text)).toMatchObject([{ about: 'important milestone in our ties' }])
  })
  test('is of the one who is accused alone', () => {
    expect(positions('Peru accused Chile of arming rebels in Colombia.')).toMatchObject([
      { toward: ['CL'] },
    ])
  })
  test('is no guest who is welcomed', () => {
    expect(positions('Peru’s minister welcomed Chilean representatives to a meeting.')).toEqual([])
  })
})

test('a statement is of who issued it', () => {
  const text =
    'Chile issued a statement on Monday. “We condemn the Peruvian raid,” it said. The statement called on Peru to free the crew.'
  expect(positions(text)).toMatchObject([
    { by: ['CL'], stance: 'criticises', toward: ['PE'] },
    { by: ['CL'], stance: 'calls-for', toward: ['PE'] },
  ])
})
