import { quoteWords } from '../../words/quote.ts'
import { fieldName, fieldWords } from './field-words.ts'
import type { ToDecide } from './review-answers.ts'

/** What was read from the words, field by field; those that are open say so. */
export function FieldsTable({ looked: { shown, fields } }: { readonly looked: ToDecide }) {
  return (
    <dl className="review-fields">
      {fields.map((field) => {
        const words = fieldWords(shown.kind, field)
        return (
          <div key={field.name}>
            <dt>{fieldName(field.name)}</dt>
            <dd dir="auto" className={words === null ? 'soft' : undefined}>
              {words === null ? 'open' : quoteWords(words)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
