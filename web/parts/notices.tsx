import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/problem.ts'

/** What stands in the place of an answer that is under way: nothing at first, so that fast answers do not flicker. */
export function Loading({ what = 'the ledger' }: { readonly what?: string }) {
  return (
    <p className="notice loading" role="status">
      <span>Asking {what} …</span>
    </p>
  )
}

/** Nothing was found, and what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** What went wrong, in the server's own sentence, and a way to try again. */
export function Failure({
  problem,
  again,
}: {
  readonly problem: ApiProblem
  readonly again?: () => void
}) {
  return (
    <div className="notice failure" role="alert">
      <h2>
        {problem.status === 404 ? 'There is no such thing here' : 'This could not be answered'}
      </h2>
      <p>{problem.message}</p>
      {again && (
        <p>
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  )
}
