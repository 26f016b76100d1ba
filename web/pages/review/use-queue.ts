import { useInfiniteQuery } from '@tanstack/react-query'
import type { Part } from '../../api/answers.ts'
import { ask } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import type { QueueItem } from './review-answers.ts'

interface QueuePart extends Part<QueueItem> {
  readonly total: number
}

/** What to look at, the most consequential first, and of how much in all. */
export interface Queue {
  readonly items: readonly QueueItem[]
  readonly total: number
}

/** The queue, part by part. */
export function useQueue() {
  return useInfiniteQuery<QueuePart, ApiProblem, Queue, readonly unknown[], string | null>({
    queryKey: ['review'],
    queryFn: ({ signal, pageParam }) => ask<QueuePart>('review', { cursor: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      total: pages[0]?.total ?? 0,
    }),
  })
}
