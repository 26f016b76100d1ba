import { useId } from 'react'
import type { WrittenText } from './jobs.ts'

interface TextFormProps {
  readonly take: (written: WrittenText) => void
}

/** A text that is pasted, and what is known of it. */
export function TextForm({ take }: TextFormProps) {
  const id = useId()
  return (
    <form
      className="add-way"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const written = writtenIn(new FormData(form))
        if (written.text.trim() === '') return
        take(written)
        form.reset()
      }}
    >
      <div className="add-field">
        <label htmlFor={`${id}-text`}>Text</label>
        <textarea id={`${id}-text`} name="text" rows={9} required dir="auto" />
      </div>
      <div className="add-fields">
        <Field id={id} name="title" label="Title" />
        <Field id={id} name="source" label="Source" example="who published it" />
        <Field id={id} name="url" label="Address" type="url" example="https://…" />
        <Field id={id} name="published" label="Published" type="date" />
      </div>
      <p>
        <button type="submit" className="main">
          Add the text
        </button>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly id: string
  readonly name: keyof WrittenText
  readonly label: string
  readonly type?: 'text' | 'url' | 'date'
  readonly example?: string
}

function Field({ id, name, label, type = 'text', example }: FieldProps) {
  return (
    <div className="add-field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input id={`${id}-${name}`} name={name} type={type} placeholder={example} />
    </div>
  )
}

function writtenIn(form: FormData): WrittenText {
  const of = (name: string) => String(form.get(name) ?? '')
  return {
    text: of('text'),
    title: of('title').trim(),
    url: of('url').trim(),
    published: of('published'),
    source: of('source').trim(),
  }
}
