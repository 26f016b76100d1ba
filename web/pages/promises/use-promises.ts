import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useChosen } from '../../address/chosen.ts'
import { useMoment } from '../../address/moment.ts'
import type { Part, Story } from '../../api/answers.ts'
import { type Asked, ask } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'

const NAMES = ['party', 'field', 'stage', 'from', 'to', 'speaker', 'source'] as const
const MARKS = ['overdue', 'silent'] as const

/** A part of the promises; `looked` tells how many threads were looked through where no index knows what is asked. */
interface PromisePart extends Part<Story> {
  readonly looked?: number
}

/** Promises that were found so far. */
export interface FoundPromises {
  readonly stories: readonly Story[]
  /** How many threads were looked through for them; null where no more than these. */
  readonly looked: number | null
}

/** Which promises the address of the page asks for, and from which moment. */
export function useAskedPromises(): Asked {
  const { of } = useChosen()
  const moment = useMoment()
  const asked = NAMES.map((name) => [name, of(name)] as const)
  const marked = MARKS.map((name) => [name, of(name) === 'true'] as const)
  return { ...Object.fromEntries([...asked, ...marked]), ...moment }
}

/** The promises that the address of the page asks for, part by part. */
export function usePromises() {
  const asked = useAskedPromises()
  return useInfiniteQuery<
    PromisePart,
    ApiProblem,
    FoundPromises,
    readonly unknown[],
    string | null
  >({
    queryKey: ['promises', 'sifted', asked],
    queryFn: ({ signal, pageParam }) =>
      ask<PromisePart>('promises', { ...asked, cursor: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => foundIn(pages),
    placeholderData: keepPreviousData,
  })
}

function foundIn(pages: readonly PromisePart[]): FoundPromises {
  const looked = pages.reduce((sum, page) => sum + (page.looked ?? 0), 0)
  return { stories: pages.flatMap(({ items }) => items), looked: looked > 0 ? looked : null }
}
