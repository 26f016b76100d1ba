import { KindName } from '../../parts/kind-name.tsx'
import { quoteWords } from '../../words/quote.ts'
import { fieldName, fieldWords } from './field-words.ts'
import type { ToDecide } from './review-answers.ts'
import { useFirstFocus } from './use-first-focus.ts'
import { WordsInText } from './words-in-text.tsx'

interface SideBySideProps {
  readonly left: ToDecide
  readonly right: ToDecide
}

/** Two records beside each other, field by field, so that what differs is seen. */
export function SideBySide({ left, right }: SideBySideProps) {
  const table = useFirstFocus<HTMLElement>()
  const names = [...new Set([...left.fields, ...right.fields].map(({ name }) => name))]
  return (
    <section className="wide" ref={table} tabIndex={-1} aria-label="Both side by side">
      <table className="review-sides">
        <thead>
          <tr>
            <td />
            <Side of={left} is="this" />
            <Side of={right} is="the other" />
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">words</th>
            {[left, right].map((each) => (
              <td key={each.shown.record}>
                <WordsInText looked={each} isAlone />
              </td>
            ))}
          </tr>
          {names.map((name) => (
            <FieldRow key={name} name={name} left={left} right={right} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Side({ of: { shown, thread }, is }: { readonly of: ToDecide; readonly is: string }) {
  const others = (thread?.records ?? 1) - 1
  return (
    <th scope="col">
      {is}: <KindName kind={shown.kind} /> <bdi>{quoteWords(shown.words)}</bdi>
      {others > 0 && <span className="soft"> with {others} more in its thread</span>}
    </th>
  )
}

function FieldRow({ name, left, right }: SideBySideProps & { readonly name: string }) {
  const [a, b] = [left, right].map(({ shown, fields }) => {
    const field = fields.find((each) => each.name === name)
    return field ? fieldWords(shown.kind, field) : null
  })
  if (a === null && b === null) return null
  return (
    <tr data-differs={a !== b}>
      <th scope="row">{fieldName(name)}</th>
      <td dir="auto">{a === null || a === undefined ? '–' : quoteWords(a)}</td>
      <td dir="auto">{b === null || b === undefined ? '–' : quoteWords(b)}</td>
    </tr>
  )
}
