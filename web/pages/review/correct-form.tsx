import { useId } from 'react'
import { changedFields } from './changed-fields.ts'
import { fieldName } from './field-words.ts'
import { FormEnd } from './form-end.tsx'
import type { FormProps } from './item-body.tsx'
import type { FieldForm } from './review-answers.ts'
import { useFirstFocus } from './use-first-focus.ts'

/** The fields of the record, to be put right beside its words; one that is emptied is left open. */
export function CorrectForm({ looked, isReady, decide, deciding, close }: FormProps) {
  const first = useFirstFocus<HTMLDivElement>()
  const wrong = deciding.error && /^[\w.]+(?= is )/.exec(deciding.error.message)?.[0]
  return (
    <form
      className="review-form review-correct"
      aria-label="Correct"
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        const fields = changedFields(looked.fields, (name) => String(given.get(`field ${name}`)))
        const why = String(given.get('why'))
        decide({ action: 'correct', key: looked.shown.record, seen: looked.version, why, fields })
      }}
    >
      <div ref={first} tabIndex={-1} className="review-correct-fields">
        {looked.fields.map((field) => (
          <Field key={field.name} field={field} isWrong={field.name === wrong} />
        ))}
      </div>
      <FormEnd
        {...{ why: 'as the words have it', does: 'Correct', isReady, close }}
        problem={deciding.error}
      />
    </form>
  )
}

function Field({ field, isWrong }: { readonly field: FieldForm; readonly isWrong: boolean }) {
  const id = useId()
  const { name, value, allowed, choices, mayBeEmpty } = field
  const shared = { id, name: `field ${name}`, defaultValue: value, 'aria-invalid': isWrong }
  return (
    <p>
      <label htmlFor={id}>{fieldName(name)}</label>
      {choices === null ? (
        <input
          {...shared}
          dir="auto"
          placeholder={exampleOf(allowed)}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
        />
      ) : (
        <select {...shared}>
          {(mayBeEmpty || value === '') && <option value="">open</option>}
          {choices.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      )}
      {choices === null && (
        <span id={`${id}-hint`} className="for-listeners">
          {allowed}
        </span>
      )}
    </p>
  )
}

/** What stands in brackets in the rule of a field, which the field shows while it is open; else the rule. */
function exampleOf(allowed: string): string {
  const example = /\(([^)]+)\)/.exec(allowed)?.[1]
  return example === undefined ? allowed : `such as ${example}`
}
