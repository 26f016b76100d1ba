import { expect, test } from 'vitest'
import type { Hit } from '../../api/answers.ts'
import { threadsOfHits } from './threads-of-hits.ts'

function hit(...threads: string[]): Hit {
  return { threads: threads.map((thread) => ({ thread })) } as unknown as Hit
}

test('a thread is told once, that of the most documents first', () => {
  const told = threadsOfHits([hit('t1', 't2'), hit('t3'), hit('t2')])
  expect(told.map(({ thread, documents }) => [thread, documents])).toEqual([
    ['t2', 2],
    ['t1', 1],
    ['t3', 1],
  ])
})
