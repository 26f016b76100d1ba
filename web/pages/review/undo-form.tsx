import { useId } from 'react'
import type { Decision } from '../../api/answers.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { decisionWords } from './decision-words.ts'
import { FormProblem } from './form-problem.tsx'
import { usePerson } from './person.ts'
import { askForPerson } from './person-line.tsx'
import type { Decided } from './review-answers.ts'
import { useUndoing } from './use-deciding.ts'
import { useFirstFocus } from './use-first-focus.ts'

const LONGEST = 140

interface UndoFormProps {
  readonly decision: Decision
  readonly closed: () => void
  readonly undone: (decided: Decided) => void
}

/** Asks why a decision is taken back, or one that was is restored. */
export function UndoForm({ decision, closed, undone }: UndoFormProps) {
  const id = useId()
  const person = usePerson()
  const undoing = useUndoing(undone)
  const field = useFirstFocus<HTMLInputElement>()
  const { holds, undoneBy } = decision
  const number = holds ? decision.id : (undoneBy ?? decision.id)
  return (
    <form
      className="review-form"
      aria-label={holds ? 'Take a decision back' : 'Restore a decision'}
      onKeyDown={({ key }) => key === 'Escape' && closed()}
      onSubmit={(event) => {
        event.preventDefault()
        if (person === '') return askForPerson()
        undoing.mutate({ number, why: String(new FormData(event.currentTarget).get('why')) })
      }}
    >
      <p>
        {holds ? 'Take back' : 'Restore'} decision {decision.id}: {decisionWords(decision)}
        {decision.quote && (
          <>
            , <q dir="auto">{cut(quoteWords(decision.quote), LONGEST)}</q>
          </>
        )}
        , by <bdi>{decision.by}</bdi>
      </p>
      <label htmlFor={id}>Why</label>
      <input
        ref={field}
        id={id}
        name="why"
        defaultValue={holds ? 'a slip' : 'right after all'}
        required
      />
      <FormProblem problem={undoing.error} />
      <p className="review-form-end">
        <button type="submit" className="main" disabled={undoing.isPending}>
          {holds ? 'Take back' : 'Restore'}
        </button>
        <button type="button" onClick={closed}>
          Leave it
        </button>
      </p>
    </form>
  )
}
