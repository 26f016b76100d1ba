import { type FormEvent, useId, useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { Relation } from '../../api/answers.ts'
import { partiesBetween } from '../../words/party.ts'
import { PartiesBox } from './parties-box.tsx'
import { typedParties } from './typed-parties.ts'

/** Chooses whom the brief is on, from which day on, and up to which day. */
export function BriefForm({ relations }: { readonly relations: readonly Relation[] }) {
  const { of, choose } = useChosen()
  const [words, setWords] = useState(() => partiesBetween(of('parties').split(',')))
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const parties = typedParties(words, relations)
    choose({ parties, since: String(form.get('since')), asOf: String(form.get('asOf')) })
  }
  return (
    <form className="brief-form" onSubmit={make}>
      <PartiesBox
        relations={relations}
        words={words}
        onWords={setWords}
        onChoose={({ parties }) => choose({ parties: parties.join(',') })}
      />
      <Day name="since" label="From" chosen={of('since')} />
      <Day name="asOf" label="Up to" chosen={of('asOf')} />
      <button type="submit" className="main">
        Make the brief
      </button>
    </form>
  )
}

interface DayProps {
  readonly name: string
  readonly label: string
  readonly chosen: string
}

function Day({ name, label, chosen }: DayProps) {
  const id = useId()
  return (
    <div className="brief-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type="date" defaultValue={chosen} />
    </div>
  )
}
