import { expect, test } from 'vitest'
import { saysAll, type Turn, turnDays, turnHeadings } from './turn-groups.ts'

interface Told {
  readonly said: string
  readonly label: string
  readonly start: number
  readonly kind?: string
  readonly words?: string
}

function turn({ said, label, start, kind = 'promise', words = 'read' }: Told): Turn {
  const record = {
    words,
    document: { document: 'd1' },
    evidence: [{ quote: label, start, end: 9 }],
  }
  return { said, label, kind, record } as unknown as Turn
}

test('turns of the same words stand together, under their day', () => {
  const days = turnDays([
    turn({ said: '2023-05-15', label: 'forum', start: 4 }),
    turn({ said: '2023-05-15', label: 'pier', start: 90 }),
    turn({ said: '2023-05-15', label: 'visit', start: 4 }),
    turn({ said: '2019-03-12', label: 'port', start: 4 }),
  ])
  const told = days.map(({ said, groups }) => [
    said,
    groups.map(({ turns }) => turns.map(({ label }) => label)),
  ])
  expect(told).toEqual([
    ['2023-05-15', [['forum', 'visit'], ['pier']]],
    ['2019-03-12', [['port']]],
  ])
})

test('a promise is headed by its label, a meeting by what was read', () => {
  const [said, start] = ['2023-05-15', 4]
  expect(turnHeadings([turn({ said, start, label: 'build a pier' })])).toEqual(['build a pier'])
  const meeting = turn({
    said,
    start,
    label: 'They met in …',
    kind: 'meeting',
    words: 'visit Togo',
  })
  expect(turnHeadings([meeting])).toEqual(['visit Togo'])
})

test('two of one label are told apart by what was read', () => {
  const both = ['$1 billion', '$2 billion'].map((words) =>
    turn({ said: '2023-05-15', start: 4, label: 'raise trade', words }),
  )
  expect(turnHeadings(both)).toEqual(['$1 billion', '$2 billion'])
})

test('a heading says all of a quotation but for its full stop', () => {
  expect(saysAll('The line will open in 2029', '“The line will open in 2029.”')).toBe(true)
  expect(saysAll('The line will open', 'The line will open in 2029.')).toBe(false)
})
