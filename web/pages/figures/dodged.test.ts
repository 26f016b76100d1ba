import { expect, test } from 'vitest'
import { dodged } from './dodged.ts'

const ROOM = { size: 10, height: 18, left: 0, right: 500 }
const spot = (x: number, y: number, slack = 40) => ({ x, y, slack })

test('marks that stand apart stay where they are', () => {
  const spots = [spot(10, 10), spot(60, 10), spot(10, 90)]
  expect(dodged(spots, ROOM)).toEqual(spots.map(({ x, y }) => ({ x, y })))
})

test('marks of one place stand beside each other, at their height', () => {
  const places = dodged([spot(100, 50), spot(100, 50), spot(100, 50)], ROOM)
  expect(places).toEqual([
    { x: 100, y: 50 },
    { x: 110, y: 50 },
    { x: 90, y: 50 },
  ])
})

test('a mark leaves its period by no more than twice its width', () => {
  const many = Array.from({ length: 12 }, () => spot(100, 50, 4))
  for (const { x, y } of dodged(many, ROOM)) {
    expect(Math.abs(x - 100)).toBeLessThanOrEqual(20)
    expect(y).toBe(50)
  }
})

test('no mark leaves the chart', () => {
  const places = dodged([spot(3, 50), spot(3, 50), spot(498, 20), spot(498, 20)], ROOM)
  for (const { x } of places) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(500)
  }
})
