import type { ApiProblem } from '../../api/problem.ts'

/** Why a decision was not taken, in the server's sentence; nothing where it was. */
export function FormProblem({ problem }: { readonly problem: ApiProblem | null }) {
  if (problem === null) return null
  return (
    <p className="review-problem" role="alert">
      {problem.message}
    </p>
  )
}
