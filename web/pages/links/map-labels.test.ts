import { expect, test } from 'vitest'
import { deepestPoint, placedLabels } from './map-labels.ts'

const SIZE = { width: 400, height: 300 }

function wanted(words: string, x: number, y: number, isCentred = false) {
  return { id: words, words, x, y, isCentred }
}

test('words stand on the right of their point, or where they have room', () => {
  const [right, left] = placedLabels([wanted('Lomé', 100, 100), wanted('Accra', 390, 200)], SIZE)
  expect(right).toMatchObject({ x: 108, y: 100 })
  expect(left?.x).toBeLessThan(390 - 8)
})

test('no words stand upon others; what has no room at all is left out', () => {
  const many = Array.from({ length: 9 }, (_, at) => wanted(`Moundou ${at}`, 200, 150))
  const labels = placedLabels(many, SIZE)
  expect(labels.length).toBe(4)
  for (const a of labels)
    for (const b of labels)
      if (a !== b) expect(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y !== b.y).toBe(true)
  expect(placedLabels([wanted('beyond', 900, 100)], SIZE)).toEqual([])
})

test('a state is named where most of it is seen', () => {
  const isLeft = (x: number) => x < 140
  const [x, y] = deepestPoint(isLeft, SIZE) ?? [0, 0]
  expect(x).toBeGreaterThan(40)
  expect(x).toBeLessThan(100)
  expect(y).toBeGreaterThan(40)
  expect(deepestPoint(() => false, SIZE)).toBe(null)
  expect(deepestPoint((at) => at < 3, SIZE)).toBe(null)
  expect(deepestPoint((at) => at > 100 && at < 125, SIZE)?.[0]).toBeCloseTo(112, -1)
})
