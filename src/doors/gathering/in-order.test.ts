import { setTimeout as after } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

async function* pieces(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const each of given) found.push(each)
  return found
}

test('what pieces give comes in their order, whichever is done first', async () => {
  const work = async (i: number) => {
    await after((5 - i) * 4)
    return i
  }
  expect(await all(inOrder(pieces(5), 3, work))).toEqual([0, 1, 2, 3, 4])
})

test('no more are under way than there is room for', async () => {
  let [under, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++under)
    await after(1)
    under--
  }
  await all(inOrder(pieces(12), 3, work))
  expect(most).toBe(3)
})

test('what is done is given while the next piece is still waited for', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  async function* slow(): AsyncGenerator<string> {
    yield 'first'
    await promise
    yield 'second'
  }
  const given = inOrder(slow(), 8, (each) => each)
  expect((await given.next()).value).toBe('first')
  resolve()
  expect((await given.next()).value).toBe('second')
})

test('what is before a failure is given, and the failure is met in its turn', async () => {
  const given: number[] = []
  const work = async (i: number) => {
    if (i === 2) throw new Error('no third')
    await after(10)
    return i
  }
  await expect(async () => {
    for await (const each of inOrder(pieces(9), 4, work)) given.push(each)
  }).rejects.toThrow('no third')
  expect(given).toEqual([0, 1])
})

test('whoever stops asking ends the source', async () => {
  let ended = false
  async function* source(): AsyncGenerator<number> {
    try {
      yield* pieces(100)
    } finally {
      ended = true
    }
  }
  for await (const each of inOrder(source(), 2, (i) => i)) if (each === 1) break
  await after(1)
  expect(ended).toBe(true)
})
