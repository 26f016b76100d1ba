import { cut, quoteWords } from '../../words/quote.ts'
import { FormEnd } from './form-end.tsx'
import type { FormProps } from './item-body.tsx'
import { useFirstFocus } from './use-first-focus.ts'

const LONGEST = 160

/** Says that a record is another thing than the rest of its thread, or than one other record. */
export function SplitForm({ looked, isReady, decide, deciding, close }: FormProps) {
  const { shown, thread, version } = looked
  const first = useFirstFocus<HTMLInputElement>()
  const others = thread?.members.filter(({ record }) => record !== shown.record) ?? []
  return (
    <form
      className="review-form"
      aria-label="Split"
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        const from = String(given.get('from')) || null
        const why = String(given.get('why'))
        decide({ action: 'split', key: shown.record, seen: version, why, from })
      }}
    >
      <fieldset>
        <legend>“{cut(quoteWords(shown.words), LONGEST)}” is another thing than</legend>
        <label>
          <input ref={first} type="radio" name="from" value="" defaultChecked /> all others of its
          thread ({(thread?.records ?? 1) - 1})
        </label>
        {others.map(({ record, words }) => (
          <label key={record}>
            <input type="radio" name="from" value={record} />{' '}
            <bdi>{cut(quoteWords(words), LONGEST)}</bdi>
          </label>
        ))}
      </fieldset>
      <FormEnd
        {...{ why: 'not the same thing', does: 'Split', isReady, close }}
        problem={deciding.error}
      />
    </form>
  )
}
