import { type ReactNode, useId } from 'react'
import { useChosen } from '../address/chosen.ts'

/** What is chosen of a view, in its address; a form for the eye, which acts as soon as something is chosen. */
export function Filters({ children }: { readonly children: ReactNode }) {
  return (
    <search className="filters" aria-label="What is shown">
      {children}
    </search>
  )
}

interface NamedProps {
  /** The parameter of the address. */
  readonly name: string
  readonly label: string
}

/** A choice of one of some words, or of all. */
export function OneOf({
  name,
  label,
  words,
  all = 'all',
}: NamedProps & { readonly words: readonly string[]; readonly all?: string }) {
  const { of, choose } = useChosen()
  return (
    <label>
      {label}
      <select value={of(name)} onChange={({ target }) => choose({ [name]: target.value })}>
        <option value="">{all}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {word.replaceAll('-', ' ')}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Something that is asked for or not. */
export function Check({ name, label }: NamedProps) {
  const { of, choose } = useChosen()
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={of(name) === 'true'}
        onChange={({ target }) => choose({ [name]: target.checked ? 'true' : '' })}
      />
      {label}
    </label>
  )
}

/** Words that are typed; chosen when the field is left, or on Enter. */
export function Words({
  name,
  label,
  example,
  type = 'text',
}: NamedProps & { readonly example?: string; readonly type?: 'text' | 'date' }) {
  const { of, choose } = useChosen()
  const id = useId()
  const chosen = of(name)
  const set = (value: string) => value.trim() !== chosen && choose({ [name]: value.trim() })
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        key={chosen}
        type={type}
        defaultValue={chosen}
        placeholder={example}
        onBlur={({ target }) => set(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set(currentTarget.value)}
      />
    </label>
  )
}
