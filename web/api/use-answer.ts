import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMoment } from '../address/moment.ts'
import type { Part } from './answers.ts'
import { type Asked, ask } from './ask.ts'
import type { ApiProblem } from './problem.ts'

/** Which questions are the same for the moment that the page is looked at from. */
interface Options {
  /** False where the question takes no moment: status, log, review. */
  readonly atMoment?: boolean
  /** False while it is not to be asked. */
  readonly enabled?: boolean
}

/**
 * The answer to a question, from the moment that the address of the page names. While another answer is under way the
 * last one stays, so that nothing jumps.
 *
 * @example const { data, error } = useAnswer<Overview>('relations/KZ-IR')
 */
export function useAnswer<Answer>(path: string, asked: Asked = {}, options: Options = {}) {
  const { question, enabled } = useQuestion(asked, options)
  return useQuery<Answer, ApiProblem>({
    queryKey: [path, question],
    queryFn: ({ signal }) => ask<Answer>(path, question, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** The parts of a long answer, one after the other: `data` is the items of those that are there. */
export function useParts<Item>(path: string, asked: Asked = {}, options: Options = {}) {
  const { question, enabled } = useQuestion(asked, options)
  const query = useInfiniteQuery<Part<Item>, ApiProblem, Item[], readonly unknown[], string | null>(
    {
      queryKey: [path, 'parts', question],
      queryFn: ({ signal, pageParam }) =>
        ask<Part<Item>>(path, { ...question, cursor: pageParam }, signal),
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      placeholderData: keepPreviousData,
      enabled,
    },
  )
  return query
}

function useQuestion(asked: Asked, { atMoment = true, enabled = true }: Options) {
  const moment = useMoment()
  return { question: atMoment ? { ...asked, ...moment } : asked, enabled }
}
