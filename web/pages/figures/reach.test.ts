import { expect, test } from 'vitest'
import { reachOf } from './reach.ts'

const interval = { low: 207, high: 253 }

test('a plain amount reaches nowhere, whatever its digits leave open', () => {
  expect(reachOf({ value: 230, high: null, bound: '=', interval })).toBeNull()
})

test('a range reaches from its one end to the other', () => {
  const reach = reachOf({ value: 560, high: 590, bound: '=', interval })
  expect(reach).toEqual({ low: 560, high: 590, openLow: false, openHigh: false })
})

test('"over" is open above, "under" below', () => {
  expect(reachOf({ value: 340, high: null, bound: '>', interval })).toEqual({
    ...{ low: 340, high: 340, openLow: false, openHigh: true },
  })
  expect(reachOf({ value: 340, high: null, bound: '<=', interval })).toEqual({
    ...{ low: 340, high: 340, openLow: true, openHigh: false },
  })
})

test('"about" reaches as far as the server says', () => {
  expect(reachOf({ value: 230, high: null, bound: '~', interval })).toEqual({
    ...{ low: 207, high: 253, openLow: false, openHigh: false },
  })
})

test('a change alone reaches nowhere', () => {
  expect(reachOf({ value: null, high: null, bound: '=', interval: null })).toBeNull()
})
