/**
 * `node bench/any-order.ts [--times 200] [--seed 1]`: adds the examples in random orders, and says in how
 * many of them the threads or their stages are others.
 */
import { parseArgs } from 'node:util'
import { plainOrder, shuffled, threadsOf } from '../test/robustness/any-order.ts'
import { seeded } from './seeded.ts'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const times = Number(values.times)
const { next } = seeded(Number(values.seed))
const given = await plainOrder()
const plain = await threadsOf(given)
let others = 0
for (let i = 0; i < times; i++) {
  const order = shuffled(given, next)
  const threads = await threadsOf(order)
  const unlike = threads.filter((thread) => !plain.includes(thread))
  if (unlike.length === 0 && threads.length === plain.length) continue
  others++
  console.log(`another outcome in the order ${order.join(' ')}: ${unlike[0] ?? 'a thread less'}`)
}
console.log(
  `${plain.length} threads; ${times} random orders, ${others} with other threads or stages`,
)
if (others > 0) process.exitCode = 1
