import { DecisionList } from './earlier-decisions.tsx'
import { fieldName, fieldWords } from './field-words.ts'
import type { ToDecide } from './review-answers.ts'
import { useFirstFocus } from './use-first-focus.ts'

interface ChangedNoticeProps {
  readonly before: ToDecide
  readonly now: ToDecide
  /** True where somebody just tried to decide. */
  readonly takesFocus: boolean
  readonly lookAgain: () => void
}

/** Says that what is looked at is another thing by now: by whom, and what is in force. */
export function ChangedNotice({ before, now, takesFocus, lookAgain }: ChangedNoticeProps) {
  const button = useFirstFocus<HTMLButtonElement>(takesFocus)
  const last = before.decisions.at(-1)?.id ?? 0
  const meanwhile = now.decisions.filter(({ id }) => id > last)
  const fields = now.fields.filter((field, i) => field.value !== before.fields[i]?.value)
  return (
    <section className="review-changed" role="alert">
      <h3>This changed while you looked at it. Nothing of yours was decided.</h3>
      {meanwhile.length > 0 ? (
        <DecisionList decisions={meanwhile} />
      ) : (
        <p>Nobody decided on it: documents were added, or what stands beside it was decided on.</p>
      )}
      <p>
        In force now: <strong>{now.shown.review}</strong>
        {fields.length > 0 && ', with '}
        {fields.map((field, i) => (
          <span key={field.name}>
            {i > 0 && ', '}
            {fieldName(field.name)} <bdi>{fieldWords(now.shown.kind, field) ?? 'open'}</bdi>
          </span>
        ))}
        .
      </p>
      <p>
        <button type="button" ref={button} onClick={lookAgain}>
          Look again
        </button>
      </p>
    </section>
  )
}
