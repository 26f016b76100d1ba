import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import type { Answered } from '../../parts/answered.tsx'
import type { ToDecide } from './review-answers.ts'

/** The question for what a person looks at before they decide. */
export function toDecideQuestion(key: string) {
  return {
    queryKey: [`review/${key}`],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask<ToDecide>(`review/${encodeURIComponent(key)}`, {}, signal),
  }
}

/** Asks beforehand for what is looked at next, so that it is there at once. */
export function prepare(answers: QueryClient, key: string | null): void {
  if (key !== null) void answers.prefetchQuery(toDecideQuestion(key))
}

/** What is known of a record or thread now. */
export function useToDecide(key: string) {
  return useQuery<ToDecide, ApiProblem>(toDecideQuestion(key))
}

/** What a person has before their eyes, and whether it is another thing by now. */
export interface LookedAt {
  readonly question: Parameters<typeof Answered<ToDecide>>[0]['question']
  /** What is shown; it stays until the person looks again. */
  readonly shown: ToDecide | undefined
  /** What is in force now, where that is something else: `gone` where there is no such thing any more. */
  readonly now: ToDecide | 'gone' | null
  readonly isReady: boolean
  readonly lookAgain: () => void
}

/** Keeps what was shown first, so that nothing changes under the eyes of who decides. */
export function useLookedAt(key: string): LookedAt {
  const question = useToDecide(key)
  const { data, isFetching } = question
  const [seen, setSeen] = useState<ToDecide>()
  if (seen === undefined && data !== undefined && !isFetching) setSeen(data)
  const isOther = seen !== undefined && data !== undefined && stateOf(seen) !== stateOf(data)
  const isGone = seen !== undefined && question.error?.status === 404
  return {
    question: seen === undefined ? question : { ...question, error: null },
    shown: seen ?? data,
    now: isGone ? 'gone' : isOther ? data : null,
    isReady: seen !== undefined && !isOther && !isGone,
    lookAgain: () => setSeen(data),
  }
}

function stateOf({ version, thread }: ToDecide): string {
  return `${version} ${thread?.version}`
}
