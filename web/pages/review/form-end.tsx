import { useId } from 'react'
import type { ApiProblem } from '../../api/problem.ts'
import { FormProblem } from './form-problem.tsx'

interface FormEndProps {
  /** The reason that stands ready. */
  readonly why: string
  /** What the button does. */
  readonly does: string
  readonly isReady: boolean
  readonly problem: ApiProblem | null
  readonly close: () => void
}

/** The end of each form for a decision: the reason, what went wrong, and the ways out. */
export function FormEnd({ why, does, isReady, problem, close }: FormEndProps) {
  const id = useId()
  return (
    <>
      <p>
        <label htmlFor={id}>Why</label>
        <input id={id} name="why" defaultValue={why} maxLength={4000} required />
      </p>
      <FormProblem problem={problem} />
      <p className="review-form-end">
        <button type="submit" className="main" disabled={!isReady}>
          {does}
        </button>
        <button type="button" onClick={close}>
          Leave it
        </button>
      </p>
    </>
  )
}
