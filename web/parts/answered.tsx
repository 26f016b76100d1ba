import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import { Failure, Loading } from './notices.tsx'

/** A question that was asked, as TanStack Query has it. */
interface Question<Answer> {
  readonly data: Answer | undefined
  readonly error: ApiProblem | null
  readonly refetch: () => unknown
  readonly isPlaceholderData?: boolean
}

interface AnsweredProps<Answer> {
  readonly question: Question<Answer>
  readonly what?: string
  readonly children: (answer: Answer) => ReactNode
}

/** The answer to a question once it is there; until then, or where it fails, what a reader should know. */
export function Answered<Answer>({ question, what, children }: AnsweredProps<Answer>) {
  const { data, error, refetch, isPlaceholderData = false } = question
  if (error !== null) return <Failure problem={error} again={() => void refetch()} />
  if (data === undefined) return <Loading {...(what !== undefined && { what })} />
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'renewing' : ''}>
      {children(data)}
    </div>
  )
}
