import { useId, useState } from 'react'
import { keepPerson, usePerson } from './person.ts'

const FIELD = 'review-person'

/** Goes to the field for the name of who decides. */
export function askForPerson(): void {
  document.getElementById(FIELD)?.focus()
}

/** With whose name decisions are signed; asked once, and kept in this browser. */
export function PersonLine() {
  const person = usePerson()
  const [changing, setChanging] = useState(false)
  if (person === '' || changing)
    return <PersonForm person={person} kept={() => setChanging(false)} />
  return (
    <p>
      Decisions are signed <strong dir="auto">{person}</strong>.{' '}
      <button type="button" className="quiet" onClick={() => setChanging(true)}>
        Change
      </button>
    </p>
  )
}

function PersonForm({ person, kept }: { readonly person: string; readonly kept: () => void }) {
  const hint = useId()
  return (
    <form
      className="review-person"
      onSubmit={(event) => {
        event.preventDefault()
        const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
        if (name === '') return
        keepPerson(name)
        kept()
      }}
    >
      <label htmlFor={FIELD}>Who decides?</label>
      <input
        id={FIELD}
        name="name"
        defaultValue={person}
        autoComplete="name"
        maxLength={200}
        required
        aria-describedby={hint}
      />
      <button type="submit">Keep</button>
      <span id={hint} className="soft small">
        Your name stands with each decision. It is kept in this browser.
      </span>
    </form>
  )
}
