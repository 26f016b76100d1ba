import { expect, test } from 'vitest'
import type { Item, Row } from './laid-out.ts'
import { nextItem } from './next-item.ts'

const item = (id: string, left: number): Item => ({
  ...{ id, left, right: left + 12, marks: [], lane: 0, room: 0, width: 12 },
  ...{ cutBefore: false, cutAfter: false },
})
const ROWS: readonly Row[] = [
  { kind: 'event', lanes: 1, items: [item('a', 0), item('c', 50)] },
  { kind: 'link', lanes: 1, items: [item('b', 30), item('d', 90)] },
]

test.for([
  ['a', 'ArrowRight', 'b'],
  ['b', 'ArrowRight', 'c'],
  ['c', 'ArrowLeft', 'b'],
  ['a', 'ArrowLeft', undefined],
  ['a', 'ArrowDown', 'b'],
  ['d', 'ArrowUp', 'c'],
  ['d', 'ArrowDown', undefined],
  ['b', 'Home', 'a'],
  ['b', 'End', 'd'],
  [null, 'ArrowRight', 'a'],
  ['gone', 'ArrowLeft', 'd'],
] as const)('from %s, %s leads to %s', ([id, key, next]) => {
  expect(nextItem(ROWS, id, key)?.id).toBe(next)
})
