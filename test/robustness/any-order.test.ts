import { expect, test } from 'vitest'
import { seeded } from '../../bench/seeded.ts'
import { plainOrder, shuffled, threadsOf } from './any-order.ts'

// A tenth of what `node bench/any-order.ts` does.
const ORDERS = 20

test(`${ORDERS} random orders of adding the examples give the same threads and stages`, async () => {
  const given = await plainOrder()
  const plain = await threadsOf(given)
  const { next } = seeded(3)
  expect(plain.length).toBeGreaterThan(100)
  for (let i = 0; i < ORDERS; i++) {
    const order = shuffled(given, next)
    expect([order, await threadsOf(order)]).toEqual([order, plain])
  }
}, 600_000)
