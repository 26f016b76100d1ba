import { afterEach, expect, test } from 'vitest'
import { GuardedProcess, type GuardedWork } from './guarded-process.ts'

/** Work as a module of its own, which a process loads by its address. */
function work(code: string): GuardedWork {
  return { module: `data:text/javascript,${encodeURIComponent(code)}`, name: 'work' }
}

const WORK = work(`export function work(task) {
  if (task === 'loop') for (;;) ;
  if (task === 'grow') for (const all = []; ; ) all.push(new Array(1000).fill(all.length))
  if (task === 'buffers') for (const all = []; ; ) all.push(Buffer.alloc(1e6, all.length))
  if (task === 'forget') Promise.reject(new Error('nobody looks'))
  if (task === 'throw') throw new RangeError('no such task')
  return task.toUpperCase()
}`)

let guarded = new GuardedProcess<string, string>(WORK, { seconds: 30, megabytes: 64 })

function within(seconds: number): void {
  guarded = new GuardedProcess<string, string>(WORK, { seconds, megabytes: 64 })
}

afterEach(() => guarded.end())

test('work is done in a process of its own, one piece after the other', async () => {
  within(30)
  expect(await guarded.run('a')).toEqual({ answer: 'A' })
  expect(await guarded.run('b')).toEqual({ answer: 'B' })
})

test('work without end is ended, and the next is done', async () => {
  within(3)
  expect(await guarded.run('loop')).toEqual({ beyond: 'seconds' })
  expect(await guarded.run('a')).toEqual({ answer: 'A' })
})

test('work that fills the memory is ended, and the next is done', async () => {
  within(50)
  expect(await guarded.run('grow')).toEqual({ beyond: 'megabytes' })
  expect(await guarded.run('a')).toEqual({ answer: 'A' })
})

test.skipIf(process.platform !== 'linux')(
  'memory outside of the heap is limited as well (skipped where the system does not tell it)',
  async () => {
    within(50)
    expect(await guarded.run('buffers')).toEqual({ beyond: 'megabytes' })
    expect(await guarded.run('a')).toEqual({ answer: 'A' })
  },
)

test('a promise that a library forgot ends no work', async () => {
  within(30)
  expect(await guarded.run('forget')).toEqual({ answer: 'FORGET' })
  expect(await guarded.run('a')).toEqual({ answer: 'A' })
})

test('an error of the work is told', async () => {
  within(30)
  expect(await guarded.run('throw')).toMatchObject({
    failed: expect.stringContaining('no such task'),
  })
  expect(await guarded.run('a')).toEqual({ answer: 'A' })
})

test('an answer that came while this process was at work is no delay', async () => {
  within(2)
  await guarded.run('a')
  const answer = guarded.run('b')
  const array = new Int32Array(new SharedArrayBuffer(4))
  Atomics.wait(array, 0, 0, 2500)
  expect(await answer).toEqual({ answer: 'B' })
})
