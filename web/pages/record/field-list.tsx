import { cut, quoteWords } from '../../words/quote.ts'
import type { Field } from './record-field.ts'

const LONGEST = 400

/** The fields of a record with their values; what the document does not tell says so. */
export function FieldList({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className="record-fields">
      {fields.map(({ name, words, kept }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {words === null ? (
              <span className="record-untold">not told</span>
            ) : (
              <bdi>{cut(quoteWords(words), LONGEST)}</bdi>
            )}
            {words !== null && kept !== undefined && kept !== words && (
              <code className="record-kept">{kept}</code>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
