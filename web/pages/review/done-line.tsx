import { useMutation } from '@tanstack/react-query'
import type { Decision, Part } from '../../api/answers.ts'
import { ask } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { KeyMark } from '../../parts/key-mark.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { usePerson } from './person.ts'
import { askForPerson } from './person-line.tsx'
import type { Decided } from './review-answers.ts'
import { UndoForm } from './undo-form.tsx'
import { useFocusBack } from './use-focus-back.ts'

interface DoneLineProps {
  /** What was done last; empty where nothing was. */
  readonly words: string
  /** Called when a decision was taken back. */
  readonly undone: (decided: Decided) => void
}

/** What was done last, which is also told to who listens, and the way to take back one's last decision. */
export function DoneLine({ words, undone }: DoneLineProps) {
  const { find, finding } = useLastOfPerson()
  useKeys({ u: find })
  const last = finding.data ?? null
  const button = useFocusBack<HTMLButtonElement>(last !== null)
  return (
    <div className="review-done">
      <p>
        <span role="status">{finding.error?.message ?? words}</span>{' '}
        {finding.isSuccess && last === null && (
          <span role="alert">There is no decision of yours to take back.</span>
        )}{' '}
        <button ref={button} type="button" className="quiet" aria-keyshortcuts="u" onClick={find}>
          Undo my last decision <KeyMark of="u" />
        </button>
      </p>
      {last !== null && (
        <UndoForm
          key={last.id}
          decision={last}
          closed={finding.reset}
          undone={(decided) => {
            finding.reset()
            undone(decided)
          }}
        />
      )}
    </div>
  )
}

/** Looks for the last decision of the person that holds; asked anew each time, so that it is the last one. */
function useLastOfPerson() {
  const person = usePerson()
  const finding = useMutation<Decision | null, ApiProblem>({
    mutationFn: async () => {
      const { items } = await ask<Part<Decision>>('log', { by: person, newestFirst: true })
      return items.find(({ undoes, holds }) => undoes === null && holds) ?? null
    },
  })
  return { find: () => (person === '' ? askForPerson() : finding.mutate()), finding }
}
