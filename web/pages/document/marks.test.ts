import { expect, test } from 'vitest'
import type { RecordKind } from '../../api/answers.ts'
import { kindsOf, type MarkedRecord, marksByBlock, marksOf, nextOf, segmentsIn } from './marks.ts'

const WORDS = { words: '', review: 'unreviewed' } as const

function record(name: string, kind: RecordKind, ...spans: [number, number][]): MarkedRecord {
  const evidence = spans.map(([start, end]) => ({ quote: '', start, end }))
  return { record: name, kind, evidence, ...WORDS }
}

function told(spans: readonly MarkedRecord[], end = 100): string[] {
  return segmentsIn({ start: 0, end }, marksOf(spans)).map(
    ({ start, end: to, marks }) => `${start}-${to}: ${marks.map(({ of }) => of.record).join(' ')}`,
  )
}

test('marks that overlap or lie within one another cut the text at each border', () => {
  expect(told([record('a', 'figure', [10, 40]), record('b', 'event', [30, 60])])).toEqual([
    '0-10: ',
    '10-30: a',
    '30-40: a b',
    '40-60: b',
    '60-100: ',
  ])
  const within = [record('a', 'commitment', [0, 90]), record('b', 'figure', [20, 30])]
  expect(told(within)).toEqual(['0-20: a', '20-30: b a', '30-90: a', '90-100: '])
})

test('several words of one record are all marked, and begin with those that make its claim', () => {
  const marks = marksOf([record('a', 'figure', [50, 60], [10, 20])])
  const segments = segmentsIn({ start: 0, end: 100 }, marks)
  expect(segments.filter((each) => each.marks.length > 0)).toHaveLength(2)
  expect(segments.flatMap(({ begins }) => begins)).toEqual(['a'])
  expect(segments.find(({ begins }) => begins.length > 0)?.start).toBe(50)
})

test('words that go on in the next block are marked there, too', () => {
  const blocks = [
    { start: 0, end: 20 },
    { start: 20, end: 40 },
    { start: 40, end: 60 },
  ]
  const lists = marksByBlock(blocks, marksOf([record('a', 'figure', [10, 40])]))
  expect([...lists].map(([block, { length }]) => [block, length])).toEqual([
    [0, 1],
    [1, 1],
  ])
})

test('choosing the same words again shows their next record', () => {
  const same = [record('a', 'position', [0, 9]), record('b', 'figure', [0, 9])]
  const [segment] = segmentsIn({ start: 0, end: 9 }, marksOf(same))
  if (!segment) throw new Error('no segment')
  expect(kindsOf(segment)).toEqual(['figure', 'position'])
  expect(['', 'a', 'b', 'other'].map((chosen) => nextOf(segment, chosen))).toEqual([
    ...['a', 'b', 'a', 'a'],
  ])
})
