import { quoteWords } from '../../words/quote.ts'
import { fieldName, fieldWords } from './field-words.ts'
import type { FieldForm, ToDecide } from './review-answers.ts'

/** What was read from the words, field by field, and which fields are open. */
export function FieldsTable({ looked: { shown, fields } }: { readonly looked: ToDecide }) {
  const told = fields.filter((field) => field.value !== '' && !isPlain(field))
  const open = fields.filter(({ value }) => value === '').map(({ name }) => fieldName(name))
  return (
    <dl className="review-fields">
      {told.map((field) => (
        <div key={field.name}>
          <dt>{fieldName(field.name)}</dt>
          <dd dir="auto">{quoteWords(fieldWords(shown.kind, field) ?? '')}</dd>
        </div>
      ))}
      {open.length > 0 && (
        <div>
          <dt>open</dt>
          <dd className="soft">{open.join(', ')}</dd>
        </div>
      )}
    </dl>
  )
}

/** A value that is told as it is needs no bound beside it. */
function isPlain({ name, value }: FieldForm): boolean {
  return name.endsWith('bound') && value === '='
}
