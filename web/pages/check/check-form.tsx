import { type FormEvent, useId, useState } from 'react'
import { type KeptText, keepText } from './kept-text.ts'

/** As much as the server reads: an article of twenty pages. */
const LONGEST = 100_000

interface CheckFormProps {
  readonly given: KeptText
  readonly send: (text: KeptText) => void
}

/** Takes the text and its day. */
export function CheckForm({ given, send }: CheckFormProps) {
  const id = useId()
  const [fault, setFault] = useState('')
  const written = (form: HTMLFormElement): KeptText => {
    const of = (name: string) => String(new FormData(form).get(name) ?? '')
    return { text: of('text').replaceAll('\r\n', '\n'), published: of('published'), isSent: false }
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const now = written(event.currentTarget)
    const wrong = faultOf(now.text)
    setFault(wrong)
    if (wrong === '') send({ ...now, isSent: true })
  }
  return (
    <form
      className="check-form"
      noValidate
      onSubmit={submit}
      onInput={({ currentTarget }) => keepText(written(currentTarget))}
    >
      <label htmlFor={`${id}-text`}>Text</label>
      <textarea
        id={`${id}-text`}
        name="text"
        rows={12}
        dir="auto"
        defaultValue={given.text}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
      />
      <p id={`${id}-fault`} role="alert" className="check-fault">
        {fault}
      </p>
      <p className="check-form-end">
        <label htmlFor={`${id}-day`}>Published on</label>
        <input
          id={`${id}-day`}
          name="published"
          type="date"
          defaultValue={given.published}
          aria-describedby={`${id}-hint`}
        />
        <span id={`${id}-hint`} className="soft small">
          The day from which it speaks of “last year”; empty for today.
        </span>
        <button type="submit" className="main">
          Check
        </button>
      </p>
    </form>
  )
}

function faultOf(text: string): string {
  if (text.trim() === '') return 'There is no text yet.'
  if (text.length <= LONGEST) return ''
  const number = new Intl.NumberFormat()
  return `The text has ${number.format(text.length)} characters; at most ${number.format(LONGEST)} are checked at once.`
}
